import { make } from "./dom.js";
import { section } from "./results-group.js";
import { dimensionName, slipName, titleOf, type ResultNames } from "./results-names.js";
import { tableOf } from "./tables.js";
import * as words from "../words/results-words.js";

type Analysis = GenGuideCore.Analysis;
type Row = GenGuideCore.LearnerAnalysis;
type CountOf = GenGuideCore.CountOf;

/** A map of more rows is no longer looked at. */
const mostRows = 100;

/** Nor is a list of more people; the saved table holds all. */
const mostListed = 150;

/** For each learner the first attempt, beside it the later ones. */
export function learners({ rows, items }: Analysis, names: ResultNames): HTMLElement {
  const byName = new Map<string, Row[]>();
  for (const row of rows) byName.set(row.learner, [...byName.get(row.learner) ?? [], row]);
  const cells = [...byName].slice(0, mostListed).map(([learner, own]) => {
    const first = own.find(({ isFirst }) => isFirst);
    const later = own.filter(({ isFirst }) => !isFirst).map(({ attempt, right, of }) => words.laterAttempt(attempt, right, of)).join("; ");
    return [learner, ...first ? firstCells(first) : [words.noFirst, ...Array<string>(5).fill(words.none)], later || words.none];
  });
  const part = section("learners", words.byLearner);
  if (cells.length === 0) return part;
  const table = tableOf(words.learnersCaption, Object.values(words.learnerColumns), cells, [2, 3, 4, 5, 6]);
  table.classList.add("pairs");
  if (byName.size > mostListed) part.append(make("p", "hint", words.listedOnly(mostListed, byName.size)));
  part.append(table, answersOf([...byName.values()].slice(0, mostListed).flat(), items, names));
  return part;
}

function firstCells({ right, of, missing, reasoned, reasonedOf, unknown, sure, seconds }: Row): string[] {
  const certain = sure.find(({ id }) => id === "3")?.estimate;
  return [
    words.unanswered(words.count(right, of), missing), words.likely(GenGuideCore.estimate(right, of)), words.count(reasoned, reasonedOf), String(unknown),
    certain ? words.count(certain.of - certain.right, certain.of) : words.none, words.seconds(seconds),
  ];
}

/** A table that scrolls by itself, so that the page does not. */
function scrolling(label: string, table: HTMLElement): HTMLElement {
  const region = make("div", "scroll");
  region.tabIndex = 0;
  region.role = "region";
  region.ariaLabel = label;
  region.append(table);
  return region;
}

function answersOf(rows: Row[], items: GenGuideCore.ItemAnalysis[], names: ResultNames): HTMLElement {
  const table = make("table", "map");
  const head = table.createTHead().insertRow();
  head.append(headOf("col", words.mapLearner), ...items.map(({ id }) => headOf("col", titleOf(names, id))));
  const body = table.createTBody();
  for (const { learner, answers } of rows.filter(({ isFirst }) => isFirst)) {
    const row = body.insertRow();
    row.append(headOf("row", learner));
    answers.forEach((outcome, index) => {
      const hasReasons = items.some(({ first, later }, place) => place === index && first.reasoned.of + later.reasoned.of > 0);
      const name = outcome === "right" && hasReasons ? "label" : outcome;
      row.append(cellOf(name === null ? words.none : words.outcomes[name], name === "wrong" ? 3 : name === "unknown" ? 2 : name === "label" ? 1 : 0));
    });
  }
  const details = make("details");
  details.append(make("summary", "", words.answersSummary), make("p", "hint", words.answersText), scrolling(words.answersRegion, table));
  return details;
}

function headOf(scope: "col" | "row" | "colgroup", text: string): HTMLTableCellElement {
  const cell = make("th", "", text);
  cell.scope = scope;
  return cell;
}

function cellOf(text: string, heat: number): HTMLElement {
  const cell = make("td");
  cell.append(make("span", heat > 0 ? `h${heat}` : "", text));
  return cell;
}

const heatOf = ({ count, of }: CountOf): number => of === 0 ? 0 : Math.ceil(4 * count / of);
const missed = ({ count, of }: CountOf): CountOf => ({ count: of - count, of });
const sum = (list: CountOf[]): CountOf => list.reduce((all, { count, of }) => ({ count: all.count + count, of: all.of + of }), { count: 0, of: 0 });
const troubleOf = (row: Row): number => sum([...row.slips, ...row.dimensions.map(missed)]).count;

/** Who showed which misconception, and missed which deciding words, at the first attempt. */
export function heatMap({ rows, group: { slips, dimensions } }: Analysis, names: ResultNames): Node[] {
  const first = rows.filter(({ isFirst }) => isFirst);
  if (first.length === 0 || slips.length + dimensions.length === 0) return [];
  const shown = first.length <= mostRows ? first : [...first].sort((one, other) => troubleOf(other) - troubleOf(one)).slice(0, mostRows);
  const table = make("table", "map");
  const head = table.createTHead();
  const groups = head.insertRow();
  groups.append(make("td"));
  for (const [name, span] of [[words.mapGroups.slips, slips.length], [words.mapGroups.dimensions, dimensions.length]] as const) {
    if (span === 0) continue;
    const cell = headOf("colgroup", name);
    cell.colSpan = span;
    groups.append(cell);
  }
  head.insertRow().append(headOf("col", words.mapLearner), ...slips.map(({ id }) => headOf("col", slipName(names, id))), ...dimensions.map(({ id }) => headOf("col", dimensionName(names, id))));
  const body = table.createTBody();
  const add = (name: string, counts: CountOf[], className = ""): void => {
    const row = body.insertRow();
    row.className = className;
    row.append(headOf("row", name), ...counts.map(count => cellOf(words.count(count.count, count.of), heatOf(count))));
  };
  const countsOf = (row: Row): CountOf[] => [...row.slips, ...row.dimensions.map(missed)];
  add(words.mapAll, [...slips, ...dimensions].map((_, place) => sum(first.flatMap(row => countsOf(row)[place] ?? []))), "all");
  for (const row of shown) add(row.learner, countsOf(row));
  const text = shown.length < first.length ? `${words.mapText} ${words.mapPart(shown.length, first.length)}` : words.mapText;
  return [make("h3", "", words.mapTitle), make("p", "hint", text), scrolling(words.mapRegion, table)];
}
