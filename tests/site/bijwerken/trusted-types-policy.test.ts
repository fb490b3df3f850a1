import { expect } from "@open-wc/testing";
import { createPolicy, scriptAddress } from "../../../src/site/bijwerken/trusted-types-policy.js";

describe("the Trusted Types policy of the page to update figures", () => {
  it("lets the page load its own parts, and no other script", () => {
    let rules: { createScriptURL: (file: string) => string } | undefined;
    createPolicy({
      createPolicy: (_, given) => {
        rules = given;
        return given;
      },
    });
    expect(rules?.createScriptURL("rich-text.js")).to.equal("rich-text.js");
    expect(scriptAddress("spreadsheets.js")).to.equal("spreadsheets.js");
    for (const other of ["other.js", "../basisniveau.js", "https://example.org/rich-text.js", ""]) {
      expect(() => rules?.createScriptURL(other), other).to.throw(TypeError);
      expect(() => scriptAddress(other), other).to.throw(TypeError);
    }
  });
});
