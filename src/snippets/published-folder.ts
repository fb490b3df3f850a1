import type { Feed } from "../feed/schema.js";
import { pageId, type Subject } from "../feed/subject.js";
import { type Choice, optionAttributes } from "./routes.js";

/** The folder that `basisniveau publish` writes: where it is on the web, and what is in it. */
export interface PublishedFolder {
  /** URL of the folder, with or without a slash at the end. */
  url: string;
  /** Version of the package that made it. */
  version: string;
  feed: Feed;
}

/** Address of a file in the published folder. */
export function addressIn({ url }: PublishedFolder, path: string): string {
  return `${url.replace(/\/+$/, "")}/${path}`;
}

/** Address of a tile page. */
export function pageAddress(subject: Subject, folder: PublishedFolder): string {
  return addressIn(folder, `tegel/${pageId(subject)}/`);
}

/** Address of a tile page that shows something as it was chosen. */
export function chosenPageAddress(choice: Choice, folder: PublishedFolder): string {
  const query = new URLSearchParams(optionAttributes(choice)).toString();
  return `${pageAddress(choice.subject, folder)}${query && `?${query}`}`;
}

/**
 * The folder of the newest script that works the same way: all versions of one first number share
 * it.
 */
export function scriptFolder({ version }: Pick<PublishedFolder, "version">): string {
  return `v${version.split(".")[0] ?? ""}`;
}

/**
 * Address of the script: of exactly this version where its hash is given, else of the newest that
 * works the same way.
 */
export function scriptAddress(
  { integrity }: Pick<Choice, "integrity">,
  folder: PublishedFolder,
): string {
  return addressIn(folder, `${integrity ? folder.version : scriptFolder(folder)}/basisniveau.js`);
}
