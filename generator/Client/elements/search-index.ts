import { fit, fitSlip, fold, stem, weights, wordsOf, type Passage } from "./search-match.js";

type Listed<T> = [first: T, hash: string];

/** Of a large site it lists no files but the lists of those, each of as many files as it says. */
interface Start { v: number; together?: number; common: string[]; words: Listed<string>[]; texts: Listed<number>[] }

/** A file, by its number, and what it begins with. */
interface Place<T> { number: number; first: T; hash: string }

type Posting = [word: string, ...distances: number[]];
type Entry = [title: string, note: string, address: string, ...passages: [anchor: string, heading: string, text: string][]];

export interface Found { title: string; note: string; address: string; passages: Passage[] }

/** What a query asks for: entries, best first, how many there are, and for each of its words the words that were taken for it. */
export interface Findings { isCommon: boolean; numbers: number[]; count: number; isExact: boolean; accepted: Set<string>[] }

/** What a word earns each entry. Of a word that stands in thousands only the best entries are known, and how many there are. */
interface Taken { words: Set<string>; scores: Map<number, number>; total: number }

const mostCharacters = 100;
const mostWords = 8;

/** Of a large site, a beginning of two letters has more files of words than anybody wants to wait for. */
const mostFiles = 3;

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
    const numbers = inAll(taken);
    const score = (number: number): number => taken.reduce((sum, { scores }) => sum + (scores.get(number) ?? 0), 0);
    numbers.sort((one, other) => score(other) - score(one) || one - other);
    const count = taken.length === 1 ? taken[0]!.total : numbers.length;
    return { isCommon: typed.length > 0 && asked.length === 0, numbers, count, isExact: !taken.some(isCut), accepted: taken.map(({ words }) => words) };
  }

  /** The entries with these numbers. */
  async read(numbers: number[]): Promise<Found[]> {
    const start = await this.#start();
    return Promise.all(numbers.map(async number => {
      const file = (await this.#places(start, "text-lists", start.texts, number, number)).at(-1)!;
      const entries = await this.#fetch<Entry[]>(`texts-${file.number}.json?v=${file.hash}`);
      const [title, note, address, ...passages] = entries[number - file.first]!;
      return { title, note, address, passages: passages.map(([anchor, heading, text]) => ({ anchor, heading, text })) };
    }));
  }

  async #start(): Promise<Start> {
    const start = await this.#fetch<Start>("index.json", { cache: "no-cache" });
    if (start.v !== 1 && start.v !== 2) throw new Error("This page is older than the index.");
    return start;
  }

  /** The words that a typed one is taken for, and what each entry earns by them. */
  async #take(start: Start, typed: string, isLast: boolean): Promise<Taken> {
    const near = await this.#postings(start, stem(typed));
    let fits = near.map(posting => ({ posting, quality: fit(typed, fold(posting[0]), isLast) })).filter(({ quality }) => quality > 0);
    if (fits.length === 0 && typed.length > 4) {
      const alike = await this.#postings(start, typed.slice(0, start.together ? 2 : 1));
      fits = alike.map(posting => ({ posting, quality: fitSlip(typed, fold(posting[0]), isLast) })).filter(({ quality }) => quality > 0);
    }
    const scores = new Map<number, number>();
    let total = 0;
    for (const { posting: [, ...distances], quality } of fits) {
      let place = 0;
      const isAll = (distances[0] ?? 0) >= 0;
      total = Math.max(total, isAll ? 0 : -distances[0]!);
      for (const distance of isAll ? distances : distances.slice(1)) {
        place += distance;
        const number = Math.floor(place / weights.length);
        scores.set(number, Math.max(scores.get(number) ?? 0, quality * weights[place % weights.length]!));
      }
    }
    return { words: new Set(fits.map(({ posting }) => fold(posting[0]))), scores, total: Math.max(total, scores.size) };
  }

  /** All words that begin so. */
  async #postings(start: Start, root: string): Promise<Posting[]> {
    const files = await this.#places(start, "word-lists", start.words, root, `${root}\uffff`);
    const asked = start.together ? files.slice(0, mostFiles) : files;
    return (await Promise.all(asked.map(({ number, hash }) => this.#fetch<Posting[]>(`words-${number}.json?v=${hash}`)))).flat();
  }

  /** The files that hold something from one word or number to another. */
  async #places<T extends string | number>({ together }: Start, name: string, files: Listed<T>[], from: T, to: T): Promise<Place<T>[]> {
    const found = between(files, from, to);
    if (!together) return found;
    const lists = await Promise.all(found.map(async ({ number, hash }) =>
      between(await this.#fetch<Listed<T>[]>(`${name}-${number}.json?v=${hash}`), from, to).map(place => ({ ...place, number: number * together + place.number }))));
    return lists.flat();
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

const isCut = ({ scores, total }: Taken): boolean => total > scores.size;

/** The entries that hold every word. Where of a word only the best are known, the others may hold it too: they are ranked as if they did not. */
function inAll(taken: Taken[]): number[] {
  const known = taken.some(one => !isCut(one)) ? taken.filter(one => !isCut(one)) : taken;
  const found = [...known[0]?.scores.keys() ?? []].filter(number => known.every(({ scores }) => scores.has(number)));
  return found.length === 0 && known.some(isCut) ? [...new Set(known.flatMap(({ scores }) => [...scores.keys()]))] : found;
}

/** Each file begins with what its entry in the list says, and ends where the next one begins. */
function between<T extends string | number>(files: Listed<T>[], from: T, to: T): Place<T>[] {
  return files.flatMap(([first, hash], number) => first <= to && (number === files.length - 1 || files[number + 1]![0] >= from) ? [{ number, first, hash }] : []);
}
