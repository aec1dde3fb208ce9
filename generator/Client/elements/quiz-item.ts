import { Explanation, type Shown } from "./explanation.js";
import { choiceNow, type Answer } from "./record.js";
import * as words from "./words.js";

/** What an item needs of the quiz it stands in. */
export interface QuizHost {
  store(item: QuizItem, answer: Answer): void;
  graded(item: QuizItem, grade: GenGuideCore.Grade, verdict: words.Verdict): void;
  say(text: string): void;
  onward(item: QuizItem): HTMLAnchorElement | null;
}

/** One campaign or question: its state is unanswered, marking or answered, and stands in data-state. */
export class QuizItem {
  /** What counts: the last finished answer to today's meaning. */
  response: GenGuideCore.Response | null = null;
  /** Someone is at work here: another tab's answer must not take the place of this one. */
  isBusy = false;

  readonly #form: HTMLFormElement;
  readonly #choices: HTMLFieldSetElement;
  readonly #inputs: HTMLInputElement[];
  readonly #boxes: HTMLInputElement[];
  readonly #actions: HTMLElement;
  readonly #buttons: HTMLButtonElement[];
  readonly #buttonWords: (string | null)[];
  readonly #details: HTMLDetailsElement;
  readonly #explanation: Explanation;
  readonly #toMark: number;
  #hint: HTMLElement = document.createElement("span");
  #added: Element[] = [];
  #shownAt = "";

  constructor(readonly article: HTMLElement, readonly item: GenGuideCore.Item, readonly host: QuizHost) {
    this.#form = find(article, "form");
    this.#choices = find(article, "fieldset.choices");
    this.#inputs = [...this.#choices.querySelectorAll<HTMLInputElement>("input[name=choice]")];
    this.#boxes = [...this.#form.querySelectorAll<HTMLInputElement>("input[name=mark]")];
    this.#actions = find(this.#form, ".actions");
    this.#buttons = [...this.#actions.querySelectorAll("button")];
    this.#buttonWords = this.#buttons.map(button => button.textContent);
    this.#details = find(article, "details.answer");
    this.#explanation = new Explanation(item, article, (...node) => this.#add(...node));
    this.#toMark = (item.marks ?? []).filter(mark => mark.role === "deciding").length;
  }

  /** Shows what is stored; what was chosen before the script arrived stays chosen. */
  restore(now: Answer | null): void {
    if (this.#state === "answered" && now?.at === this.#shownAt) return;
    if (this.#state) this.#form.reset();
    this.response = null;
    this.#enter("");
    const choice = now && choiceNow(this.item, now);
    if (now && !choice) find(this.article, "header").after(this.#add("p", "status", words.changed(this.item.kind, now.at)));
    if (choice && now.stage === "done") this.#explain(now, { choice, marks: now.marks }, true);
    if (choice && now.stage === "label" && this.#toMark > 0) {
      if (this.#chosen.length === 0) this.#choose(choice);
      this.#mark();
    }
    this.isBusy = this.#state === "" && this.#chosen.length > 0;
  }

  submit(): void {
    if (this.#state === "answered") return;
    const [choice, marks] = [this.#chosen, this.#ticked];
    if (choice.length === 0) return this.#remind(words.chooseFirst[this.item.kind], this.#inputs[0]);
    if (this.#toMark === 0) return this.#finish(choice, null);
    if (this.#state === "marking") {
      // Also what keeps a held Enter from answering at once.
      return marks.length > 0 ? this.#finish(choice, marks) : this.#remind(words.tickFirst, this.#boxes[0]);
    }
    this.#store(choice, null, "label");
    this.isBusy = true;
    return this.#mark().focus();
  }

  press(button: HTMLButtonElement): void {
    if (button.name === "unsure") this.#finish(this.#state === "marking" ? this.#chosen : [], null);
    if (button.name !== "again") return;
    this.clear();
    this.isBusy = true;
    this.focus();
  }

  change(input: HTMLInputElement): void {
    this.isBusy = true;
    this.#form.querySelector(".remind")?.remove();
    if (this.#state !== "marking") return;
    if (input.name === "mark") this.host.say(this.#count());
    else this.#store(this.#chosen, null, "label");
  }

  /** Back to the start. What is stored stands until there is another answer. */
  clear(): void {
    this.#form.reset();
    this.#enter("");
    this.isBusy = false;
    this.host.say("");
  }

  focus(): void {
    this.#inputs[0]?.focus();
  }

  get #state(): string {
    return this.article.dataset["state"] ?? "";
  }

  get #chosen(): string[] {
    return this.#inputs.flatMap(input => input.checked ? input.value : []);
  }

  get #ticked(): number[] {
    return this.#boxes.flatMap(box => box.checked ? Number(box.value) : []);
  }

  /** Everything that a state changes is set here, so that each can follow each. */
  #enter(state: "" | "marking" | "answered"): void {
    const marking = state === "marking";
    const answered = state === "answered";
    for (const node of this.#added.splice(0)) node.remove();
    if (state) this.article.dataset["state"] = state;
    else delete this.article.dataset["state"];
    this.#choices.classList.toggle("done", state !== "");
    this.#choices.hidden = answered && this.item.kind === "scenario";
    this.#choices.disabled = answered;
    for (const box of this.#boxes) box.disabled = box.hidden = !marking;
    for (const box of this.#boxes) box.parentElement!.className = "phrase";
    this.#form.querySelector(".case")?.classList.remove("d", "l");
    this.#actions.hidden = answered;
    this.#buttons.forEach((button, index) => button.textContent = (marking ? words.markingButtons : this.#buttonWords)[index] ?? "");
    this.#details.open = answered;
    find(this.#details, "summary").hidden = answered;
  }

  #mark(): HTMLElement {
    this.#enter("marking");
    this.#actions.append(this.#hint = this.#add("span", "hint", ""));
    this.#count();
    const prompt = this.#add("p", "ask", words.tick(this.#toMark));
    prompt.tabIndex = -1;
    this.#form.prepend(prompt);
    return prompt;
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

  #store(choice: string[], marks: number[] | null, stage: Answer["stage"]): Answer {
    const { text, meaning, choices } = this.item;
    const hashes = choices.filter(({ id }) => choice.includes(id)).flatMap(known => known.text ?? []);
    const answer: Answer = { choice, marks, stage, text, meaning, at: new Date().toISOString() };
    if (hashes.length > 0 && hashes.length === choice.length) answer.words = hashes;
    if (stage === "label") this.response = null;
    this.host.store(this, answer);
    return answer;
  }

  #finish(choice: string[], marks: number[] | null): void {
    const { grade, verdict, heading } = this.#explain(this.#store(choice, marks, "done"), { choice, marks }, false);
    this.host.graded(this, grade, verdict);
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "nearest" });
  }

  #explain(answer: Answer, response: GenGuideCore.Response, isRestored: boolean): Shown {
    this.#choose(response.choice);
    this.#enter("answered");
    [this.response, this.isBusy, this.#shownAt] = [response, false, answer.at];
    return this.#explanation.show(answer, response, isRestored, this.host.onward(this));
  }

  #choose(choice: string[]): void {
    for (const input of this.#inputs) input.checked = choice.includes(input.value);
  }

  #add<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text: string): HTMLElementTagNameMap[Name] {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.textContent = text;
    this.#added.push(node);
    return node;
  }
}

function find<Found extends HTMLElement>(root: Element, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector} in #${root.id}`);
  return found;
}
