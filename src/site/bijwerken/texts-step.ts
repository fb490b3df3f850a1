import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { textWith } from "./edit-text.js";
import { contactTexts, generalTexts } from "./general-texts.js";
import { listIn, objectIn, textIn, valueIn } from "./json.js";
import { orderBeside } from "./key-order.js";
import { newId } from "./new-id.js";
import { figuresOf, withoutIndicators } from "./own-figures.js";
import { type PageContext, section } from "./page-context.js";
import { inputId, type JsonValue, type Path } from "./step.js";
import { withItemsSwapped } from "./swapped-items.js";
import { focusIds, type TextsContext } from "./texts-context.js";
import { editingTexts } from "./texts-of-editing.js";
import { themeTexts } from "./theme-texts.js";

const { step: words } = editingTexts;

/** The step with every text of the file, and the order of its themes and indicators. */
export function textsStep(number: number, context: PageContext): TemplateResult {
  return section(
    number,
    "texts",
    words.heading,
    html`<p>${words.introduction}</p>
      <basisniveau-texts .context=${context}></basisniveau-texts>`,
  );
}

/**
 * The fields of the step on texts. It keeps what the file doesn't hold: what is asked, and where the
 * focus goes. It renders into the light DOM, where the page's own style sheet applies.
 *
 * @tag basisniveau-texts
 */
export class BasisniveauTexts extends LitElement {
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    asked: { state: true },
    nameless: { state: true },
    added: { state: true },
  };

  declare context: PageContext | undefined;

  declare private asked: string | undefined;
  declare private nameless: string | undefined;
  declare private added: string | undefined;

  /** What gets the focus once it is there: after the file has changed, or just after this update. */
  #focusNext: { id: string; isAfterEdit: boolean } | undefined;

  constructor() {
    super();
    this.context = undefined;
    this.asked = undefined;
    this.nameless = undefined;
    this.added = undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const next = this.#focusNext;
    if (!next || (next.isAfterEdit && !changed.has("context"))) {
      return;
    }
    this.#focusNext = undefined;
    const focus = () => document.getElementById(next.id)?.focus();
    if (document.getElementById(next.id)) {
      focus();
    } else {
      // The text box of a rich text is rendered just after this.
      requestAnimationFrame(focus);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const page = this.context;
    if (!page) {
      return nothing;
    }
    const context: TextsContext = {
      ...page,
      asked: this.asked,
      nameless: this.nameless,
      added: this.added,
      move: (list, index, by, name) => this.#move(page, list, index, by, name),
      ask: (path) => this.#ask(path),
      remove: (path, name) => this.#remove(page, path, name),
      add: (list, name) => this.#add(page, list, name),
      addItem: (list, key) => this.#addItem(page, list, key),
      removeItem: (list, index, name) => this.#removeItem(page, list, index, name),
    };
    return html`${generalTexts(context)} ${themeTexts(context)} ${contactTexts(context)}`;
  }

  #move(
    { data, text, edit, tell }: PageContext,
    list: Path,
    index: number,
    by: 1 | -1,
    name: string,
  ): void {
    const { length } = listIn(data, list);
    const place = index + by;
    if (place < 0 || place >= length) {
      tell(by === -1 ? words.isFirst(name) : words.isLast(name));
      return;
    }
    const path = [...list, place];
    this.#reset(by === -1 ? focusIds.up(path) : focusIds.down(path));
    edit(withItemsSwapped(text, list, Math.min(index, place)));
    tell(words.moved(name, place + 1, length));
  }

  #ask(path: Path | undefined): void {
    const id = path ? focusIds.question(path) : focusIds.remove(this.asked?.split(".") ?? []);
    this.#focusNext = { id, isAfterEdit: false };
    this.asked = path && inputId(path);
    // Also where it was asked before: the question gets the focus again.
    this.requestUpdate();
  }

  #remove({ data, text, edit, tell }: PageContext, path: Path, name: string): void {
    const { paths } = figuresOf(data, path);
    // What held it: the theme of an indicator, or the field for a new theme.
    const isTheme = path.length === 2;
    this.#reset(isTheme ? focusIds.add(["themes"]) : focusIds.heading(path.slice(0, 2)));
    edit(withoutIndicators(text, path));
    tell(words.removed(name, paths.length));
  }

  #add({ data, text, edit, tell }: PageContext, list: Path, name: string): void {
    if (name === "") {
      this.#focusNext = { id: focusIds.add(list), isAfterEdit: false };
      this.nameless = inputId(list);
      this.requestUpdate();
      return;
    }
    const path = [...list, listIn(data, list).length];
    const isTheme = list.length === 1;
    this.#reset(isTheme ? focusIds.heading(path) : inputId([...path, "statement"]));
    this.added = inputId(path);
    const id = newId(name, isTheme ? themeIds(data) : indicatorIds(data));
    const added: JsonValue = isTheme
      ? { id, title: name, indicators: [] }
      : { id, label: name, statement: [] };
    edit(textWith(text, path, added));
    tell(isTheme ? words.themeAdded(name) : words.indicatorAdded(name));
  }

  #addItem({ data, text, edit }: PageContext, list: Path, key: string): void {
    const index = listIn(data, list).length;
    this.#reset(inputId([...list, index, key]));
    edit(
      valueIn(data, list) === undefined
        ? textWith(text, list, [{ [key]: "" }], orderBeside(list))
        : textWith(text, [...list, index], { [key]: "" }),
    );
  }

  #removeItem({ data, text, edit, tell }: PageContext, list: Path, index: number, name: string) {
    const isLast = listIn(data, list).length === 1;
    this.#reset(focusIds.add(list));
    edit(textWith(text, isLast ? list : [...list, index], undefined));
    tell(words.removed(name, 0));
  }

  /** Forgets what was asked, since something else has happened. */
  #reset(id: string): void {
    this.asked = undefined;
    this.nameless = undefined;
    this.added = undefined;
    this.#focusNext = { id, isAfterEdit: true };
  }
}

function themeIds(data: JsonValue): Set<string> {
  return new Set(listIn(data, ["themes"]).map((theme) => textIn(theme, ["id"])));
}

/** Also those of figures without an indicator, which would become figures of the new one. */
function indicatorIds(data: JsonValue): Set<string> {
  return new Set([
    ...listIn(data, ["themes"]).flatMap((theme) =>
      listIn(theme, ["indicators"]).map((indicator) => textIn(indicator, ["id"])),
    ),
    ...listIn(data, ["surveys"]).flatMap((survey) => Object.keys(objectIn(survey, ["figures"]))),
  ]);
}

customElements.define("basisniveau-texts", BasisniveauTexts);

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-texts": BasisniveauTexts;
  }
}
