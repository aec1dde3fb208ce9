import type { Verdict } from "../words/answer-words.js";
import * as words from "../words/quiz-words.js";

/** What a learner has given: ids of choices, and what was typed where there is something to type. */
export interface Given { choice: string[]; typed?: string }

/** Why an answer can't be taken yet, and where to mend that. */
export interface Missing { text: string; at: HTMLElement | undefined }

export type Add = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text: string) => HTMLElementTagNameMap[Name];

/** The state in which a question is asked, or a second step before the answer. */
export type Step = "" | "marking" | "comparing";

/** How the answer to one kind of question is taken from its form, put back, judged in words and explained. */
export interface Field {
  readonly asked: Step;
  /** What follows the first button: its state, its prompt and its buttons; null when that button finishes. */
  readonly next: { step: Step; prompt: string; buttons: readonly string[] } | null;
  readonly first: HTMLElement | undefined;
  given(): Given;
  missing(step: Step): Missing | null;
  put(given: Given): void;
  /** How the answer is judged and explained; left out where it is one of the choices that stand there. */
  verdict?(grade: GenGuideCore.Grade, given: Given): Verdict;
  explain?(grade: GenGuideCore.Grade, given: Given, add: Add): void;
  /** Hashes of what is right for each of the chosen. */
  keysOf?(choice: string[]): string[];
  /** What to tell while something is being typed; "" for nothing. */
  typing?(): string;
}

/** Radio buttons or check boxes: campaigns and questions with choices. */
export class ChoiceField implements Field {
  readonly asked = "";
  readonly next: Field["next"];
  readonly #inputs: HTMLInputElement[];

  constructor(readonly item: GenGuideCore.Item, readonly article: HTMLElement, toMark: number) {
    this.#inputs = [...article.querySelectorAll<HTMLInputElement>("form input[name=choice]")];
    this.next = toMark > 0 ? { step: "marking", prompt: words.tick(toMark), buttons: words.markingButtons } : null;
  }

  get first(): HTMLElement | undefined {
    return this.#inputs[0];
  }

  given(): Given {
    return { choice: this.#inputs.flatMap(input => input.checked ? input.value : []) };
  }

  missing(step: Step): Missing | null {
    const isChosen = step !== "" || this.#inputs.some(input => input.checked);
    return isChosen ? null : { text: words.chooseFirst[this.item.kind] ?? "", at: this.first };
  }

  put({ choice }: Given): void {
    for (const input of this.#inputs) input.checked = choice.includes(input.value);
  }
}
