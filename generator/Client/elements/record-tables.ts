import { make, makeLink } from "./dom.js";
import { tableOf, type Caption } from "./tables.js";
import * as words from "../words/record-words.js";

const svgSpace = "http://www.w3.org/2000/svg";

/** A rail from 0 to 100: the thick line is the interval, the stroke the share, and a dashed one what guessing gives. */
export function intervalPicture(name: string, estimate: GenGuideCore.Estimate, guessing: number | null): SVGElement {
  const picture = draw("svg", { viewBox: "0 0 200 24", class: "interval", role: "img", "aria-label": words.intervalLabel(name, estimate) });
  picture.append(draw("path", { class: "rail", d: "M2 12H198" }));
  if (guessing !== null) picture.append(draw("path", { class: "guess", d: `M${x(guessing)} 3V21` }));
  picture.append(draw("path", { class: "likely", d: `M${x(estimate.low)} 12H${x(estimate.high)}` }), draw("path", { class: "share", d: `M${x(estimate.share)} 4V20` }));
  return picture;
}

const x = (share: number): number => Math.round(10 * (2 + 196 * share)) / 10;

function draw(name: string, attributes: { [name: string]: string }): SVGElement {
  const node = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

/** A row for each estimate: name, share, picture and interval. */
export function estimateTable(caption: Caption, column: string, rows: { name: string; address?: string; estimate: GenGuideCore.Estimate }[], guessing: number | null): HTMLElement {
  return tableOf(caption, [column, words.columns.share, words.columns.picture, words.columns.interval], rows.map(({ name, address, estimate }) => [
    address ? makeLink(name, address) : name, words.outOf(estimate), intervalPicture(name, estimate, guessing), words.interval(estimate),
  ]), [1, 3]);
}

/** Cells of one bank for the eye; the counts beside them say the same in words. */
export function cellsOf(states: ("none" | "half" | "full")[], due: boolean[]): HTMLElement {
  const cells = make("span", "cells");
  cells.ariaHidden = "true";
  states.forEach((state, index) => cells.append(make("i", [state === "none" ? "" : state, due[index] ? "due" : ""].join(" ").trim())));
  return cells;
}
