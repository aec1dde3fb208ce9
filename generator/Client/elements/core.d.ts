/** What the elements use of Client/core, which the page loads before them as classic scripts. */
declare namespace GenGuideCore {
  interface Choice { id: string; text?: string; slip?: string; value?: number }

  interface Mark { of: string; role: "deciding" | "supporting" | "decoy" }

  interface Item {
    id: string;
    kind: "scenario" | "single" | "several" | "sort" | "order" | "blanks" | "number" | "mark" | "open";
    /** Hash of the words: a typo changes it. */
    text: string;
    /** Hash of what is asked and what is right: an answer given to another meaning doesn't count. */
    meaning: string;
    level?: number;
    choices: Choice[];
    key: string[];
    marks?: Mark[];
    enough?: number;
    tolerance?: number;
  }

  interface Payload { v: 1; bank: string; pass: number; items: Item[] }

  /** An empty choice is "I don't know yet"; marks are null when nothing was to be marked, or the learner skipped it. */
  interface Response { choice: string[]; marks: number[] | null; typed?: string }

  interface NumberReading { value: number | null; problem: "empty" | "unreadable" | "ambiguous" | null; readings: number[] }

  interface Grade {
    label: "right" | "wrong" | "none";
    reasons: "right" | "other" | "none";
    points: number;
    of: number;
    found: number;
    deciding: number;
    decoys: number;
    slip: string | null;
    hits: string[];
  }

  interface Score {
    items: number;
    answered: number;
    right: number;
    reasoned: number;
    scenarios: number;
    percent: number;
    passed: boolean;
    dimensions: { id: string; found: number; of: number }[];
    slips: { id: string; count: number }[];
    levels: { level: number; right: number; of: number }[];
  }

  /** A set drawn from a bank for paper; the level of a question is 0. */
  interface DrawnSet { seed: number; count: number; levels: number[] }

  function readSet(text: unknown): DrawnSet | null;
  function writeSet(set: DrawnSet): string;
  function drawSet(items: { id: string; level: number }[], set: DrawnSet): string[] | null;

  interface ExamItem { id: string; level: number; label: string; twin?: string; isOwn: boolean; isNew: boolean }

  function drawExam(items: ExamItem[], count: number, seed: number): string[];
  function writeQr(text: string, mask?: number): string[] | null;
  /** How many hands were right, of how many; null where nobody counted. */
  interface Hands { right: number; of: number }

  function readHands(text: unknown): number | null;
  function countHands(hands: { label: string; count: number }[], key: string): Hands | null;
  function hardestOf(counted: (Hands | null)[]): number;
  function readNumber(text: unknown): NumberReading;
  function expectGuessed(payload: Payload): number;
  function gradeItem(item: Item, response: Response): Grade;
  function scoreBank(payload: Payload, responses: { [id: string]: Response | null }): Score;

  interface Attempt { choice: string[]; marks: number[] | null; typed?: string; sure?: number; at: number }

  interface PastAnswer { at: number; outcome: "right" | "partly" | "wrong"; sure: number; grade: Grade; marks: number[] | null; choice: string[] }

  interface Schedule { step: number; due: number | null; isSlip: boolean; isSure: boolean }

  interface Estimate { right: number; of: number; share: number; low: number; high: number }

  interface NamedEstimate { id: string; estimate: Estimate }

  interface SlipState { id: string; count: number; first: number; last: number; since: number; state: "open" | "fading" | "gone" }

  interface PracticeItem { item: Item; history: PastAnswer[]; twin?: string; start?: number }

  interface PracticeState {
    items: PracticeItem[];
    labels: string[];
    sitting: string[];
    missed: string[];
    dueInARow: number;
    now: number;
    seed: number;
  }

  interface PracticeChoice {
    id: string;
    reason: "opening" | "due" | "missed" | "sure" | "family" | "slip" | "dimension" | "level" | "new" | "again";
    about: string;
  }

  /** Days until the next review, by step. */
  const reviewSteps: number[];
  function readHistory(item: Item, attempts: Attempt[]): PastAnswer[];
  function scheduleReview(history: PastAnswer[], start?: number): Schedule;
  function listDue(schedules: { id: string; schedule: Schedule }[], now: number): { id: string; schedule: Schedule }[];
  function estimate(right: number, of: number): Estimate;
  function estimateDimensions(items: PracticeItem[]): NamedEstimate[];
  function estimateLevels(items: PracticeItem[]): NamedEstimate[];
  function confuseLabels(items: PracticeItem[], labels: string[]): { id: string; of: number; given: number[] }[];
  function calibrate(items: PracticeItem[]): NamedEstimate[];
  function listSlips(items: PracticeItem[]): SlipState[];
  function choosePractice(state: PracticeState): PracticeChoice | null;
  function draw<T>(list: T[], count: number, seed: number): T[];
  function shuffle<T>(list: T[], seed: number): T[];
  function seedFrom(text: string): number;

  /** What was found of something in an armour: its body, or what is wrong with it. `of` is 0 where its length can't be read. */
  interface Armoured { body: string | null; problem: "cut" | "damaged" | null; at: number; found: number; of: number; copies: number }

  function armour(tag: string, body: string): string | null;
  function findArmoured(text: unknown, tag: string): Armoured[];

  /** A mail (numbered from 1), or a text that is none (0). */
  interface PileText { file: string; mail: number; from: string; subject: string; date: string; text: string; skipped: string[] }

  function readTexts(name: string, text: unknown): PileText[];

  interface CsvTable { rows: string[][]; lines: number[]; separator: string; problem: "cells" | "quote" | null }

  function readCsv(text: unknown): CsvTable;
  function writeCsv(rows: (string | number)[][], separator?: string): string;

  interface RosterRow { name: string; mail: string; code: string }

  interface RosterProblem { line: number; problem: "duplicate" | "shared" | "mail" | "long" | "rows" | "cells" | "quote" }

  interface RosterMatch { row: number | null; by: "mail" | "code" | "name" | null; reason: "unknown" | "ambiguous" | null }

  function readRoster(text: unknown): { rows: RosterRow[]; problems: RosterProblem[] };
  function matchRoster(rows: RosterRow[], claim: RosterRow): RosterMatch;
  function matchClaims(rows: RosterRow[], claims: RosterRow[]): RosterMatch[];
}
