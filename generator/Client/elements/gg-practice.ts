import type { Answer, Kept } from "./answers.js";
import type { Verdict } from "../words/answer-words.js";
import { readDueFragment, writeCalendar, type Review } from "./calendar.js";
import { make, makeButton, makeLink, save } from "./dom.js";
import { kindsFor, usualKinds } from "./kinds.js";
import { addItemStyles } from "./item-styles.js";
import { askToPersist } from "./keeping.js";
import { dueOf, isReviewed, keepStarts, readItem, readItems, readStarts, scheduleOf, type LearnerItem } from "./learner.js";
import { Explanation } from "./more-answers.js";
import { ArticleSource, fetchPool, siteAddress, type Pool } from "./pool.js";
import * as words from "../words/practice-words.js";
import { QuizItem, type QuizHost } from "./quiz-item.js";
import { AnswerRecord, type Trouble } from "./record.js";
import { readSettings } from "./settings.js";
import { newSitting, readSitting, writeSitting, type Sitting } from "./sitting.js";
import { pairOf } from "./twin.js";
import { notices } from "../words/quiz-words.js";

type Choice = GenGuideCore.PracticeChoice | { id: string; reason: "calendar"; about: string };

/** An endless stream of campaigns and questions, chosen by what this learner's answers say. */
export class GgPractice extends HTMLElement implements QuizHost {
  readonly #stage = make("div", "stage flow");
  readonly #live = make("p", "vh");
  #pool!: Pool;
  #articles!: ArticleSource;
  #record!: AnswerRecord;
  #items: LearnerItem[] = [];
  #sitting!: Sitting;
  #quizItem: QuizItem | null = null;
  #choice: Choice | null = null;
  #kinds = usualKinds;

  static define(name = "gg-practice"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    if (this.#quizItem || this.hasAttribute("data-ready")) return;
    for (const type of ["submit", "click", "input", "change"]) this.addEventListener(type, this);
    window.addEventListener("storage", this);
    void this.#open();
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    if (event.type === "submit") {
      event.preventDefault();
      this.#quizItem?.submit();
    } else if (event.type === "click") this.#click(target.closest("button"));
    else if (event.type === "storage") this.#record.hear((event as StorageEvent).key);
    else this.#quizItem?.change(target, event.type === "input");
  }

  get asksCertainty(): boolean {
    return readSettings(this.#site).asksCertainty;
  }

  store({ item }: QuizItem, answer: Answer): void {
    askToPersist();
    this.#record.add(item.id, answer);
  }

  graded({ item }: QuizItem, grade: GenGuideCore.Grade, verdict: Verdict): void {
    const index = this.#items.findIndex(known => known.item.id === item.id);
    const learnt = this.#items[index] = readItem(this.#items[index]!.entry, this.#record, readStarts(this.#record));
    if (grade.label === "right") this.#sitting.right += 1;
    else this.#sitting.missed.push(item.id);
    this.#sitting.asked = this.#sitting.asked.filter(({ id }) => id !== item.id);
    writeSitting(this.#site, this.#record.person, this.#sitting);
    const { due } = scheduleOf(learnt).schedule;
    const back = due === null || !isReviewed(learnt) ? "" : words.backOn(due, Date.now());
    this.say([`${verdict.title}.`, verdict.sentence, back].join(" "));
    this.dispatchEvent(new CustomEvent("gg-graded", { bubbles: true, detail: { bank: learnt.entry.bank, item: item.id, grade } }));
    void this.#showActions(learnt, grade, back);
  }

  say(text: string): void {
    this.#live.textContent = text;
  }

  keptOf(item: GenGuideCore.Item, answer: Answer): Kept | null {
    return this.#kinds.keptOf(item, answer);
  }

  readonly explanation = Explanation;

  async canExplain(): Promise<boolean> {
    return true;
  }

  async prepare(): Promise<void> {
    // All of it came with the item.
  }

  onward(): null {
    return null;
  }

  get #site(): string {
    return this.getAttribute("data-store") ?? "";
  }

  async #open(): Promise<void> {
    this.#live.role = "status";
    this.append(this.#stage, this.#live);
    this.#stage.append(make("p", "status", words.loading));
    this.#record = new AnswerRecord(this.#site, trouble => this.#trouble(trouble));
    this.dataset["person"] = this.#record.person;
    const told = readDueFragment(location.hash);
    const wanted = { ids: [...this.#record.ids(), ...told.map(({ id }) => id)], sample: seed() };
    const pool = typeof GenGuideCore === "undefined" ? null : await fetchPool(this.getAttribute("data-pool") ?? "", wanted);
    if (!pool) return this.#stage.replaceChildren(make("p", "status", words.unavailable));
    this.#pool = pool;
    this.#articles = new ArticleSource(pool);
    keepStarts(this.#record, told);
    // An exam's own items come back after it, and are not met before.
    this.#items = readItems(pool, this.#record).filter(({ entry, history }) => history.length > 0 || !pool.banks.find(({ id }) => id === entry.bank)?.exam);
    const asked = told.filter(({ id }) => this.#find(id));
    this.#sitting = asked.length > 0 ? { ...newSitting(seed()), asked } : readSitting(this.#site, this.#record.person) ?? newSitting(seed());
    this.#showStart();
    this.setAttribute("data-ready", "");
  }

  #click(button: HTMLButtonElement | null): void {
    if (!button) return;
    if (button.name === "start") void (this.#isNew ? this.#showWorked() : this.#serve());
    else if (button.name === "next") void this.#serve();
    else if (button.name === "retry") void this.#serve(this.#choice);
    else if (button.name === "stop") void this.#showSummary();
    else if (button.name === "calendar") this.#saveCalendar();
    else this.#quizItem?.press(button);
  }

  get #isNew(): boolean {
    return this.#items.every(({ item, history }) => item.kind !== "scenario" || history.length === 0);
  }

  #find(id: string): LearnerItem | undefined {
    return this.#items.find(({ item }) => item.id === id);
  }

  /** What is due, how long it takes, and the button that begins. */
  #showStart(): void {
    const due = dueOf(this.#items, Date.now());
    const { asked, served } = this.#sitting;
    const line = make("p", "");
    const figure = asked.length > 0 ? words.fromCalendar(asked.length)
      : due.length > 0 ? words.areDue(due.length) : words.nothingDue(!this.#isNew);
    const rest = asked.length > 0 ? "" : due.length > 0 ? words.dueNow(due.length, due.filter(({ schedule }) => schedule.isSure).length)
      : this.#isNew ? words.firstTime : words.anyTime;
    line.append(make("b", "", figure), " ", rest);
    const panel = make("div", "status begin");
    panel.append(line, makeButton(served.length > 0 ? words.goOn : words.start, "start"));
    this.#stage.replaceChildren(panel);
    const first = this.#choose();
    if (first) this.#articles.prepare(this.#find(first.id)!.entry);
  }

  /** Before the first campaign of all, a pair that the page already holds is shown solved. */
  #showWorked(): void {
    const worked = this.querySelector<HTMLElement>(".worked");
    if (!worked) return void this.#serve();
    worked.hidden = false;
    const heading = make("h2", "", words.workedTitle);
    heading.tabIndex = -1;
    const actions = make("p", "actions");
    actions.append(makeButton(words.begin, "next"));
    this.#stage.replaceChildren(heading, make("p", "", words.workedText), worked, actions);
    heading.focus();
  }

  #choose(): Choice | null {
    const [asked] = this.#sitting.asked;
    if (asked) return { id: asked.id, reason: "calendar", about: "" };
    const { served, missed, dueInARow, seed } = this.#sitting;
    return GenGuideCore.choosePractice({ items: this.#items, labels: this.#pool.labels.map(({ id }) => id), sitting: served, missed, dueInARow, now: Date.now(), seed });
  }

  async #serve(again: Choice | null = null): Promise<void> {
    const choice = this.#choice = again ?? this.#choose();
    const learnt = choice && this.#find(choice.id);
    if (!choice || !learnt) return this.#showSummary();
    const article = await this.#articles.articleOf(learnt.entry);
    if (!article) return this.#showTrouble(words.unavailableItem);
    this.#kinds = await kindsFor([learnt.item]);
    await addItemStyles(article, this.#kinds);
    if (!again) this.#note(choice);
    const last = learnt.history.at(-1);
    const place = article.querySelector(".over");
    if (place) place.textContent = [words.place(this.#sitting.served.length), levelIn(place.textContent), last ? words.lastSeen(last.at) : ""].filter(text => text).join(" · ");
    const heading = article.querySelector<HTMLElement>("header :is(h2, h3, h4)");
    this.#stage.replaceChildren(this.#whyLine(choice, learnt), article);
    this.#quizItem = new QuizItem(article, learnt.item, this.#kinds.createField(learnt.item, article), this);
    this.#quizItem.clear();
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    this.#stage.scrollIntoView({ block: "start" });
  }

  #note(choice: Choice): void {
    this.#sitting.served.push(choice.id);
    this.#sitting.dueInARow = ["due", "missed", "sure"].includes(choice.reason) ? this.#sitting.dueInARow + 1 : 0;
    writeSitting(this.#site, this.#record.person, this.#sitting);
  }

  #whyLine(choice: Choice, { item }: LearnerItem): HTMLElement {
    const nameOf = (id: string): string =>
      [...this.#pool.slips, ...this.#pool.dimensions].find(known => known.id === id)?.name ?? this.#find(id)?.entry.title ?? id;
    return make("p", "why-now", choice.reason === "calendar" ? words.whyCalendar : words.why(choice, item.kind, nameOf));
  }

  /** Below the answer: when it comes back, the twin after an error, and the way on. The next one is fetched meanwhile. */
  async #showActions(learnt: LearnerItem, grade: GenGuideCore.Grade, back: string): Promise<void> {
    const actions = make("p", "actions onward");
    actions.append(makeButton(words.next, "next"), makeButton(words.stop, "stop", "button quiet"), make("span", "hint", back));
    this.#stage.querySelector(":scope > .onward")?.remove();
    this.#stage.querySelector(":scope > .twins")?.remove();
    this.#stage.append(actions);
    const next = this.#choose();
    if (next) this.#articles.prepare(this.#find(next.id)!.entry);
    const twin = grade.label === "right" || !learnt.twin ? undefined : this.#find(learnt.twin)?.entry;
    if (!twin) return;
    const [own, other] = await Promise.all([this.#articles.articleOf(learnt.entry), this.#articles.articleOf(twin)]);
    const pair = own && other ? pairOf(this.#pool, { entry: learnt.entry, article: own }, { entry: twin, article: other }) : null;
    if (pair && actions.isConnected) actions.before(pair);
  }

  async #showSummary(): Promise<void> {
    this.#quizItem = null;
    const now = Date.now();
    const { served, missed, right } = this.#sitting;
    const answered = right + missed.length;
    const tomorrow = this.#reviews().filter(({ due }) => due > now && due <= now + 36 * 60 * 60 * 1000).length;
    const heading = make("h2", "", words.summaryTitle(answered));
    heading.tabIndex = -1;
    const section = make("section", "card flow");
    const actions = make("p", "actions");
    actions.append(makeButton(words.again, "next"), makeLink(words.seeRecord, siteAddress("record/")));
    if (this.#reviews().length > 0) actions.append(makeButton(words.calendar, "calendar", "button quiet"));
    section.append(heading, make("p", "", [answered > 0 ? words.summaryText(right, answered) : "", words.tomorrow(tomorrow)].filter(text => text).join(" ")), actions);
    this.#sitting = newSitting(seed());
    writeSitting(this.#site, this.#record.person, null);
    this.#stage.replaceChildren(section);
    heading.focus();
    if (served.length > 0) await import("./more-keeping.js").then(keeping => keeping.offerCopy(section)).catch(() => undefined);
  }

  #reviews(): Review[] {
    return this.#items.filter(isReviewed).map(scheduleOf).flatMap(({ id, schedule: { due, step } }) => due === null ? [] : [{ id, due, step }]);
  }

  #saveCalendar(): void {
    save(words.calendarName, "text/calendar", writeCalendar(this.#reviews(), this.#site, siteAddress("quizzes/"), Date.now()));
  }

  #showTrouble(text: string): void {
    const line = make("p", "status");
    line.append(text, " ", makeButton(words.tryAgain, "retry", "button quiet"));
    this.#stage.replaceChildren(line);
  }

  #trouble(trouble: Trouble): void {
    if ([...this.querySelectorAll(":scope > .status")].some(line => line.textContent === notices[trouble])) return;
    this.prepend(make("p", "status", notices[trouble]));
  }
}

/** Another order in each sitting. */
const seed = (): number => 1 + Math.floor(Math.random() * 2_000_000_000);

/** The page says "Campaign 3 of 12 · Level 2, mixed"; of that the level holds here, too. */
const levelIn = (place: string | null): string => place?.split(" · ")[1] ?? "";

GgPractice.define();
