import { make, makeLink } from "./dom.js";
import type { PoolDimension, PoolLabel, PoolSlip } from "./pool.js";
import { unnamedChoice } from "../words/results-words.js";

/** What the ids of an analysis stand for. The choices of a campaign are the labels; those of any other item may be named with it. */
export interface ResultNames {
  labels: PoolLabel[];
  dimensions: PoolDimension[];
  slips: PoolSlip[];
  items: { id: string; title: string; href?: string; choices?: { id: string; name: string }[] }[];
}

const find = <T extends { id: string }>(list: T[], id: string): T | undefined => list.find(known => known.id === id);

export const titleOf = (names: ResultNames, id: string): string => find(names.items, id)?.title ?? id;
export const slipName = (names: ResultNames, id: string): string => find(names.slips, id)?.name ?? id;
export const dimensionName = (names: ResultNames, id: string): string => find(names.dimensions, id)?.name ?? id;
export const labelName = (names: ResultNames, id: string): string => find(names.labels, id)?.name ?? id;
export const choiceName = (names: ResultNames, item: string, id: string): string =>
  find(names.labels, id)?.name ?? find(find(names.items, item)?.choices ?? [], id)?.name ?? unnamedChoice(id);

export function itemLink(names: ResultNames, id: string): Node {
  const item = find(names.items, id);
  return item?.href ? makeLink(item.title, item.href) : document.createTextNode(item?.title ?? id);
}

/** With its ring or block. */
export function labelNode(names: ResultNames, id: string): HTMLElement {
  const label = find(names.labels, id);
  return label ? make("b", `k ${label.pen}`, label.name) : make("b", "", id);
}
