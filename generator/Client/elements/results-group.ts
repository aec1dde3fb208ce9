import { make, makeLink } from "./dom.js";
import { siteAddress } from "./pool.js";
import { calibrationChart, figureOf, histogram, intervalBar } from "./results-charts.js";
import { dimensionName, itemLink, labelName, labelNode, slipName, type ResultNames } from "./results-names.js";
import { tableOf } from "./tables.js";
import * as words from "../words/results-words.js";

type Analysis = GenGuideCore.Analysis;

export function section(id: string, title: string, ...content: (Node | string)[]): HTMLElement {
  const part = make("section", "flow part");
  const heading = make("h2", "", title);
  heading.id = `results-${id}`;
  part.setAttribute("aria-labelledby", heading.id);
  part.append(heading, ...content);
  return part;
}

function figuresOf(list: [name: string, value: string, text: string][]): HTMLElement {
  const figures = make("dl", "figures");
  for (const [name, value, text] of list) {
    const group = make("div");
    const number = make("dd", "", value);
    group.append(make("dt", "", name), number, make("dd", "hint", text));
    figures.append(group);
  }
  return figures;
}

export function overview({ learners, attempts, firstAttempts, group: { first, later, reliability } }: Analysis): HTMLElement {
  const part = section("overview", words.overview);
  const { spread } = first;
  if (spread.mean === null || spread.median === null) {
    part.append(make("p", "", words.nothing));
    return part;
  }
  const middle = [words.quartiles(spread.quarter ?? 0, spread.threeQuarters ?? 0), ...spread.deviation === null ? [] : [words.deviation(spread.deviation)]];
  part.append(figuresOf([
    [words.figures.learners, String(learners), ""],
    [words.figures.attempts, String(attempts), words.attempts(firstAttempts, attempts - firstAttempts)],
    [words.figures.mean, words.percentOf(spread.mean), words.meanRange(spread)],
    [words.figures.median, words.percentOf(spread.median), middle.join("; ")],
    ...first.reasoned.of === 0 ? [] : [[words.figures.reasons, words.share(first.reasoned), words.reasons(first.reasoned)] as [string, string, string]],
  ]));
  const finding = words.distributionFinding(spread);
  part.append(figureOf(
    finding, words.distributionText, histogram(first.bins, spread.median, words.histogramLabel(first.bins, finding)),
    tableOf(words.distributionCaption, Object.values(words.distributionColumns), first.bins.map((count, place) => [words.bin(place), String(count), String(later.bins[place] ?? 0)]), [1, 2])));
  if (later.spread.n > 0) part.append(make("p", "", words.laterScores(later.spread)));
  part.append(make("p", "hint", words.reliability(reliability)));
  return part;
}

/** What most learners are likely to need, with the lesson and the pair that shows it. */
export function teachNext({ firstAttempts, group }: Analysis, names: ResultNames): HTMLElement {
  const part = section("teach", words.teach);
  if (group.teachNext.length === 0) {
    part.append(make("p", "", words.teachNothing(firstAttempts)));
    return part;
  }
  const list = make("ol", "teach");
  list.role = "list";
  for (const { kind, id, learners, item, twin } of group.teachNext) {
    const slip = names.slips.find(known => kind === "slip" && known.id === id);
    const known = slip ?? names.dimensions.find(dimension => kind === "dimension" && dimension.id === id);
    const entry = make("li");
    entry.append(
      make("h3", "", kind === "slip" ? words.quoted(slipName(names, id)) : words.dimensionName(dimensionName(names, id))),
      make("p", "", kind === "slip" ? words.teachSlip(learners) : words.teachDimension(learners)));
    if (slip) entry.append(make("p", "hint", slip.line));
    if (known) entry.append(lineOf(`${words.readLesson} `, makeLink(known.lesson, siteAddress(known.path))));
    if (item) entry.append(lineOf(`${words.show} `, itemLink(names, item), ...twin ? [` ${words.besideTwin} `, itemLink(names, twin)] : []));
    list.append(entry);
  }
  part.append(make("p", "lede-2", words.teachText), list);
  return part;
}

function lineOf(...content: (Node | string)[]): HTMLElement {
  const line = make("p");
  line.append(...content);
  return line;
}

export function troubles({ group: { slips, dimensions, labels, confusion } }: Analysis, names: ResultNames): HTMLElement {
  const part = section("trouble", words.trouble);
  const shown = slips.filter(({ first, later }) => first.learners.of > 0 || later.learners.of > 0).sort((one, other) => other.first.learners.low - one.first.learners.low);
  const top = shown[0];
  part.append(make("p", "finding", top && top.first.count > 0 ? words.troubleFinding(slipName(names, top.id), top.first.learners) : words.noTrouble));
  if (shown.length > 0) part.append(tableOf(words.slipsCaption, Object.values(words.slipColumns), shown.map(({ id, first, later }) => [
    slipName(names, id), words.count(first.learners.right, first.learners.of), intervalBar(slipName(names, id), first.learners), words.likely(first.learners), words.count(first.count, first.of), words.whole(later.learners),
  ]), [1, 3, 4]));
  const marked = dimensions.filter(({ first, later }) => first.marks.of > 0 || later.marks.of > 0);
  if (marked.length > 0) part.append(tableOf(words.dimensionsCaption, Object.values(words.dimensionColumns), marked.map(({ id, first, later }) => [
    dimensionName(names, id), words.count(first.marks.right, first.marks.of), intervalBar(dimensionName(names, id), first.marks), words.likely(first.marks), words.whole(first.learners), words.whole(later.marks),
  ]), [1, 3]));
  if (labels.length > 0) part.append(tableOf(
    words.confusionCaption, [words.confusionRow, ...labels.map(id => words.gave(labelName(names, id))), words.gaveNone],
    confusion.first.map(({ id, given }, row) => [labelNode(names, id), ...given.map((count, column) => {
      const text = words.firstAndLater(count, confusion.later[row]?.given[column] ?? 0);
      return column === row ? make("b", "", text) : text;
    })]), labels.map((_, index) => index + 1).concat(labels.length + 1)));
  return part;
}

export function calibration({ group: { calibration: { first, later } } }: Analysis): HTMLElement {
  const part = section("certainty", words.calibration);
  if ([...first, ...later].every(({ estimate }) => estimate.of === 0)) {
    part.append(make("p", "", words.calibrationNone));
    return part;
  }
  const sure = first.find(({ id, estimate }) => id === "3" && estimate.of > 0);
  const rows = first.map(({ id, estimate }, step) => [
    words.certainty[id] ?? id, words.count(estimate.right, estimate.of), words.share(estimate), words.likely(estimate), words.stands[id] ?? "", words.whole((later[step] ?? { estimate }).estimate),
  ]);
  part.append(figureOf(
    sure ? words.sureFinding(sure.estimate) : "", words.calibrationText, calibrationChart(first),
    tableOf(words.calibrationCaption, Object.values(words.calibrationColumns), rows, [1, 2, 3])));
  return part;
}
