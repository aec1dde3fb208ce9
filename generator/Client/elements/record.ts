import { mergeAnswers, mostCharacters, readAnswers, version, writeAnswers, type Answer, type Answers } from "./answers.js";
import { parseWithin } from "./payload.js";
import { chosenPerson, firstPerson, isPeopleKey } from "./people.js";

export type Trouble = "unsaved" | "aside" | "stuck" | "newer" | "otherPerson";

const nothing = (): Answers => ({ now: null, past: [] });

/** One learner's answers in this browser, one key per item; what can't be stored lives as long as the page. */
export class AnswerRecord {
  readonly #prefix: string;
  /** Where version 1 kept the answers of the only learner it knew. Read until they are written anew. */
  readonly #earlier: string | null;
  readonly #report: ((trouble: Trouble, itemId: string) => void) | null;
  readonly #unsaved = new Map<string, Answers>();
  readonly #untouchable = new Set<string>();

  /** Without somebody to tell, it only looks: what can't be read is left for who can say so. */
  constructor(readonly site: string, report: ((trouble: Trouble, itemId: string) => void) | null, readonly person = chosenPerson(site)) {
    this.#prefix = `${site}:${version}:${person}:`;
    this.#earlier = person === firstPerson ? `${site}:1:` : null;
    this.#report = report;
  }

  get isUnsaved(): boolean {
    return [...this.#unsaved.keys()].some(itemId => !this.#untouchable.has(itemId));
  }

  /** Null for a key of something else; "" when the whole storage was cleared. */
  itemOf(key: string | null): string | null {
    if (key === null) return "";
    const prefix = [this.#prefix, this.#earlier].map(start => `${start}item:`).find(start => key.startsWith(start));
    return prefix === undefined ? null : key.slice(prefix.length);
  }

  /** Tells when somebody else was chosen in another tab; this page stays with whom it was opened for. */
  hear(key: string | null): void {
    if (isPeopleKey(this.site, key) && chosenPerson(this.site) !== this.person) this.#report?.("otherPerson", "");
  }

  /** The ids of everything that was ever answered, in no order. */
  ids(): string[] {
    try {
      return [...new Set([...Object.keys(localStorage).flatMap(key => this.itemOf(key) ?? []), ...this.#unsaved.keys()])];
    } catch {
      return [...this.#unsaved.keys()];
    }
  }

  read(itemId: string): Answers {
    const unsaved = this.#unsaved.get(itemId);
    if (unsaved) return unsaved;
    this.#untouchable.delete(itemId);
    const found = this.#readFrom(this.#prefix, itemId);
    // A page of version 1 may be open still, and write there.
    const before = this.#earlier ? this.#readFrom(this.#earlier, itemId) : null;
    return found && before ? mergeAnswers(found, before) : found ?? before ?? nothing();
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

  /** Adds what another device knows. */
  merge(itemId: string, answers: Answers): void {
    this.#write(itemId, mergeAnswers(this.read(itemId), answers));
  }

  /** Deletes everything that is kept of this person, what was set aside included. False when the browser doesn't do it. */
  wipe(): boolean {
    this.#unsaved.clear();
    try {
      const own = Object.keys(localStorage).filter(key => [this.#prefix, this.#earlier].some(prefix => prefix && key.startsWith(prefix)));
      for (const key of own) localStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  }

  /** Null when it can't be read; that was reported, and what was found is safe. */
  #readFrom(prefix: string, itemId: string): Answers | null {
    let raw: string | null;
    try {
      raw = localStorage.getItem(`${prefix}item:${itemId}`);
    } catch {
      this.#report?.("unsaved", itemId);
      return null;
    }
    if (raw === null) return null;
    const answers = readAnswers(parseWithin(raw, mostCharacters, 5));
    if (answers === "newer") return this.#leave("newer", itemId);
    return answers ?? (this.#report && this.#setAside(prefix, itemId, raw));
  }

  #write(itemId: string, answers: Answers): void {
    this.#unsaved.set(itemId, answers);
    // What failed before is tried again: room may have been made since.
    for (const [id, unsaved] of this.#unsaved) {
      if (this.#untouchable.has(id)) continue;
      try {
        localStorage.setItem(`${this.#prefix}item:${id}`, writeAnswers(unsaved));
        if (this.#earlier) localStorage.removeItem(`${this.#earlier}item:${id}`);
        this.#unsaved.delete(id);
      } catch {
        this.#report?.("unsaved", itemId);
      }
    }
  }

  #leave(trouble: Trouble, itemId: string): null {
    this.#untouchable.add(itemId);
    this.#report?.(trouble, itemId);
    return null;
  }

  #setAside(prefix: string, itemId: string, raw: string): null {
    const place = `${prefix}aside:${itemId}`;
    try {
      // What was set aside before is somebody's answer as well.
      const earlier = localStorage.getItem(place);
      if (earlier !== null && earlier !== raw) return this.#leave("stuck", itemId);
      localStorage.setItem(place, raw);
      localStorage.removeItem(`${prefix}item:${itemId}`);
    } catch {
      return this.#leave("stuck", itemId);
    }
    this.#report?.("aside", itemId);
    return null;
  }
}
