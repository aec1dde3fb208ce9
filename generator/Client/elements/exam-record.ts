import { isAnswer, type Answer } from "./answers.js";
import { KeptState, namesKept, type StateTrouble } from "./kept-state.js";
import { hasShape, isList, isObject, isOneOf, isSlug, isTime, isWhole, optional } from "./payload.js";
import { mostNameCharacters } from "./people.js";

/** An exam as it was drawn for somebody, and what they have given so far. */
export interface Sheet {
  seed: number;
  begun: string;
  ids: string[];
  answers: { [id: string]: Answer };
}

/** A sheet that was handed in. What it came to then holds, whatever becomes of the bank. */
export interface HandedIn extends Sheet {
  handed: string;
  right: number;
  /** Items that counted. */
  of: number;
  /** Right ones whose deciding words were marked as well, and how many had any. */
  reasoned: number;
  scenarios: number;
  /** The share to pass, in per cent. */
  pass: number;
}

/** What is kept of one exam: the sheet at hand, those that were handed in, the oldest first, and the name for the certificate. */
export interface ExamState { open: Sheet | null; past: HandedIn[]; name?: string }

export const isPassed = ({ right, of, pass }: HandedIn): boolean => of > 0 && right * 100 >= pass * of;

/** A sheet with one answer more, or another; null takes it away. */
export function withAnswer<Any extends Sheet>(sheet: Any, id: string, answer: Answer | null): Any {
  const { [id]: _, ...others } = sheet.answers;
  return { ...sheet, answers: answer ? { ...others, [id]: answer } : others };
}

const mostItems = 200;
const mostPast = 10;

const isAnswers = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).length <= mostItems && Object.entries(value).every(([id, answer]) => isSlug(id) && isAnswer(answer));
/** What every sheet has. */
export const sheetShape = { seed: isWhole(1, 2 ** 31), begun: isTime, ids: isList(mostItems, isSlug), answers: isAnswers };
const isCount = isWhole(0, mostItems);
const isSheet = (value: unknown): boolean => hasShape(value, sheetShape);
const isHandedIn = (value: unknown): boolean => hasShape(value, {
  ...sheetShape, handed: isTime, right: isCount, of: isCount, reasoned: isCount, scenarios: isCount, pass: isWhole(1, 100),
});
const isName = (value: unknown): boolean => typeof value === "string" && value.length <= mostNameCharacters;

/** "newer" for a state of a later version, null for anything that is none. */
export function readExamState(value: unknown): ExamState | "newer" | null {
  if (isObject(value) && typeof value["v"] === "number" && value["v"] > 2) return "newer";
  const known = hasShape(value, { v: isOneOf(2), open: open => open === null || isSheet(open), past: isList(mostPast, isHandedIn), name: optional(isName) });
  if (!known) return null;
  const { open, past, name } = value as ExamState;
  return name === undefined ? { open, past } : { open, past, name };
}

/** What two devices know: all that was handed in, and of two sheets at hand the one that was begun later and is not among those. */
export function mergeExams(one: ExamState, other: ExamState): ExamState {
  const past = [...one.past, ...other.past.filter(({ handed }) => !one.past.some(known => known.handed === handed))]
    .sort((first, second) => first.handed < second.handed ? -1 : 1)
    .slice(-mostPast);
  const open = [one.open, other.open]
    .filter(sheet => sheet !== null)
    .filter(({ begun, seed }) => !past.some(done => done.begun === begun && done.seed === seed))
    .sort((first, second) => first.begun < second.begun ? -1 : 1)
    .at(-1) ?? null;
  const name = one.name ?? other.name;
  return name === undefined ? { open, past } : { open, past, name };
}

/** The banks of which somebody has taken, or begun, the exam in this browser. */
export const examsOf = (site: string, person: string): string[] => namesKept(examKey(site, person, ""), isSlug);

const examKey = (site: string, person: string, bank: string): string => `${site}:2:${person}:exam:${bank}`;

/** One learner's exam in this browser. */
export class ExamRecord extends KeptState<ExamState> {
  constructor(site: string, person: string, bank: string, report: ((trouble: StateTrouble) => void) | null) {
    super(examKey(site, person, bank), readExamState, { open: null, past: [] }, report);
  }

  override change(change: (state: ExamState) => ExamState): ExamState {
    return super.change(state => {
      const changed = change(state);
      return { ...changed, past: changed.past.slice(-mostPast) };
    });
  }
}
