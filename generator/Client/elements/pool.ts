import { hasShape, isHash, isList, isObject, isOneOf, isSlug, isWhole, itemShape, optional, parseWithin } from "./payload.js";

export interface PoolLabel { id: string; name: string; pen: string }
export interface PoolDimension { id: string; name: string; lesson: string; path: string }
export interface PoolSlip { id: string; name: string; line: string; lesson: string; path: string }
/** What is drawn in an exam: how many items, from which banks, and how many per cent of them have to be right. */
export interface PoolExam { count: number; pass: number; draws: string[] }
/** Of a large site: the parts in which its items stand. */
export interface PoolBank { id: string; title: string; path: string; exam?: PoolExam; parts?: number[] }
/** A page of the path: what is asked there, and the bank of the exam that it leads to. */
export interface PoolLesson { path: string; items: string[]; exam?: string }
/** An item stands on its bank's page, or on another page of a bank that is split. */
export interface PoolItem { bank: string; path?: string; title: string; twin?: string; item: GenGuideCore.Item }

/** Every item of the site, without the words of campaigns. */
export interface Pool {
  labels: PoolLabel[];
  dimensions: PoolDimension[];
  slips: PoolSlip[];
  banks: PoolBank[];
  lessons: PoolLesson[];
  items: PoolItem[];
  /** True where the site holds more than was asked for. */
  isPart?: boolean;
}

/** What is needed of a large site; of any other, all is there at once. */
export interface Wanted {
  /** These items. */
  ids?: string[];
  /** And all others of their banks. */
  wholeBanks?: boolean;
  /** All items of this bank, or all that its exam draws from. */
  bank?: string;
  /** The titles of all banks. */
  allBanks?: boolean;
  /** As many parts drawn by this number, to choose from. */
  sample?: number;
}

interface PoolPart { banks: PoolBank[]; lessons: PoolLesson[]; items: PoolItem[] }
type Head = Omit<Pool, "isPart"> & { parts?: [first: string, hash: string][]; all?: string };

/** Some 400 items to choose from are more than anybody answers at a sitting. */
const sampled = 3;

const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 400;
const isListOf = (shape: { [name: string]: (value: unknown) => boolean }): ((value: unknown) => boolean) => isList(20_000, value => hasShape(value, shape));

const bankShape = { id: isSlug, title: isText, path: isText, exam: optional(exam => hasShape(exam, { count: isWhole(1, 200), pass: isWhole(1, 100), draws: isList(200, isSlug) })), parts: optional(isList(20_000, isWhole(0, 20_000))) };

const partShape = {
  v: isOneOf(1),
  banks: isListOf(bankShape),
  lessons: isListOf({ path: isText, items: isList(1000, isSlug), exam: optional(isSlug) }),
  items: isList(20_000, value => isObject(value) && hasShape(value, {
    bank: isSlug, path: path => path === undefined || isText(path), title: isText, twin: twin => twin === undefined || isSlug(twin), item: item => hasShape(item, itemShape),
  })),
};

const poolShape = {
  ...partShape,
  labels: isListOf({ id: isSlug, name: isText, pen: isOneOf("d", "l") }),
  dimensions: isListOf({ id: isSlug, name: isText, lesson: isText, path: isText }),
  slips: isListOf({ id: isSlug, name: isText, line: isText, lesson: isText, path: isText }),
  parts: optional(isList(20_000, part => Array.isArray(part) && isSlug(part[0]) && isHash(part[1]))),
  all: optional(isHash),
};

/** Null when it can't be fetched, or is not of the version that this script reads. */
export async function fetchPool(address: string, wanted: Wanted = {}): Promise<Pool | null> {
  const head = await fetchShape<Head>(address, poolShape);
  return head?.parts ? fetchParts(new URL("pool/", new URL(address, document.baseURI)), head, head.parts, wanted) : head;
}

/** Of a large site what is wanted, as if there were nothing else. */
async function fetchParts(folder: URL, head: Head, parts: [first: string, hash: string][], wanted: Wanted): Promise<Pool | null> {
  const ids = new Set(wanted.ids);
  const all = wanted.allBanks ? await fetchShape<PoolPart>(new URL(`banks.json?v=${head.all}`, folder).href, partShape) : null;
  const known = [...head.banks, ...all?.banks ?? []];
  const numbers = new Set(known.find(({ id }) => id === wanted.bank)?.parts);
  for (const id of ids) numbers.add(Math.max(0, parts.filter(([first]) => first <= id).length - 1));
  for (let turn = 0; wanted.sample !== undefined && turn < sampled; turn++) numbers.add((wanted.sample + turn * 7919) % parts.length);
  const files = new Map<number, PoolPart>();
  const fetchMore = async (): Promise<boolean> => {
    const missing = [...numbers].filter(number => !files.has(number) && parts[number]);
    const found = await Promise.all(missing.map(number => fetchShape<PoolPart>(new URL(`items-${number}.json?v=${parts[number]![1]}`, folder).href, partShape)));
    found.forEach((part, index) => part && files.set(missing[index]!, part));
    return !found.includes(null);
  };
  if (!await fetchMore()) return null;
  const own = (): Set<string> => new Set([...files.values()].flatMap(({ items }) => items.filter(({ item }) => ids.has(item.id)).map(({ bank }) => bank)));
  if (wanted.wholeBanks) {
    const banks = own();
    for (const bank of [...files.values()].flatMap(part => part.banks)) if (banks.has(bank.id)) bank.parts?.forEach(number => numbers.add(number));
    if (!await fetchMore()) return null;
  }
  const banks = new Map([...[...files.values()].flatMap(part => part.banks), ...known].map(bank => [bank.id, bank]));
  const lessons = new Map([...head.lessons, ...[...files.values()].flatMap(part => part.lessons)].map(lesson => [lesson.path, lesson]));
  const whole = own();
  const items = [...files.values()].flatMap(part => part.items).filter(({ bank }) => !wanted.wholeBanks || whole.has(bank));
  return { ...head, banks: [...banks.values()], lessons: [...lessons.values()], items, isPart: true };
}

async function fetchShape<T>(address: string, shape: { [name: string]: (value: unknown) => boolean }): Promise<T | null> {
  try {
    const answer = await fetch(address);
    const value = answer.ok ? parseWithin(await answer.text(), 20_000_000, 8) : undefined;
    return hasShape(value, shape) ? value as unknown as T : null;
  } catch {
    return null;
  }
}

/** An address of this site, from its root. */
export const siteAddress = (path: string): string => new URL(`../${path}`, import.meta.url).href;

/** The article of an item as its bank's page shows it, and what that page says of the text. */
export class ArticleSource {
  readonly #pages = new Map<string, Promise<Document | null>>();

  constructor(readonly pool: Pool) {}

  /** Begins to fetch, so that the article is there when it is asked for. */
  prepare(entry: PoolItem): void {
    void this.#page(this.#addressOf(entry));
  }

  /** A copy for this page; null when the page can't be had, or holds another text than the pool knows. */
  async articleOf(entry: PoolItem): Promise<HTMLElement | null> {
    const address = this.#addressOf(entry);
    const page = await this.#page(address);
    const found = page?.getElementById(entry.item.id);
    if (!page || !found || !holdsText(page, entry)) {
      this.#pages.delete(address);
      return null;
    }
    const article = document.importNode(found, true);
    // Addresses are written as seen from the bank's page.
    for (const link of article.querySelectorAll("a[href]")) link.setAttribute("href", new URL(link.getAttribute("href") ?? "", address).href);
    for (const picture of article.querySelectorAll("img[src]")) picture.setAttribute("src", new URL(picture.getAttribute("src") ?? "", address).href);
    return article;
  }

  #addressOf({ bank, path }: PoolItem): string {
    return siteAddress(path ?? this.pool.banks.find(({ id }) => id === bank)?.path ?? "");
  }

  #page(address: string): Promise<Document | null> {
    const page = this.#pages.get(address) ?? fetchDocument(address);
    this.#pages.set(address, page);
    return page;
  }
}

/** A request of this kind parses the page by itself: the policy forbids to make markup of text. */
export const fetchDocument = (address: string): Promise<Document | null> => new Promise(resolve => {
  const request = new XMLHttpRequest();
  request.responseType = "document";
  request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
  request.onerror = () => resolve(null);
  request.open("GET", address);
  request.send();
});

/** A page that is older or newer than the pool may ask something else under the same id. */
function holdsText(page: Document, { item }: PoolItem): boolean {
  for (const script of page.querySelectorAll(":is(gg-quiz, gg-blind) script[type='application/json']")) {
    const value = parseWithin(script.textContent ?? "", 400_000, 6);
    const items = isObject(value) && Array.isArray(value["items"]) ? value["items"] : [];
    if (items.some(known => isObject(known) && known["id"] === item.id && isHash(known["text"]) && known["text"] === item.text)) return true;
    // A blind bank has one version for all of its items.
    if (isObject(value) && value["blind"] === true && value["version"] === item.text && items.some(known => isObject(known) && known["id"] === item.id)) return true;
  }
  return false;
}
