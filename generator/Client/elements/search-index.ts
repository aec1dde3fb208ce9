import { fit, fitSlip, fold, stem, weights, wordsOf, type Passage } from "./search-match.js";

interface Start { v: number; common: string[]; words: [first: string, hash: string][]; texts: [first: number, hash: string][] }

type Posting = [word: string, ...distances: number[]];
type Entry = [title: string, note: string, address: string, ...passages: [anchor: string, heading: string, text: string][]];

export interface Found { title: string; note: string; address: string; passages: Passage[] }

/** What a query asks for: entries, best first, and for each of its words the words that were taken for it. */
export interface Findings { isCommon: boolean; numbers: number[]; accepted: Set<string>[] }

const mostCharacters = 100;
const mostWords = 8;

/** The site's index. Of its files only those are fetched that a query needs, each once. */
export class SearchIndex {
  readonly #folder = new URL("./search/", import.meta.url);
  readonly #files = new Map<string, Promise<unknown>>();

  /** Where the site stands. */
  static get root(): URL {
    return new URL("../", import.meta.url);
  }

  async find(query: string): Promise<Findings> {
    const start = await this.#start();
    const typed = wordsOf(query.slice(0, mostCharacters)).slice(0, mostWords);
    const asked = typed.filter(({ folded }) => !start.common.includes(folded));
    // One letter alone begins too much.
    const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(query) && (asked.length > 1 || asked[0]?.folded.length !== 1);
    const taken = await Promise.all(asked.map(word => this.#take(start, word.folded, isOpen && word === typed.at(-1))));
    const numbers = [...taken[0]?.scores.keys() ?? []].filter(number => taken.every(({ scores }) => scores.has(number)));
    const score = (number: number): number => taken.reduce((sum, { scores }) => sum + scores.get(number)!, 0);
    numbers.sort((one, other) => score(other) - score(one) || one - other);
    return { isCommon: typed.length > 0 && asked.length === 0, numbers, accepted: taken.map(({ words }) => words) };
  }

  /** The entries with these numbers. */
  async read(numbers: number[]): Promise<Found[]> {
    const { texts } = await this.#start();
    return Promise.all(numbers.map(async number => {
      const file = texts.filter(([first]) => first <= number).length - 1;
      const entries = await this.#fetch<Entry[]>(`texts-${file}.json?v=${texts[file]![1]}`);
      const [title, note, address, ...passages] = entries[number - texts[file]![0]]!;
      return { title, note, address, passages: passages.map(([anchor, heading, text]) => ({ anchor, heading, text })) };
    }));
  }

  async #start(): Promise<Start> {
    const start = await this.#fetch<Start>("index.json", { cache: "no-cache" });
    if (start.v !== 1) throw new Error("This page is older than the index.");
    return start;
  }

  /** The words that a typed one is taken for, and what each entry earns by them. */
  async #take(start: Start, typed: string, isLast: boolean): Promise<{ words: Set<string>; scores: Map<number, number> }> {
    const near = await this.#postings(start, stem(typed));
    let fits = near.map(posting => ({ posting, quality: fit(typed, fold(posting[0]), isLast) })).filter(({ quality }) => quality > 0);
    if (fits.length === 0 && typed.length > 4) {
      const alike = await this.#postings(start, typed.charAt(0));
      fits = alike.map(posting => ({ posting, quality: fitSlip(typed, fold(posting[0]), isLast) })).filter(({ quality }) => quality > 0);
    }
    const scores = new Map<number, number>();
    for (const { posting: [, ...distances], quality } of fits) {
      let place = 0;
      for (const distance of distances) {
        place += distance;
        const number = Math.floor(place / weights.length);
        scores.set(number, Math.max(scores.get(number) ?? 0, quality * weights[place % weights.length]!));
      }
    }
    return { words: new Set(fits.map(({ posting }) => fold(posting[0]))), scores };
  }

  /** All words that begin so. */
  async #postings({ words }: Start, root: string): Promise<Posting[]> {
    const end = `${root}\uffff`;
    const files = words.flatMap(([first, hash], file) => first <= end && (words[file + 1]?.[0] ?? end) >= root ? [`words-${file}.json?v=${hash}`] : []);
    return (await Promise.all(files.map(file => this.#fetch<Posting[]>(file)))).flat();
  }

  /** What fails is asked for again the next time. */
  #fetch<T>(name: string, options: RequestInit = {}): Promise<T> {
    const known = this.#files.get(name);
    if (known) return known as Promise<T>;
    const file = fetch(new URL(name, this.#folder), options).then(response => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
    this.#files.set(name, file);
    file.catch(() => this.#files.delete(name));
    return file as Promise<T>;
  }
}
