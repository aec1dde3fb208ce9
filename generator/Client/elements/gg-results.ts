import { writeStats } from "./collect-exports.js";
import { drawAdding, drawDetail, drawLearners, drawOpening, drawRoster, drawTaking, drawTroubles } from "./collect-views.js";
import { make, save } from "./dom.js";
import { addStyles } from "./later-styles.js";
import { drawAnalysis } from "./results-view.js";
import { resultsWorker } from "./results-start.js";
import type { About, Ask, Detail, Results, Tell } from "./results-messages.js";
import { canSeal } from "./sealing.js";
import * as words from "../words/collect-words.js";

/** The trainer's console: opens her key file, reads any pile of receipts, and shows what they come to. All work is done by a worker; nothing leaves the page. */
export class GgResults extends HTMLElement {
  readonly #opening = make("div");
  readonly #adding = make("div");
  readonly #body = make("div", "results flow");
  #worker: Worker | null = null;
  #about: About | null = null;
  #results: Results | null = null;
  /** Waits for receipts in full, by their index. */
  #waiting = new Map<number, (detail: Detail) => void>();

  static define(name = "gg-results"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    if (this.#opening.isConnected) return;
    for (const type of ["submit", "click", "change", "dragover", "drop"]) this.addEventListener(type, this);
    window.addEventListener("beforeunload", this);
    this.setAttribute("data-ready", "");
    this.append(this.#opening, this.#adding, this.#body);
    if (!canSeal() || typeof GenGuideCore === "undefined") return this.#opening.replaceChildren(make("p", "status", words.noSeal));
    this.#opening.replaceChildren(drawOpening(""));
  }

  handleEvent(event: Event): void {
    if (event.type === "submit") void this.#submit(event);
    else if (event.type === "click") void this.#click((event.target as Element).closest("button"));
    else if (event.type === "change") this.#change(event.target as HTMLInputElement);
    else if (event.type === "beforeunload") this.#warn(event);
    else this.#drop(event as DragEvent);
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const file = form.querySelector<HTMLInputElement>("[type=file]")?.files?.[0];
    const secret = form.querySelector<HTMLInputElement>("[type=password]")?.value ?? "";
    if (!file) return this.#sayOpening(words.noFile);
    this.#sayOpening(words.opening);
    this.#ask({ ask: "open", text: await file.text(), secret });
  }

  #sayOpening(text: string): void {
    const line = this.#opening.querySelector<HTMLElement>(".open-problem");
    if (!line) return;
    line.role = "status";
    line.hidden = false;
    line.textContent = text;
  }

  #ask(ask: Ask): void {
    if (!this.#worker) {
      this.#worker = resultsWorker();
      this.#worker.addEventListener("message", (event: MessageEvent<Tell>) => this.#hear(event.data));
    }
    this.#worker.postMessage(ask);
  }

  #hear(tell: Tell): void {
    if (tell.tell === "refused") this.#sayOpening(words.refused[tell.problem]);
    else if (tell.tell === "opened") this.#showOpened(tell.about);
    else if (tell.tell === "progress") this.#showProgress(tell.done, tell.of);
    else if (tell.tell === "results") this.#showResults(tell);
    else if (tell.tell === "file") this.#saveSet(tell.text);
    // A spreadsheet knows by the mark at its start that the file is Unicode.
    else if (tell.tell === "table") save(words.csvName(this.#about!.assignment.id), "text/csv", `\ufeff${tell.text}`);
    else {
      this.#waiting.get(tell.detail.index)?.(tell.detail);
      this.#waiting.delete(tell.detail.index);
    }
  }

  /** What only opened results look like. */
  async #addStyles(): Promise<void> {
    await Promise.all([addStyles(new URL("./extras.css", import.meta.url)), addStyles(new URL("./results.css", import.meta.url))]);
  }

  #showOpened(about: About): void {
    void this.#addStyles();
    this.#about = about;
    const heading = make("h2", "assignment-title", about.assignment.title);
    heading.tabIndex = -1;
    this.#opening.replaceChildren(heading);
    this.#adding.replaceChildren(drawAdding());
    heading.focus({ preventScroll: true });
  }

  #showProgress(done: number, of: number): void {
    const part = this.#adding.querySelector<HTMLElement>(".reading");
    if (!part) return;
    part.hidden = false;
    part.querySelector("progress")!.value = done / Math.max(1, of);
    part.querySelector(".hint")!.textContent = words.reading(done, of);
  }

  #showResults({ results, added, known, wasCancelled }: Tell & { tell: "results" }): void {
    const isFirst = this.#results === null;
    this.#results = results;
    const about = this.#about!;
    this.#adding.querySelector<HTMLElement>(".reading")!.hidden = true;
    if (!isFirst || results.receipts.length > 0) this.#adding.querySelector(".said-of-adding")!.textContent = isFirst ? "" : words.added(added, known, results.troubles.length, wasCancelled);
    const troubles = drawTroubles(results.troubles);
    const wasOpen = this.#body.querySelector("details")?.open ?? false;
    const roster = drawRoster(results, about);
    roster.querySelector("details")!.open = wasOpen;
    this.#body.replaceChildren(...troubles ? [troubles] : [], drawLearners(results), roster);
    if (results.receipts.length === 0) return;
    this.#body.append(drawAnalysis(results.analysis, {
      labels: about.content.labels, dimensions: about.content.dimensions, slips: about.content.slips,
      items: about.content.items.map(({ item, title, path, choices }) => ({ id: item.id, title, ...path ? { href: path } : {}, choices: item.choices.map(({ id }, index) => ({ id, name: choices[index] ?? id })) })),
    }), drawTaking(results));
  }

  async #click(button: HTMLButtonElement | null): Promise<void> {
    if (!button) return;
    if (button.name === "add") this.#addPasted();
    else if (button.name === "cancel") this.#ask({ ask: "cancel" });
    else if (button.name === "roster") this.#ask({ ask: "roster", text: this.querySelector<HTMLTextAreaElement>("#results-roster")?.value ?? "" });
    else if (button.name === "see") await this.#showDetail(Number(button.value));
    else if (button.name === "close") button.closest("dialog")?.close();
    else if (button.name === "copy") await this.#copy(button);
    else if (button.name === "save-set") this.#ask({ ask: "save" });
    else if (button.name === "print") print();
    else if (button.name === "csv") this.#ask({ ask: "table" });
    else if (button.name === "stats") save(words.statsName(this.#about!.assignment.bank), "application/json", writeStats(this.#results!, this.#about!, new Date()));
  }

  #change({ name, files }: HTMLInputElement): void {
    if (name === "files" && files && files.length > 0) this.#ask({ ask: "add", files: [...files], pasted: "" });
  }

  #drop(event: DragEvent): void {
    const files = event.dataTransfer;
    if (!this.#about || !files) return;
    event.preventDefault();
    if (event.type === "drop" && files.files.length > 0) this.#ask({ ask: "add", files: [...files.files], pasted: "" });
    else if (event.type === "drop") this.#ask({ ask: "add", files: [], pasted: files.getData("text") });
  }

  #addPasted(): void {
    const area = this.querySelector<HTMLTextAreaElement>("#results-paste")!;
    if (area.value === "") return area.focus();
    this.#ask({ ask: "add", files: [], pasted: area.value });
    area.value = "";
  }

  #detail(index: number): Promise<Detail> {
    return new Promise(resolve => {
      this.#waiting.set(index, resolve);
      this.#ask({ ask: "one", index });
    });
  }

  async #showDetail(index: number): Promise<void> {
    const dialog = drawDetail(await this.#detail(index), this.#about!, this.#results!.receipts[index]!);
    dialog.addEventListener("close", () => dialog.remove());
    this.append(dialog);
    dialog.showModal();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const area = this.querySelector<HTMLTextAreaElement>(`#${button.value}`);
    const isCopied = await navigator.clipboard?.writeText(area?.value ?? "").then(() => true, () => false) ?? false;
    if (isCopied) button.textContent = words.copied;
    else area?.select();
  }

  #saveSet(text: string): void {
    save(words.setName(this.#about!.assignment.id), "application/json", text);
    this.#results = { ...this.#results!, isSaved: true };
    const line = this.querySelector(".set-state");
    if (line) line.textContent = "";
  }

  #warn(event: Event): void {
    if (this.#results && !this.#results.isSaved && this.#results.receipts.length > 0) event.preventDefault();
  }
}

GgResults.define();
