import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Attributes, Elements, Listeners, Properties } from "./attributes.js";

/** Our tags in JSX of React 19, which sets properties and listens to any event. */
type ReactElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners<Elements[Tag], "on">;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
