import { CertaintyField } from "./certainty.js";
import type { Verdict } from "../words/answer-words.js";
import type { Explanation, Shown } from "./more-answers.js";
import type { Field, Given, Step } from "./field.js";
import { hashOf, type Answer, type Kept } from "./answers.js";
import * as words from "../words/quiz-words.js";

/** What an item needs of the quiz it stands in. */
export interface QuizHost {
  readonly asksCertainty: boolean;
  /** What shows an answer, once it has been fetched. */
  readonly explanation: typeof Explanation | null;
  /** Fetches that. False, and told to the learner, where it can't be had. */
  canExplain(): Promise<boolean>;
  /** Fetches it too, and tells nothing: for a step that looks plain without it, and works. */
  prepare(): Promise<unknown>;
  store(item: QuizItem, answer: Answer): void;
  graded(item: QuizItem, grade: GenGuideCore.Grade, verdict: Verdict): void;
  say(text: string): void;
  onward(item: QuizItem): HTMLAnchorElement | null;
  /** What of an earlier answer holds. */
  keptOf(item: GenGuideCore.Item, answer: Answer): Kept | null;
}

/** How many marks of an item have to be found. */
export const decidingIn = (item: GenGuideCore.Item): number => (item.marks ?? []).filter(mark => mark.role === "deciding").length;

/** Kinds whose answer shows again all that their form showed. */
const shownAgain: readonly string[] = ["scenario", "sort", "order", "blanks"];

/** One campaign or question: its state is unanswered, at a second step or answered, and stands in data-state. */
export class QuizItem {
  /** What counts: the last finished answer to today's meaning. */
  response: GenGuideCore.Response | null = null;
  /** Someone is at work here: another tab's answer must not take the place of this one. */
  isBusy = false;

  readonly #form: HTMLFormElement;
  readonly #fieldsets: HTMLFieldSetElement[];
  readonly #boxes: HTMLInputElement[];
  readonly #actions: HTMLElement;
  readonly #buttons: HTMLButtonElement[];
  readonly #buttonWords: (string | null)[];
  readonly #details: HTMLDetailsElement;
  readonly #toMark: number;
  readonly #certainty: CertaintyField | null;
  #hint: HTMLElement = document.createElement("span");
  #added: Element[] = [];
  #shownAt = "";

  constructor(readonly article: HTMLElement, readonly item: GenGuideCore.Item, readonly field: Field, readonly host: QuizHost) {
    this.#form = find(article, "form");
    this.#fieldsets = [...this.#form.querySelectorAll<HTMLFieldSetElement>("fieldset.choices, fieldset.checks")];
    this.#boxes = [...this.#form.querySelectorAll<HTMLInputElement>("input[name=mark]")];
    this.#actions = find(this.#form, ".actions");
    this.#buttons = [...this.#actions.querySelectorAll("button")];
    this.#buttonWords = this.#buttons.map(button => button.textContent);
    this.#details = find(article, "details.answer");
    this.#toMark = decidingIn(item);
    this.#certainty = host.asksCertainty && item.kind === "scenario" ? new CertaintyField(this.#actions) : null;
  }

  /** Shows what is stored; what was given before the script arrived stays. */
  restore(now: Answer | null): void {
    if (this.#state === "answered" && now?.at === this.#shownAt) return;
    if (this.#state) this.#form.reset();
    this.response = null;
    this.#enter(this.field.asked);
    this.isBusy = this.#isTouched;
    if (!now) return;
    const kept = this.host.keptOf(this.item, now);
    if (!kept?.isWhole) {
      const text = kept ? words.extended(now.at) : words.changed(this.item.kind, now.at);
      find(this.article, "header").after(this.#add("p", "status", text));
    }
    if (kept) this.#restore(now, kept);
  }

  submit(): void {
    if (this.#state === "answered") return;
    const missing = this.field.missing(this.#step);
    if (missing) return this.#remind(missing.text, missing.at);
    if (this.#step === "marking") {
      // Also what keeps a held Enter from answering at once.
      const marks = this.#ticked;
      return marks.length > 0 ? void this.#finish(this.field.given(), marks) : this.#remind(words.tickFirst(this.field.next !== null), this.#boxes[0]);
    }
    const { next } = this.field;
    if (!next || this.#step === next.step) return void this.#finish(this.field.given(), null);
    this.#store(this.field.given(), null, "label");
    this.isBusy = true;
    return void this.#goOnSoon(next);
  }

  press(button: HTMLButtonElement): void {
    if (button.name === "unsure") void this.#finish(this.#isAsked ? { choice: [] } : this.field.given(), null);
    if (button.name !== "again") return;
    this.clear();
    this.isBusy = true;
    this.focus();
  }

  /** Something was chosen, ticked or typed; while it is still being typed, less is made of it. */
  change(target: HTMLElement, isTyping: boolean): void {
    const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.name === "typed");
    if (isTyping !== isText && !(isText && !isTyping)) return;
    this.isBusy = true;
    this.#form.querySelector(".remind")?.remove();
    const heard = this.field.typing?.() ?? "";
    if (heard && !isTyping) this.host.say(heard);
    if (target instanceof HTMLInputElement && target.name === "mark") this.host.say(this.#count());
    else if (!this.#isAsked) this.#store(this.field.given(), null, "label");
    else if (target instanceof HTMLTextAreaElement) this.#store(this.field.given(), null, "draft");
  }

  /** Back to the start. What is stored stands until there is another answer. */
  clear(): void {
    this.#form.reset();
    this.field.put({ choice: [] });
    this.#enter(this.field.asked);
    this.isBusy = false;
    this.host.say("");
  }

  focus(): void {
    (this.field.first ?? this.#boxes[0])?.focus();
  }

  get #state(): string {
    return this.article.dataset["state"] ?? "";
  }

  get #step(): Step {
    return this.#state as Step;
  }

  get #isAsked(): boolean {
    return this.#state === this.field.asked;
  }

  get #isTouched(): boolean {
    const { choice, typed = "" } = this.field.given();
    return choice.length > 0 || typed !== "" || this.#ticked.length > 0;
  }

  get #ticked(): number[] {
    return this.#boxes.flatMap(box => box.checked ? Number(box.value) : []);
  }

  #restore(now: Answer, kept: Kept): void {
    const { next } = this.field;
    const response = countingIn(now, kept);
    if (response && this.host.explanation) return void this.#explain(now, response, true);
    if (!this.#isTouched) this.field.put({ ...now, choice: kept.choice });
    this.#certainty?.put(now.sure);
    if (now.stage === "label" && next) this.#goOn(next);
  }

  /** Everything that a state changes is set here, so that each can follow each. */
  #enter(state: Step | "answered"): void {
    const marking = state === "marking";
    const answered = state === "answered";
    for (const node of this.#added.splice(0)) node.remove();
    if (state) this.article.dataset["state"] = state;
    else delete this.article.dataset["state"];
    for (const fieldset of this.#fieldsets) {
      fieldset.classList.toggle("done", state !== this.field.asked);
      fieldset.hidden = answered && shownAgain.includes(this.item.kind);
      fieldset.disabled = answered;
    }
    this.#certainty?.show(state === this.field.asked);
    for (const box of this.#boxes) box.disabled = box.hidden = !marking;
    for (const box of this.#boxes) box.parentElement!.className = "phrase";
    this.#form.querySelector(".case")?.classList.remove("d", "l");
    this.#actions.hidden = answered;
    const isSecond = state !== "" && state === this.field.next?.step;
    this.#buttons.forEach((button, index) => button.textContent = (isSecond ? this.field.next!.buttons : this.#buttonWords)[index] ?? "");
    this.#details.open = answered || state === "comparing";
    find(this.#details, "summary").hidden = this.#details.open;
    if (marking) this.#showCount();
  }

  #goOn({ step, prompt }: NonNullable<Field["next"]>): HTMLElement {
    this.#enter(step);
    const line = this.#add("p", "ask", prompt);
    line.tabIndex = -1;
    if (step === "marking") this.#form.prepend(line);
    else this.#details.before(line);
    return line;
  }

  /** The second step looks as it should from the start. */
  async #goOnSoon(next: NonNullable<Field["next"]>): Promise<void> {
    await this.host.prepare();
    if (this.#isAsked) this.#goOn(next).focus();
  }

  #showCount(): void {
    this.#actions.append(this.#hint = this.#add("span", "hint", ""));
    this.#count();
  }

  #count(): string {
    return this.#hint.textContent = words.ticked(this.#ticked.length, this.#toMark);
  }

  #remind(text: string, focus: HTMLElement | undefined): void {
    this.#form.querySelector(".remind")?.remove();
    this.#actions.before(this.#add("p", "status remind", text));
    this.host.say(text);
    focus?.focus();
  }

  #store({ choice, typed }: Given, marks: number[] | null, stage: Answer["stage"]): Answer {
    const { text, meaning } = this.item;
    const hashes = choice.flatMap(id => hashOf(this.item, id) ?? []);
    const keys = this.field.keysOf?.(choice) ?? [];
    const answer: Answer = { choice, marks, stage, text, meaning, at: new Date().toISOString() };
    if (hashes.length > 0 && hashes.length === choice.length) answer.words = hashes;
    if (keys.length > 0) answer.keys = keys;
    if (typed !== undefined) answer.typed = typed;
    const sure = this.#certainty?.value;
    if (sure && choice.length > 0) answer.sure = sure;
    if (stage !== "done") this.response = null;
    this.host.store(this, answer);
    return answer;
  }

  /** The answer is kept at once, however long what shows it may take to come. */
  async #finish(given: Given, marks: number[] | null): Promise<void> {
    const answer = this.#store(given, marks, "done");
    if (!this.host.explanation && !await this.host.canExplain()) return;
    if (this.#state === "answered") return;
    const { grade, verdict, heading } = this.#explain(answer, toResponse(given, marks), false);
    this.host.graded(this, grade, verdict);
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "nearest" });
  }

  #explain(answer: Answer, response: GenGuideCore.Response, isRestored: boolean): Shown {
    this.field.put(response);
    for (const box of this.#boxes) box.checked = response.marks?.includes(Number(box.value)) ?? false;
    this.#enter("answered");
    [this.response, this.isBusy, this.#shownAt] = [response, false, answer.at];
    return new this.host.explanation!(this.item, this.article, this.field, (...node) => this.#add(...node)).show(answer, response, isRestored, this.host.onward(this));
  }

  #add<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text: string): HTMLElementTagNameMap[Name] {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.textContent = text;
    this.#added.push(node);
    return node;
  }
}

/** What a stored answer counts as; null while it is not finished, or its question has changed. */
export const countingIn = (now: Answer, kept: Kept | null): GenGuideCore.Response | null =>
  now.stage === "done" && kept?.isWhole ? toResponse({ ...now, choice: kept.choice }, now.marks) : null;

const toResponse = ({ choice, typed }: Given, marks: number[] | null): GenGuideCore.Response =>
  typed === undefined ? { choice, marks } : { choice, marks, typed };

function find<Found extends HTMLElement>(root: Element, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector} in #${root.id}`);
  return found;
}
