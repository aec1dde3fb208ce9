import * as words from "./words.js";

/** Fills the result of a bank and returns its heading. Rows without a count stay hidden. */
export function showScore(section: HTMLElement, payload: GenGuideCore.Payload, score: GenGuideCore.Score): string {
  const heading = section.querySelector<HTMLElement>("[tabindex]");
  const lead = section.querySelector(".lead-in");
  if (!heading || !lead) return "";
  heading.dataset["bank"] ??= heading.textContent ?? "";
  heading.textContent = words.resultTitle(heading.dataset["bank"], score.right, score.items);
  lead.textContent = words.resultLead(score.passed, payload.pass, Math.round(guessed(payload)), score.items);
  showFigure(section, "right", score.right, score.items);
  showFigure(section, "reasoned", score.reasoned, score.scenarios);
  showFigure(section, "pass", Math.ceil(payload.pass * score.items / 100), score.items);
  const weakest = score.dimensions.filter(({ of }) => of > 0).sort((one, other) => one.found / one.of - other.found / other.of);
  showRows(section, "dimension", weakest.map(({ id, found, of }) => [id, words.outOf(found, of)]));
  const commonest = [...score.slips].sort((one, other) => other.count - one.count);
  showRows(section, "slip", commonest.map(({ id, count }) => [id, words.times(count)]));
  return heading.textContent;
}

/** How many items somebody gets who picks blindly. */
const guessed = ({ items }: GenGuideCore.Payload): number =>
  items.reduce((sum, { kind, choices }) => sum + 1 / (kind === "several" ? 2 ** choices.length - 1 : choices.length), 0);

function showFigure(section: HTMLElement, name: string, count: number, of: number): void {
  const figure = section.querySelector<HTMLElement>(`[data-figure=${name}]`);
  if (!figure) return;
  figure.textContent = words.outOf(count, of);
  if (figure.parentElement) figure.parentElement.hidden = of === 0;
}

function showRows(section: HTMLElement, name: string, rows: [id: string, count: string][]): void {
  const known = [...section.querySelectorAll<HTMLElement>(`[data-${name}]`)];
  const list = known[0]?.parentElement;
  if (!list) return;
  for (const row of known) row.hidden = true;
  for (const [id, text] of rows) {
    const row = known.find(({ dataset }) => dataset[name] === id);
    const count = row?.querySelector("[data-count]");
    if (!row || !count) continue;
    count.textContent = text;
    row.hidden = false;
    list.append(row);
  }
  list.hidden = rows.length === 0;
  if (list.previousElementSibling instanceof HTMLElement) list.previousElementSibling.hidden = list.hidden;
}
