import { SearchIndex, type Findings } from "./search-index.js";
import { choosePassage, cut, mark, type Part } from "./search-match.js";
import * as words from "../words/search-words.js";

const atOnce = 10;

/** A field and the list of what it finds. Links are links: they can be tabbed through, opened in a tab, copied. */
export class GgSearch extends HTMLElement {
  readonly #index = new SearchIndex();
  readonly #input = document.createElement("input");
  readonly #list = document.createElement("ol");
  readonly #status = document.createElement("p");
  readonly #buttons = document.createElement("p");
  #pending: Promise<void> = Promise.resolve();
  #turn = 0;

  static define(name = "gg-search"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    if (this.childElementCount === 0) this.#draw();
    for (const type of ["input", "submit", "keydown", "click"]) this.addEventListener(type, this);
  }

  disconnectedCallback(): void {
    for (const type of ["input", "submit", "keydown", "click"]) this.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event.type === "input" && event.target === this.#input) this.search();
    else if (event.type === "submit") void this.#submit(event);
    else if (event.type === "keydown") this.#key(event as KeyboardEvent);
    else if (event.type === "click") this.#press(event);
  }

  get query(): string {
    return this.#input.value;
  }

  set query(text: string) {
    this.#input.value = text;
    this.search();
  }

  /** The field, with what stands in it ready to be typed over. */
  override focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  search(): void {
    this.#pending = this.#search(this.#input.value.trim(), ++this.#turn);
    this.dispatchEvent(new CustomEvent("gg-searched", { bubbles: true }));
  }

  #draw(): void {
    const form = document.createElement("form");
    const label = document.createElement("label");
    const id = `search-${document.querySelectorAll("gg-search").length}`;
    form.setAttribute("role", "search");
    label.textContent = words.label;
    label.htmlFor = this.#input.id = id;
    Object.assign(this.#input, { type: "search", className: "input", autocomplete: "off", enterKeyHint: "go", spellcheck: false, maxLength: 100 });
    form.append(label, this.#input);
    this.#list.setAttribute("role", "list");
    this.#list.setAttribute("aria-label", words.results);
    this.#status.className = "hint";
    this.#status.role = "status";
    this.#status.textContent = words.start;
    this.#buttons.className = "actions";
    this.append(form, this.#status, this.#list, this.#buttons);
    this.#show([], []);
  }

  async #search(query: string, turn: number): Promise<void> {
    if (query === "") return this.#say(words.start);
    // What comes at once is not announced as coming.
    const wait = setTimeout(() => { if (turn === this.#turn) this.#status.textContent = words.loading; }, 300);
    try {
      const findings = await this.#index.find(query);
      const items = await this.#items(findings, 0);
      if (turn === this.#turn) this.#showFindings(query, findings, items);
    } catch {
      if (turn === this.#turn) this.#say(words.failed, button(words.again, "again"));
    } finally {
      clearTimeout(wait);
    }
  }

  #showFindings(query: string, findings: Findings, items: HTMLElement[]): void {
    if (findings.isCommon) return this.#say(words.common, this.#all());
    if (items.length === 0) return this.#say(words.nothing(query), this.#all());
    this.#status.textContent = words.found(findings.count, findings.isExact);
    this.#show(items, findings.numbers.length > atOnce ? [this.#more(findings)] : []);
  }

  async #items({ numbers, accepted }: Findings, from: number): Promise<HTMLElement[]> {
    const found = await this.#index.read(numbers.slice(from, from + atOnce));
    return found.map(({ title, note, address, passages }) => {
      const passage = choosePassage(title, passages, accepted);
      const link = document.createElement("a");
      const name = document.createElement("b");
      const kind = document.createElement("small");
      const text = document.createElement("span");
      link.href = new URL(passage?.anchor ? `${address}#${passage.anchor}` : address, SearchIndex.root).href;
      name.append(...drawn(mark(title, accepted)));
      kind.append(note, ...passage?.heading ? [" · ", ...drawn(mark(passage.heading, accepted))] : []);
      text.append(...drawn(mark(passage ? cut(title, passage, accepted) : "", accepted)));
      link.append(name, " ", kind, " ", text);
      const item = document.createElement("li");
      item.append(link);
      return item;
    });
  }

  #more(findings: Findings): HTMLElement {
    const more = button(words.more, "more");
    more.addEventListener("click", () => void this.#showMore(findings, more, this.#turn));
    return more;
  }

  async #showMore(findings: Findings, more: HTMLElement, turn: number): Promise<void> {
    const shown = this.#list.childElementCount;
    try {
      const items = await this.#items(findings, shown);
      if (turn !== this.#turn) return;
      this.#list.append(...items);
      more.hidden = this.#list.childElementCount >= findings.numbers.length;
      items[0]?.querySelector("a")?.focus();
    } catch {
      this.#status.textContent = words.failed;
    }
  }

  /** On the page that lists everything, the list stands below. */
  #all(): HTMLElement | undefined {
    if (this.closest("main")) return undefined;
    const link = document.createElement("a");
    link.href = new URL("search/", SearchIndex.root).href;
    link.textContent = words.all;
    return link;
  }

  #say(text: string, action?: HTMLElement): void {
    this.#status.textContent = text;
    this.#show([], action ? [action] : []);
  }

  #show(items: HTMLElement[], actions: HTMLElement[]): void {
    this.#list.replaceChildren(...items);
    this.#list.hidden = items.length === 0;
    this.#buttons.replaceChildren(...actions);
    this.#buttons.hidden = actions.length === 0;
  }

  /** Enter follows the first result, also when it was pressed before that was there. */
  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    await this.#pending;
    this.#list.querySelector("a")?.click();
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    const stops = [this.#input, ...this.#list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    const next = stops[at + step];
    if (at < 0) return;
    event.preventDefault();
    next?.focus();
  }

  #press(event: Event): void {
    if ((event.target as Element).closest("button[name=again]")) this.search();
  }
}

function button(text: string, name: string): HTMLButtonElement {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", className: "button quiet", name, textContent: text });
  return made;
}

/** Whatever a text holds, it becomes text. */
function drawn(parts: Part[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const made = document.createElement("mark");
    made.textContent = text;
    return made;
  });
}
