import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { chartNames } from "../../charts/chart.js";
import type { FeedElement } from "../../elements/feed-element.js";
import { loadFeed } from "../../feed/load.js";
import type { Feed } from "../../feed/schema.js";
import { findSurvey } from "../../feed/select.js";
import { chosenPageAddress, type Place } from "../../snippets/published-folder.js";
import { carries, optionsOf, type Way } from "../../snippets/routes.js";
import { fallbackText } from "../../snippets/fallback.js";
import { pasteBack } from "../../snippets/paste-back.js";
import { scriptTag, snippet } from "../../snippets/snippet.js";
import { wordingFor } from "../../text/wording.js";
import { type Choosable, hintFor, radios, select } from "./controls.js";
import { preview } from "./preview.js";
import { report, verdict } from "./report.js";
import {
  choiceOf,
  headingLevels,
  houseStyles,
  keyOf,
  queryOf,
  readState,
  type State,
  widths,
} from "./state.js";
import { permissions, systems, waysInto } from "./systems.js";
import { texts } from "./texts.js";
import { everythingIn } from "../../feed/subject.js";

/** What the page needs before an editor can choose. */
type Page =
  | { status: "loading" }
  | { status: "failed" }
  | { status: "ready"; place: Place; state: State; integrity: string | undefined };

/**
 * The page on which an editor makes a snippet. It stands in the folder that is published, so it knows where everything is. In
 * the light DOM, where the page's own style sheet reaches it.
 *
 * @tag basisniveau-samensteller
 */
export class BasisniveauSamensteller extends LitElement {
  static override properties: PropertyDeclarations = {
    page: { state: true },
    saved: { state: true },
    copyStatus: { state: true },
  };

  declare private page: Page;
  declare private saved: string;
  declare private copyStatus: string;

  constructor() {
    super();
    this.page = { status: "loading" };
    this.saved = "";
    this.copyStatus = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  /** The feed, and from beside it the version and the hash of the script. */
  async #load(): Promise<void> {
    this.page = { status: "loading" };
    const folder = new URL("..", location.href);
    const [outcome, integrity] = await Promise.all([
      loadFeed(new URL("midden-nederland.json", folder), new AbortController().signal),
      hashOfScript(new URL("integrity.json", folder)),
    ]);
    if (!("feed" in outcome)) {
      this.page = { status: "failed" };
      return;
    }
    const { feed } = outcome;
    // The script registers every element at once, and each knows its version.
    const element = await customElements.whenDefined("basisniveau-overview");
    const { version } = element as unknown as typeof FeedElement;
    const url = `${folder.origin}${folder.pathname}`;
    const state = readState(new URLSearchParams(location.search), feed);
    this.page = { status: "ready", place: { url, version, feed }, state, integrity };
  }

  #change(change: Partial<State>): void {
    if (this.page.status !== "ready") {
      return;
    }
    const { state: before, place } = this.page;
    const query = queryOf({ ...before, ...change });
    // Read again, since one choice may make another one impossible.
    const state = readState(query, place.feed);
    this.page = { ...this.page, state };
    this.copyStatus = "";
    const address = new URL(location.href);
    address.search = queryOf(state).toString();
    history.replaceState(history.state, "", address);
  }

  protected override render(): TemplateResult {
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.introduction}</p>
      ${this.#renderPage()}`;
  }

  #renderPage() {
    const { page } = this;
    switch (page.status) {
      case "loading":
        return html`<p role="status">${texts.loading}</p>`;
      case "failed":
        return html`<div role="alert">
          <p>${texts.failed}</p>
          <button type="button" class="button" @click=${() => void this.#load()}>
            ${texts.retry}
          </button>
        </div>`;
      case "ready": {
        const { place, state, integrity } = page;
        return html`<p>${texts.share}</p>
          ${this.#renderChoose(state, place.feed)} ${this.#renderLook(state)}
          ${this.#renderPlace(state)} ${this.#renderCopy(state, place, integrity)}
          ${this.#renderBack(state, place, integrity)}`;
      }
    }
  }

  #renderChoose(state: State, feed: Feed) {
    const { choose } = texts;
    const options = optionsOf(state.what);
    return html`<section class="step" aria-labelledby="choose">
      <h2 id="choose">${choose.heading}</h2>
      <div class="fields">
        ${this.#renderWhat(state, feed)}
        ${options.includes("chart") ? this.#renderChart(state) : nothing}
        ${options.includes("survey") ? this.#renderSurvey(state, feed) : nothing}
        ${options.includes("headingLevel") ? this.#renderHeadingLevel(state) : nothing}
      </div>
    </section>`;
  }

  #renderWhat({ what }: State, feed: Feed) {
    const { choose } = texts;
    const everything = new Map(everythingIn(feed).map((thing) => [keyOf(thing), thing]));
    const control = {
      name: "what",
      label: choose.what,
      value: keyOf(what),
      choose: (key: string) => {
        const chosen = everything.get(key);
        if (chosen) {
          this.#change({ what: chosen });
        }
      },
    };
    return select(control, [
      {
        group: choose.rest,
        options: [
          { value: "overview", label: choose.overview },
          ...(feed.contact ? [{ value: "contact", label: choose.contact }] : []),
        ],
      },
      ...feed.themes.map(({ id, title, indicators }) => ({
        group: choose.themeGroup(title),
        options: [
          { value: keyOf({ kind: "theme", id }), label: choose.theme(title) },
          ...indicators.map((indicator) => ({
            value: keyOf({ kind: "indicator", id: indicator.id }),
            label: indicator.label,
          })),
        ],
      })),
    ]);
  }

  #renderChart({ chart }: State) {
    const { choose } = texts;
    const hint = chart === "icons" ? choose.iconsNeedCounts : undefined;
    return radios(
      {
        name: "chart",
        label: choose.chart,
        value: chart,
        hint,
        choose: (value) => this.#change({ chart: value }),
      },
      choosable(chartNames, choose.charts),
    );
  }

  #renderSurvey({ survey }: State, feed: Feed) {
    const { choose } = texts;
    const { period } = wordingFor(feed.language);
    const newest = findSurvey(feed);
    const now = "found" in newest ? period(newest.found.period) : "";
    return select(
      {
        name: "survey",
        label: choose.survey,
        value: survey,
        hint: now ? choose.newestHint(now) : undefined,
        choose: (value) => this.#change({ survey: value }),
      },
      [
        { value: "", label: choose.newest },
        ...feed.surveys.map((one) => ({ value: one.id, label: period(one.period) })),
      ],
    );
  }

  #renderHeadingLevel({ headingLevel }: State) {
    const { choose } = texts;
    return select(
      {
        name: "heading-level",
        label: choose.headingLevel,
        value: String(headingLevel),
        hint: choose.headingLevelHint,
        choose: (value) => this.#change({ headingLevel: Number(value) }),
      },
      headingLevels.map((level) => ({ value: level, label: choose.level(level) })),
    );
  }

  #renderLook(state: State) {
    const { look } = texts;
    return html`<section class="step" aria-labelledby="look">
      <h2 id="look">${look.heading}</h2>
      <div class="fields">
        ${radios(
          {
            name: "width",
            label: look.width,
            value: state.width,
            choose: (width) => this.#change({ width }),
          },
          choosable(widths, look.widths),
        )}
        ${select(
          {
            name: "style",
            label: look.houseStyle,
            value: state.houseStyle,
            hint: look.houseStyleHint,
            choose: (houseStyle) => this.#change({ houseStyle }),
          },
          choosable(houseStyles, look.houseStyles),
        )}
      </div>
      ${preview(state)}
    </section>`;
  }

  #renderPlace({ system, permission }: State) {
    const { place } = texts;
    return html`<section class="step" aria-labelledby="place">
      <h2 id="place">${place.heading}</h2>
      <div class="fields">
        ${select(
          {
            name: "cms",
            label: place.system,
            value: system.id,
            choose: (id) => {
              const chosen = systems.find((other) => other.id === id);
              this.#change(chosen ? { system: chosen } : {});
            },
          },
          systems.map(({ id, name }) => ({ value: id, label: name })),
        )}
        ${radios(
          {
            name: "may",
            label: place.permission,
            value: permission,
            hint: place.permissionHint,
            choose: (may) => this.#change({ permission: may }),
          },
          choosable(permissions, place.permissions),
        )}
      </div>
    </section>`;
  }

  #renderCopy(state: State, place: Place, integrity: string | undefined) {
    const { copy } = texts;
    const { system, permission, way } = state;
    const ways = waysInto(system, permission);
    const code = snippet(choiceOf(state, integrity), place);
    return html`<section class="step" aria-labelledby="copy">
      <h2 id="copy">${copy.heading}</h2>
      ${radios(
        {
          name: "way",
          label: copy.way,
          value: way,
          choose: (value) => this.#change({ way: value }),
        },
        ways.map((value, rank) => ({
          value,
          label: rank === 0 ? `${copy.ways[value]} (${copy.best})` : copy.ways[value],
        })),
      )}
      <p>${copy.explanations[way]}</p>
      ${this.#renderLeftOut(state)} ${integrity ? this.#renderPinned(state) : nothing}
      <div class="field">
        <label class="label" for="code">${copy.code}</label>
        ${hintFor("code", codeHint(state))}
        <textarea
          id="code"
          class="code"
          rows="6"
          readonly
          spellcheck="false"
          aria-describedby=${codeHint(state) ? "code-hint" : nothing}
          .value=${code}
        ></textarea>
      </div>
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          @click=${() => void this.#copy(code, isText(state))}
        >
          ${copy.copy}
        </button>
        <p role="status" class="copy-status">${this.copyStatus}</p>
      </div>
      ${this.#renderExtra(state, place)}
    </section>`;
  }

  /** What was chosen, but doesn't come along by this way. */
  #renderLeftOut(state: State) {
    const { chart, survey, headingLevel, what, way } = state;
    const isChosen = {
      chart: chart !== "ring",
      survey: survey !== "",
      headingLevel: headingLevel !== 2,
      integrity: false,
    };
    const leftOut = optionsOf(what).filter(
      (option) => isChosen[option] && !carries(way).includes(option),
    );
    const { copy } = texts;
    return leftOut.length > 0
      ? html`<p class="note">
          ${copy.leftOut(leftOut.map((option) => copy.options[option]).join(", "))}
        </p>`
      : nothing;
  }

  #renderPinned({ way, isPinned }: State) {
    const { copy } = texts;
    return carries(way).includes("integrity")
      ? html`<div class="field">
          <label class="checkbox"
            ><input
              type="checkbox"
              name="pinned"
              aria-describedby="pinned-hint"
              .checked=${isPinned}
              @change=${() => this.#change({ isPinned: !isPinned })}
            /><span>${copy.pinned}</span></label
          >
          ${hintFor("pinned", copy.pinnedHint)}
        </div>`
      : nothing;
  }

  /** What the webmaster needs, and what an editor needs who can't paste HTML. */
  #renderExtra(state: State, place: Place) {
    const { copy } = texts;
    const { way, what, survey, system } = state;
    return html`${
      way === "link" && !system.notation
        ? html`<p>${copy.noHtml}</p>
            <dl class="link-parts">
              <div>
                <dt>${copy.linkText}</dt>
                <dd>${fallbackText(what, survey, place.feed)}</dd>
              </div>
              <div>
                <dt>${copy.linkAddress}</dt>
                <dd>${chosenPageAddress(choiceOf(state, undefined), place)}</dd>
              </div>
            </dl>`
        : nothing
    }
    ${
      way === "element" || way === "link"
        ? html`<p>${copy.forWebmaster}</p>
            <p><code>${scriptTag(place)}</code></p>`
        : nothing
    }`;
  }

  /** Where the snippet may stand in a text, it can be pasted into one too: then it is not its tags that are pasted. */
  async #copy(code: string, isAlsoText: boolean): Promise<void> {
    const { copy } = texts;
    const { clipboard } = navigator;
    this.copyStatus = "";
    try {
      await (isAlsoText ? clipboard.write([codeAndText(code)]) : clipboard.writeText(code));
      this.copyStatus = copy.copied;
    } catch {
      // On a page without https, or where the visitor doesn't allow it.
      const field = this.querySelector<HTMLTextAreaElement>("#code");
      field?.focus();
      field?.select();
      this.copyStatus = copy.selected;
    }
  }

  #renderBack(state: State, place: Place, integrity: string | undefined) {
    const { back } = texts;
    const { system, permission } = state;
    const outcome = pasteBack(this.saved, choiceOf(state, integrity), place);
    return html`<section class="step" aria-labelledby="back">
      <h2 id="back">${back.heading}</h2>
      <p>${back.introduction}</p>
      <div class="field">
        <label class="label" for="saved">${back.saved}</label>
        ${hintFor("saved", back.savedHint)}
        <textarea
          id="saved"
          class="code"
          rows="6"
          spellcheck="false"
          aria-describedby="saved-hint"
          .value=${this.saved}
          @input=${({ target }: Event) => {
            this.saved = target instanceof HTMLTextAreaElement ? target.value : "";
          }}
        ></textarea>
      </div>
      <div role="status">${outcome ? verdict(outcome) : nothing}</div>
      ${outcome ? report(outcome, waysInto(system, permission), (way) => this.#goTo(way)) : nothing}
    </section>`;
  }

  /** Chooses another way in, and brings the editor to its code. */
  #goTo(way: Way): void {
    this.saved = "";
    this.#change({ way });
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>("#code")?.focus();
    });
  }
}

function choosable<Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
): Choosable<Value>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** Can the snippet be pasted into a text that is written, and not only into HTML? */
function isText({ way, system }: State): boolean {
  return (way === "link" && !system.notation) || way === "html";
}

function codeAndText(code: string): ClipboardItem {
  const types = ["text/plain", "text/html"];
  return new ClipboardItem(
    Object.fromEntries(types.map((type) => [type, new Blob([code], { type })])),
  );
}

/** Where to paste it. An address explains itself. */
function codeHint(state: State): string | undefined {
  const { copy } = texts;
  if (isText(state)) {
    return copy.codeHintForText;
  }
  switch (state.way) {
    case "url":
      return undefined;
    case "wordpress":
      return copy.codeHintForShortcode;
    default:
      return copy.codeHint[state.system.id];
  }
}

/** The hash of the script, where the folder says it. */
async function hashOfScript(url: URL): Promise<string | undefined> {
  try {
    const hashes: unknown = await (await fetch(url)).json();
    const { "basisniveau.js": hash } = Object(hashes) as Record<string, unknown>;
    return typeof hash === "string" && /^sha384-[\w+/=]+$/.test(hash) ? hash : undefined;
  } catch {
    return undefined;
  }
}

customElements.define("basisniveau-samensteller", BasisniveauSamensteller);

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-samensteller": BasisniveauSamensteller;
  }
}
