import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { pasteBack, type PasteBack } from "../../snippets/paste-back.js";
import type { Route } from "../../snippets/routes.js";
import { helpLink } from "../help-link.js";
import { check } from "./check.js";
import { choices } from "./choices.js";
import { copyAddress, copyCode } from "./clipboard.js";
import { type CopyActions, copyBar, copyDetails, type CopyResult } from "./copy.js";
import { type Loaded, loadFolder } from "./load.js";
import { look } from "./look.js";
import { isWorthTrying } from "./report.js";
import { section, type SectionContext } from "./section.js";
import { choiceOf, queryOf, readState, type State } from "./state.js";
import { texts } from "./texts.js";
import { Trial } from "./trial.js";
import { trusted } from "./trusted-types-policy.js";

/** After so many milliseconds without a key, a screen reader may say what was found. */
const pauseInTyping = 700;

/** State of the page. */
type Page =
  { status: "loading" } | { status: "failed" } | { status: "ready"; loaded: Loaded; state: State };

/**
 * The page on which an editor makes a snippet. It is part of the published folder, so all addresses
 * follow from its own. It renders into the light DOM, where the page's own style sheet applies.
 *
 * @tag basisniveau-samensteller
 */
export class BasisniveauSamensteller extends LitElement {
  static override properties: PropertyDeclarations = {
    page: { state: true },
    saved: { state: true },
    copied: { state: true },
    searched: { state: true },
    announced: { state: true },
    isWhole: { state: true },
  };

  declare private page: Page;
  /** What the system saved, as the editor pasted it back. */
  declare private saved: string;
  declare private copied: CopyResult | undefined;
  /** The words by which the editor looks for a figure. */
  declare private searched: string;
  /** Those that the number of figures found is told for: the last ones, once typing has paused. */
  declare private announced: string;
  /** Is all of the preview shown on a small screen? */
  declare private isWhole: boolean;

  #pause: ReturnType<typeof setTimeout> | undefined;
  #comparison: PasteBack | undefined;
  readonly #trial = new Trial(this);

  constructor() {
    super();
    this.page = { status: "loading" };
    this.saved = "";
    this.copied = undefined;
    this.searched = "";
    this.announced = "";
    this.isWhole = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    this.page = { status: "loading" };
    const loaded = await loadFolder(new URL("..", location.href));
    this.page = loaded
      ? {
          status: "ready",
          loaded,
          state: readState(new URLSearchParams(location.search), loaded.folder.feed),
        }
      : { status: "failed" };
  }

  #change(changes: Partial<State>): void {
    if (this.page.status !== "ready") {
      return;
    }
    const query = queryOf({ ...this.page.state, ...changes });
    // Read back from the query, since one choice may rule out another.
    const state = readState(query, this.page.loaded.folder.feed);
    this.page = { ...this.page, state };
    this.copied = undefined;
    const address = new URL(location.href);
    address.search = queryOf(state).toString();
    history.replaceState(history.state, "", address);
  }

  #search(words: string): void {
    this.searched = words;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.announced = words;
    }, pauseInTyping);
  }

  async #copyCode(what: "code" | "better", code: string, isFormattedText: boolean): Promise<void> {
    this.copied = undefined;
    const copied = await copyCode(code, isFormattedText);
    if (copied === "refused") {
      this.#codeField(what)?.focus();
      this.#codeField(what)?.select();
    }
    this.copied = { what, copied };
  }

  async #copyLink(): Promise<void> {
    this.copied = undefined;
    const address = `${location.origin}${location.pathname}${location.search}`;
    this.copied = { what: "link", copied: await copyAddress(address) };
  }

  /** Chooses another route, and moves the focus to its code. */
  async #takeRoute(route: Route): Promise<void> {
    this.saved = "";
    this.#change({ route });
    await this.updateComplete;
    this.#codeField("code")?.focus();
  }

  #codeField(id: "code" | "better"): HTMLTextAreaElement | null {
    return this.querySelector<HTMLTextAreaElement>(`#${id}`);
  }

  protected override willUpdate(): void {
    if (this.page.status !== "ready") {
      return;
    }
    const { loaded, state } = this.page;
    const { folder, integrity } = loaded;
    this.#comparison = pasteBack(this.saved, choiceOf(state, integrity), folder, trusted);
    const isTried = this.#comparison && isWorthTrying(this.#comparison);
    this.#trial.run(isTried ? this.saved : "", folder.url);
  }

  protected override render(): TemplateResult {
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.introduction}</p>
      ${this.#renderPage()}
      ${texts.help && html`<p class="help">${helpLink(texts.help, "inbouwen")}</p>`}`;
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
      case "ready":
        return this.#renderSections({
          ...page.loaded,
          state: page.state,
          change: (changes) => this.#change(changes),
        });
    }
  }

  #renderSections(context: SectionContext) {
    const copyActions: CopyActions = {
      copyCode: (...code) => void this.#copyCode(...code),
      copyLink: () => void this.#copyLink(),
    };
    const search = {
      words: this.searched,
      announced: this.announced,
      look: (words: string) => this.#search(words),
    };
    const size = {
      isWhole: this.isWhole,
      resize: (isWhole: boolean) => {
        this.isWhole = isWhole;
      },
    };
    const { saved, copied } = this;
    const checked = { saved, comparison: this.#comparison, outcome: this.#trial.outcome };
    return html`<div class="columns">
      ${choices(context, search)}
      ${section(
        "copy",
        texts.copy.heading,
        html`${copyBar(context, copied, copyActions)} ${look(context, size)} ${copyDetails(context)}`,
      )}
      ${check(context, checked, copied, {
        ...copyActions,
        paste: (text) => {
          this.saved = text;
        },
        takeRoute: (route) => void this.#takeRoute(route),
      })}
    </div>`;
  }
}

customElements.define("basisniveau-samensteller", BasisniveauSamensteller);

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-samensteller": BasisniveauSamensteller;
  }
}
