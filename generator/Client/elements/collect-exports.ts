import type { About, Detail, Results } from "./results-messages.js";
import * as words from "../words/collect-words.js";

const iso = (seconds: number): string => new Date(1000 * seconds).toISOString().slice(0, 16).replace("T", " ");

/** A row for each receipt, and one for everybody of whom there is none; answers of the receipts that are given in full. */
export function writeTable({ learners, receipts, roster }: Results, { content }: About, details: Map<number, Detail>): string {
  const head = [...words.csvColumns, ...content.items.flatMap(({ item }, index) => words.csvAnswers(index + 1, item.id))];
  const rows = learners.flatMap(({ row, state, name, receipts: own }): (string | number)[][] => {
    const listed = row >= 0 ? roster[row]?.name || name : "";
    if (own.length === 0) return [[name, listed, words.states[state]]];
    return own.map(index => {
      const one = receipts[index]!;
      return [
        one.who, listed, words.states[state], one.attempt, iso(one.begun), iso(one.handed), one.seconds, one.right, one.of, one.of > 0 ? Math.round(1000 * one.right / one.of) / 10 : "", one.passed ? "yes" : "no",
        one.reasoned, one.scenarios, one.flags.map(flag => words.flagText[flag] ?? flag).join(" "), words.from(one.place, one.copies), ...answersOf(details.get(index), content.items),
      ];
    });
  });
  return GenGuideCore.writeCsv([head, ...rows]);
}

function answersOf(detail: Detail | undefined, items: About["content"]["items"]): (string | number)[] {
  return items.flatMap(({ item, choices }, index): (string | number)[] => {
    const answer = detail?.receipt.answers[index];
    if (!answer) return ["", "", "", ""];
    const grade = detail?.grades[index];
    const chosen = answer.choice.map(id => choices[item.choices.findIndex(choice => choice.id === id)] ?? id).join("; ");
    return [answer.typed ?? (chosen || words.outcomes.none), grade ? grade.points / Math.max(1, grade.of) : "", answer.sure || "", answer.seconds];
  });
}

/** What an author may put beside a bank: figures of first attempts, and nobody's name. */
export function writeStats({ analysis }: Results, { assignment, content }: About, now: Date): string {
  const items = analysis.items.filter(({ isScored, first }) => isScored && first.right.of > 0).map(({ id, first, discrimination }) => {
    const item = content.items.find(known => known.item.id === id)!.item;
    const found = discrimination.estimate;
    return { id, meaning: item.meaning, n: first.right.of, right: first.right.right, ...found ? { discrimination: found.r, low: found.low, high: found.high } : {} };
  });
  return `${JSON.stringify({ format: "genguide-item-stats", v: 1, bank: assignment.bank, written: now.toISOString().slice(0, 10), items }, null, 2)}\n`;
}
