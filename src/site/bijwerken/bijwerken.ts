import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { afterPaint } from "../../dom/after-paint.js";
import { has } from "../../feed/has.js";
import { readFeed } from "../../feed/read.js";
import { addSurvey } from "../../import/change-survey.js";
import { helpLink } from "../help-link.js";
import { checkStep } from "./check-step.js";
import { textWith } from "./edit-text.js";
import { figuresStep } from "./figures-step.js";
import { changedTo, left, redone, undone } from "./history.js";
import { listIn, textIn, valueIn } from "./json.js";
import { newSurvey, type NewSurvey, type NewSurveyErrors } from "./new-survey.js";
import { lookStep } from "./look-step.js";
import { openStep } from "./open-step.js";
import type { PageContext } from "./page-context.js";
import { loadParts, spreadsheets } from "./page-part.js";
import type { Spreadsheets } from "./part-contents.js";
import { contextOf, type OpenFile, openStateOf, type Page, pageOf } from "./page-state.js";
import { periodText } from "./period.js";
import { download, type Saved, saveJson } from "./save-file.js";
import { saveStep } from "./save-step.js";
import { type Imported, spreadsheetStep } from "./spreadsheet-step.js";
import { inputId, type JsonValue, type Path } from "./step.js";
import { textsStep } from "./texts-step.js";
import { takenFigures } from "./take-figures.js";
import { importTexts, texts } from "./texts.js";
import { toolbar } from "./toolbar.js";

/**
 * The page on which a publisher updates the figures of a feed. It sends and keeps nothing. It renders
 * into the light DOM, where the page's own style sheet applies.
 *
 * @tag basisniveau-bijwerken
 */
class BasisniveauBijwerken extends LitElement {
  static override properties: PropertyDeclarations = {
    page: { state: true },
    errors: { state: true },
    imported: { state: true },
    outcome: { state: true },
    told: { state: true },
    isIncomplete: { state: true },
  };

  declare private page: Page;
  /** What is wrong with the survey that somebody wants to begin. */
  declare private errors: NewSurveyErrors;
  declare private imported: Imported | undefined;
  declare private outcome: Saved | "has-errors" | undefined;
  declare private told: string;
  /** Is there a part of the page that could not be loaded? */
  declare private isIncomplete: boolean;

  #context: PageContext | undefined;
  /** The cell that had the focus before an update. */
  #focused: FocusedText | undefined;

  readonly #actions: Pick<PageContext, "change" | "edit" | "tell"> = {
    change: (path, value) => this.#change(path, value),
    edit: (text) => this.#edit(text),
    tell: (message) => this.#tell(message),
  };

  constructor() {
    super();
    this.page = { status: "none" };
    this.errors = {};
    this.imported = undefined;
    this.outcome = undefined;
    this.told = "";
    this.isIncomplete = false;
    this.addEventListener("focusout", () => this.#leaveField());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeunload", this.#askFirst);
    // A file that is dropped beside the areas for it would replace the page.
    document.addEventListener("dragover", preventDefault);
    document.addEventListener("drop", preventDefault);
    // An undo may remove the input that has the focus, and with it the way to undo that.
    document.addEventListener("keydown", this.#undoByKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.#askFirst);
    document.removeEventListener("dragover", preventDefault);
    document.removeEventListener("drop", preventDefault);
    document.removeEventListener("keydown", this.#undoByKey);
  }

  get #file(): OpenFile | undefined {
    return this.page.status === "opened" ? this.page.file : undefined;
  }

  #update(changes: Partial<OpenFile>): void {
    if (this.page.status === "opened") {
      this.page = { status: "opened", file: { ...this.page.file, ...changes } };
    }
  }

  readonly #askFirst = (event: BeforeUnloadEvent): void => {
    if (this.#isUnsaved || isBeingTyped(document.activeElement)) {
      event.preventDefault();
    }
  };

  get #isUnsaved(): boolean {
    const file = this.#file;
    return file !== undefined && file.history.text !== file.savedText;
  }

  async #openBeside(): Promise<void> {
    if (!this.#mayOpen()) {
      return;
    }
    this.page = { status: "loading" };
    try {
      const response = await fetch(new URL("../midden-nederland.json", location.href));
      if (!response.ok) {
        this.page = { status: "failed" };
        return;
      }
      this.#open("midden-nederland.json", new Uint8Array(await response.arrayBuffer()));
    } catch {
      this.page = { status: "failed" };
    }
  }

  async #openFromDisk(file: File): Promise<void> {
    if (this.#mayOpen()) {
      this.#open(file.name, new Uint8Array(await file.arrayBuffer()));
    }
  }

  #mayOpen(): boolean {
    return !this.#isUnsaved || confirm(texts.open.discard);
  }

  #open(name: string, bytes: Uint8Array): void {
    this.imported = undefined;
    this.outcome = undefined;
    this.errors = {};
    this.page = pageOf(name, bytes);
    // The steps that are shown now need them, if they are not being loaded yet.
    void this.#loadParts();
  }

  #edit(text: string, subject?: string): void {
    const file = this.#file;
    if (file) {
      this.#update({ history: changedTo(file.history, text, subject) });
      this.outcome = undefined;
      this.told = "";
    }
  }

  #change(path: Path, value: JsonValue | undefined): void {
    const file = this.#file;
    if (file) {
      this.#edit(textWith(file.history.text, path, value), path.join("."));
    }
  }

  #leaveField(): void {
    const file = this.#file;
    if (file?.history.subject) {
      this.#update({ history: left(file.history) });
    }
  }

  readonly #undoByKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    if (isUndo && !event.defaultPrevented && !hasOwnUndo(event.target)) {
      event.preventDefault();
      if (event.shiftKey) {
        this.#redo();
      } else {
        this.#undo();
      }
    }
  };

  #undo(): void {
    const file = this.#file;
    if (file) {
      this.#tell(file.history.past.length > 0 ? texts.grid.undone : texts.grid.nothingToUndo);
      this.#update({ history: undone(file.history) });
    }
  }

  #redo(): void {
    const file = this.#file;
    if (file) {
      this.#tell(file.history.future.length > 0 ? texts.grid.redone : texts.grid.nothingToRedo);
      this.#update({ history: redone(file.history) });
    }
  }

  #tell(message: string): void {
    this.told = message;
  }

  async #beginSurvey(typed: NewSurvey): Promise<void> {
    const context = this.#context;
    if (!context) {
      return;
    }
    const ids = listIn(context.data, ["surveys"]).map((survey) => textIn(survey, ["id"]));
    const begun = newSurvey(typed, ids);
    if (has(begun, "errors")) {
      this.errors = begun.errors;
      await this.updateComplete;
      this.querySelector<HTMLElement>(".new-survey [aria-invalid]")?.focus();
      return;
    }
    this.errors = {};
    if (!context.isReadable) {
      this.#tell(texts.figures.fixFirst);
      return;
    }
    this.#edit(addSurvey(context.text, begun.survey, {}));
    this.#update({ surveyId: begun.survey.id });
    this.#tell(texts.figures.begun(periodText(begun.survey.period)));
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-row="0"][data-column="0"]')?.focus();
  }

  /** The part for spreadsheets. Undefined where it can't be loaded, which is told. */
  async #spreadsheets(): Promise<Spreadsheets | undefined> {
    if (!(await spreadsheets.load())) {
      this.told = "";
      this.isIncomplete = true;
    }
    return spreadsheets.content;
  }

  async #loadParts(): Promise<void> {
    this.isIncomplete = !(await loadParts());
  }

  async #loadAgain(): Promise<void> {
    this.#tell("");
    await this.#loadParts();
    this.#tell(this.isIncomplete ? "" : texts.parts.loaded);
  }

  async #readSpreadsheet(name: string, bytes: Uint8Array, sheet?: string): Promise<void> {
    const part = await this.#spreadsheets();
    if (!part) {
      return;
    }
    const file = this.#file;
    const taken =
      file?.surveyId === undefined
        ? undefined
        : await takenFigures(part, file.history.text, file.surveyId, bytes, sheet);
    if (!taken) {
      this.#tell(texts.figures.fixFirst);
      return;
    }
    this.imported = { name, bytes, read: taken.read };
    if (this.#context?.isReadable) {
      this.#edit(taken.change(this.#context.text));
    }
  }

  async #makeForm(): Promise<void> {
    const part = await this.#spreadsheets();
    if (!part) {
      return;
    }
    const answer = readFeed(this.#context?.text ?? "");
    if (!has(answer, "feed")) {
      this.#tell(texts.figures.fixFirst);
      return;
    }
    const form = await part.emptyForm(answer.feed, importTexts.form);
    download(
      texts.spreadsheet.formName,
      new Uint8Array(form),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
  }

  /** Shows the survey of a path, and moves the focus to the nearest input for it. */
  async #goTo(path: string): Promise<void> {
    const keys = path.split(".");
    const [root, index] = keys;
    if (root === "surveys" && index !== undefined && this.#context) {
      const id = textIn(this.#context.data, ["surveys", Number(index), "id"]);
      this.#update({ surveyId: id || undefined });
      await this.updateComplete;
    }
    for (let length = keys.length; length > 0; length--) {
      const id = inputId(keys.slice(0, length));
      const input =
        document.getElementById(id) ??
        this.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}."]`);
      if (input) {
        // What is in closed details can't have the focus.
        input.closest("details")?.setAttribute("open", "");
        input.focus();
        return;
      }
    }
  }

  async #save(): Promise<void> {
    const file = this.#file;
    if (!file) {
      return;
    }
    if (this.#hasErrors) {
      this.outcome = "has-errors";
      document.getElementById("check")?.focus();
      return;
    }
    const { text } = file.history;
    this.outcome = undefined;
    const outcome = await saveJson(file.name, text);
    if (outcome === "saved" || outcome === "downloaded") {
      this.#update({ savedText: text });
    }
    this.outcome = outcome;
  }

  get #hasErrors(): boolean {
    return this.#context?.findings.some(({ isWarning }) => !isWarning) ?? false;
  }

  /** Loads the parts of the page only once its first step is painted, which needs none of them. */
  protected override firstUpdated(): void {
    afterPaint(() => void this.#loadParts());
  }

  protected override willUpdate(): void {
    const file = this.#file;
    this.#context = file && contextOf(file, this.#context, this.#actions);
    this.#focused = focusedText();
  }

  /** A text that follows from the cell before it is selected, as it was when it got the focus. */
  protected override updated(): void {
    const before = this.#focused;
    const now = focusedText();
    if (now && before?.input === now.input && before.value !== now.value) {
      now.input.select();
    }
  }

  protected override render(): TemplateResult {
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.introduction}</p>
      <p>${texts.privacy} ${helpLink(texts.help, "bijwerken")}</p>
      ${openStep(
        openStateOf(this.page),
        () => void this.#openBeside(),
        (file) => void this.#openFromDisk(file),
      )}
      ${this.#renderSteps()}
      ${toolbar(
        this.told,
        this.#file && (() => this.#undo()),
        this.#file && (() => this.#redo()),
        this.isIncomplete ? () => void this.#loadAgain() : undefined,
      )}`;
  }

  #renderSteps() {
    const context = this.#context;
    const file = this.#file;
    if (!context || !file) {
      return nothing;
    }
    const steps: ((number: number) => TemplateResult)[] = [
      (number) =>
        figuresStep(number, context, this.errors, {
          chooseSurvey: (index) => {
            const id = valueIn(context.data, ["surveys", index ?? -1, "id"]);
            this.#update({ surveyId: typeof id === "string" ? id : undefined });
            this.imported = undefined;
          },
          beginSurvey: (typed) => void this.#beginSurvey(typed),
        }),
      (number) =>
        spreadsheetStep(number, context, this.imported, {
          read: (name, bytes, sheet) => void this.#readSpreadsheet(name, bytes, sheet),
          makeForm: () => void this.#makeForm(),
        }),
      (number) => textsStep(number, context),
      (number) => checkStep(number, context, (path) => void this.#goTo(path)),
      (number) => lookStep(number, context),
      (number) =>
        saveStep(
          number,
          {
            name: file.name,
            isChanged: file.history.text !== file.openedText,
            isSaved: file.history.text === file.savedText,
            hasErrors: this.#hasErrors,
            outcome: this.outcome,
          },
          () => void this.#save(),
        ),
    ];
    return steps.map((step, index) => step(index + 2));
  }
}

interface FocusedText {
  input: HTMLInputElement;
  value: string;
}

/** The text field that has the focus, and what is in it. */
function focusedText(): FocusedText | undefined {
  const { activeElement: input } = document;
  return input instanceof HTMLInputElement && input.type === "text"
    ? { input, value: input.value }
    : undefined;
}

function preventDefault(event: Event): void {
  event.preventDefault();
}

/** Has a field a line of text that counts only once somebody leaves it? */
function isBeingTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement &&
    target.type === "text" &&
    target.value !== target.defaultValue
  );
}

/** Has a field a text that it can undo itself, which the page doesn't know yet? */
function hasOwnUndo(target: EventTarget | null): boolean {
  return (
    isBeingTyped(target) ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

customElements.define("basisniveau-bijwerken", BasisniveauBijwerken);

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-bijwerken": BasisniveauBijwerken;
  }
}
