import type { Answer } from "./answers.js";
import { explainAsked } from "./closed-item.js";
import { make, makeButton, makeLink } from "./dom.js";
import { ExamItem } from "./exam-item.js";
import { ExamRecord, isPassed, withAnswer, type ExamState, type HandedIn } from "./exam-record.js";
import { drawAnswers, drawResult } from "./exam-result.js";
import { Exam, isGiven, keepAnswers, type Asked } from "./exam-sheet.js";
import * as words from "../words/exam-words.js";
import { askToPersist } from "./keeping.js";
import { notices } from "../words/quiz-words.js";
import type { Kinds } from "./kinds.js";
import { ArticleSource, fetchPool } from "./pool.js";
import { AnswerRecord } from "./record.js";
import { readSettings } from "./settings.js";
import { focusOn, lookOver, Walk, type WalkHost } from "./walk.js";

/** An exam: drawn for one learner, kept answer by answer, explained only when it has been handed in. */
export class GgExam extends HTMLElement implements WalkHost {
  readonly #stage = make("div", "stage flow");
  readonly #live = make("p", "vh");
  #exam!: Exam;
  #articles!: ArticleSource;
  #record!: AnswerRecord;
  #exams!: ExamRecord;
  #walk!: Walk;

  static define(name = "gg-exam"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    if (this.#stage.isConnected) return;
    for (const type of ["submit", "click", "input", "change"]) this.addEventListener(type, this);
    window.addEventListener("storage", this);
    void this.#open();
  }

  handleEvent(event: Event): void {
    if (event.type === "submit") {
      event.preventDefault();
      this.#walk.next();
    } else if (event.type === "click") this.#click((event.target as Element).closest("button"));
    else if (event.type === "storage") this.#hear((event as StorageEvent).key);
    else if (this.#walk?.isOpen) this.#walk.keep();
  }

  get #site(): string {
    return this.getAttribute("data-store") ?? "";
  }

  get #bank(): string {
    return this.getAttribute("data-bank") ?? "";
  }

  get #certificate(): string {
    return this.getAttribute("data-certificate") ?? "";
  }

  async #open(): Promise<void> {
    this.#live.role = "status";
    this.append(this.#stage, this.#live);
    this.#stage.append(make("p", "status", words.loading));
    const pool = typeof GenGuideCore === "undefined" ? null : await fetchPool(this.getAttribute("data-pool") ?? "", { bank: this.#bank });
    const bank = pool?.banks.find(({ id }) => id === this.#bank);
    this.setAttribute("data-ready", "");
    if (!pool || !bank?.exam) return this.#stage.replaceChildren(make("p", "status", words.unavailable));
    this.#exam = new Exam(pool, bank, bank.exam);
    this.#articles = new ArticleSource(pool);
    this.#record = new AnswerRecord(this.#site, trouble => this.#tell(notices[trouble]));
    this.dataset["person"] = this.#record.person;
    this.#exams = new ExamRecord(this.#site, this.#record.person, this.#bank, trouble => this.#tell(words.troubles[trouble]));
    this.#walk = new Walk(this.#stage, this.#articles, this);
    this.#showStart();
  }

  #click(button: HTMLButtonElement | null): void {
    if (button?.name === "begin") this.#begin();
    else if (button?.name === "go-on") void this.#walk.show(this.#firstOpen());
    else if (button?.name === "go") void this.#walk.show(Number(button.value));
    else if (button?.name === "over") this.over();
    else if (button?.name === "hand-in") this.#handIn();
    else if (button?.name === "result") this.#showResult(this.#exams.read().past[Number(button.value)]);
  }

  /** Another tab, or another page, has changed what is kept here. */
  #hear(key: string | null): void {
    if (!this.#exams) return;
    this.#record.hear(key);
    if (!this.#exams.hears(key)) return;
    const isOver = this.#exams.read().open === null;
    if (this.#walk.isOpen && isOver) this.#showStart();
    else if (this.#walk.isOpen) this.#walk.mark();
  }

  asked(): Asked[] {
    const { open } = this.#exams.read();
    return open ? this.#exam.read(open) : [];
  }

  open({ entry: { item }, answer, kept }: Asked, article: HTMLElement, kinds: Kinds): ExamItem {
    const shown = new ExamItem(article, item, kinds.createField(item, article), readSettings(this.#site).asksCertainty);
    if (answer && kept) shown.put(answer, kept);
    return shown;
  }

  /** What the authors have changed since it was drawn is told, not passed over. */
  lines(asked: Asked[]): HTMLElement[] {
    const changed = asked.flatMap(({ answer, kept }, index) => answer && !kept?.isWhole ? index + 1 : []);
    const gone = (this.#exams.read().open?.ids.length ?? 0) - asked.length;
    return [...changed.length > 0 ? [words.dropped(changed)] : [], ...gone > 0 ? [words.takenOut(gone)] : []].map(text => make("p", "status", text));
  }

  keep(id: string, answer: Answer | null): void {
    askToPersist();
    this.#exams.change(state => state.open ? { ...state, open: withAnswer(state.open, id, answer) } : state);
  }

  inView(id: string | null): void {
    if (id) this.dataset["view"] = "item";
  }

  over(): void {
    const asked = this.asked();
    if (asked.length === 0) return this.#showStart();
    this.#clear("over");
    const missing = asked.flatMap((one, index) => isGiven(one) ? [] : index + 1);
    const section = lookOver(asked, this.lines(asked), {
      all: words.allGiven(asked.length), some: words.openGiven(missing, asked.length), handIn: words.handIn(missing.length), notYet: words.notYet,
    });
    this.#stage.append(section);
    focusOn(section.querySelector("h2"), this.#stage);
  }

  /** What was done so far, and the way on. */
  #showStart(): void {
    const { open, past } = this.#exams.read();
    this.#clear("start");
    const panel = make("div", "status begin");
    if (open) panel.append(make("p", "", words.underWay(this.asked().filter(isGiven).length, this.asked().length, open.begun)));
    panel.append(open ? makeButton(words.goOn, "go-on") : makeButton(past.length > 0 ? words.takeAgain : words.begin, "begin"));
    this.#stage.append(panel);
    if (past.length > 0) this.#stage.append(this.#pastList(past));
  }

  #pastList(past: HandedIn[]): HTMLElement {
    const section = make("section", "flow");
    const list = make("ul", "handed-in");
    list.role = "list";
    for (const [index, done] of [...past.entries()].reverse()) {
      const entry = make("li");
      const see = makeButton(words.seeResult, "result", "button quiet");
      see.value = String(index);
      entry.append(make("span", "", words.last(done.handed, done.right, done.of, isPassed(done))), see);
      if (isPassed(done)) entry.append(makeLink(words.seeCertificate, this.#certificate));
      list.append(entry);
    }
    section.append(make("h2", "", words.pastTitle), list);
    return section;
  }

  #begin(): void {
    const state = this.#exams.change(state => state.open ? state : { ...state, open: this.#exam.draw(this.#record, state.past, newSeed(), new Date()) });
    if (state.open) void this.#walk.show(0);
  }

  #firstOpen(): number {
    return Math.max(0, this.asked().findIndex(one => !isGiven(one)));
  }

  #handIn(): void {
    const now = new Date();
    const { past } = this.#exams.change((state): ExamState => state.open ? { ...state, open: null, past: [...state.past, this.#exam.close(state.open, now)] } : state);
    const done = past.at(-1);
    if (done) keepAnswers(this.#record, this.#exam.read(done));
    this.#showResult(done);
    this.dispatchEvent(new CustomEvent("gg-graded", { bubbles: true, detail: { bank: this.#bank } }));
  }

  #showResult(done: HandedIn | undefined): void {
    if (!done) return this.#showStart();
    this.#clear("result");
    const asked = this.#exam.read(done);
    const result = drawResult(this.#exam.pool, this.#bank, done, asked, this.#certificate);
    this.#stage.append(result, drawAnswers(done, asked, one => explainAsked(this.#articles, one)));
    focusOn(result.querySelector("h2"), this.#stage);
    this.#live.textContent = words.resultTitle(isPassed(done), done.right, done.of);
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

/** Another draw each time. */
const newSeed = (): number => 1 + Math.floor(Math.random() * 2_000_000_000);

GgExam.define();
