import { make } from "./dom.js";
import { intervalBar } from "./results-charts.js";
import { section } from "./results-group.js";
import { choiceName, itemLink, slipName, titleOf, type ResultNames } from "./results-names.js";
import { tableOf } from "./tables.js";
import * as words from "../words/results-words.js";

type ItemAnalysis = GenGuideCore.ItemAnalysis;

const mostNamed = 3;

/** Hardest first; what nobody answered, or nobody scores, stands last. */
const byDifficulty = (one: ItemAnalysis, other: ItemAnalysis): number => ease(one) - ease(other);
const ease = ({ first }: ItemAnalysis): number => first.right.of === 0 ? 2 : first.right.share;

export function items({ items: list }: GenGuideCore.Analysis, names: ResultNames): HTMLElement {
  const part = section("items", words.items);
  const sorted = [...list].sort(byDifficulty);
  const hard = sorted.filter(({ first }) => first.right.of > 0 && first.right.high < 0.5);
  const suspects = sorted.filter(({ discrimination }) => discrimination.checkKey);
  const isDiscriminating = list.some(({ discrimination }) => discrimination.n >= 20);
  const { discrimination, ...columns } = words.itemColumns;
  const headers = isDiscriminating ? Object.values(words.itemColumns) : Object.values(columns);
  part.append(make("p", "finding", words.hard(hard.slice(0, mostNamed).map(({ id }) => titleOf(names, id)), Math.max(0, hard.length - mostNamed))));
  if (suspects.length > 0) {
    const note = make("p", "note");
    note.append(make("b", "", words.checkKey), words.checkKeyText(suspects.map(({ id }) => titleOf(names, id))));
    part.append(note);
  }
  const table = tableOf(words.itemsCaption, headers, sorted.map(item => rowOf(item, names, isDiscriminating)), [1, 3]);
  table.classList.add("items", "pairs");
  part.append(table, make("p", "hint", isDiscriminating ? words.discriminationText : words.discriminationHidden), times(sorted, names));
  return part;
}

function rowOf(item: ItemAnalysis, names: ResultNames, isDiscriminating: boolean): (string | Node)[] {
  const { id, isScored, first, later, discrimination } = item;
  return [
    itemLink(names, id),
    isScored ? words.count(first.right.right, first.right.of) : words.notScored,
    intervalBar(titleOf(names, id), first.right),
    words.likely(first.right),
    withInterval(first.reasoned),
    mistakes(item, names),
    ...isDiscriminating ? [discriminationOf(discrimination)] : [],
    withInterval(later.right),
  ];
}

/** The commonest wrong answer, and under it the misconception that showed most and who did not know. */
function mistakes({ id: item, first }: ItemAnalysis, names: ResultNames): Node | string {
  const wrong = first.choices.find(({ id }) => id === first.wrong);
  const slip = first.slips.find(({ id }) => id === first.slip);
  const lines = [
    wrong ? words.chosen(choiceName(names, item, wrong.id), wrong.count) : "",
    !slip ? "" : slip.count === wrong?.count ? words.quoted(slipName(names, slip.id)) : words.chosen(words.quoted(slipName(names, slip.id)), slip.count),
    first.unknown > 0 ? words.unknown(first.unknown) : "",
  ].filter(line => line !== "");
  return lines.length === 0 ? words.none : twoLines(lines[0] ?? "", lines.slice(1).join(" · "));
}

const withInterval = (estimate: GenGuideCore.Estimate): Node | string => estimate.of === 0 ? words.none : twoLines(words.outOf(estimate), words.likely(estimate));

function twoLines(text: string | Node, hint: string): Node {
  const cell = make("span", "two-lines");
  cell.append(text);
  if (hint) cell.append(make("small", "hint", hint));
  return cell;
}

function discriminationOf(discrimination: GenGuideCore.Discrimination): Node | string {
  const text = words.discrimination(discrimination);
  if (discrimination.n === 0) return text;
  const cell = twoLines(text, discrimination.missing === "few" ? "" : words.basis(discrimination));
  if (discrimination.checkKey) cell.insertBefore(make("b", "", words.checkKey), cell.firstChild);
  return cell;
}

function times(list: ItemAnalysis[], names: ResultNames): HTMLElement {
  const details = make("details");
  const rows = list.map(({ id, first, later }) => [
    titleOf(names, id), words.seconds(first.medianSeconds), words.seconds(first.meanSeconds), String(first.timed), ...first.sure.map(({ estimate }) => words.whole(estimate)), words.seconds(later.medianSeconds),
  ]);
  const table = tableOf(words.timesCaption, Object.values(words.timeColumns), rows, [1, 2, 3]);
  table.classList.add("pairs");
  details.append(make("summary", "", words.timesSummary), table);
  return details;
}
