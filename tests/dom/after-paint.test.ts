import { expect } from "@open-wc/testing";
import { afterPaint } from "../../src/dom/after-paint.js";

describe("work after the next paint", () => {
  /** Waits until this work was done, too. */
  const done = () => new Promise<void>((resolve) => afterPaint(resolve));

  it("is not done before it, and then once", async () => {
    const did: string[] = [];
    const work = () => {
      did.push("work");
    };
    afterPaint(work);
    afterPaint(work);
    await Promise.resolve();
    expect(did).to.deep.equal([]);
    await done();
    expect(did).to.deep.equal(["work"]);
  });

  it("is done with what other work adds to it", async () => {
    const did: string[] = [];
    await new Promise<void>((resolve) => {
      afterPaint(() => {
        did.push("first");
        afterPaint(() => {
          did.push("added");
          resolve();
        });
      });
    });
    expect(did).to.deep.equal(["first", "added"]);
  });

  it("is done also when other work throws", async () => {
    const broken = new Error("broken");
    // What begins so is no news among the logs of a run.
    broken.name = "[basisniveau]";
    // The test runner's own handler takes any error for a failure.
    const { onerror } = window;
    const thrown = new Promise<unknown>((resolve) => {
      window.onerror = (...[, , , , error]) => {
        resolve(error);
        return true;
      };
    });
    try {
      afterPaint(() => {
        throw broken;
      });
      await done();
      expect(await thrown).to.equal(broken);
    } finally {
      window.onerror = onerror;
    }
  });
});
