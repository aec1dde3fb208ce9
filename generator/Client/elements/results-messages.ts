import type { RosterRow } from "./key-file.js";

/** What the page of results asks of its worker. */
export type Ask =
  | { ask: "open"; text: string; secret: string }
  | { ask: "add"; files: File[]; pasted: string }
  | { ask: "roster"; text: string }
  | { ask: "one"; index: number }
  | { ask: "table" }
  | { ask: "save" }
  | { ask: "cancel" };

/** Where a receipt came from; mails of a file, and receipts of a text that holds several, are numbered from 1. */
export interface Place { file: string; mail: number; from: string; number: number }

export type PileProblem = "none" | "cut" | "damaged" | "unreadable" | "otherKey" | "refused" | "newer" | "notReceipt" | "fileTooLarge" | "fileUnreadable";

/** What could not be read, and where it is. */
export interface Trouble { place: Place; problem: PileProblem; found: number; of: number }

/** One receipt as a list shows it. */
export interface Summary {
  who: string;
  attempt: number;
  begun: number;
  handed: number;
  right: number;
  of: number;
  answered: number;
  reasoned: number;
  scenarios: number;
  seconds: number;
  passed: boolean;
  claimed: number;
  flags: string[];
  /** The first place it came from, and how many copies of it came. */
  place: Place;
  copies: number;
}

export interface LearnerLine { name: string; row: number; state: "done" | "late" | "missing" | "open"; receipts: number[] }

/** All that the page shows. */
export interface Results { receipts: Summary[]; learners: LearnerLine[]; troubles: Trouble[]; roster: RosterRow[]; rosterProblems: number[]; analysis: GenGuideCore.Analysis; isSaved: boolean }

/** One receipt in full. */
export interface Detail { index: number; receipt: GenGuideCore.Receipt<string>; grades: (GenGuideCore.Grade | null)[] }

/** What an opened file is about: the assignment, and the words of its items. */
export interface About { assignment: GenGuideCore.Assignment; content: Omit<import("./key-file.js").KeyContent, "pkcs8" | "receipts"> }

export type Tell =
  | { tell: "opened"; about: About }
  | { tell: "refused"; problem: import("./key-file.js").KeyFileProblem | "damaged" }
  | { tell: "progress"; done: number; of: number }
  | { tell: "results"; results: Results; added: number; known: number; wasCancelled: boolean }
  | { tell: "one"; detail: Detail }
  | { tell: "table"; text: string }
  | { tell: "file"; text: string };
