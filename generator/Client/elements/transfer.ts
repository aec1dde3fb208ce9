import { readAnswers, type Answers } from "./answers.js";
import { ExamRecord, examsOf, readExamState, type ExamState } from "./exam-record.js";
import { hasShape, isList, isObject, isOneOf, isSlug, isTime, optional, parseWithin } from "./payload.js";
import { mostNameCharacters } from "./people.js";
import type { AnswerRecord } from "./record.js";

/** A copy of somebody's answers that travels as a file. Version 2 knew no exams. */
interface Copy {
  format: "genguide-record";
  v: 2 | 3;
  site: string;
  name: string;
  written: string;
  items: { id: string; now: unknown; past: unknown }[];
  exams?: { bank: string; open: unknown; past: unknown; name?: string }[];
}

export const mostBytes = 20_000_000;
const mostItems = 20_000;
const mostExams = 200;

export function writeCopy(record: AnswerRecord, name: string, now: Date): string {
  const items = record.ids().sort().map(id => ({ id, ...record.read(id) })).filter(({ now, past }) => now || past.length > 0);
  const exams = examsOf(record.site, record.person).map(bank => ({ bank, ...new ExamRecord(record.site, record.person, bank, null).read() }));
  return JSON.stringify({ format: "genguide-record", v: 3, site: record.site, name, written: now.toISOString(), items, exams } satisfies Copy);
}

export type CopyProblem = "unreadable" | "foreign" | "newer" | "otherSite";

/** What a file holds: answers by item, exams by bank, and how many entries were none. */
export interface CopyContent { name: string; written: string; items: Map<string, Answers>; exams: Map<string, ExamState>; dropped: number }

/** Nothing is believed before its size, depth and shape are checked; an entry that is no answer is left out and counted. */
export function readCopy(text: string, site: string): CopyContent | CopyProblem {
  const value = parseWithin(text, mostBytes, 8);
  if (value === undefined) return "unreadable";
  if (!isObject(value) || value["format"] !== "genguide-record") return "foreign";
  if (typeof value["v"] === "number" && value["v"] > 3) return "newer";
  const known = hasShape(value, {
    format: isOneOf("genguide-record"), v: isOneOf(2, 3), site: site => typeof site === "string", written: isTime,
    name: name => typeof name === "string" && name.length <= mostNameCharacters, items: isList(mostItems, isObject), exams: optional(isList(mostExams, isObject)),
  });
  if (!known) return "unreadable";
  const copy = value as unknown as Copy;
  if (copy.site !== site) return "otherSite";
  const items = new Map<string, Answers>();
  for (const entry of copy.items) {
    const { id, ...rest } = entry as { id: unknown };
    const answers = readAnswers({ v: 2, ...rest });
    if (isSlug(id) && answers && answers !== "newer") items.set(id as string, answers);
  }
  const exams = new Map<string, ExamState>();
  for (const entry of copy.exams ?? []) {
    const { bank, ...rest } = entry;
    const state = readExamState({ v: 2, ...rest });
    if (isSlug(bank) && state && state !== "newer") exams.set(bank, state);
  }
  const dropped = copy.items.length - items.size + (copy.exams?.length ?? 0) - exams.size;
  return { name: copy.name, written: copy.written, items, exams, dropped };
}
