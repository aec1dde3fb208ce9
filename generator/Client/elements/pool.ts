import { hasShape, isHash, isList, isObject, isOneOf, isSlug, isWhole, itemShape, optional, parseWithin } from "./payload.js";

export interface PoolLabel { id: string; name: string; pen: string }
export interface PoolDimension { id: string; name: string; lesson: string; path: string }
export interface PoolSlip { id: string; name: string; line: string; lesson: string; path: string }
/** What is drawn in an exam: how many items, from which banks, and how many per cent of them have to be right. */
export interface PoolExam { count: number; pass: number; draws: string[] }
export interface PoolBank { id: string; title: string; path: string; exam?: PoolExam }
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
}

const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 400;
const isListOf = (shape: { [name: string]: (value: unknown) => boolean }): ((value: unknown) => boolean) => isList(20_000, value => hasShape(value, shape));

const poolShape = {
  v: isOneOf(1),
  labels: isListOf({ id: isSlug, name: isText, pen: isOneOf("d", "l") }),
  dimensions: isListOf({ id: isSlug, name: isText, lesson: isText, path: isText }),
  slips: isListOf({ id: isSlug, name: isText, line: isText, lesson: isText, path: isText }),
  banks: isListOf({ id: isSlug, title: isText, path: isText, exam: optional(exam => hasShape(exam, { count: isWhole(1, 200), pass: isWhole(1, 100), draws: isList(200, isSlug) })) }),
  lessons: isListOf({ path: isText, items: isList(1000, isSlug), exam: optional(isSlug) }),
  items: isList(20_000, value => isObject(value) && hasShape(value, {
    bank: isSlug, path: path => path === undefined || isText(path), title: isText, twin: twin => twin === undefined || isSlug(twin), item: item => hasShape(item, itemShape),
  })),
};

/** Null when it can't be fetched, or is not of the version that this script reads. */
export async function fetchPool(address: string): Promise<Pool | null> {
  try {
    const answer = await fetch(address);
    const value = answer.ok ? parseWithin(await answer.text(), 20_000_000, 8) : undefined;
    return hasShape(value, poolShape) ? value as unknown as Pool : null;
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
