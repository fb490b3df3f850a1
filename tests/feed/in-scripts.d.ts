declare module "*/check.js?script" {
  export function checkFeed(data: unknown): unknown;
}
