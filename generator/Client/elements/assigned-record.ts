import { sheetShape, type Sheet } from "./exam-record.js";
import { KeptState, namesKept, type StateTrouble } from "./kept-state.js";
import { hasShape, isList, isObject, isOneOf, isTime, isWhole } from "./payload.js";

/** A sheet of an assignment, and how long each of its items was in view. */
export interface AssignedSheet extends Sheet { seconds: { [id: string]: number } }

/** One that is handed in. */
export interface UnsealedSheet extends AssignedSheet {
  handed: string;
  attempt: number;
  /** What the learner's page counted; -1 where it could not. */
  right: number;
}

/** The same with its receipt. */
export interface SealedSheet extends UnsealedSheet {
  of: number;
  receipt: string;
  /** When the learner said that it was sent; "" before. */
  sent: string;
}

/** What is kept of one assignment: the sheet at hand, those that were handed in, and what the learner gave for a name. */
export interface AssignedState { title: string; code: string; who: string; open: AssignedSheet | null; done: SealedSheet[] }

const mostDone = 20;
const isSeconds = (value: unknown): boolean => isObject(value) && Object.keys(value).length <= 200 && Object.values(value).every(isWhole(0, 9_999_999));
const isText = (most: number) => (value: unknown): boolean => typeof value === "string" && value.length <= most;
const shape = { ...sheetShape, seconds: isSeconds };
const doneShape = {
  ...shape, handed: isTime, attempt: isWhole(1, 999), right: isWhole(-1, 200), of: isWhole(0, 200), receipt: isText(50_000), sent: (value: unknown) => value === "" || isTime(value),
};

function readState(value: unknown): AssignedState | "newer" | null {
  if (isObject(value) && typeof value["v"] === "number" && value["v"] > 2) return "newer";
  const isKnown = hasShape(value, {
    v: isOneOf(2), title: isText(200), code: isText(50_000), who: isText(200),
    open: open => open === null || hasShape(open, shape), done: isList(mostDone, done => hasShape(done, doneShape)),
  });
  if (!isKnown) return null;
  const { title, code, who, open, done } = value as AssignedState;
  return { title, code, who, open, done };
}

const keyOf = (site: string, person: string, id: string): string => `${site}:2:${person}:assigned:${id}`;

/** One learner's answers to one assignment, in this browser. */
export class AssignedRecord extends KeptState<AssignedState> {
  constructor(site: string, person: string, id: string, report: ((trouble: StateTrouble) => void) | null) {
    super(keyOf(site, person, id), readState, { title: "", code: "", who: "", open: null, done: [] }, report);
  }
}

/** The assignments that somebody has begun or handed in, in this browser. */
export const assignedTo = (site: string, person: string): string[] => namesKept(keyOf(site, person, ""), name => /^[0-9a-z]{8}$/.test(name));
