import type { Verdict } from "../words/answer-words.js";
import { kindsFor, usualKinds } from "./kinds.js";
import type { Explanation } from "./more-answers.js";
import { askToPersist } from "./keeping.js";
import { readPayload } from "./payload.js";
import { countingIn, QuizItem, type QuizHost } from "./quiz-item.js";
import type { Answer, Kept } from "./answers.js";
import { AnswerRecord, type Trouble } from "./record.js";
import { readSettings } from "./settings.js";
import * as words from "../words/quiz-words.js";

/** Upgrades the written forms of a bank, or of some of its items, to a quiz that grades, explains and remembers. */
export class GgQuiz extends HTMLElement implements QuizHost {
  #payload: GenGuideCore.Payload | null = null;
  #opening: Promise<void> | null = null;
  #record: AnswerRecord | null = null;
  #items: QuizItem[] = [];
  #kinds = usualKinds;
  #answers: typeof import("./more-answers.js") | null = null;
  #notices = new Map<string, HTMLElement>();
  #live: HTMLElement | null = null;

  static readonly #heard = ["submit", "click", "input", "change", "focusin", "pointerover"];

  static define(name = "gg-quiz"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    for (const type of GgQuiz.#heard) this.addEventListener(type, this);
    for (const type of ["storage", "pageshow"]) window.addEventListener(type, this);
    this.#opening ??= this.#open();
  }

  disconnectedCallback(): void {
    for (const type of GgQuiz.#heard) this.removeEventListener(type, this);
    for (const type of ["storage", "pageshow"]) window.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event.type === "submit") this.#submit(event);
    else if (event.type === "click") this.#click(event as MouseEvent);
    else if (event.type === "input" || event.type === "change") this.#change(event);
    else if (event.type === "focusin" || event.type === "pointerover") void this.#fetchAnswers();
    else if (event.type === "storage") this.#storage(event as StorageEvent);
    else if ((event as PageTransitionEvent).persisted) void this.#sync(this.#items);
  }

  get explanation(): typeof Explanation | null {
    return this.#answers?.Explanation ?? null;
  }

  async canExplain(): Promise<boolean> {
    if (await this.#fetchAnswers()) this.#notices.get("away")?.remove();
    else this.#notice("away", words.answersAway);
    return this.#answers !== null;
  }

  prepare(): Promise<boolean> {
    return this.#fetchAnswers();
  }

  get asksCertainty(): boolean {
    return readSettings(this.getAttribute("data-store") ?? "").asksCertainty;
  }

  store({ item }: QuizItem, answer: Answer): void {
    askToPersist();
    this.#record?.add(item.id, answer);
    this.#noteUnsaved();
    this.#showResult();
  }

  graded({ item }: QuizItem, grade: GenGuideCore.Grade, verdict: Verdict): void {
    const result = this.#showResult();
    const unsaved = this.#record?.isUnsaved ? words.notices.unsaved : "";
    this.say([`${verdict.title}.`, verdict.sentence, result && `${result}.`, unsaved].filter(text => text).join(" "));
    this.dispatchEvent(new CustomEvent("gg-graded", { bubbles: true, detail: { bank: this.#payload?.bank, item: item.id, grade } }));
  }

  say(text: string): void {
    if (this.#live) this.#live.textContent = text;
  }

  keptOf(item: GenGuideCore.Item, answer: Answer): Kept | null {
    return this.#kinds.keptOf(item, answer);
  }

  /** Leads to the next item, be it on the bank's next page. */
  onward({ item }: QuizItem): HTMLAnchorElement | null {
    const items = this.#payload?.items ?? [];
    const following = items[items.indexOf(item) + 1];
    if (!following) return null;
    const isHere = this.#items.some(other => other.item === following);
    const link = document.createElement("a");
    link.className = "button";
    link.href = `${isHere ? "" : this.querySelector<HTMLAnchorElement>("[rel=next]")?.href}#${following.id}`;
    link.textContent = this.#answers?.next(following.kind) ?? "";
    return link;
  }

  async #open(): Promise<void> {
    await nextTurn();
    const payload = readPayload(this.querySelector("script[type='application/json']")?.textContent ?? "");
    if (payload === "older") return this.#notice("older", words.olderPage);
    if (payload === null || typeof GenGuideCore === "undefined") return this.#notice("unreadable", words.unreadablePage);
    this.#payload = payload;
    this.#live = document.createElement("p");
    this.#live.className = "vh";
    this.#live.role = "status";
    this.append(this.#live);
    this.#record = new AnswerRecord(this.getAttribute("data-store") ?? "", (trouble, itemId) => this.#trouble(trouble, itemId));
    this.dataset["person"] = this.#record.person;
    this.#kinds = await kindsFor(payload.items);
    for (const article of this.querySelectorAll<HTMLElement>("article.item")) {
      const item = payload.items.find(known => known.id === article.id);
      if (item) this.#items.push(new QuizItem(article, item, this.#kinds.createField(item, article), this));
    }
    await this.#sync(this.#items);
    this.setAttribute("data-ready", "");
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#itemAt(event.target)?.submit();
  }

  #click(event: MouseEvent): void {
    const button = (event.target as Element).closest("button");
    if (!button) return;
    if (button.name === "again" && button.closest(".result")) return this.#again();
    return this.#itemAt(button)?.press(button);
  }

  #change(event: Event): void {
    if (event.target instanceof HTMLElement) this.#itemAt(event.target)?.change(event.target, event.type === "input");
  }

  /** What answers are shown with is fetched when somebody comes near a question. */
  async #fetchAnswers(): Promise<boolean> {
    this.#answers ??= await import("./more-answers.js").then(answers => answers.addAnswerStyles().then(() => answers)).catch(() => null);
    return this.#answers !== null;
  }

  #storage(event: StorageEvent): void {
    this.#record?.hear(event.key);
    const id = this.#record?.itemOf(event.key);
    if (id !== null && id !== undefined) void this.#sync(this.#items.filter(({ item }) => id === "" || id === item.id));
  }

  /** What is stored, and what another tab has finished, is shown here, unless the learner is at work on it. What it has only begun is its own. */
  async #sync(items: QuizItem[]): Promise<void> {
    const isOpening = !this.hasAttribute("data-ready");
    const stored = items.map(item => ({ item, now: this.#record?.read(item.item.id).now ?? null }));
    if (stored.some(({ now }) => now?.stage === "done")) await this.canExplain();
    else if (stored.some(({ now }) => now?.stage === "label")) await this.#fetchAnswers();
    for (const { item, now } of stored) {
      if (isOpening || (!item.isBusy && (now === null || now.stage === "done"))) item.restore(now);
    }
    this.#showResult();
  }

  #again(): void {
    for (const { id } of this.#payload?.items ?? []) this.#record?.clear(id);
    for (const item of this.#items) {
      item.response = null;
      item.clear();
    }
    this.#noteUnsaved();
    this.#showResult();
    // A bank that is split starts on its first page.
    const first = this.querySelector<HTMLAnchorElement>(".pages li:first-child a");
    if (first) first.click();
    else this.#items[0]?.focus();
  }

  #itemAt(target: EventTarget | null): QuizItem | undefined {
    return this.#items.find(({ article }) => target instanceof Node && article.contains(target));
  }

  #trouble(trouble: Trouble, itemId: string): void {
    this.#notice(trouble, words.notices[trouble], this.#items.find(({ item }) => item.id === itemId)?.article);
  }

  #noteUnsaved(): void {
    if (!this.#record?.isUnsaved) this.#notices.get("unsaved")?.remove();
  }

  /** One line for each kind of trouble, where the learner is working. */
  #notice(kind: string, text: string, before?: HTMLElement): void {
    const line = this.#notices.get(kind) ?? document.createElement("p");
    this.#notices.set(kind, line);
    line.className = "status";
    line.textContent = text;
    if (before) before.before(line);
    else this.prepend(line);
  }

  /** What counts for an item: here as it is shown, on another page of the bank as it is stored. */
  #responseTo(item: GenGuideCore.Item): GenGuideCore.Response | null {
    const here = this.#items.find(other => other.item === item);
    const now = here ? null : this.#record?.read(item.id).now;
    return now ? countingIn(now, this.keptOf(item, now)) : here?.response ?? null;
  }

  /** Fills the result when the whole bank is answered, and returns its heading. */
  #showResult(): string {
    const section = this.querySelector<HTMLElement>("section.result");
    const heading = section?.querySelector<HTMLElement>("[tabindex]");
    if (!section || !heading || !this.#payload || !this.#answers || !this.hasAttribute("data-whole")) return "";
    const score = GenGuideCore.scoreBank(this.#payload, Object.fromEntries(this.#payload.items.map(item => [item.id, this.#responseTo(item)])));
    section.hidden = score.answered < score.items;
    if (section.hidden) return "";
    return this.#answers.showResult(section, heading, this.#payload, score);
  }
}

let turn = Promise.resolve();

/** One quiz after another, with room between them for whoever is at work on the page already. */
const nextTurn = (): Promise<void> => turn = turn.then(() => new Promise(done => setTimeout(done)));

GgQuiz.define();
