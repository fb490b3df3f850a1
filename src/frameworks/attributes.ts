import type { LitElement } from "lit";
import type { BasisniveauContact } from "../elements/contact.js";
import type { BasisniveauErrorEvent, BasisniveauLoadEvent } from "../elements/events.js";
import type { BasisniveauIndicator } from "../elements/indicator.js";
import type { BasisniveauOverview } from "../elements/overview.js";
import type { BasisniveauTheme } from "../elements/theme.js";
import type { Tag } from "../feed/subject.js";

/*
 * What may be written on our tags in templates of frameworks, derived from the classes of the
 * elements. Each framework's own file adds it to that framework's types.
 */

/** The elements by tag. */
export interface Elements extends Record<Tag, LitElement> {
  "basisniveau-overview": BasisniveauOverview;
  "basisniveau-theme": BasisniveauTheme;
  "basisniveau-indicator": BasisniveauIndicator;
  "basisniveau-contact": BasisniveauContact;
}

/** Are these the same type, also in being read-only, which only a comparison of functions sees? */
type IsSame<One, Other> =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;

/** The names of what can be set on an element, beyond what every Lit element has. */
type OwnName<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement>]: IsSame<
    Pick<Element, Name>,
    Readonly<Pick<Element, Name>>
  > extends true
    ? never
    : Element[Name] extends (...parameters: never[]) => unknown
      ? never
      : Name;
}[Exclude<keyof Element, keyof LitElement>];

/** The name of the attribute of a property: `heading-level` of `headingLevel`. */
type AttributeName<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeName<Rest>}`
  : "";

/** A number is text in an attribute. */
export type AttributeValue<Value> = Value extends number ? Value | `${Value}` : Value;

/** The properties of an element. */
export type Properties<Element> = {
  [Name in OwnName<Element>]?: Element[Name] | undefined;
};

/** The attributes of an element. */
export type Attributes<Element> = {
  [Name in OwnName<Element> as AttributeName<Name & string>]?:
    AttributeValue<Element[Name]> | undefined;
};

/** The events of all our elements. */
export interface Events {
  /** The figures are shown. Carries the feed. */
  "basisniveau-load": BasisniveauLoadEvent;
  /** There are no figures, or only stale ones. */
  "basisniveau-error": BasisniveauErrorEvent;
}

/** A listener for each event, whose names frameworks begin differently. */
export type Listeners<Element, Prefix extends string> = {
  [Name in keyof Events as `${Prefix}${Name}`]?:
    ((event: Events[Name] & { currentTarget: Element }) => void) | undefined;
};
