import type { Feed } from "../feed/schema.js";
import { pageId, type Subject } from "../feed/subject.js";
import { type Choice, optionAttributes } from "./routes.js";

/** The folder that `basisniveau publish` writes: its address on the web, and its content. */
export interface PublishedFolder {
  /**
   * URL of the folder, with or without a slash at the end. Empty while nobody knows it: then the
   * folder works wherever it is put, without what other sites have to be told.
   */
  url: string;
  /** Version of the package that made it. */
  version: string;
  feed: Feed;
}

/** Address of a file in the published folder. */
export function addressIn({ url }: PublishedFolder, path: string): string {
  return `${withoutLastSlashes(url)}/${path}`;
}

/** An address without the slashes at its end. */
export function withoutLastSlashes(address: string): string {
  return address.replace(/^(.*[^/])?\/*$/s, "$1");
}

/** Address of a tile page. */
export function pageAddress(subject: Subject, folder: PublishedFolder): string {
  return addressIn(folder, `tegel/${pageId(subject)}/`);
}

/** Address of a tile page with the options of a choice. */
export function chosenPageAddress(choice: Choice, folder: PublishedFolder): string {
  // What the own municipality answered is for the page alone: an address would tell it to a server.
  const options = optionAttributes(choice).filter(
    ([name]) => !/^(municipality|answer)$/.test(name),
  );
  const query = new URLSearchParams(options).toString();
  return `${pageAddress(choice.subject, folder)}${query && `?${query}`}`;
}

/** Folder of the newest compatible script, shared by all versions with the same major number. */
export function scriptFolder({ version }: Pick<PublishedFolder, "version">): string {
  return `v${version.split(".")[0] ?? ""}`;
}

/** Address of the script: exactly this version with a hash, else the newest compatible one. */
export function scriptAddress(
  { integrity }: Pick<Choice, "integrity">,
  folder: PublishedFolder,
): string {
  return addressIn(folder, `${integrity ? folder.version : scriptFolder(folder)}/basisniveau.js`);
}
