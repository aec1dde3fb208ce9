import { armoured, receiptTag, type OpenedAssignment } from "./assignment-code.js";
import type { UnsealedSheet } from "./assigned-record.js";
import { deflate, toUtf8 } from "./bytes.js";
import { isGiven, readSheet, type Asked } from "./exam-sheet.js";
import type { PoolItem } from "./pool.js";
import { seal } from "./sealing.js";

const secondsOf = (iso: string): number => Math.round(Date.parse(iso) / 1000);

/** What a sheet says, item by item as they were assigned: from what is stored, and nothing else. */
export function receiptOf({ assignment }: OpenedAssignment, entries: PoolItem[], sheet: UnsealedSheet, who: string): GenGuideCore.Receipt<number> {
  const asked = readSheet(entries, sheet);
  return {
    who, attempt: sheet.attempt, begun: secondsOf(sheet.begun), handed: Math.max(secondsOf(sheet.handed), secondsOf(sheet.begun)), right: sheet.right,
    left: assignment.items.flatMap(({ id }, index) => entries.some(({ item }) => item.id === id) ? [] : index),
    answers: assignment.items.map(assigned => answerOf(assigned, asked.find(({ entry }) => entry.item.id === assigned.id), sheet.seconds[assigned.id] ?? 0)),
  };
}

function answerOf(assigned: GenGuideCore.AssignedItem, one: Asked | undefined, seconds: number): GenGuideCore.ReceiptAnswer<number> | null {
  if (!one?.answer || !one.kept || !isGivenOrUnsure(one)) return null;
  const { answer, kept, entry: { item } } = one;
  const choice = kept.choice.map(id => GenGuideCore.indexOfChoice(assigned, item, id)).filter(index => index >= 0);
  return { choice, marks: answer.marks, sure: answer.sure ?? 0, seconds, ...answer.typed === undefined ? {} : { typed: answer.typed } };
}

/** Also "I don't know yet" is an answer, where it can be given. */
const isGivenOrUnsure = (one: Asked): boolean => isGiven(one) || (one.kept?.isWhole === true && one.answer?.choice.length === 0);

/** The text that only the trainer can open. */
export async function sealReceipt(opened: OpenedAssignment, receipt: GenGuideCore.Receipt<number>): Promise<string> {

  const clear = await deflate(toUtf8(JSON.stringify(GenGuideCore.packReceipt(receipt))));
  return armoured(receiptTag, await seal(clear, opened.bytes, opened.assignment.key));
}
