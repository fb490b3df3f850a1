import { hydrateRoot } from "react-dom/client";
import { root } from "./root.jsx";

hydrateRoot(document.querySelector("#app"), root, {
  onRecoverableError: (error) => console.error(error),
});
