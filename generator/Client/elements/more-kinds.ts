import { hideSolution, showFeedback } from "./feedback.js";
import type { Field, Given, Missing, Step } from "./field.js";
import { PartsField } from "./more-parts.js";
import { keptOf } from "./kept-parts.js";
import * as words from "../words/more-words.js";

/** Fields of the kinds that most pages do not hold; loaded where one of them stands. */
export function createField(item: GenGuideCore.Item, article: HTMLElement): Field | null {
  switch (item.kind) {
    case "number": return new NumberField(item, article);
    case "mark": return new MarkField(item);
    case "open": return new OpenField(item, article);
    case "sort": case "order": case "blanks": return new PartsField(item, article);
    default: return null;
  }
}

export { keptOf };

/** A number with its unit: read as a person means it, and said back. */
class NumberField implements Field {
  readonly asked = "";
  readonly next = null;
  readonly first: HTMLInputElement;
  readonly #hint: HTMLElement | null;
  readonly #usualHint: string;
  readonly #unit: string;

  constructor(readonly item: GenGuideCore.Item, readonly article: HTMLElement) {
    this.first = article.querySelector<HTMLInputElement>("input[name=typed]")!;
    this.#hint = article.querySelector(".number .hint");
    this.#usualHint = this.#hint?.textContent ?? "";
    this.#unit = article.querySelector(".number .unit")?.textContent ?? "";
  }

  given(): Given {
    return { choice: [], typed: this.first.value };
  }

  missing(): Missing | null {
    const { problem, readings } = GenGuideCore.readNumber(this.first.value);
    return problem && { text: words.numberProblem(problem, this.first.value, readings, this.#unit), at: this.first };
  }

  put({ typed }: Given): void {
    this.first.value = typed ?? "";
    this.typing();
  }

  typing(): string {
    const { value } = GenGuideCore.readNumber(this.first.value);
    const text = value === null ? "" : words.understood(value, this.#unit);
    if (this.#hint) this.#hint.textContent = text || this.#usualHint;
    return text;
  }

  verdict(grade: GenGuideCore.Grade, { typed }: Given): words.Verdict {
    const key = this.item.choices.find(({ id }) => this.item.key.includes(id))?.value ?? 0;
    return words.numberVerdict(grade, key, GenGuideCore.readNumber(typed).value, this.#unit);
  }

  explain(_grade: GenGuideCore.Grade, { typed }: Given): void {
    const value = GenGuideCore.readNumber(typed).value;
    const near = (expected = 0): boolean => value !== null && Math.abs(value - expected) <= (this.item.tolerance ?? 0) + 1e-9 * Math.max(1, Math.abs(expected));
    const meant = this.item.choices.filter(choice => near(choice.value)).map(({ id }) => id).slice(0, 1);
    showFeedback(this.article, [...meant, ...this.item.key], this.item.key);
    hideSolution(this.article);
  }
}

/** A text whose marks are the answer: the boxes stand in it from the start. */
class MarkField implements Field {
  readonly asked = "marking";
  readonly next = null;
  readonly first = undefined;

  constructor(readonly item: GenGuideCore.Item) {}

  given(): Given {
    return { choice: [] };
  }

  missing(): Missing | null {
    return null;
  }

  put(): void {
    // The marks are put back with those of campaigns.
  }

  verdict(grade: GenGuideCore.Grade): words.Verdict {
    return words.markVerdict(grade);
  }

  explain(): void {
    // So are their reasons.
  }
}

/** One's own words, then a list to compare them with. */
class OpenField implements Field {
  readonly asked = "";
  readonly next: Field["next"] = { step: "comparing", prompt: words.compare, buttons: words.comparingButtons };
  readonly first: HTMLTextAreaElement;
  readonly #entries: HTMLInputElement[];

  constructor(readonly item: GenGuideCore.Item, article: HTMLElement) {
    this.first = article.querySelector<HTMLTextAreaElement>("textarea")!;
    this.#entries = [...article.querySelectorAll<HTMLInputElement>(".checks input")];
  }

  given(): Given {
    return { choice: this.#entries.flatMap(entry => entry.checked ? entry.value : []), typed: this.first.value };
  }

  missing(step: Step): Missing | null {
    return step === "" && this.first.value.trim() === "" ? { text: words.writeFirst, at: this.first } : null;
  }

  put({ choice, typed }: Given): void {
    this.first.value = typed ?? "";
    for (const entry of this.#entries) entry.checked = choice.includes(entry.value);
  }

  verdict(_grade: GenGuideCore.Grade, { choice }: Given): words.Verdict {
    return words.openVerdict(choice.length, this.item.choices.length);
  }

  explain(): void {
    // The good answer and the ticked list stand there already.
  }
}
