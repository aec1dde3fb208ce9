import type { Certainty } from "./answers.js";
import * as words from "../words/quiz-words.js";

/** "How sure are you?" of one campaign: asked with the label, never required, and no marks hang on it. */
export class CertaintyField {
  readonly #fieldset = document.createElement("fieldset");
  readonly #radios: HTMLInputElement[];

  constructor(actions: HTMLElement) {
    const legend = document.createElement("legend");
    legend.textContent = words.howSure;
    this.#radios = words.certainties.map((text, index) => {
      const radio = document.createElement("input");
      radio.type = "radio";
      radio.name = "sure";
      radio.value = String(index + 1);
      const label = document.createElement("label");
      label.append(radio, " ", text);
      this.#fieldset.append(label);
      return radio;
    });
    this.#fieldset.className = "sure";
    this.#fieldset.prepend(legend);
    actions.before(this.#fieldset);
  }

  get value(): Certainty | undefined {
    const chosen = this.#radios.findIndex(radio => radio.checked) + 1;
    return chosen > 0 ? chosen as Certainty : undefined;
  }

  put(value: Certainty | undefined): void {
    for (const radio of this.#radios) radio.checked = radio.value === String(value);
  }

  show(isAsked: boolean): void {
    this.#fieldset.hidden = this.#fieldset.disabled = !isAsked;
  }
}
