import type { DefineComponent, HTMLAttributes } from "vue";
import type { AttributeValue, Elements, Events, Properties } from "./attributes.js";

/** `basisniveau-load` as Vue names it: `@basisniveau-load` is the property `onBasisniveauLoad`. */
type HandlerName<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Capitalize<Start>}${HandlerName<Rest>}`
  : Capitalize<Name>;

type Handlers<Element> = {
  [Name in keyof Events as `on${HandlerName<Name>}`]?:
    ((event: Events[Name] & { currentTarget: Element }) => void) | undefined;
};

/** Vue names what is set after the property, also where a template has the attribute. */
type Settings<Element> = {
  [Name in keyof Properties<Element>]: AttributeValue<Properties<Element>[Name]>;
};

/** Our tags in templates and JSX of Vue 3. */
type VueElements = {
  [Tag in keyof Elements]: HTMLAttributes & Settings<Elements[Tag]> & Handlers<Elements[Tag]>;
};

type VueComponents = { [Tag in keyof VueElements]: DefineComponent<VueElements[Tag]> };

declare module "vue" {
  interface GlobalComponents extends VueComponents {}
}
declare module "vue/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends VueElements {}
  }
}
