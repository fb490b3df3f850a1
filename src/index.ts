/*
 * Entry of the npm package. It defines no elements and uses nothing of the browser when it is
 * imported, so that it can be imported anywhere, also on a server. `register()` defines the
 * elements.
 */
export { type ChartName, chartNames } from "./charts/chart.js";
export { BasisniveauContact } from "./elements/contact.js";
export { BasisniveauErrorEvent, BasisniveauLoadEvent } from "./elements/events.js";
export { FeedElement } from "./elements/feed-element.js";
export { BasisniveauIndicator } from "./elements/indicator.js";
export { BasisniveauOverview } from "./elements/overview.js";
export { register } from "./elements/register.js";
export type { ElementState } from "./elements/shown.js";
export { BasisniveauTheme } from "./elements/theme.js";
export { upgradeLinks } from "./host/upgrade-links.js";
export type { FeedError, FeedErrorCode } from "./feed/error.js";
export { loadFeed } from "./feed/load.js";
export type { Problem } from "./feed/problems.js";
export { readFeed, type ReadFeed, type Unreadable } from "./feed/read.js";
export type {
  Contact,
  Feed,
  Figure,
  Indicator,
  Link,
  Organization,
  Person,
  RichText,
  Survey,
  Theme,
} from "./feed/schema.js";
