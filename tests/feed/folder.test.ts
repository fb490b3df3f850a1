import { expect } from "@open-wc/testing";
import { folderOf } from "../../src/feed/folder.js";

describe("the published folder of an address", () => {
  const folders: [address: string, folder: string][] = [
    ["https://a.example/map/basisniveau.js", "https://a.example/map/"],
    ["https://a.example/map/v1/basisniveau.js?b/c#d/e", "https://a.example/map/"],
    ["https://a.example/map/1.2.3/midden-nederland.json", "https://a.example/map/"],
    ["https://a.example/map/v1x/basisniveau.js", "https://a.example/map/v1x/"],
    ["cijfers/feed.json", "cijfers/"],
    ["feed.json", ""],
    ["", ""],
  ];
  for (const [address, folder] of folders) {
    it(`of ${address || "nothing"} is ${folder || "nothing"}`, () => {
      expect(folderOf(address)).to.equal(folder);
    });
  }
});
