import { make, makeLink } from "./dom.js";
import type { PoolDimension, PoolLabel, PoolSlip } from "./pool.js";

/** What the ids of an analysis stand for. */
export interface ResultNames {
  labels: PoolLabel[];
  dimensions: PoolDimension[];
  slips: PoolSlip[];
  items: { id: string; title: string; href?: string }[];
}

const find = <T extends { id: string }>(list: T[], id: string): T | undefined => list.find(known => known.id === id);

export const titleOf = (names: ResultNames, id: string): string => find(names.items, id)?.title ?? id;
export const slipName = (names: ResultNames, id: string): string => find(names.slips, id)?.name ?? id;
export const dimensionName = (names: ResultNames, id: string): string => find(names.dimensions, id)?.name ?? id;
/** Of a label; any other choice has only its id. */
export const choiceName = (names: ResultNames, id: string): string => find(names.labels, id)?.name ?? id;

export function itemLink(names: ResultNames, id: string): Node {
  const item = find(names.items, id);
  return item?.href ? makeLink(item.title, item.href) : document.createTextNode(item?.title ?? id);
}

/** With its ring or block. */
export function labelNode(names: ResultNames, id: string): HTMLElement {
  const label = find(names.labels, id);
  return label ? make("b", `k ${label.pen}`, label.name) : make("b", "", id);
}
