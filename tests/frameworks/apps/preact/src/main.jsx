import "preact/debug";
import { hydrate } from "preact";
import { App } from "./App.jsx";

hydrate(<App />, document.querySelector("#app"));
