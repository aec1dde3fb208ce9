import type { Answers } from "./answers.js";
import { keptOf } from "./kept-parts.js";
import { isObject, isSlug, isWhole, parseWithin } from "./payload.js";
import type { Pool, PoolItem } from "./pool.js";
import type { AnswerRecord } from "./record.js";

/** An item with all that its learner has answered to it as it is today. */
export interface LearnerItem extends GenGuideCore.PracticeItem {
  entry: PoolItem;
}

/** Answers to another meaning are history and count for nothing; those that were not finished neither. */
export function attemptsOf(item: GenGuideCore.Item, { now, past }: Answers): GenGuideCore.Attempt[] {
  return [...past, now].flatMap(answer => {
    const kept = answer?.stage === "done" ? keptOf(item, answer) : null;
    if (!answer || !kept) return [];
    const attempt: GenGuideCore.Attempt = { choice: kept.choice, marks: answer.marks, at: Date.parse(answer.at) };
    if (answer.typed !== undefined) attempt.typed = answer.typed;
    if (answer.sure) attempt.sure = answer.sure;
    return [attempt];
  });
}

export function readItem(entry: PoolItem, record: AnswerRecord, starts: ReviewStarts = {}): LearnerItem {
  const history = GenGuideCore.readHistory(entry.item, attemptsOf(entry.item, record.read(entry.item.id)));
  return withStart({ entry, item: entry.item, history }, starts);
}

/** All items of the site; only those that were answered are looked up. */
export function readItems(pool: Pool, record: AnswerRecord): LearnerItem[] {
  const answered = new Set(record.ids());
  const starts = readStarts(record);
  return pool.items.map(entry => answered.has(entry.item.id) ? readItem(entry, record, starts) : withStart({ entry, item: entry.item, history: [] }, starts));
}

function withStart(learnt: LearnerItem, starts: ReviewStarts): LearnerItem {
  const start = Object.hasOwn(starts, learnt.item.id) ? starts[learnt.item.id] : undefined;
  return { ...learnt, ...(learnt.entry.twin ? { twin: learnt.entry.twin } : {}), ...(start === undefined ? {} : { start }) };
}

export const scheduleOf = ({ item, history, start }: GenGuideCore.PracticeItem): { id: string; schedule: GenGuideCore.Schedule } =>
  ({ id: item.id, schedule: GenGuideCore.scheduleReview(history, start) });

export const isReviewed = ({ item }: GenGuideCore.PracticeItem): boolean => item.kind !== "open";

/** What is due, in the order in which it is asked. */
export const dueOf = (items: GenGuideCore.PracticeItem[], now: number): { id: string; schedule: GenGuideCore.Schedule }[] =>
  GenGuideCore.listDue(items.filter(isReviewed).map(scheduleOf), now);

/** How far the review of an item had come, as a calendar's link told where its answers were lost. */
export interface ReviewStarts { [id: string]: number }

const startsKey = ({ site, person }: AnswerRecord): string => `${site}:2:${person}:starts`;

export function readStarts(record: AnswerRecord): ReviewStarts {
  try {
    const value = parseWithin(localStorage.getItem(startsKey(record)) ?? "", 100_000, 2);
    return isObject(value) && Object.entries(value).every(([id, step]) => isSlug(id) && isWhole(0, 9)(step)) ? value as ReviewStarts : {};
  } catch {
    return {};
  }
}

/** Keeps what a link tells of items whose answers are not here. */
export function keepStarts(record: AnswerRecord, told: { id: string; step: number }[]): void {
  const known = new Set(record.ids());
  const lost = told.filter(({ id }) => !known.has(id)).map(({ id, step }) => [id, step]);
  if (lost.length === 0) return;
  try {
    localStorage.setItem(startsKey(record), JSON.stringify({ ...readStarts(record), ...Object.fromEntries(lost) }));
  } catch {
    // Then the review begins anew.
  }
}
