import type { Add, Field } from "./field.js";
import type { Answer } from "./answers.js";
import * as words from "./words.js";

export interface Shown { grade: GenGuideCore.Grade; verdict: words.Verdict; heading: HTMLElement }

/** The answered state of one item: verdict, marked text, reasons and feedback. What `add` makes is gone in the next state. */
export class Explanation {
  constructor(readonly item: GenGuideCore.Item, readonly article: HTMLElement, readonly field: Field, readonly add: Add) {}

  show(answer: Answer, response: GenGuideCore.Response, isRestored: boolean, onward: HTMLAnchorElement | null): Shown {
    const grade = GenGuideCore.gradeItem(this.item, response);
    const verdict = words.withCertainty(this.field.verdict(grade, response), grade, answer.sure);
    const heading = this.#showVerdict(verdict);
    this.#showReasons(response.marks);
    this.field.explain(grade, response, this.add);
    const status = isRestored ? words.answered(verdict.outcome, answer.at, answer.text !== this.item.text) : "";
    this.#showActions(status, onward);
    return { grade, verdict, heading };
  }

  /** The pen of the right label; none for questions that are not about labels. */
  get #pen(): string {
    return [...this.article.querySelector("details.answer")?.classList ?? []].filter(name => name === "d" || name === "l").join(" ");
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
    if (!actions.hasChildNodes()) return;
    // At the end, which for an open answer is below the list in its form.
    const end = ["form:has(.answer)", ".said", ".key"].map(selector => this.article.querySelector(selector)).find(found => found);
    (end ?? this.article).append(actions);
  }
}
