/** Transient errors, which a retry may resolve: the network, or a server that is busy. */
const transientCodes = ["network", "timeout", "aborted", "http-5xx", "http-429"] as const;

/** Permanent errors, which somebody has to fix: in the address, on the server or in the feed. */
type PermanentCode =
  "http-4xx" | "url" | "html" | "empty" | "too-large" | "encoding" | "json" | "version" | "schema";

/** Why there is no feed. */
export type FeedErrorCode = (typeof transientCodes)[number] | PermanentCode;

/** Why a feed could not be fetched or read. A value, never thrown. */
export interface FeedError {
  code: FeedErrorCode;
  /** Address of the feed, without its query: that may hold a secret. */
  url: string;
  /** HTTP status of the last response, if there was one. */
  status?: number;
  /** Number of attempts. 0 where no request was made. */
  attempts: number;
  /**
   * Directive that the page's content security policy has to allow, where it blocked the request.
   */
  forbidden?: string;
  /** Path in the feed, or the message of the browser or its JSON parser. */
  detail?: string;
}

/** May a retry succeed without anybody fixing anything? */
export function isTransient({ code }: Pick<FeedError, "code">): boolean {
  return (transientCodes as readonly FeedErrorCode[]).includes(code);
}
