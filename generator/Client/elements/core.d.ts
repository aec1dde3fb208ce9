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

  interface AssignedItem { id: string; meaning: string; words: string }

  /** What a trainer asks for; core/assignment.js says what each field means. */
  interface Assignment {
    v: 1;
    id: string;
    site: string;
    title: string;
    from: string;
    to: string;
    say: string;
    ask: string;
    bank: string;
    blind: string;
    key: string;
    made: number;
    due: number;
    zone: string;
    pass: number;
    attempts: number;
    sure: boolean;
    show: "each" | "end" | "none";
    items: AssignedItem[];
  }

  interface ReceiptAnswer<Choice> { choice: Choice[]; marks: number[] | null; sure: number; seconds: number; typed?: string }

  /** Of a receipt to be packed the choices are indexes; of one that was unpacked they are ids. */
  interface Receipt<Choice> {
    who: string;
    attempt: number;
    begun: number;
    handed: number;
    right: number;
    left: number[];
    answers: (ReceiptAnswer<Choice> | null)[];
  }

  interface CollectedReceipt { receipt: Receipt<string>; scored: ScoredReceipt; alike: string }

  interface Collection { learners: { name: string; row: number; state: "done" | "late" | "missing" | "open"; receipts: number[] }[]; flags: string[][] }

  interface ScoredReceipt { score: Score; grades: (Grade | null)[]; isAsClaimed: boolean }

  function assignItem(item: Item): AssignedItem;
  function isAsAssigned(assigned: AssignedItem, item: Item): boolean;
  function indexOfChoice(assigned: AssignedItem, item: Item, id: string): number;
  function readAssignment(value: unknown): Assignment | "newer" | null;
  function packReceipt(receipt: Receipt<number>): unknown[];
  function unpackReceipt(value: unknown, items: Item[]): Receipt<string> | "newer" | null;
  function scoreReceipt(receipt: Receipt<string>, payload: Payload): ScoredReceipt;
  function likenessOf(receipt: Receipt<string>): string;
  /** `now` in seconds since 1970. */
  function collectReceipts(receipts: CollectedReceipt[], assignment: Assignment, roster: { name: string; mail: string; code: string }[], now: number): Collection;

  interface AssignedWords { item: Item; choices: string[]; phrases: { words: string; why: string }[] }

  function tabulateResults(receipts: (CollectedReceipt & { source: string })[], collection: Collection, roster: { name: string; mail: string; code: string }[], items: AssignedWords[]): (string | number)[][];
  function describeAnswer(answer: ReceiptAnswer<string>, words: AssignedWords): string;

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

  /** What the results of an assigned quiz say; null wherever the numbers can't say it. First attempts and later ones never mix. */
  interface AnalysedItem { item: Item; twin?: string }

  /** `sure` is 0 where nobody asked, `seconds` 0 where the time isn't known. */
  interface AnalysedAnswer { grade: Grade; choice: string[]; marks: number[] | null; sure: number; seconds: number }

  /** An answer for each item; null where it was not asked, or left out. */
  interface AnalysedAttempt { learner: string; attempt: number; handed: number; answers: (AnalysedAnswer | null)[] }

  interface Spread {
    n: number;
    mean: number | null;
    low: number | null;
    high: number | null;
    deviation: number | null;
    lowest: number | null;
    quarter: number | null;
    median: number | null;
    threeQuarters: number | null;
    highest: number | null;
  }

  interface Tally { id: string; count: number }

  interface CountOf { count: number; of: number }

  interface ItemAnswers {
    n: number;
    right: Estimate;
    unknown: number;
    /** Right by just the words that decide. */
    reasoned: Estimate;
    choices: Tally[];
    slips: Tally[];
    /** The commonest wrong choice, and the commonest misconception. */
    wrong: string | null;
    slip: string | null;
    timed: number;
    meanSeconds: number | null;
    medianSeconds: number | null;
    sure: NamedEstimate[];
  }

  interface Discrimination {
    n: number;
    estimate: { n: number; r: number; low: number; high: number } | null;
    missing: "few" | "constant" | "open" | null;
    isTentative: boolean;
    checkKey: boolean;
  }

  interface ItemAnalysis { id: string; twin: string | null; isScored: boolean; first: ItemAnswers; later: ItemAnswers; discrimination: Discrimination }

  interface GroupScores { spread: Spread; bins: number[]; right: Estimate; reasoned: Estimate }

  interface Reliability {
    n: number;
    /** The error is the standard error of measurement, in items. */
    estimate: { n: number; items: number; alpha: number; low: number; high: number; error: number } | null;
    missing: "few" | "form" | "constant" | null;
  }

  interface SlipEvidence { count: number; of: number; learners: Estimate }

  interface SlipAnalysis { id: string; items: number; first: SlipEvidence; later: SlipEvidence }

  /** Of its learners those are "right" who found fewer than half of these words. */
  interface DimensionEvidence { marks: Estimate; learners: Estimate }

  interface DimensionAnalysis { id: string; items: number; first: DimensionEvidence; later: DimensionEvidence }

  interface LabelConfusion { id: string; of: number; given: number[] }

  interface TeachNext { kind: "slip" | "dimension"; id: string; learners: Estimate; item: string | null; twin: string | null }

  interface GroupAnalysis {
    first: GroupScores;
    later: GroupScores;
    reliability: Reliability;
    calibration: { first: NamedEstimate[]; later: NamedEstimate[] };
    slips: SlipAnalysis[];
    dimensions: DimensionAnalysis[];
    labels: string[];
    /** By label, in the order of the labels; last "I don't know yet". */
    confusion: { first: LabelConfusion[]; later: LabelConfusion[] };
    teachNext: TeachNext[];
  }

  /** One attempt of a learner; misconceptions and dimensions stand in the order of the group's. */
  interface LearnerAnalysis {
    learner: string;
    attempt: number;
    isFirst: boolean;
    handed: number;
    right: number;
    of: number;
    missing: number;
    unknown: number;
    reasoned: number;
    reasonedOf: number;
    seconds: number | null;
    sure: NamedEstimate[];
    slips: CountOf[];
    dimensions: CountOf[];
    answers: ("reasoned" | "right" | "wrong" | "unknown" | "open" | null)[];
  }

  interface Analysis { learners: number; attempts: number; firstAttempts: number; items: ItemAnalysis[]; group: GroupAnalysis; rows: LearnerAnalysis[] }

  function analyseResults(items: AnalysedItem[], attempts: AnalysedAttempt[]): Analysis;

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
