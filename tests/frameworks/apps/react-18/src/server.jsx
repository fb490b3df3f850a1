import { renderToString } from "react-dom/server";
import { root } from "./root.jsx";

export function render() {
  return { body: renderToString(root) };
}
