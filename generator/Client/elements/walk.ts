import type { Answer } from "./answers.js";
import { make, makeButton } from "./dom.js";
import { isGiven, type Asked } from "./exam-sheet.js";
import { addItemStyles } from "./item-styles.js";
import { kindsFor, type Kinds } from "./kinds.js";
import type { ArticleSource } from "./pool.js";
import * as words from "../words/exam-words.js";

/** One item in view: what has been given to it; null where nothing has, "kept" where it keeps that by itself. */
export interface WalkItem { read(): Answer | null | "kept" }

/** What a walk is for, and where its answers are kept. */
export interface WalkHost {
  /** What is asked, with the answers as they are now. */
  asked(): Asked[];
  /** What an item is answered with. */
  open(one: Asked, article: HTMLElement, kinds: Kinds): WalkItem;
  /** What has to be told above the item. */
  lines(asked: Asked[]): HTMLElement[];
  keep(id: string, answer: Answer | null): void;
  /** An item is in view from now on; null for none. */
  inView(id: string | null): void;
  /** Nothing follows. */
  over(): void;
}

/** Leads through what is asked, one item at a time, with a way to each. Every step is a button named "go", and the last one "over". */
export class Walk {
  #id = "";
  #item: WalkItem | null = null;
  #index = 0;
  /** Counts what is shown, so that what was fetched for an earlier view is dropped. */
  #view = 0;

  constructor(readonly stage: HTMLElement, readonly articles: ArticleSource, readonly host: WalkHost) {}

  get isOpen(): boolean {
    return this.#item !== null;
  }

  get index(): number {
    return this.#index;
  }

  /** Shows one of what is asked; behind the last one it is time to look over. */
  async show(index: number): Promise<void> {
    const asked = this.host.asked();
    const one = asked[index];
    if (!one) return this.host.over();
    const view = ++this.#view;
    const [article, kinds] = await Promise.all([this.articles.articleOf(one.entry), kindsFor([one.entry.item])]);
    if (article) await addItemStyles(article, kinds);
    if (view !== this.#view) return;
    this.clear();
    const { item } = one.entry;
    [this.#id, this.#index] = [item.id, index];
    this.host.inView(item.id);
    if (!article) return this.#showUnavailable(index, item);
    const place = article.querySelector(".over");
    if (place) place.textContent = words.place(item.kind, index + 1, asked.length);
    this.stage.append(...this.host.lines(asked), article, this.#ways(index, asked), this.#map(asked));
    this.#item = this.host.open(one, article, kinds);
    this.mark();
    focusOn(article.querySelector<HTMLElement>("header :is(h2, h3, h4)"), this.stage);
    const following = asked[index + 1];
    if (following) this.articles.prepare(following.entry);
  }

  next(): void {
    void this.show(this.#index + 1);
  }

  /** Keeps what was given at once. */
  keep(): void {
    const answer = this.#item?.read();
    if (answer === undefined) return;
    if (answer !== "kept") this.host.keep(this.#id, answer);
    this.mark();
  }

  /** Marks in the map what has been answered. */
  mark(): void {
    const asked = this.host.asked();
    this.stage.querySelectorAll<HTMLButtonElement>(".exam-map button").forEach((button, index) => {
      const given = asked[index] !== undefined && isGiven(asked[index]);
      button.classList.toggle("given", given);
      if (index === this.#index) button.setAttribute("aria-current", "step");
      button.querySelector(".vh")!.textContent = words.isGiven(given);
    });
  }

  /** Nothing is in view then. */
  clear(): void {
    this.#view += 1;
    if (this.#id) this.host.inView(null);
    [this.#item, this.#id] = [null, ""];
    this.stage.replaceChildren();
  }

  #showUnavailable(index: number, { kind }: GenGuideCore.Item): void {
    const line = make("p", "status");
    line.append(words.unavailableItem(kind), " ", wayTo(words.tryAgain, index, "button quiet"));
    this.stage.append(line);
  }

  #ways(index: number, asked: Asked[]): HTMLElement {
    const actions = make("p", "actions onward");
    const next = asked[index + 1];
    if (next) actions.append(wayTo(words.next(next.entry.item.kind), index + 1));
    else actions.append(makeButton(words.lookOver, "over"));
    if (index > 0) actions.append(wayTo(words.back, index - 1, "button quiet"));
    if (next) actions.append(makeButton(words.lookOver, "over", "button quiet"));
    return actions;
  }

  #map(asked: Asked[]): HTMLElement {
    const nav = make("nav", "exam-map");
    nav.ariaLabel = words.mapLabel;
    const list = make("ol");
    list.role = "list";
    asked.forEach((_, index) => {
      const entry = make("li");
      const button = wayTo(words.numbered(index + 1), index, "");
      button.append(make("span", "vh"));
      entry.append(button);
      list.append(entry);
    });
    nav.append(list);
    return nav;
  }
}

/** What is still open is named before anything is final. */
export function lookOver(asked: Asked[], lines: HTMLElement[], text: { all: string; some: string; handIn: string; notYet: string }): HTMLElement {
  const missing = asked.flatMap((one, index) => isGiven(one) ? [] : index + 1);
  const section = make("section", "card flow");
  section.append(make("h2", "", words.overTitle), make("p", "", missing.length > 0 ? text.some : text.all));
  if (missing.length > 0) {
    const list = make("ul", "still-open");
    list.role = "list";
    for (const number of missing) {
      const entry = make("li");
      entry.append(wayTo(words.goTo(number), number - 1, "button quiet"));
      list.append(entry);
    }
    section.append(list);
  }
  const actions = make("p", "actions");
  actions.append(makeButton(text.handIn, "hand-in"), wayTo(text.notYet, missing.length > 0 ? missing[0]! - 1 : 0, "button quiet"));
  section.append(...lines, actions);
  return section;
}

export function wayTo(text: string, index: number, className = "button"): HTMLButtonElement {
  const button = makeButton(text, "go", className);
  button.value = String(index);
  return button;
}

export function focusOn(heading: HTMLElement | null, stage: HTMLElement): void {
  if (heading) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
  stage.scrollIntoView({ block: "start" });
}
