import { hashOf } from "./answers.js";
import type { Add, Field, Given, Missing } from "./field.js";
import { keyOf, partOf } from "./kept-parts.js";
import * as words from "../words/more-words.js";

/** Things that each get a place: by buttons where they are sorted, by menus where they are ordered or filled in. */
export class PartsField implements Field {
  readonly asked = "";
  readonly next = null;
  readonly #parts: { id: string; inputs: HTMLInputElement[]; menu: HTMLSelectElement | null }[];

  constructor(readonly item: GenGuideCore.Item, readonly article: HTMLElement) {
    const choices = article.querySelector("fieldset.choices");
    this.#parts = item.key.map(partOf).map(id => ({
      id,
      inputs: [...choices?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(id)}"]`) ?? []],
      menu: choices?.querySelector<HTMLSelectElement>(`select[name="${CSS.escape(id)}"]`) ?? null,
    }));
  }

  get first(): HTMLElement | undefined {
    return this.#controlOf(this.#parts[0]);
  }

  given(): Given {
    return { choice: this.#parts.flatMap(({ inputs, menu }) => [...inputs.flatMap(input => input.checked ? input.value : []), ...(menu?.value ? [menu.value] : [])]) };
  }

  missing(): Missing | null {
    const { choice } = this.given();
    const open = this.#parts.filter(({ id }) => !choice.some(chosen => chosen.startsWith(`${id}-`)));
    if (open.length > 0) return { text: words.partsMissing(open.length, this.#parts.length), at: this.#controlOf(open[0]) };
    const twice = this.item.kind === "order" ? this.#parts.find(({ menu }, index) => this.#parts.slice(0, index).some(other => placeOf(other.menu) === placeOf(menu))) : undefined;
    return twice ? { text: words.placeTwice(placeOf(twice.menu)), at: this.#controlOf(twice) } : null;
  }

  put({ choice }: Given): void {
    for (const { inputs, menu } of this.#parts) {
      for (const input of inputs) input.checked = choice.includes(input.value);
      if (menu) menu.value = [...menu.options].find(({ value }) => choice.includes(value))?.value ?? "";
    }
  }

  verdict(grade: GenGuideCore.Grade): words.Verdict {
    return words.partsVerdict(grade, this.item);
  }

  explain(_grade: GenGuideCore.Grade, { choice }: Given, add: Add): void {
    const isUnsure = choice.length === 0;
    for (const place of this.article.querySelectorAll<HTMLElement>(".solution [data-part]")) {
      const id = choice.find(chosen => chosen.startsWith(`${place.dataset["part"]}-`));
      const isMissed = id === undefined || !this.item.key.includes(id);
      place.classList.toggle("off", isMissed && !isUnsure);
      if (isUnsure) continue;
      const text = id === undefined ? words.leftOpen : isMissed ? words.youChose(this.#wordsOf(id)) : words.inPlace;
      (place.querySelector(".place") ?? place).after(" ", add("small", isMissed ? "chose off" : "chose", text));
    }
  }

  keysOf(choice: string[]): string[] {
    return choice.flatMap(id => hashOf(this.item, keyOf(this.item, id)) ?? []);
  }

  #wordsOf(id: string): string {
    const control = this.article.querySelector(`fieldset.choices [value="${CSS.escape(id)}"]`);
    return ((control instanceof HTMLOptionElement ? control : control?.parentElement)?.textContent ?? "").replace(/\s+/g, " ").trim();
  }

  #controlOf(part: { inputs: HTMLInputElement[]; menu: HTMLSelectElement | null } | undefined): HTMLElement | undefined {
    return part?.menu ?? part?.inputs[0];
  }
}

const placeOf = (menu: HTMLSelectElement | null): string => menu?.selectedOptions[0]?.textContent ?? "";
