import type { Answer } from "./record.js";
import * as words from "./words.js";

type Add = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text: string) => HTMLElementTagNameMap[Name];

export interface Shown { grade: GenGuideCore.Grade; verdict: words.Verdict; heading: HTMLElement }

/** The answered state of one item: verdict, marked text, reasons and feedback. What `add` makes is gone in the next state. */
export class Explanation {
  readonly #names: ReadonlyMap<string, string>;

  constructor(readonly item: GenGuideCore.Item, readonly article: HTMLElement, readonly add: Add) {
    const inputs = [...article.querySelectorAll<HTMLInputElement>("input[name=choice]")];
    const nameOf = (input: HTMLInputElement): string => input.parentElement?.querySelector(".k, span")?.textContent ?? "";
    this.#names = new Map(inputs.map(input => [input.value, nameOf(input).replace(/\s+/g, " ").trim()]));
  }

  show(answer: Answer, response: GenGuideCore.Response, isRestored: boolean, onward: HTMLAnchorElement | null): Shown {
    const grade = GenGuideCore.gradeItem(this.item, response);
    const verdict = this.#judge(response, grade);
    const heading = this.#showVerdict(verdict);
    this.#showReasons(response.marks);
    this.#showFeedback(response.choice);
    const status = isRestored ? words.answered(this.item, grade, answer.at, answer.text !== this.item.text) : "";
    this.#showActions(status, onward);
    return { grade, verdict, heading };
  }

  /** The pen of the right label; none for questions that are not about labels. */
  get #pen(): string {
    return [...this.article.querySelector("details.answer")?.classList ?? []].filter(name => name === "d" || name === "l").join(" ");
  }

  #judge(response: GenGuideCore.Response, grade: GenGuideCore.Grade): words.Verdict {
    const nameOf = (id = ""): string => this.#names.get(id) ?? id;
    const { kind, key } = this.item;
    if (kind === "several") return words.severalVerdict(grade, this.item, response.choice);
    const verdictOf = kind === "scenario" ? words.scenarioVerdict : words.singleVerdict;
    return verdictOf(grade, nameOf(key[0]), nameOf(response.choice[0]));
  }

  #showVerdict({ title, sentence }: words.Verdict): HTMLElement {
    const level = Number(this.article.querySelector("header :is(h2, h3, h4, h5)")?.tagName.charAt(1)) + 1;
    const heading = this.add(`h${level || 4}` as "h4", "", title);
    heading.tabIndex = -1;
    const band = this.add("div", `verdict ${this.#pen}`.trim(), "");
    band.append(heading, this.add("p", "", sentence));
    this.article.querySelector("header")?.after(band);
    return heading;
  }

  #showReasons(marks: number[] | null): void {
    const text = this.article.querySelector<HTMLElement>(".case");
    if (this.#pen) text?.classList.add(this.#pen);
    for (const reason of this.article.querySelectorAll<HTMLElement>(".reasons [data-mark]")) {
      const index = Number(reason.dataset["mark"]);
      const role = this.item.marks?.[index]?.role;
      const isMarked = marks?.includes(index) ?? false;
      const isMissed = marks !== null && !isMarked && role === "deciding";
      const badge = reason.querySelector(".n");
      badge?.classList.toggle("miss", isMissed);
      if (isMarked || isMissed) (reason.querySelector("div") ?? reason).append(" ", this.add("small", "", isMarked ? words.marked : words.missed));
      const phrase = text?.querySelector(`input[value="${index}"]`)?.closest("label");
      if (!phrase || !badge) continue;
      phrase.className = role === "decoy" ? "decoy" : role === "supporting" ? "clue lean" : "clue";
      const number = this.add("span", badge.className, badge.textContent ?? "");
      number.ariaHidden = "true";
      phrase.prepend(number);
    }
  }

  #showFeedback(choice: string[]): void {
    const { kind, key } = this.item;
    const several = [...choice.filter(id => !key.includes(id)), ...key.filter(id => !choice.includes(id))];
    const asked = kind === "several" ? several : choice;
    const shown = asked.length > 0 ? asked : key;
    for (const block of this.article.querySelectorAll<HTMLElement>(".said [data-choice]")) {
      block.hidden = !shown.includes(block.dataset["choice"] ?? "");
    }
    const solution = this.article.querySelector<HTMLElement>(".solution");
    if (solution) solution.hidden = kind !== "several";
  }

  #showActions(status: string, onward: HTMLAnchorElement | null): void {
    const again = this.add("button", "button quiet", words.answerAgain);
    again.type = "button";
    again.name = "again";
    const actions = this.add("p", "actions", "");
    if (status) {
      const line = this.add("p", "status", "");
      line.append(this.add("span", "", status), again);
      this.article.querySelector("header")?.after(line);
    } else {
      actions.append(again);
    }
    if (onward) actions.prepend(onward);
    if (actions.hasChildNodes()) this.article.querySelector(".said")?.append(actions);
  }
}
