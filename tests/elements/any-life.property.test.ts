import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { html } from "lit";
import type { BasisniveauIndicator } from "../../src/elements/indicator.js";
import { register } from "../../src/elements/register.js";
import { nl } from "../../src/text/nl.js";
import { answerWith, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { runs } from "../feeds/arbitrary.js";
import { readable, show } from "../page.js";

register();

/*
 * Model-based test: random events happen to a tile and to a model of it. The network responds only
 * when a response is one of the events.
 */

type Answer = "good" | "404" | "html" | "503";

type Happening =
  | { what: "feed"; name: "a" | "b" | "" }
  | { what: "indicator"; id: "training" | "soorten" | "onbekend" }
  | { what: "answer"; name: "a" | "b"; answer: Answer }
  | { what: "remove" | "insert" | "move" | "reload" | "online" | "return" };

const happenings = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant("feed" as const), name: fc.constantFrom("a", "b", "") }),
    fc.record({
      what: fc.constant("indicator" as const),
      id: fc.constantFrom("training", "soorten", "onbekend"),
    }),
    {
      weight: 3,
      arbitrary: fc.record({
        what: fc.constant("answer" as const),
        name: fc.constantFrom("a", "b"),
        answer: fc.constantFrom<Answer[]>("good", "404", "html", "503"),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        what: fc.constantFrom("remove", "insert", "move", "reload", "online", "return"),
      }),
    },
  ),
  { maxLength: 14 },
) as fc.Arbitrary<Happening[]>;

/** Model of a feed's state in the page. */
interface FeedModel {
  has: "nothing" | "figures";
  /** Kind of error of the last request, if it failed. */
  failure?: "permanent" | "transient";
  isAsked: boolean;
  triesLeft: number;
}

class Model {
  readonly #feeds = new Map<string, FeedModel>();
  #name: "a" | "b" | "" = "a";
  #id = "training";
  #isInPage = true;

  constructor() {
    this.#follow();
  }

  #follow(): FeedModel | undefined {
    if (this.#name && !this.#feeds.has(this.#name)) {
      this.#feeds.set(this.#name, { has: "nothing", isAsked: true, triesLeft: 2 });
    }
    return this.#feeds.get(this.#name);
  }

  /** A feed without subscribers is dropped from the store, unless it has loaded. */
  #leave(): void {
    if (this.#feeds.get(this.#name)?.has === "nothing") {
      this.#feeds.delete(this.#name);
    }
  }

  #askAgain(): void {
    const feed = this.#feeds.get(this.#name);
    if (feed && !feed.isAsked) {
      Object.assign(feed, { isAsked: true, triesLeft: 0 });
    }
  }

  happens(happening: Happening): void {
    switch (happening.what) {
      case "feed":
        if (this.#isInPage && happening.name !== this.#name) {
          this.#leave();
        }
        this.#name = happening.name;
        if (this.#isInPage) {
          this.#follow();
        }
        break;
      case "indicator":
        this.#id = happening.id;
        break;
      case "remove":
        if (this.#isInPage) {
          this.#leave();
        }
        this.#isInPage = false;
        break;
      case "insert":
        this.#isInPage = true;
        this.#follow();
        break;
      case "move":
        break;
      case "reload":
        if (this.#isInPage) {
          this.#askAgain();
        }
        break;
      case "online":
      case "return":
        if (this.#isInPage && this.#feeds.get(this.#name)?.failure === "transient") {
          this.#askAgain();
        }
        break;
      case "answer":
        this.#answered(happening.name, happening.answer);
    }
  }

  #answered(name: string, answer: Answer): void {
    const feed = this.#feeds.get(name);
    if (!feed?.isAsked) {
      return;
    }
    if (answer === "503" && feed.triesLeft > 0) {
      feed.triesLeft -= 1;
      return;
    }
    feed.isAsked = false;
    if (answer === "good") {
      feed.has = "figures";
      delete feed.failure;
    } else {
      feed.failure = answer === "503" ? "transient" : "permanent";
    }
  }

  /** Text of the tile, once it is connected. */
  get text(): RegExp {
    if (!this.#name) {
      return /^Terugval$/;
    }
    const { has, failure, isAsked } = this.#follow() ?? { has: "nothing", isAsked: true };
    if (has === "nothing") {
      return failure === undefined
        ? /^Terugval$/
        : new RegExp(
            `^Terugval ${isAsked ? nl.retrying : nl.unchecked}${failure === "transient" ? ` ${nl.retry}` : ""}$`,
          );
    }
    if (this.#id === "onbekend") {
      return new RegExp(`^Terugval ${nl.unknown.indicator}`);
    }
    const older = failure
      ? `[^.]*72%\\)\\. ${nl.stale("februari 2022")}`
      : ` ${nl.old("februari 2022")}`;
    return new RegExp(`^${this.#id === "training" ? "32%" : "25%"} van de gemeenten.*${older}$`);
  }
}

const responses: Record<Answer, () => Response> = {
  good: () => Response.json(middenNederland()),
  "404": () => new Response("", { status: 404 }),
  html: () => new Response("<p>"),
  "503": () => new Response("", { status: 503, headers: { "Retry-After": "0.001" } }),
};

/** Waits long enough for deferred tasks, and for a retry that is due. */
async function aMoment(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 6));
}

/** Counterexamples of the past. */
const examples: [Happening[]][] = [
  [
    [
      { what: "remove" },
      { what: "feed", name: "b" },
      { what: "answer", name: "b", answer: "good" },
    ],
  ],
];

describe("whatever happens to a tile", function () {
  this.timeout(0);
  const { warn } = console;

  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
    restoreFetch();
  });

  it("it says in the end what is so", async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (story) => {
        const addresses = { a: newAddress(), b: newAddress(), "": "" };
        const waiting = new Map<string, (response: Response) => void>();
        answerWith((url) => new Promise((resolve) => waiting.set(url, resolve)));
        const place = show(
          html`<div>
            <basisniveau-indicator feed=${addresses.a} indicator="training"
              >Terugval</basisniveau-indicator
            >
          </div>`,
        );
        const element = place.firstElementChild as BasisniveauIndicator;
        const model = new Model();
        await aMoment();
        for (const happening of [...story, { what: "insert" } as const]) {
          model.happens(happening);
          happen(happening, { element, place, addresses, waiting });
          await aMoment();
        }
        expect(readable(element)).to.match(model.text);
        element.remove();
        await aMoment();
      }),
      { ...runs(150), examples },
    );
  });
});

interface Scene {
  element: BasisniveauIndicator;
  place: Element;
  addresses: Record<"a" | "b" | "", string>;
  waiting: Map<string, (response: Response) => void>;
}

function happen(happening: Happening, { element, place, addresses, waiting }: Scene): void {
  switch (happening.what) {
    case "feed":
      if (happening.name) {
        element.setAttribute("feed", addresses[happening.name]);
      } else {
        element.removeAttribute("feed");
      }
      break;
    case "indicator":
      element.setAttribute("indicator", happening.id);
      break;
    case "answer": {
      const address = addresses[happening.name];
      const answer = waiting.get(address);
      waiting.delete(address);
      answer?.(responses[happening.answer]());
      break;
    }
    case "remove":
      element.remove();
      break;
    case "insert":
    case "move":
      if (happening.what === "insert" || element.isConnected) {
        place.append(element);
      }
      break;
    case "reload":
      element.reload();
      break;
    case "online":
      dispatchEvent(new Event("online"));
      break;
    case "return":
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }
}
