import { expect } from "@open-wc/testing";
import { changeOf, historyOf } from "../../src/feed/change.js";
import type { Feed, Figure, Indicator, Survey } from "../../src/feed/schema.js";

const indicator: Indicator = { id: "training", label: "Training", statement: ["heeft training"] };

type Entry = [period: string, figure: Figure | undefined, survey?: Partial<Survey>];

/** A feed with a survey for each of these, and the last of them. */
function feedOf(...entries: Entry[]): { feed: Feed; last: Survey } {
  const surveys = entries.map(([period, figure, more]) => ({
    id: period,
    period,
    response: { percentage: 80 },
    figures: figure ? { training: figure } : {},
    ...more,
  }));
  const last = surveys.at(-1);
  if (!last) {
    throw new TypeError("no surveys");
  }
  const feed = { version: 1, region: "R", language: "nl", title: "T", themes: [], surveys };
  return { feed, last };
}

function change(...entries: Entry[]) {
  const { feed, last } = feedOf(...entries);
  return changeOf(feed, last, indicator);
}

const note = ["Anders gevraagd."];

describe("what changed", () => {
  it("is the difference with the nearest earlier survey that has a percentage", () => {
    expect(
      change(
        ["2020", { percentage: 50 }],
        ["2021", { percentage: 60 }],
        ["2022", { status: "missing" }],
        ["2023", undefined],
        ["2024", { percentage: 70 }],
      ),
    ).to.deep.include({ kind: "difference", period: "2021", earlier: { percentage: 60 } });
  });

  it("doesn't depend on the order of the surveys in the feed", () => {
    const { feed, last } = feedOf(
      ["2022", { percentage: 60 }],
      ["2020", { percentage: 50 }],
      ["2024", { percentage: 70 }],
    );
    const surveys = [...feed.surveys].reverse();
    expect(changeOf({ ...feed, surveys }, last, indicator)).to.have.property("period", "2022");
  });

  it("looks back from the survey that is shown, never ahead", () => {
    const { feed } = feedOf(
      ["2020", { percentage: 50 }],
      ["2022", { percentage: 60 }],
      ["2024", { percentage: 70 }],
    );
    const [first, second] = feed.surveys;
    expect(second && changeOf(feed, second, indicator)).to.have.property("period", "2020");
    expect(first && changeOf(feed, first, indicator)).to.equal(undefined);
  });

  it("is unknown where either figure is qualified", () => {
    const circa = { percentage: 60, qualifier: "circa" } as const;
    const plain = { percentage: 60 };
    expect(change(["2020", circa], ["2022", plain])).to.have.property("kind", "qualified");
    expect(change(["2020", plain], ["2022", circa])).to.have.property("kind", "qualified");
  });

  it("is nothing where a figure is missing, suppressed or broken, or has a base under 5", () => {
    const earlier: Entry = ["2020", { percentage: 50 }];
    const nothing: Figure[] = [
      { status: "missing" },
      { status: "suppressed" },
      { status: "broken" },
      { percentage: 50, count: 7, base: 6 },
      { percentage: 50, count: 2, base: 4 },
    ];
    for (const figure of nothing) {
      expect(change(earlier, ["2022", figure]), JSON.stringify(figure)).to.equal(undefined);
      expect(change(["2020", figure], ["2022", { percentage: 50 }])).to.equal(undefined);
    }
    expect(change(earlier, ["2022", { percentage: 60, count: 3, base: 5 }])).to.have.property(
      "kind",
      "difference",
    );
  });

  it("can't be told where a survey on the way isn't comparable, and has its note", () => {
    const first: Entry = ["2020", { percentage: 50 }];
    const last: Entry = ["2024", { percentage: 70 }];
    expect(change(first, ["2022", undefined, { comparable: false, note }], last)).to.deep.include({
      kind: "incomparable",
      note,
    });
    expect(
      change(first, ["2024", { percentage: 70, comparable: false, note }], last),
    ).to.deep.include({ kind: "difference" });
    expect(
      change(first, ["2024", { percentage: 70, comparable: false, note }, { note: ["Ander."] }]),
    ).to.deep.include({ kind: "incomparable", note });
    expect(
      change(first, ["2024", { percentage: 70, comparable: false }, { note }]),
    ).to.deep.include({ kind: "incomparable", note });
  });

  it("isn't hindered by what lies before the earlier survey", () => {
    expect(
      change(
        ["2018", { percentage: 40 }],
        ["2020", { percentage: 50 }, { comparable: false, note }],
        ["2022", { percentage: 60 }],
      ),
    ).to.deep.include({ kind: "difference", note: undefined });
  });

  it("is nothing where the editor wants none", () => {
    const { feed, last } = feedOf(["2020", { percentage: 50 }], ["2022", { percentage: 60 }]);
    expect(changeOf(feed, last, indicator, "none")).to.equal(undefined);
  });
});

describe("the history of a figure", () => {
  it("has every survey so far on a true time axis, with what can't be compared", () => {
    const { feed, last } = feedOf(
      ["2024", { percentage: 70 }, { comparable: false }],
      ["2020", { percentage: 50 }],
      ["2022-01", { status: "missing" }],
      ["2022-07", { percentage: 60, comparable: false }],
    );
    const history = historyOf({ ...feed }, feed.surveys[0] ?? last, indicator);
    expect(
      history.map(({ period, percentage, isComparable }) => [period, percentage, isComparable]),
    ).to.deep.equal([
      ["2020", 50, true],
      ["2022-01", undefined, true],
      ["2022-07", 60, false],
      ["2024", 70, false],
    ]);
    const times = history.map(({ time }) => Math.round(100 * (time - 2020)) / 100);
    expect(times).to.deep.equal([0.5, 2.04, 2.54, 4.5]);
  });

  it("ends at the survey that is shown", () => {
    const { feed } = feedOf(["2020", { percentage: 50 }], ["2022", { percentage: 60 }]);
    const [first] = feed.surveys;
    expect(first && historyOf(feed, first, indicator)).to.have.length(1);
  });
});
