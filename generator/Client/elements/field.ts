import * as words from "./words.js";

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
  verdict(grade: GenGuideCore.Grade, given: Given): words.Verdict;
  explain(grade: GenGuideCore.Grade, given: Given, add: Add): void;
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

  verdict(grade: GenGuideCore.Grade, { choice }: Given): words.Verdict {
    const { kind, key } = this.item;
    if (kind === "several") return words.severalVerdict(grade, this.item, choice);
    const verdictOf = kind === "scenario" ? words.scenarioVerdict : words.singleVerdict;
    return verdictOf(grade, this.#nameOf(key[0]), this.#nameOf(choice[0]));
  }

  explain(_grade: GenGuideCore.Grade, { choice }: Given): void {
    const { kind, key } = this.item;
    const several = [...choice.filter(id => !key.includes(id)), ...key.filter(id => !choice.includes(id))];
    showFeedback(this.article, kind === "several" ? several : choice, key);
    if (kind !== "several") hideSolution(this.article);
  }

  #nameOf(id = ""): string {
    const label = this.#inputs.find(input => input.value === id)?.parentElement;
    return (label?.querySelector(".k, span")?.textContent ?? id).replace(/\s+/g, " ").trim();
  }
}

/** What is said of the choices that were made; of the key where none was. */
export function showFeedback(article: HTMLElement, choice: string[], key: string[]): void {
  const shown = choice.length > 0 ? choice : key;
  for (const block of article.querySelectorAll<HTMLElement>(".said [data-choice]")) {
    block.hidden = !shown.includes(block.dataset["choice"] ?? "");
  }
}

/** Where the verdict says the same. */
export function hideSolution(article: HTMLElement): void {
  article.querySelector(".solution")?.setAttribute("hidden", "");
}
