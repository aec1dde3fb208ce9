import { hasShape, isHash, isList, isObject, isOneOf, isSlug, isWhole, parseWithin } from "./payload.js";

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
  at: string;
}

export interface Answers { now: Answer | null; past: Answer[] }

export type Trouble = "unsaved" | "aside" | "stuck" | "newer";

/** 4,000 characters of the worst kind take six each when they are written as JSON. */
const mostCharacters = 30_000;
const mostPast = 20;
const mostTyped = 4_000;
const mostChosen = 60;

const isTime = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
const isAnswer = (value: unknown): boolean => isObject(value) && hasShape(value, {
  choice: isList(mostChosen, isSlug),
  marks: marks => marks === null || isList(60, isWhole(0, 59))(marks),
  stage: isOneOf("draft", "label", "done"),
  text: isHash, meaning: isHash, at: isTime,
  words: words => words === undefined || isList(mostChosen, isHash)(words),
  keys: keys => keys === undefined || isList(mostChosen, isHash)(keys),
  typed: typed => typed === undefined || (typeof typed === "string" && typed.length <= mostTyped),
});

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

function stringify({ now, past }: Answers): string {
  const raw = JSON.stringify({ v: 1, now, past });
  return raw.length > mostCharacters && past.length > 0 ? stringify({ now, past: past.slice(1) }) : raw;
}

/** The learner's answers in this browser, one key per item; what can't be stored lives as long as the page. */
export class AnswerRecord {
  readonly #prefix: string;
  readonly #report: (trouble: Trouble, itemId: string) => void;
  readonly #unsaved = new Map<string, Answers>();
  readonly #untouchable = new Set<string>();

  constructor(store: string, report: (trouble: Trouble, itemId: string) => void) {
    this.#prefix = `${store}:1:`;
    this.#report = report;
  }

  get isUnsaved(): boolean {
    return [...this.#unsaved.keys()].some(itemId => !this.#untouchable.has(itemId));
  }

  /** Null for a key of something else; "" when the whole storage was cleared. */
  itemOf(key: string | null): string | null {
    const prefix = this.#prefix + "item:";
    if (key === null) return "";
    return key.startsWith(prefix) ? key.slice(prefix.length) : null;
  }

  read(itemId: string): Answers {
    const unsaved = this.#unsaved.get(itemId);
    if (unsaved) return unsaved;
    const nothing: Answers = { now: null, past: [] };
    let raw: string | null;
    try {
      raw = localStorage.getItem(this.#itemKey(itemId));
    } catch {
      this.#report("unsaved", itemId);
      return nothing;
    }
    if (raw === null) {
      this.#untouchable.delete(itemId);
      return nothing;
    }
    const value = parseWithin(raw, mostCharacters, 5);
    if (isObject(value) && typeof value["v"] === "number" && value["v"] > 1) return this.#leave("newer", itemId);
    const known = hasShape(value, { v: isOneOf(1), now: now => now === null || isAnswer(now), past: isList(mostPast, isAnswer) });
    if (known) {
      this.#untouchable.delete(itemId);
      const { now, past } = value as Answers;
      return { now, past };
    }
    return this.#setAside(itemId, raw);
  }

  /** The answer before it becomes history, unless it was only the beginning of this one. */
  add(itemId: string, answer: Answer): void {
    const { now, past } = this.read(itemId);
    const sameAttempt = now !== null && now.stage !== "done" && now.meaning === answer.meaning;
    this.#write(itemId, { now: answer, past: now && !sameAttempt ? [...past, now] : past });
  }

  clear(itemId: string): void {
    const { now, past } = this.read(itemId);
    if (now) this.#write(itemId, { now: null, past: [...past, now] });
  }

  #itemKey(itemId: string): string {
    return `${this.#prefix}item:${itemId}`;
  }

  #write(itemId: string, { now, past }: Answers): void {
    this.#unsaved.set(itemId, { now, past: past.slice(-mostPast) });
    // What failed before is tried again: room may have been made since.
    for (const [id, answers] of this.#unsaved) {
      if (this.#untouchable.has(id)) continue;
      try {
        localStorage.setItem(this.#itemKey(id), stringify(answers));
        this.#unsaved.delete(id);
      } catch {
        this.#report("unsaved", itemId);
      }
    }
  }

  #leave(trouble: Trouble, itemId: string): Answers {
    this.#untouchable.add(itemId);
    this.#report(trouble, itemId);
    return { now: null, past: [] };
  }

  #setAside(itemId: string, raw: string): Answers {
    const place = `${this.#prefix}aside:${itemId}`;
    try {
      // What was set aside before is somebody's answer as well.
      const earlier = localStorage.getItem(place);
      if (earlier !== null && earlier !== raw) return this.#leave("stuck", itemId);
      localStorage.setItem(place, raw);
      localStorage.removeItem(this.#itemKey(itemId));
    } catch {
      return this.#leave("stuck", itemId);
    }
    this.#report("aside", itemId);
    return { now: null, past: [] };
  }
}
