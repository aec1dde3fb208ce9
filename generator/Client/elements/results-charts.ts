import { make } from "./dom.js";
import * as words from "../words/results-words.js";

type Estimate = GenGuideCore.Estimate;
type Attributes = { [name: string]: string | number };

const svgSpace = "http://www.w3.org/2000/svg";

function draw(name: string, attributes: Attributes, text = ""): SVGElement {
  const node = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  if (text) node.textContent = text;
  return node;
}

const picture = (viewBox: string, className: string, label: string): SVGElement => draw("svg", { viewBox, class: className, role: "img", "aria-label": label });
const round = (value: number): number => Math.round(10 * value) / 10;

/** A chart under the sentence that it shows, with the same numbers as a table. */
export function figureOf(finding: string, text: string, chart: SVGElement, table: HTMLElement): HTMLElement {
  const figure = make("figure", "chart");
  const caption = make("figcaption");
  caption.append(make("strong", "", finding), ` ${text}`);
  const details = make("details");
  details.append(make("summary", "", words.asTable), table);
  figure.append(caption, chart, details);
  return figure;
}

/** A rail from 0 to 100: the thick line is the interval, the stroke across it the share. */
export function intervalBar(name: string, estimate: Estimate): Node {
  if (estimate.of === 0) return document.createTextNode(words.none);
  const chart = picture("0 0 200 24", "bar", words.intervalLabel(name, estimate));
  chart.setAttribute("preserveAspectRatio", "none");
  const at = (share: number): number => round(2 + 196 * share);
  chart.append(
    draw("path", { class: "rail", d: "M2 12H198M2 8V16M100 8V16M198 8V16" }),
    draw("path", { class: "likely", d: `M${at(estimate.low)} 12H${at(estimate.high)}` }),
    draw("path", { class: "at", d: `M${at(estimate.share)} 3V21` }));
  return chart;
}

/** Ten columns from 0 to 100 per cent, each under its count. */
export function histogram(bins: number[], median: number, label: string): SVGElement {
  const [left, width, base, height] = [10, 34, 150, 118];
  const most = Math.max(1, ...bins);
  const chart = picture("0 0 360 184", "plot", label);
  const x = (share: number): number => round(left + 10 * width * share);
  bins.forEach((count, place) => {
    const tall = round(height * count / most);
    if (count === 0) return;
    chart.append(
      draw("rect", { class: "column", x: x(place / 10) + 2, y: base - tall, width: width - 4, height: tall }),
      draw("text", { class: "said", x: x(place / 10) + width / 2, y: base - tall - 6, "text-anchor": "middle" }, String(count)));
  });
  chart.append(draw("path", { class: "line", d: `M${left} ${base}H${left + 10 * width}` }), draw("path", { class: "middle", d: `M${x(median)} ${base}V${base + 8}` }));
  [0, 0.25, 0.5, 0.75, 1].forEach(share => chart.append(
    draw("text", { x: x(share), y: base + 24, "text-anchor": share === 0 ? "start" : share === 1 ? "end" : "middle" }, share === 1 ? words.percentOf(1) : String(100 * share))));
  return chart;
}

/** What each certainty stands for, from and to. */
const stands: { [step: string]: readonly [number, number] } = { 1: [0, 0.67], 2: [0.67, 0.8], 3: [0.8, 1] };

/** For each certainty the share of right answers with its interval, beside the range that it stands for. */
export function calibrationChart(steps: GenGuideCore.NamedEstimate[]): SVGElement {
  const [left, right, top, base] = [46, 334, 12, 172];
  const width = (right - left) / steps.length;
  const y = (share: number): number => round(base - (base - top) * share);
  const chart = picture("0 0 360 214", "plot", words.calibrationLabel(steps));
  [0, 0.5, 1].forEach(share => chart.append(
    draw("path", { class: "grid", d: `M${left} ${y(share)}H${right}` }),
    draw("text", { x: left - 8, y: y(share) + 4, "text-anchor": "end" }, share === 1 ? words.percentOf(1) : String(100 * share))));
  steps.forEach(({ id, estimate }, place) => {
    const middle = left + width * (place + 0.5);
    const [from, to] = stands[id] ?? [0, 1];
    chart.append(
      draw("rect", { class: "stands", x: round(middle - 30), y: y(to), width: 60, height: round(y(from) - y(to)) }),
      draw("text", { class: "said", x: middle, y: base + 20, "text-anchor": "middle" }, words.certainty[id]),
      draw("text", { x: middle, y: base + 38, "text-anchor": "middle" }, words.n(estimate.of)));
    if (estimate.of === 0) return;
    chart.append(
      draw("path", { class: "likely", d: `M${middle} ${y(estimate.low)}V${y(estimate.high)}` }),
      draw("path", { class: "at", d: `M${middle - 11} ${y(estimate.share)}H${middle + 11}` }),
      draw("text", { class: "said", x: middle + 36, y: y(estimate.share) + 4 }, words.percentOf(estimate.share)));
  });
  return chart;
}
