import type { Label } from "./hands-view.js";
import * as words from "../words/present-words.js";

const most = 999;

/** The form in which the hands of a room are typed or counted one by one. */
export class HandsForm {
  readonly labels: readonly Label[];
  readonly #fields: readonly HTMLInputElement[];

  constructor(readonly form: HTMLFormElement) {
    this.#fields = [...form.querySelectorAll("input")];
    this.labels = this.#fields.map(field => {
      const label = field.labels![0]!;
      return { id: field.dataset["label"] ?? "", name: label.textContent!.trim(), pen: label.classList.contains("d") ? "d" : "l" };
    });
  }

  put(counts: readonly number[] | undefined): void {
    this.#fields.forEach((field, index) => field.value = counts ? String(counts[index] ?? 0) : "");
    this.#complain("");
  }

  /** A count for each label, none where nobody counted; null, after a word about it, when what was typed is no count. */
  read(): number[] | null {
    const counts = this.#fields.map(field => isEmpty(field) ? 0 : GenGuideCore.readHands(field.value)).filter(count => count !== null);
    const isSound = counts.length === this.#fields.length;
    this.#complain(isSound ? "" : words.handsProblem);
    return !isSound ? null : this.#fields.every(isEmpty) ? [] : counts;
  }

  /** Where there is something to mend. */
  get wrong(): HTMLInputElement | undefined {
    return this.#fields.find(isWrong);
  }

  countOne(label: string): void {
    const field = this.#fields.find(({ dataset }) => dataset["label"] === label);
    if (field) field.value = String(Math.min(most, (GenGuideCore.readHands(field.value) ?? 0) + 1));
  }

  get spoken(): string {
    return words.handsNamed(this.#fields.map((field, index) => words.handNamed(this.labels[index]!.name, GenGuideCore.readHands(field.value) ?? 0)));
  }

  #complain(problem: string): void {
    const line = this.form.querySelector<HTMLElement>(".wrong")!;
    line.textContent = problem;
    line.hidden = problem === "";
    for (const field of this.#fields) {
      if (isWrong(field)) field.ariaInvalid = "true";
      else field.removeAttribute("aria-invalid");
    }
  }
}

const isEmpty = (field: HTMLInputElement): boolean => field.value.trim() === "";
const isWrong = (field: HTMLInputElement): boolean => !isEmpty(field) && GenGuideCore.readHands(field.value) === null;
