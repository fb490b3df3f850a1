declare module "*/check.js?script" {
  export { checkFeed } from "../../src/feed/check.js";
}
