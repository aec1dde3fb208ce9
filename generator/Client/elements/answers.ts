import { hasShape, isHash, isList, isObject, isOneOf, isSlug, isTime, isWhole } from "./payload.js";

/** How sure the learner was: 1 guessing, 2 fairly sure, 3 sure. */
export type Certainty = 1 | 2 | 3;

/** One answer as it is stored. A closed tab keeps a chosen label, too: stage "label", and a text that is being written: stage "draft". */
export interface Answer {
  choice: string[];
  marks: number[] | null;
  stage: "draft" | "label" | "done";
  text: string;
  meaning: string;
  /** Hashes of the chosen words: letters of choices may stand for other words after an edit. */
  words?: string[];
  /** Hashes of what was right for each thing that was given a place: whether that has changed since. */
  keys?: string[];
  /** What was typed, as it was typed. */
  typed?: string;
  sure?: Certainty;
  at: string;
}

/** What is kept of one item: the answer that stands, and those before it, the oldest first. */
export interface Answers { now: Answer | null; past: Answer[] }

/** The schema of today, and those before it that are still read. Version 1 knew neither certainty nor people. */
export const version = 2;
const earlier = 1;

/** 4,000 characters of the worst kind take six each when they are written as JSON. */
export const mostCharacters = 30_000;
const mostPast = 20;
const mostTyped = 4_000;
const mostChosen = 60;

export const isAnswer = (value: unknown): boolean => hasShape(value, {
  choice: isList(mostChosen, isSlug),
  marks: marks => marks === null || isList(60, isWhole(0, 59))(marks),
  stage: isOneOf("draft", "label", "done"),
  text: isHash, meaning: isHash, at: isTime,
  words: words => words === undefined || isList(mostChosen, isHash)(words),
  keys: keys => keys === undefined || isList(mostChosen, isHash)(keys),
  typed: typed => typed === undefined || (typeof typed === "string" && typed.length <= mostTyped),
  sure: isOneOf(undefined, 1, 2, 3),
});

/** The answers in a stored value of this version or of one before it; "newer" for one of a later version, null for anything else. */
export function readAnswers(value: unknown): Answers | "newer" | null {
  if (isObject(value) && typeof value["v"] === "number" && value["v"] > version) return "newer";
  const known = hasShape(value, { v: isOneOf(earlier, version), now: now => now === null || isAnswer(now), past: isList(mostPast, isAnswer) });
  if (!known) return null;
  const { now, past } = value as Answers;
  return { now, past };
}

/** The oldest are dropped where there are too many, or the text would be too long to be read again. */
export function writeAnswers({ now, past }: Answers): string {
  const kept = past.slice(-mostPast);
  const raw = JSON.stringify({ v: version, now, past: kept });
  return raw.length > mostCharacters && kept.length > 0 ? writeAnswers({ now, past: kept.slice(1) }) : raw;
}

/** What two devices, or two versions of this site, know of one item: every answer once, and of those that stand the later one. */
export function mergeAnswers(one: Answers, other: Answers): Answers {
  const isIn = (list: Answer[], answer: Answer): boolean => list.some(known => known.at === answer.at && known.stage === answer.stage);
  // An answer that stands here and is history there was taken back there.
  const standing = [one, other].flatMap(({ now }, index) => now && !isIn([other, one][index]!.past, now) ? [now] : []);
  const all: Answer[] = [];
  for (const answer of [...one.past, ...other.past, one.now, other.now]) {
    if (answer && !isIn(all, answer)) all.push(answer);
  }
  const byTime = (first: Answer, second: Answer): number => first.at < second.at ? -1 : first.at > second.at ? 1 : 0;
  const now = standing.sort(byTime).at(-1) ?? null;
  return { now, past: all.filter(answer => !now || !isIn([now], answer)).sort(byTime).slice(-mostPast) };
}

/** What of an earlier answer holds today: ids of today's choices, and whether they answer all that is asked now. */
export interface Kept { choice: string[]; isWhole: boolean }

export const hashOf = (item: GenGuideCore.Item, id: string | undefined): string | undefined => item.choices.find(choice => choice.id === id)?.text;

/** Null when the answer was given to something else. */
export function keptOf(item: GenGuideCore.Item, answer: Answer): Kept | null {
  if (answer.meaning !== item.meaning) return null;
  const now = answer.choice.map((id, index) => {
    const words = answer.words?.[index];
    return (item.choices.find(choice => words && choice.text === words) ?? item.choices.find(choice => choice.id === id))?.id;
  });
  const known = [...new Set(now.filter(id => id !== undefined))];
  return known.length === 0 && now.length > 0 ? null : { choice: known, isWhole: true };
}
