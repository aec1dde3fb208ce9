import * as words from "../words/worksheet-words.js";

const fragment = "#draw=";
const mostRandom = 9999;
const quietZone = 4;

/** A set as the form asks for it, or what is wrong with the form and where to mend that. */
type Asked = { set: GenGuideCore.DrawnSet } | { problem: string; at: HTMLInputElement | undefined };

/** Shows a set drawn from a worksheet or its key, as the address names it. Without script the sheet is the whole bank. */
export class GgWorksheet extends HTMLElement {
  #items: HTMLElement[] = [];
  #code: { size: number; path: string; words: string; address: string } | null = null;

  static define(name = "gg-worksheet"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    for (const type of ["submit", "click"]) this.addEventListener(type, this);
    window.addEventListener("hashchange", this);
    if (this.#items.length === 0) this.#open();
  }

  disconnectedCallback(): void {
    for (const type of ["submit", "click"]) this.removeEventListener(type, this);
    window.removeEventListener("hashchange", this);
  }

  handleEvent(event: Event): void {
    if (event.type === "submit") this.#submit(event);
    else if (event.type === "click") this.#click(event);
    else this.#showAddressed();
  }

  #open(): void {
    this.#items = [...this.querySelectorAll<HTMLElement>(".paper > li")];
    const path = this.querySelector(".qr path");
    const link = this.querySelector<HTMLAnchorElement>(".back a");
    if (path && link) {
      const label = this.querySelector(".back-words")?.textContent ?? "";
      this.#code = { size: Number(this.querySelector(".qr rect")?.getAttribute("width")), path: path.getAttribute("d") ?? "", words: label, address: link.href };
    }
    for (const part of this.querySelectorAll<HTMLElement>(".draw, .print")) part.hidden = false;
    this.#field("seed").value = String(randomSeed());
    this.#showAddressed();
    this.setAttribute("data-ready", "");
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#draw();
  }

  #click(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (button?.name === "print") window.print();
    if (button?.name === "another") {
      this.#field("seed").value = String(randomSeed());
      this.#draw();
    }
    if (button?.name === "whole") {
      history.pushState(null, "", location.pathname + location.search);
      this.#showAddressed();
      this.#field("count").focus();
    }
  }

  #draw(): void {
    const asked = this.#asked();
    this.#complain("problem" in asked ? asked.problem : "", "problem" in asked ? asked.at : undefined);
    if ("set" in asked) location.hash = fragment + GenGuideCore.writeSet(asked.set);
  }

  #asked(): Asked {
    const [count, seed] = [this.#field("count"), this.#field("seed")];
    const levels = this.#levels;
    if (!isWhole(count.value, this.#items.length)) return { problem: words.countProblem(this.#items.length), at: count };
    if (!isWhole(seed.value, 2147483646)) return { problem: words.seedProblem, at: seed };
    if (levels.length === 0) return { problem: words.levelProblem, at: this.#levelBoxes[0] };
    const set = { seed: Number(seed.value), count: Number(count.value), levels };
    const most = this.#pool.filter(({ level }) => levels.includes(level)).length;
    return set.count > most ? { problem: words.tooMany(most), at: count } : { set };
  }

  /** What the address asks for. It comes from outside, so what is not a set of this bank shows the whole bank. */
  #showAddressed(): void {
    const isAsked = location.hash.startsWith(fragment);
    const set = isAsked ? GenGuideCore.readSet(location.hash.slice(fragment.length)) : null;
    const ids = set && GenGuideCore.drawSet(this.#pool, set);
    this.#arrange(ids ?? this.#items.map(({ id }) => id));
    this.#show(set && ids ? set : null);
    this.querySelector(".set")!.textContent = set && ids
      ? words.set(GenGuideCore.writeSet(set), set.count, this.#items.length, this.#levelBoxes.length > 0 ? set.levels : [])
      : isAsked ? words.unknownSet : "";
  }

  #arrange(ids: string[]): void {
    for (const item of this.#items) item.hidden = !ids.includes(item.id);
    ids.forEach((id, index) => {
      const item = this.#items.find(known => known.id === id)!;
      item.querySelector(".no")!.textContent = String(index + 1);
      item.parentElement!.append(item);
    });
  }

  #show(set: GenGuideCore.DrawnSet | null): void {
    this.querySelector<HTMLElement>(".whole")!.hidden = set === null;
    const hash = set ? fragment + GenGuideCore.writeSet(set) : "";
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a.carry")) link.hash = hash;
    if (set) {
      this.#field("seed").value = String(set.seed);
      this.#field("count").value = String(set.count);
      for (const box of this.#levelBoxes) box.checked = set.levels.includes(Number(box.value));
    }
    if (this.#code) this.#link(this.#code, hash);
  }

  /** Paper can't be clicked: the way back to the set stands on it in words and as a code. */
  #link(whole: NonNullable<typeof this.#code>, hash: string): void {
    const address = hash ? (this.dataset["address"] ?? "") + hash : whole.address;
    const rows = hash ? GenGuideCore.writeQr(address) : null;
    const svg = this.querySelector<SVGElement>(".qr")!;
    const size = rows ? rows.length + 2 * quietZone : whole.size;
    svg.toggleAttribute("hidden", hash !== "" && rows === null);
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    for (const side of ["width", "height"]) svg.querySelector("rect")!.setAttribute(side, String(size));
    svg.querySelector("path")!.setAttribute("d", rows ? pathOf(rows) : whole.path);
    this.querySelector(".back-words")!.textContent = hash ? words.setAgain : whole.words;
    const link = this.querySelector<HTMLAnchorElement>(".back a")!;
    link.href = address;
    link.replaceChildren(...address.split(/(?<=[/#])/).flatMap(part => [part, document.createElement("wbr")]));
  }

  #complain(problem: string, at: HTMLInputElement | undefined): void {
    const line = this.querySelector<HTMLElement>(".wrong")!;
    line.textContent = problem;
    line.hidden = problem === "";
    for (const field of this.querySelectorAll(".draw input")) field.removeAttribute("aria-invalid");
    at?.setAttribute("aria-invalid", "true");
    at?.focus();
  }

  #field(name: string): HTMLInputElement {
    return this.querySelector<HTMLInputElement>(`.draw [name=${name}]`)!;
  }

  get #pool(): { id: string; level: number }[] {
    return this.#items.map(({ id, dataset }) => ({ id, level: Number(dataset["level"]) }));
  }

  get #levelBoxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(".draw [name=level]")];
  }

  /** Where a bank has only one, there is nothing to tick. */
  get #levels(): number[] {
    const boxes = this.#levelBoxes;
    return boxes.length > 0 ? boxes.filter(box => box.checked).map(box => Number(box.value)) : this.#pool.slice(0, 1).map(({ level }) => level);
  }
}

const isWhole = (text: string, most: number): boolean => /^[1-9]\d{0,9}$/.test(text.trim()) && Number(text) <= most;
const randomSeed = (): number => 1 + crypto.getRandomValues(new Uint32Array(1))[0]! % mostRandom;

/** The dark modules, a stroke for each run of a row. */
const pathOf = (rows: string[]): string => rows.flatMap((row, y) =>
  [...row.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index + quietZone} ${y + quietZone}h${run.length}v1h-${run.length}z`)).join("");

GgWorksheet.define();
