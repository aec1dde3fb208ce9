import { make } from "./dom.js";
import * as words from "../words/practice-words.js";
import type { Pool, PoolItem } from "./pool.js";

/** The mark that turns the label: of the deciding dimensions that both campaigns have, the weightiest one. */
function turning(pool: Pool, one: PoolItem, other: PoolItem): { dimension: string; marks: [number, number] } | null {
  const find = ({ item }: PoolItem, dimension: string): number => (item.marks ?? []).findIndex(mark => mark.role === "deciding" && mark.of === dimension);
  for (const { id } of pool.dimensions) {
    const marks: [number, number] = [find(one, id), find(other, id)];
    if (marks[0] >= 0 && marks[1] >= 0) return { dimension: id, marks };
  }
  return null;
}

/** A campaign's text with one clue marked, under its label. */
function sheetOf(pool: Pool, entry: PoolItem, article: HTMLElement, mark: number): HTMLElement {
  const label = pool.labels.find(({ id }) => id === entry.item.key[0]);
  const sheet = make("li", label?.pen ?? "");
  const text = article.querySelector(".case")?.cloneNode(true) as HTMLElement | undefined;
  for (const phrase of text?.querySelectorAll(".phrase") ?? []) {
    const isTurning = phrase.querySelector("input")?.value === String(mark);
    const plain = make(isTurning ? "mark" : "span", isTurning ? "clue" : "", phrase.textContent ?? "");
    phrase.replaceWith(plain);
  }
  if (text) text.className = "read";
  const reason = article.querySelector(`.reasons [data-mark="${mark}"] div`)?.lastChild?.textContent?.trim();
  sheet.append(make("p", `k ${label?.pen ?? ""}`, label?.name ?? ""), make("p", "title", entry.title), ...text ? [text] : [], ...reason ? [make("p", "because", reason)] : []);
  return sheet;
}

/** The two campaigns of a pair side by side, with the one clue that turns the label; null where they share no deciding dimension. */
export function pairOf(pool: Pool, one: { entry: PoolItem; article: HTMLElement }, other: { entry: PoolItem; article: HTMLElement }): HTMLElement | null {
  const turn = turning(pool, one.entry, other.entry);
  if (!turn) return null;
  const section = make("section", "twins");
  const heading = make("h3", "", words.twinTitle);
  heading.id = "twins-title";
  section.setAttribute("aria-labelledby", heading.id);
  const pair = make("div", "pair");
  const list = make("ol");
  list.role = "list";
  list.append(sheetOf(pool, one.entry, one.article, turn.marks[0]), sheetOf(pool, other.entry, other.article, turn.marks[1]));
  pair.append(list);
  section.append(heading, make("p", "", words.twinText(pool.dimensions.find(({ id }) => id === turn.dimension)?.name ?? "")), pair);
  return section;
}
