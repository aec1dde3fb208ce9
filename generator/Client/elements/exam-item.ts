import { hashOf, type Answer, type Kept } from "./answers.js";
import { CertaintyField } from "./certainty.js";
import { make } from "./dom.js";
import * as words from "../words/exam-words.js";
import type { Field } from "./field.js";
import { decidingIn } from "./quiz-item.js";
import { ticked } from "../words/quiz-words.js";

/** One item of an exam: label and marks can be changed until all is handed in, and nothing says whether they are right. */
export class ExamItem {
  readonly #boxes: HTMLInputElement[];
  readonly #toMark: number;
  readonly #certainty: CertaintyField | null;
  readonly #prompt = make("p", "ask");
  readonly #count = make("span", "hint");

  constructor(readonly article: HTMLElement, readonly item: GenGuideCore.Item, readonly field: Field, asksCertainty: boolean) {
    const form = article.querySelector("form")!;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=mark]")];
    this.#toMark = decidingIn(item);
    // A blind bank's page has forms that wait to be asked.
    for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
    const actions = form.querySelector<HTMLElement>(".actions") ?? form.appendChild(make("p", "actions"));
    this.#certainty = asksCertainty && item.kind === "scenario" ? new CertaintyField(actions) : null;
    // What tells the answer, or leads to where it is told, has no place in an exam.
    for (const part of [actions, article.querySelector<HTMLElement>(".answer"), article.querySelector<HTMLElement>(".item-foot")]) part?.remove();
    this.#prompt.append(words.tick(this.#toMark), " ", this.#count);
    form.querySelector(".case")?.after(this.#prompt);
    this.#show();
  }

  put(answer: Answer, kept: Kept): void {
    this.field.put(answer.typed === undefined ? { choice: kept.choice } : { choice: kept.choice, typed: answer.typed });
    for (const box of this.#boxes) box.checked = answer.marks?.includes(Number(box.value)) ?? false;
    this.#certainty?.put(answer.sure);
    this.#show();
  }

  /** Null where nothing has been given. */
  read(): Answer | null {
    this.#show();
    const { choice, typed } = this.field.given();
    const marks = this.#ticked;
    if (choice.length === 0 && !typed && (this.field.asked !== "marking" || marks.length === 0)) return null;
    const { text, meaning } = this.item;
    const answer: Answer = { choice, marks: this.#toMark > 0 && marks.length > 0 ? marks : null, stage: "done", text, meaning, at: new Date().toISOString() };
    const hashes = choice.flatMap(id => hashOf(this.item, id) ?? []);
    const keys = this.field.keysOf?.(choice) ?? [];
    if (hashes.length > 0 && hashes.length === choice.length) answer.words = hashes;
    if (keys.length > 0) answer.keys = keys;
    if (typed !== undefined) answer.typed = typed;
    const sure = this.#certainty?.value;
    if (sure && choice.length > 0) answer.sure = sure;
    return answer;
  }

  get #ticked(): number[] {
    return this.#boxes.flatMap(box => box.checked ? Number(box.value) : []);
  }

  /** The candidates show once there is a label, so that they don't suggest one. */
  #show(): void {
    const isMarking = this.field.asked === "marking" || (this.#toMark > 0 && this.field.given().choice.length > 0);
    this.article.dataset["state"] = isMarking ? "marking" : this.field.asked;
    for (const box of this.#boxes) box.disabled = box.hidden = !isMarking;
    this.#prompt.hidden = !isMarking || this.field.asked === "marking";
    this.#count.textContent = ticked(this.#ticked.length, this.#toMark);
  }
}
