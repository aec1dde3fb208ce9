import type { Answer } from "./answers.js";
import { AssignedRecord, assignedTo, type AssignedSheet, type SealedSheet } from "./assigned-record.js";
import { receiptOf, sealReceipt } from "./assigned-receipt.js";
import { drawBrief, drawPaste, drawPast, drawReceipt } from "./assigned-views.js";
import { openAssignment, type OpenedAssignment } from "./assignment-code.js";
import { entriesOf, type AssignedEntries } from "./assigned-entries.js";
import { ClosedHost, explainAsked } from "./closed-item.js";
import { make, save } from "./dom.js";
import { ExamItem } from "./exam-item.js";
import { withAnswer } from "./exam-record.js";
import { drawAnswers } from "./exam-result.js";
import { isGiven, keepAnswers, readSheet, scoreOf, type Asked } from "./exam-sheet.js";
import { readText } from "./item-texts.js";
import { askToPersist } from "./keeping.js";
import type { Kinds } from "./kinds.js";
import { ArticleSource, fetchPool, type Pool } from "./pool.js";
import { QuizItem } from "./quiz-item.js";
import { AnswerRecord } from "./record.js";
import { addStyles } from "./later-styles.js";
import { canSeal } from "./sealing.js";
import { focusOn, lookOver, Walk, type WalkHost, type WalkItem } from "./walk.js";
import * as words from "../words/assigned-words.js";
import { notices } from "../words/quiz-words.js";

/** A quiz as a trainer assigned it: taken from a link, kept answer by answer, handed in as a receipt that only she can open. */
export class GgAssigned extends HTMLElement implements WalkHost {
  readonly #stage = make("div", "stage flow");
  readonly #live = make("p", "vh");
  #pool!: Pool;
  #articles!: ArticleSource;
  #answers!: AnswerRecord;
  #opened: OpenedAssignment | null = null;
  #entries: AssignedEntries = { entries: [], left: [] };
  #record!: AssignedRecord;
  #walk!: Walk;
  #viewed = "";
  #since = 0;

  static define(name = "gg-assigned"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    if (this.#stage.isConnected) return;
    for (const type of ["submit", "click", "input", "change"]) this.addEventListener(type, this);
    for (const type of ["storage", "hashchange", "pagehide"]) window.addEventListener(type, this);
    document.addEventListener("visibilitychange", this);
    void this.#start();
  }

  handleEvent(event: Event): void {
    if (event.type === "submit") this.#submit(event);
    else if (event.type === "click") void this.#click((event.target as Element).closest("button"));
    else if (event.type === "storage") this.#hear((event as StorageEvent).key);
    else if (event.type === "hashchange") void this.#read(location.hash);
    else if (event.type === "pagehide" || event.type === "visibilitychange") this.#time(document.hidden ? "" : this.#viewed);
    else if (this.#walk?.isOpen) this.#walk.keep();
    else this.#keepWho();
  }

  get #site(): string {
    return this.getAttribute("data-store") ?? "";
  }

  get #assignment(): GenGuideCore.Assignment {
    return this.#opened!.assignment;
  }

  async #start(): Promise<void> {
    this.#live.role = "status";
    this.append(this.#stage, this.#live);
    this.#stage.append(make("p", "status", words.loading));
    const pool = typeof GenGuideCore === "undefined" ? null : await fetchPool(this.getAttribute("data-pool") ?? "");
    this.setAttribute("data-ready", "");
    if (!canSeal()) return this.#stage.replaceChildren(make("p", "status", words.noSeal));
    if (!pool) return this.#stage.replaceChildren(make("p", "status", words.unavailable));
    this.#pool = pool;
    this.#articles = new ArticleSource(pool);
    this.#answers = new AnswerRecord(this.#site, trouble => this.#tell(notices[trouble]));
    this.dataset["person"] = this.#answers.person;
    this.#walk = new Walk(this.#stage, this.#articles, this);
    await this.#read(location.hash);
  }

  /** From a link or from what was pasted. */
  async #read(text: string): Promise<void> {
    const opened = await openAssignment(text);
    if (typeof opened === "string") return this.#showPaste(text.length > 1 ? words.pasteProblems[opened] : "");
    if (opened.assignment.site !== this.#site) return this.#showPaste(words.otherSite);
    if (this.#pool.isPart) {
      const pool = await fetchPool(this.getAttribute("data-pool") ?? "", { ids: opened.assignment.items.map(({ id }) => id) });
      if (!pool) return this.#stage.replaceChildren(make("p", "status", words.unavailable));
      this.#pool = pool;
      this.#articles = new ArticleSource(pool);
      this.#walk = new Walk(this.#stage, this.#articles, this);
    }
    const entries = await entriesOf(opened.assignment, this.#pool);
    if (entries === null) return this.#stage.replaceChildren(make("p", "status", words.unavailable));
    this.#opened = opened;
    this.#entries = entries;
    this.#record = new AssignedRecord(this.#site, this.#answers.person, opened.assignment.id, trouble => this.#tell(words.troubles[trouble]));
    this.#showStart();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (form.classList.contains("paste")) void this.#read(form.querySelector("textarea")?.value ?? "");
    else if (this.#walk.isOpen) this.#walk.next();
  }

  async #click(button: HTMLButtonElement | null): Promise<void> {
    if (!button) return;
    const done = () => this.#record.read().done[Number(button.value)];
    if (button.name === "begin") this.#begin();
    else if (button.name === "go-on") void this.#walk.show(this.#firstOpen());
    else if (button.name === "go") void this.#walk.show(Number(button.value));
    else if (button.name === "over") this.over();
    else if (button.name === "hand-in") await this.#handIn();
    else if (button.name === "receipt") await this.#showReceipt(done());
    else if (button.name === "copy") await this.#copy(done());
    else if (button.name === "save") save(words.fileName(this.#assignment.id, done()?.attempt ?? 1), "text/plain", (done()?.receipt ?? "") + "\n");
    else if (button.name === "share") await navigator.share({ title: this.#assignment.title, text: done()?.receipt ?? "" }).catch(() => undefined);
    else if (button.name === "sent") this.#noteSent(Number(button.value));
  }

  #hear(key: string | null): void {
    this.#answers?.hear(key);
    if (!this.#opened || !this.#record.hears(key)) return;
    if (this.#walk.isOpen && this.#record.read().open === null) this.#showStart();
    else if (this.#walk.isOpen) this.#walk.mark();
  }

  asked(): Asked[] {
    const { open } = this.#record.read();
    return open ? readSheet(this.#entries.entries, open) : [];
  }

  open({ entry: { item }, answer, kept }: Asked, article: HTMLElement, kinds: Kinds): WalkItem {
    const field = kinds.createField(item, article);
    if (this.#assignment.show === "each") {
      const shown = new QuizItem(article, item, field, new AssignedHost(this.#assignment.sure, answer => this.#keepDone(item.id, answer), text => this.#live.textContent = text));
      shown.restore(answer);
      listen(article, shown);
      lock(article);
      return { read: () => "kept" };
    }
    const shown = new ExamItem(article, item, field, this.#assignment.sure);
    if (answer && kept) shown.put(answer, kept);
    return shown;
  }

  lines(): HTMLElement[] {
    const { left } = this.#entries;
    return left.length > 0 ? [make("p", "status", words.leftOut(left))] : [];
  }

  keep(id: string, answer: Answer | null): void {
    askToPersist();
    this.#record.change(state => state.open ? { ...state, open: withAnswer(state.open, id, answer) } : state);
  }

  inView(id: string | null): void {
    if (id) this.dataset["view"] = "item";
    this.#time(id ?? "");
    this.#viewed = id ?? "";
  }

  over(): void {
    const asked = this.asked();
    if (asked.length === 0) return this.#showStart();
    this.#clear("over");
    const missing = asked.filter(one => !isGiven(one)).length;
    const section = lookOver(asked, this.lines(), { all: words.allGiven(asked.length), some: words.someGiven(missing, asked.length), handIn: words.handIn(missing), notYet: words.notYet });
    this.#stage.append(section);
    focusOn(section.querySelector("h2"), this.#stage);
  }

  /** Adds the time since an item came into view, and begins to count for another; "" for none. */
  #time(id: string): void {
    const now = Date.now();
    const [viewed, seconds] = [this.#viewed, Math.round((now - this.#since) / 1000)];
    if (viewed && this.#since > 0 && seconds > 0) {
      this.#record.change(state => state.open ? { ...state, open: { ...state.open, seconds: { ...state.open.seconds, [viewed]: Math.min(9_999_999, (state.open.seconds[viewed] ?? 0) + seconds) } } } : state);
    }
    this.#since = id ? now : 0;
  }

  #showPaste(problem: string): void {
    this.#clear("paste");
    const earlier = assignedTo(this.#site, this.#answers.person).map(id => new AssignedRecord(this.#site, this.#answers.person, id, null).read());
    this.#stage.append(drawPaste(problem, earlier));
    this.#live.textContent = problem;
  }

  #showStart(): void {
    const state = this.#record.read();
    this.#clear("start");
    this.#stage.append(drawBrief(this.#assignment, this.#entries, state, this.asked().filter(isGiven).length), ...state.done.length > 0 ? [drawPast(state.done)] : []);
  }

  #keepWho(): void {
    const field = this.#stage.querySelector<HTMLInputElement>("#assigned-who");
    if (field) this.#record.change(state => ({ ...state, title: this.#assignment.title, code: this.#opened!.code, who: field.value.slice(0, 200) }));
  }

  #begin(): void {
    const field = this.#stage.querySelector<HTMLInputElement>("#assigned-who");
    const missing = this.#stage.querySelector<HTMLElement>(".who-missing");
    if (field && field.value.replace(/\s/g, "") === "") {
      missing!.textContent = words.whoMissing;
      field.setAttribute("aria-invalid", "true");
      return field.focus();
    }
    this.#keepWho();
    const ids = this.#entries.entries.map(({ item }) => item.id);
    this.#record.change(state => state.open ? state : { ...state, open: { seed: 1, begun: new Date().toISOString(), ids, answers: {}, seconds: {} } });
    void this.#walk.show(0);
  }

  #firstOpen(): number {
    return Math.max(0, this.asked().findIndex(one => !isGiven(one)));
  }

  /** An answer that is explained at once stands: another one belongs to another attempt. */
  #keepDone(id: string, answer: Answer): void {
    if (answer.stage === "done") this.keep(id, answer);
    this.#walk.mark();
  }

  async #handIn(): Promise<void> {
    this.#clear("receipt");
    const state = this.#record.read();
    if (state.open) await this.#seal(state.open, state.who, state.done.length + 1);
    await this.#showReceipt(this.#record.read().done.at(-1));
    this.dispatchEvent(new CustomEvent("gg-graded", { bubbles: true, detail: { assignment: this.#assignment.id } }));
  }

  async #seal(open: AssignedSheet, who: string, attempt: number): Promise<void> {
    const asked = readSheet(this.#entries.entries, open);
    const score = this.#assignment.blind ? null : scoreOf(this.#assignment.bank, this.#assignment.pass, asked);
    const sheet = { ...open, handed: new Date().toISOString(), attempt, right: score?.right ?? -1, of: asked.length };
    const receipt = await sealReceipt(this.#opened!, receiptOf(this.#opened!, this.#entries.entries, sheet, who)).catch((failure: unknown) => {
      if (!(failure instanceof RangeError)) throw failure;
      return null;
    });
    if (receipt === null) return this.#tell(words.tooLong);
    // Another tab may have handed it in meanwhile; then that one stands.
    this.#record.change(state => state.open?.begun === open.begun ? { ...state, open: null, done: [...state.done, { ...sheet, receipt, sent: "" }] } : state);
    if (this.#assignment.show !== "none") keepAnswers(this.#answers, asked);
  }

  async #showReceipt(done: SealedSheet | undefined): Promise<void> {
    if (!done) return this.#showStart();
    this.#clear("receipt");
    void addStyles(new URL("./extras.css", import.meta.url));
    const { done: all, who } = this.#record.read();
    const asked = readSheet(this.#entries.entries, done);
    const texts = await Promise.all(asked.map(({ entry }) => readText(this.#articles, entry)));
    const section = drawReceipt(this.#assignment, done, all.findIndex(({ attempt }) => attempt === done.attempt), asked, texts, who);
    this.#stage.replaceChildren(section);
    if (this.#assignment.show !== "none" && !this.#assignment.blind) this.#stage.append(drawAnswers(done, asked, one => explainAsked(this.#articles, one)));
    focusOn(section.querySelector("h2"), this.#stage);
  }

  async #copy(done: SealedSheet | undefined): Promise<void> {
    const isCopied = await navigator.clipboard?.writeText(done?.receipt ?? "").then(() => true, () => false) ?? false;
    const line = this.#stage.querySelector<HTMLElement>(".copied");
    if (line) line.textContent = isCopied ? words.copied : words.notCopied;
    if (!isCopied) this.#stage.querySelector<HTMLTextAreaElement>("textarea")?.select();
  }

  #noteSent(index: number): void {
    const { done } = this.#record.change(state => ({ ...state, done: state.done.map((sheet, at) => at === index ? { ...sheet, sent: new Date().toISOString() } : sheet) }));
    void this.#showReceipt(done[index]);
  }

  #clear(view: string): void {
    this.dataset["view"] = view;
    this.#walk.clear();
  }

  #tell(text: string): void {
    if ([...this.querySelectorAll(":scope > .status:not(.late)")].some(line => line.textContent === text)) return;
    this.prepend(make("p", "status", text));
  }
}

/** Explains an answer as soon as it is given, and lets it stand. */
class AssignedHost extends ClosedHost {
  constructor(override readonly asksCertainty: boolean, readonly kept: (answer: Answer) => void, readonly told: (text: string) => void) {
    super();
  }

  override store(_item: QuizItem, answer: Answer): void {
    this.kept(answer);
  }

  override graded({ article }: QuizItem): void {
    lock(article);
  }

  override say(text: string): void {
    this.told(text);
  }
}

/** Passes on what happens in an article to its item. */
function listen(article: HTMLElement, item: QuizItem): void {
  article.addEventListener("submit", event => {
    event.preventDefault();
    event.stopPropagation();
    item.submit();
  });
  article.addEventListener("click", event => {
    const button = (event.target as Element).closest("button");
    if (button) item.press(button);
  });
  for (const type of ["input", "change"]) {
    article.addEventListener(type, event => {
      if (event.target instanceof HTMLElement) item.change(event.target, type === "input");
    });
  }
}

/** What has been answered can't be answered again, and nothing in it leads away. */
function lock(article: HTMLElement): void {
  for (const part of article.querySelectorAll("button[name=again], .item-foot, .twin")) part.remove();
}

GgAssigned.define();
