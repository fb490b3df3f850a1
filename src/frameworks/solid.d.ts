import type { JSX } from "solid-js";
import type { Attributes, Elements, Listeners, Properties } from "./attributes.js";

/** `prop:headingLevel` sets a property, `attr:heading-level` an attribute. */
type Prefixed<Prefix extends string, All> = {
  [Name in keyof All as `${Prefix}:${Name & string}`]: All[Name];
};

/** Our tags in JSX of Solid. */
type SolidElements = {
  [Tag in keyof Elements]: JSX.HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Prefixed<"attr", Attributes<Elements[Tag]>> &
    Prefixed<"prop", Properties<Elements[Tag]>> &
    Listeners<Elements[Tag], "on:">;
};

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
