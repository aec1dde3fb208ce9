import { hasShape, isList, isObject, isOneOf, isWhole, parseWithin } from "./payload.js";

/** Where a workshop is, and the hands that were counted for each campaign. It is kept in this tab, and is nobody's answer. */
export class WorkshopState {
  at = 0;
  step = 0;
  readonly hands = new Map<string, number[]>();
  readonly #place: string;

  /** What is stored may be anybody's: what is not a state of these campaigns is left out. */
  constructor(store: string, bank: string, campaigns: readonly string[], labels: number) {
    this.#place = `${store}:1:present:${bank}`;
    const value = parseWithin(this.#read(), 100_000, 4);
    if (!hasShape(value, { v: isOneOf(1), at: isWhole(0, campaigns.length), step: isWhole(0, 99), hands: isObject })) return;
    const { at, step, hands } = value as { at: number; step: number; hands: { [id: string]: unknown } };
    for (const id of campaigns) {
      const counts = Object.hasOwn(hands, id) ? hands[id] : null;
      if (isList(labels, isWhole(0, 999))(counts) && (counts as number[]).length === labels) this.hands.set(id, counts as number[]);
    }
    [this.at, this.step] = [at, step];
  }

  /** False when the browser keeps nothing. */
  keep(): boolean {
    try {
      sessionStorage.setItem(this.#place, JSON.stringify({ v: 1, at: this.at, step: this.step, hands: Object.fromEntries(this.hands) }));
      return true;
    } catch {
      return false;
    }
  }

  #read(): string {
    try {
      return sessionStorage.getItem(this.#place) ?? "";
    } catch {
      return "";
    }
  }
}
