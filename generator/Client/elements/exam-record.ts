import { isAnswer, type Answer } from "./answers.js";
import { hasShape, isList, isObject, isOneOf, isSlug, isTime, isWhole, optional, parseWithin } from "./payload.js";
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

const mostItems = 200;
const mostPast = 10;
const mostCharacters = 1_000_000;

const isAnswers = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).length <= mostItems && Object.entries(value).every(([id, answer]) => isSlug(id) && isAnswer(answer));
const sheetShape = { seed: isWhole(1, 2 ** 31), begun: isTime, ids: isList(mostItems, isSlug), answers: isAnswers };
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
export function examsOf(site: string, person: string): string[] {
  const prefix = examKey(site, person, "");
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length)).filter(isSlug).sort();
  } catch {
    return [];
  }
}

const examKey = (site: string, person: string, bank: string): string => `${site}:2:${person}:exam:${bank}`;

export type ExamTrouble = "unsaved" | "aside" | "newer";

/** One learner's exam in this browser; what can't be stored lives as long as the page. */
export class ExamRecord {
  readonly #key: string;
  readonly #report: ((trouble: ExamTrouble) => void) | null;
  #unsaved: ExamState | null = null;

  /** Without somebody to tell, it only looks: what can't be read is left for who can say so. */
  constructor(site: string, person: string, bank: string, report: ((trouble: ExamTrouble) => void) | null) {
    this.#key = examKey(site, person, bank);
    this.#report = report;
  }

  /** Whether a change of this key, or of the whole storage, concerns this exam. */
  hears(key: string | null): boolean {
    return key === null || key === this.#key;
  }

  read(): ExamState {
    return this.#unsaved ?? this.#stored() ?? { open: null, past: [] };
  }

  /** What is there now, changed: another tab may have written since it was read last. */
  change(change: (state: ExamState) => ExamState): ExamState {
    const state = change(this.read());
    const kept = { ...state, past: state.past.slice(-mostPast) };
    try {
      if (this.#isNewer()) throw new Error("not ours to write over");
      localStorage.setItem(this.#key, JSON.stringify({ v: 2, ...kept }));
      this.#unsaved = null;
    } catch {
      this.#unsaved = kept;
      this.#report?.("unsaved");
    }
    return kept;
  }

  #isNewer(): boolean {
    return readExamState(parseWithin(localStorage.getItem(this.#key) ?? "", mostCharacters, 8)) === "newer";
  }

  /** Null when nothing can be read; what was found is left where a later version reads it, else set aside. */
  #stored(): ExamState | null {
    let raw: string | null;
    try {
      raw = localStorage.getItem(this.#key);
    } catch {
      this.#report?.("unsaved");
      return null;
    }
    if (raw === null) return null;
    const state = readExamState(parseWithin(raw, mostCharacters, 8));
    if (state !== null && state !== "newer") return state;
    if (state === null && this.#report) this.#setAside(raw);
    this.#report?.(state === null ? "aside" : "newer");
    return null;
  }

  #setAside(raw: string): void {
    try {
      localStorage.setItem(`${this.#key}:aside`, raw);
      localStorage.removeItem(this.#key);
    } catch {
      // Then it stays where it is, and is written over by the next answer only.
    }
  }
}
