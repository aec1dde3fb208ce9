import type { Answer } from "./answers.js";
import * as words from "../words/answer-words.js";
import { next } from "../words/answer-words.js";
import { hideSolution, showFeedback } from "./feedback.js";
import type { Add, Field, Given } from "./field.js";
import { addStyles } from "./later-styles.js";

/** How all of this looks, which it does before it is shown. */
export const addAnswerStyles = (): Promise<void> => addStyles(new URL("./answers.css", import.meta.url));

export interface Shown { grade: GenGuideCore.Grade; verdict: words.Verdict; heading: HTMLElement }

/** The answered state of one item: verdict, marked text, reasons and feedback. What `add` makes is gone in the next state. */
export class Explanation {
  constructor(readonly item: GenGuideCore.Item, readonly article: HTMLElement, readonly field: Field, readonly add: Add) {}

  show(answer: Answer, response: GenGuideCore.Response, isRestored: boolean, onward: HTMLAnchorElement | null): Shown {
    const grade = GenGuideCore.gradeItem(this.item, response);
    const verdict = words.withCertainty(this.field.verdict?.(grade, response) ?? this.#judgeChoice(grade, response), grade, answer.sure);
    const heading = this.#showVerdict(verdict);
    this.#showReasons(response.marks);
    if (this.field.explain) this.field.explain(grade, response, this.add);
    else this.#explainChoice(response);
    const status = isRestored ? words.answered(verdict.outcome, answer.at, answer.text !== this.item.text) : "";
    this.#showActions(status, onward);
    return { grade, verdict, heading };
  }

  /** The pen of the right label; none for questions that are not about labels. */
  get #pen(): string {
    return [...this.article.querySelector("details.answer")?.classList ?? []].filter(name => name === "d" || name === "l").join(" ");
  }

  #judgeChoice(grade: GenGuideCore.Grade, { choice }: Given): words.Verdict {
    const { kind, key } = this.item;
    if (kind === "several") return words.severalVerdict(grade, this.item, choice);
    const verdictOf = kind === "scenario" ? words.scenarioVerdict : words.singleVerdict;
    return verdictOf(grade, this.#nameOf(key[0]), this.#nameOf(choice[0]));
  }

  #explainChoice({ choice }: Given): void {
    const { kind, key } = this.item;
    const several = [...choice.filter(id => !key.includes(id)), ...key.filter(id => !choice.includes(id))];
    showFeedback(this.article, kind === "several" ? several : choice, key);
    if (kind !== "several") hideSolution(this.article);
  }

  #nameOf(id = ""): string {
    const label = this.article.querySelector(`form input[name=choice][value="${CSS.escape(id)}"]`)?.parentElement;
    return (label?.querySelector(".k, span")?.textContent ?? id).replace(/\s+/g, " ").trim();
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

/** What a whole bank comes to, into the section that waits for it. Returns its heading. */
export function showResult(section: HTMLElement, heading: HTMLElement, payload: GenGuideCore.Payload, score: GenGuideCore.Score): string {
  heading.dataset["bank"] ??= heading.textContent ?? "";
  heading.textContent = words.resultTitle(heading.dataset["bank"], score.right, score.items);
  const { pass } = payload;
  const guessed = GenGuideCore.expectGuessed(payload);
  section.querySelector(".lead-in")!.textContent = words.resultLead(score.passed, pass, Math.round(guessed), score.items);
  const figures: { [name: string]: [number, number] } = {
    right: [score.right, score.items], reasoned: [score.reasoned, score.scenarios], pass: [Math.ceil(pass * score.items / 100), score.items],
  };
  for (const figure of section.querySelectorAll<HTMLElement>("[data-figure]")) {
    const [count, of] = figures[figure.dataset["figure"] ?? ""] ?? [0, 0];
    figure.textContent = words.outOf(count, of);
    figure.parentElement!.hidden = of === 0;
  }
  const weakest = score.dimensions.sort((one, other) => one.found / one.of - other.found / other.of);
  showRows(section, "dimension", weakest.map(({ id, found, of }) => [id, words.outOf(found, of)]));
  showRows(section, "slip", score.slips.map(({ id, count }) => [id, words.times(count)]));
  import("./more-keeping.js").then(keeping => keeping.offerCopy(section)).catch(() => undefined);
  return heading.textContent;
}

/** Rows without a count stay hidden, and a list without rows as well. */
function showRows(section: HTMLElement, name: string, counts: [id: string, text: string][]): void {
  const rows = [...section.querySelectorAll<HTMLElement>(`[data-${name}]`)];
  for (const row of rows) row.hidden = true;
  for (const [id, text] of counts) {
    const row = rows.find(({ dataset }) => dataset[name] === id);
    if (!row) continue;
    row.hidden = false;
    row.querySelector("[data-count]")!.textContent = text;
    row.parentElement!.append(row);
  }
  const list = rows[0]?.parentElement;
  for (const part of [list, list?.previousElementSibling]) part?.toggleAttribute("hidden", counts.length === 0);
}

export { next };
