import type { HTMLAttributes } from "preact";
import type { Attributes, Elements, Listeners, Properties } from "./attributes.js";

/** Our tags in JSX of Preact. */
type PreactElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners<Elements[Tag], "on">;
};

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
