/** What the next try may mend: the network, or a server that is busy. */
const transientCodes = ["network", "timeout", "aborted", "http-5xx", "http-429"] as const;

/** What somebody has to mend: the address, the server's settings or the feed. */
type PermanentCode =
  "http-4xx" | "url" | "html" | "empty" | "too-large" | "encoding" | "json" | "version" | "schema";

/** Why there is no feed. */
export type FeedErrorCode = (typeof transientCodes)[number] | PermanentCode;

/** Why a feed could not be had or read. A value, never thrown. */
export interface FeedError {
  code: FeedErrorCode;
  /** Address of the feed, without its query: that may hold a secret. */
  url: string;
  /** Status of the last answer, if there was one. */
  status?: number;
  /** How often it was tried. 0 where no request was made. */
  attempts: number;
  /** What the page's content security policy would have to allow for the request to be made at all. */
  forbidden?: string;
  /** Where in the feed it went wrong, or what the browser said. */
  detail?: string;
}

/** May the next try succeed without anybody doing anything? */
export function isTransient({ code }: Pick<FeedError, "code">): boolean {
  return (transientCodes as readonly FeedErrorCode[]).includes(code);
}
