import type { Answer, Kept } from "./answers.js";
import { make, makeButton, makeLink } from "./dom.js";
import { ExamItem } from "./exam-item.js";
import { ExamRecord, isPassed, type ExamState, type HandedIn, type Sheet } from "./exam-record.js";
import { drawAnswers, drawResult } from "./exam-result.js";
import { Exam, isGiven, keepAnswers, type Asked } from "./exam-sheet.js";
import * as words from "../words/exam-words.js";
import { addItemStyles } from "./item-styles.js";
import { askToPersist } from "./keeping.js";
import { notices } from "../words/quiz-words.js";
import { keptOf } from "./kept-parts.js";
import { kindsFor } from "./kinds.js";
import { Explanation } from "./more-answers.js";
import { ArticleSource, fetchPool } from "./pool.js";
import { QuizItem, type QuizHost } from "./quiz-item.js";
import { AnswerRecord } from "./record.js";
import { readSettings } from "./settings.js";

/** An exam: drawn for one learner, kept answer by answer, explained only when it has been handed in. */
export class GgExam extends HTMLElement {
  readonly #stage = make("div", "stage flow");
  readonly #live = make("p", "vh");
  #exam!: Exam;
  #articles!: ArticleSource;
  #record!: AnswerRecord;
  #exams!: ExamRecord;
  #item: ExamItem | null = null;
  #index = 0;
  /** Counts what is shown, so that what was fetched for an earlier view is dropped. */
  #view = 0;

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
      this.#show(this.#index + 1);
    } else if (event.type === "click") this.#click((event.target as Element).closest("button"));
    else if (event.type === "storage") this.#hear((event as StorageEvent).key);
    else this.#keep();
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
    const pool = typeof GenGuideCore === "undefined" ? null : await fetchPool(this.getAttribute("data-pool") ?? "");
    const bank = pool?.banks.find(({ id }) => id === this.#bank);
    this.setAttribute("data-ready", "");
    if (!pool || !bank?.exam) return this.#stage.replaceChildren(make("p", "status", words.unavailable));
    this.#exam = new Exam(pool, bank, bank.exam);
    this.#articles = new ArticleSource(pool);
    this.#record = new AnswerRecord(this.#site, trouble => this.#tell(notices[trouble]));
    this.dataset["person"] = this.#record.person;
    this.#exams = new ExamRecord(this.#site, this.#record.person, this.#bank, trouble => this.#tell(words.troubles[trouble]));
    this.#showStart();
  }

  #click(button: HTMLButtonElement | null): void {
    if (button?.name === "begin") this.#begin();
    else if (button?.name === "go-on") this.#show(this.#firstOpen());
    else if (button?.name === "go") this.#show(Number(button.value));
    else if (button?.name === "over") this.#showOver();
    else if (button?.name === "hand-in") this.#handIn();
    else if (button?.name === "result") this.#showResult(this.#exams.read().past[Number(button.value)]);
  }

  /** Another tab, or another page, has changed what is kept here. */
  #hear(key: string | null): void {
    if (!this.#exams) return;
    this.#record.hear(key);
    if (!this.#exams.hears(key)) return;
    const isOver = this.#exams.read().open === null;
    if (this.#item && isOver) this.#showStart();
    else if (this.#item) this.#markMap(this.#asked());
  }

  /** What was done so far, and the way on. */
  #showStart(): void {
    const { open, past } = this.#exams.read();
    this.#clear();
    this.dataset["view"] = "start";
    const panel = make("div", "status begin");
    if (open) panel.append(make("p", "", words.underWay(this.#asked().filter(isGiven).length, this.#asked().length, open.begun)));
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
    if (state.open) this.#show(0);
  }

  #asked(): Asked[] {
    const { open } = this.#exams.read();
    return open ? this.#exam.read(open) : [];
  }

  #firstOpen(): number {
    return Math.max(0, this.#asked().findIndex(one => !isGiven(one)));
  }

  /** Shows one of what is asked; behind the last one it is time to look over. */
  async #show(index: number): Promise<void> {
    const asked = this.#asked();
    const one = asked[index];
    if (!one) return asked.length > 0 ? this.#showOver() : this.#showStart();
    const view = ++this.#view;
    const [article, kinds] = await Promise.all([this.#articles.articleOf(one.entry), kindsFor([one.entry.item])]);
    if (article) await addItemStyles(article, kinds);
    if (view !== this.#view) return;
    this.#clear();
    this.dataset["view"] = "item";
    this.#index = index;
    const { item } = one.entry;
    if (!article) return this.#showUnavailable(index, item);
    const place = article.querySelector(".over");
    if (place) place.textContent = words.place(item.kind, index + 1, asked.length);
    this.#item = new ExamItem(article, item, kinds.createField(item, article), readSettings(this.#site).asksCertainty);
    if (one.answer && one.kept) this.#item.put(one.answer, one.kept);
    this.#stage.append(...this.#changedLines(asked), article, this.#ways(index, asked), this.#map(asked));
    this.#markMap(asked);
    focusOn(article.querySelector<HTMLElement>("header :is(h2, h3, h4)"), this.#stage);
    const following = asked[index + 1];
    if (following) this.#articles.prepare(following.entry);
  }

  #showUnavailable(index: number, { kind }: GenGuideCore.Item): void {
    const line = make("p", "status");
    const again = makeButton(words.tryAgain, "go", "button quiet");
    again.value = String(index);
    line.append(words.unavailableItem(kind), " ", again);
    this.#stage.append(line);
  }

  /** What the authors have changed since it was drawn is told, not passed over. */
  #changedLines(asked: Asked[]): HTMLElement[] {
    const changed = asked.flatMap(({ answer, kept }, index) => answer && !kept?.isWhole ? index + 1 : []);
    const gone = (this.#exams.read().open?.ids.length ?? 0) - asked.length;
    return [...changed.length > 0 ? [words.dropped(changed)] : [], ...gone > 0 ? [words.takenOut(gone)] : []].map(text => make("p", "status", text));
  }

  #ways(index: number, asked: Asked[]): HTMLElement {
    const actions = make("p", "actions onward");
    const next = asked[index + 1];
    if (next) actions.append(wayTo(words.next(next.entry.item.kind), index + 1));
    else actions.append(makeButton(words.lookOver, "over"));
    if (index > 0) actions.append(wayTo(words.back, index - 1, "button quiet"));
    if (next) actions.append(makeButton(words.lookOver, "over", "button quiet"));
    return actions;
  }

  #map(asked: Asked[]): HTMLElement {
    const nav = make("nav", "exam-map");
    nav.ariaLabel = words.mapLabel;
    const list = make("ol");
    list.role = "list";
    asked.forEach((_, index) => {
      const entry = make("li");
      const button = wayTo(words.numbered(index + 1), index, "");
      button.append(make("span", "vh"));
      entry.append(button);
      list.append(entry);
    });
    nav.append(list);
    return nav;
  }

  #markMap(asked: Asked[]): void {
    this.#stage.querySelectorAll<HTMLButtonElement>(".exam-map button").forEach((button, index) => {
      const given = asked[index] !== undefined && isGiven(asked[index]);
      button.classList.toggle("given", given);
      if (index === this.#index) button.setAttribute("aria-current", "step");
      button.querySelector(".vh")!.textContent = words.isGiven(given);
    });
  }

  /** Keeps what was given at once. */
  #keep(): void {
    const item = this.#item;
    if (!item) return;
    askToPersist();
    const answer = item.read();
    this.#exams.change(state => state.open ? { ...state, open: withAnswer(state.open, item.item.id, answer) } : state);
    this.#markMap(this.#asked());
  }

  /** What is still open is named before anything is final. */
  #showOver(): void {
    const asked = this.#asked();
    if (asked.length === 0) return this.#showStart();
    this.#clear();
    this.dataset["view"] = "over";
    const missing = asked.flatMap((one, index) => isGiven(one) ? [] : index + 1);
    const heading = make("h2", "", words.overTitle);
    const section = make("section", "card flow");
    section.append(heading, make("p", "", missing.length > 0 ? words.openGiven(missing, asked.length) : words.allGiven(asked.length)));
    if (missing.length > 0) {
      const list = make("ul", "still-open");
      list.role = "list";
      for (const number of missing) {
        const entry = make("li");
        entry.append(wayTo(words.goTo(number), number - 1, "button quiet"));
        list.append(entry);
      }
      section.append(list);
    }
    const actions = make("p", "actions");
    actions.append(makeButton(words.handIn(missing.length), "hand-in"), wayTo(words.notYet, missing.length > 0 ? missing[0]! - 1 : 0, "button quiet"));
    section.append(...this.#changedLines(asked), actions);
    this.#stage.append(section);
    focusOn(heading, this.#stage);
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
    this.#clear();
    this.dataset["view"] = "result";
    const asked = this.#exam.read(done);
    const result = drawResult(this.#exam.pool, this.#bank, done, asked, this.#certificate);
    this.#stage.append(result, drawAnswers(done, asked, one => this.#explain(one)));
    focusOn(result.querySelector("h2"), this.#stage);
    this.#live.textContent = words.resultTitle(isPassed(done), done.right, done.of);
  }

  /** An item as it stands answered elsewhere, without the way to answer it again. */
  async #explain(one: Asked): Promise<HTMLElement> {
    const [article, kinds] = await Promise.all([this.#articles.articleOf(one.entry), kindsFor([one.entry.item])]);
    const { item } = one.entry;
    if (!article) return make("p", "status", words.unavailableItem(item.kind));
    await addItemStyles(article, kinds);
    const place = article.querySelector(".over");
    if (place) place.textContent = words.levelNames[item.level ?? 0] ?? "";
    if (one.answer && isGiven(one)) {
      const shown = new QuizItem(article, item, kinds.createField(item, article), new ClosedHost());
      shown.restore({ ...one.answer, stage: "done" });
      article.querySelector("button[name=again]")?.remove();
    } else {
      article.querySelector(".actions")?.remove();
      const answer = article.querySelector<HTMLDetailsElement>("details.answer");
      if (answer) answer.open = true;
      answer?.querySelector("summary")?.setAttribute("hidden", "");
      for (const fieldset of article.querySelectorAll("fieldset")) fieldset.disabled = true;
      for (const box of article.querySelectorAll<HTMLInputElement>("input[name=mark]")) box.hidden = true;
    }
    return article;
  }

  #clear(): void {
    this.#view += 1;
    this.#item = null;
    this.#stage.replaceChildren();
  }

  #tell(text: string): void {
    if ([...this.querySelectorAll(":scope > .status:not(.late)")].some(line => line.textContent === text)) return;
    this.prepend(make("p", "status", text));
  }
}

/** What was handed in can be looked at, and nothing else. */
class ClosedHost implements QuizHost {
  readonly asksCertainty = false;
  readonly explanation = Explanation;

  async canExplain(): Promise<boolean> {
    return true;
  }

  async prepare(): Promise<void> {
    // All of it is here.
  }

  store(): void {
    // Nothing is answered here.
  }

  graded(): void {
    // Nor graded.
  }

  say(): void {
    // Nor told while it is.
  }

  onward(): null {
    return null;
  }

  keptOf(item: GenGuideCore.Item, answer: Answer): Kept | null {
    return keptOf(item, answer);
  }
}

const withAnswer = (sheet: Sheet, id: string, answer: Answer | null): Sheet => {
  const { [id]: _, ...others } = sheet.answers;
  return { ...sheet, answers: answer ? { ...others, [id]: answer } : others };
};

function wayTo(text: string, index: number, className = "button"): HTMLButtonElement {
  const button = makeButton(text, "go", className);
  button.value = String(index);
  return button;
}

function focusOn(heading: HTMLElement | null, stage: HTMLElement): void {
  if (heading) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
  stage.scrollIntoView({ block: "start" });
}

/** Another draw each time. */
const newSeed = (): number => 1 + Math.floor(Math.random() * 2_000_000_000);

GgExam.define();
