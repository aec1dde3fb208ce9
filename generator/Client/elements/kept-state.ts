import { parseWithin } from "./payload.js";

const mostCharacters = 1_000_000;
const version = 2;

export type StateTrouble = "unsaved" | "aside" | "newer";

/** Something of one learner that is kept under one key of this browser; what can't be stored lives as long as the page. */
export class KeptState<State extends object> {
  #unsaved: State | null = null;

  /** `understand` makes a state of what is stored: "newer" for one of a later version, null for anything that is none.
   *  Without somebody to tell, it only looks: what can't be read is left for who can say so. */
  constructor(readonly key: string, readonly understand: (value: unknown) => State | "newer" | null, readonly empty: State, readonly report: ((trouble: StateTrouble) => void) | null) {}

  /** Whether a change of this key, or of the whole storage, concerns this. */
  hears(key: string | null): boolean {
    return key === null || key === this.key;
  }

  read(): State {
    return this.#unsaved ?? this.#stored() ?? this.empty;
  }

  /** What is there now, changed: another tab may have written since it was read last. */
  change(change: (state: State) => State): State {
    const state = change(this.read());
    try {
      if (this.#isNewer()) throw new Error("not ours to write over");
      localStorage.setItem(this.key, JSON.stringify({ v: version, ...state }));
      this.#unsaved = null;
    } catch {
      this.#unsaved = state;
      this.report?.("unsaved");
    }
    return state;
  }

  #isNewer(): boolean {
    return this.understand(parseWithin(localStorage.getItem(this.key) ?? "", mostCharacters, 8)) === "newer";
  }

  /** Null when nothing can be read; what was found is left where a later version reads it, else set aside. */
  #stored(): State | null {
    let raw: string | null;
    try {
      raw = localStorage.getItem(this.key);
    } catch {
      this.report?.("unsaved");
      return null;
    }
    if (raw === null) return null;
    const state = this.understand(parseWithin(raw, mostCharacters, 8));
    if (state !== null && state !== "newer") return state;
    if (state === null && this.report) this.#setAside(raw);
    this.report?.(state === null ? "aside" : "newer");
    return null;
  }

  #setAside(raw: string): void {
    try {
      localStorage.setItem(`${this.key}:aside`, raw);
      localStorage.removeItem(this.key);
    } catch {
      // Then it stays where it is, and is written over by the next answer only.
    }
  }
}

/** The names behind a prefix under which something is kept in this browser, in order. */
export function namesKept(prefix: string, isName: (name: string) => boolean): string[] {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length)).filter(isName).sort();
  } catch {
    return [];
  }
}
