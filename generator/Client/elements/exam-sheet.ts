import type { Answer, Kept } from "./answers.js";
import type { HandedIn, Sheet } from "./exam-record.js";
import { attemptsOf } from "./learner.js";
import { keptOf } from "./kept-parts.js";
import type { Pool, PoolBank, PoolExam, PoolItem } from "./pool.js";
import type { AnswerRecord } from "./record.js";

/** One thing that is asked, with what was given to it. */
export interface Asked {
  entry: PoolItem;
  answer: Answer | null;
  kept: Kept | null;
}

/** An exam as the site defines it today. */
export class Exam {
  readonly rule: PoolExam;
  readonly #entries: PoolItem[];

  constructor(readonly pool: Pool, readonly bank: PoolBank, rule: PoolExam) {
    this.rule = rule;
    this.#entries = rule.draws.flatMap(id => pool.items.filter(({ bank, item }) => bank === id && item.kind !== "open"));
  }

  /** A new sheet: what was asked before comes only where there is nothing new. */
  draw(record: AnswerRecord, past: HandedIn[], seed: number, now: Date): Sheet {
    const asked = new Set([...record.ids(), ...past.flatMap(({ ids }) => ids)]);
    const items = this.#entries.map(({ bank, twin, item }): GenGuideCore.ExamItem => ({
      id: item.id, level: item.level ?? 0, label: item.kind === "scenario" ? item.key[0] ?? "" : "", ...(twin ? { twin } : {}), isOwn: bank === this.bank.id, isNew: !asked.has(item.id),
    }));
    return { seed, begun: now.toISOString(), ids: GenGuideCore.drawExam(items, this.rule.count, seed), answers: {} };
  }

  read(sheet: Sheet): Asked[] {
    return readSheet(this.pool.items, sheet);
  }

  /** A sheet as it is handed in, with what it comes to by the items of today. */
  close(sheet: Sheet, now: Date): HandedIn {
    const asked = this.read(sheet);
    const { right, items, reasoned, scenarios } = scoreOf(this.bank.id, this.rule.pass, asked);
    return { ...sheet, handed: now.toISOString(), right, of: items, reasoned, scenarios, pass: this.rule.pass };
  }
}

/** What a sheet asks today: what the authors have taken out is not asked, and what they have changed is asked anew. */
export const readSheet = (entries: PoolItem[], sheet: Sheet): Asked[] => sheet.ids.flatMap(id => {
  const entry = entries.find(({ item }) => item.id === id);
  if (!entry) return [];
  const answer = Object.hasOwn(sheet.answers, id) ? sheet.answers[id]! : null;
  return [{ entry, answer, kept: answer ? keptOf(entry.item, answer) : null }];
});

/** Whether there is an answer that counts. */
export function isGiven({ answer, kept }: Asked): boolean {
  return answer !== null && kept !== null && kept.isWhole && (kept.choice.length > 0 || Boolean(answer.typed) || answer.marks !== null);
}

export const isRight = (asked: Asked): boolean => isGiven(asked) && GenGuideCore.gradeItem(asked.entry.item, responseOf(asked)).label === "right";

export const scoreOf = (bank: string, pass: number, asked: Asked[]): GenGuideCore.Score =>
  GenGuideCore.scoreBank(payloadOf(bank, pass, asked), Object.fromEntries(asked.map(one => [one.entry.item.id, isGiven(one) ? responseOf(one) : null])));

export const payloadOf = (bank: string, pass: number, asked: Asked[]): GenGuideCore.Payload => ({ v: 1, bank, pass, items: asked.map(({ entry }) => entry.item) });

export function responseOf({ answer, kept }: Asked): GenGuideCore.Response {
  const response = { choice: kept?.choice ?? [], marks: answer?.marks ?? null };
  return answer?.typed === undefined ? response : { ...response, typed: answer.typed };
}

/** Adds what was handed in to the record of single answers, so that it counts for reviews. What is there already is not added again. */
export function keepAnswers(record: AnswerRecord, asked: Asked[]): void {
  for (const one of asked) {
    if (!one.answer || !isGiven(one)) continue;
    const at = Date.parse(one.answer.at);
    const isKnown = attemptsOf(one.entry.item, record.read(one.entry.item.id)).some(attempt => attempt.at === at);
    if (!isKnown) record.add(one.entry.item.id, { ...one.answer, stage: "done" });
  }
}
