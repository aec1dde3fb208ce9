import { writeAssignment } from "./assignment-code.js";
import { drawItems, fittingOf, type DrawRule } from "./assign-draw.js";
import { openBlind, type BlindBank } from "./blind-answers.js";
import { blindChoice, drawForm, drawList, drawMade, readForm, type AssignForm } from "./assign-views.js";
import { toBase64 } from "./bytes.js";
import { make, save } from "./dom.js";
import { readText } from "./item-texts.js";
import { makeKeyFile, type AssignedText, type KeyContent, type MadeFile } from "./key-file.js";
import { ArticleSource, fetchPool, siteAddress, type Pool, type PoolItem } from "./pool.js";
import { canSeal, makeKeys } from "./sealing.js";
import * as words from "../words/trainer-words.js";

/** Makes an assignment of a bank or of a drawn set: a link for the learners, and a key file for the trainer. Nothing of it leaves the page. */
export class GgTrainer extends HTMLElement {
  readonly #stage = make("div", "stage flow");
  readonly #live = make("p", "vh");
  #pool!: Pool;
  #blind: BlindBank | null = null;
  #left = new Set<string>();
  #made: (MadeFile & { id: string }) | null = null;
  #isSaved = false;

  static define(name = "gg-trainer"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    if (this.#stage.isConnected) return;
    for (const type of ["submit", "click", "input", "change"]) this.addEventListener(type, this);
    window.addEventListener("beforeunload", this);
    void this.#start();
  }

  handleEvent(event: Event): void {
    if (event.type === "submit") {
      event.preventDefault();
      void this.#create();
    } else if (event.type === "click") void this.#click((event.target as Element).closest("button"));
    else if (event.type === "beforeunload") this.#warn(event);
    else this.#change(event.target as HTMLInputElement);
  }

  get #site(): string {
    return this.getAttribute("data-store") ?? "";
  }

  get #form(): HTMLFormElement {
    return this.querySelector("form")!;
  }

  async #start(): Promise<void> {
    this.#live.role = "status";
    this.append(this.#stage, this.#live);
    this.#stage.append(make("p", "status", words.loading));
    const asked = new URLSearchParams(location.search).get("bank") ?? "";
    const pool = typeof GenGuideCore === "undefined" ? null : await fetchPool(this.getAttribute("data-pool") ?? "", { bank: asked, allBanks: true });
    this.setAttribute("data-ready", "");
    if (!canSeal()) return this.#stage.replaceChildren(make("p", "status", words.noSeal));
    if (!pool) return this.#stage.replaceChildren(make("p", "status", words.unavailable));
    this.#pool = pool;
    const bank = pool.banks.some(({ id }) => id === asked) ? asked : pool.banks[0]?.id ?? "";
    this.#stage.replaceChildren(drawForm(pool, bank));
    await this.#fetchBank(bank);
  }

  /** What can be drawn from, and by which rule: the open banks of the site, or the one blind bank that was given. */
  #source(rule: DrawRule): [Pool, DrawRule] {
    if (rule.bank !== blindChoice) return [this.#pool, rule];
    const { id = "", title = "", items = [] } = this.#blind ?? {};
    const entries = items.map((text): PoolItem => ({ bank: id, title: text.title, item: text.item }));
    return [{ ...this.#pool, banks: [{ id, title, path: "" }], items: entries }, { ...rule, bank: "" }];
  }

  /** What an assignment would hold now. */
  #chosen(rule: DrawRule): PoolItem[] {
    return drawItems(...this.#source(rule)).filter(({ item }) => !this.#left.has(item.id));
  }

  #list(): void {
    const [pool, rule] = this.#source(readForm(this.#form).rule);
    this.#form.querySelector(".drawn")?.replaceChildren(drawList(drawItems(pool, rule), this.#left, fittingOf(pool, rule).length, pool));
    this.#form.querySelector<HTMLElement>(".blind-fields")!.hidden = readForm(this.#form).rule.bank !== blindChoice;
  }

  async #readBlind(): Promise<void> {
    const file = this.#form.querySelector<HTMLInputElement>("[name=blind-file]")?.files?.[0];
    const key = this.#form.querySelector<HTMLInputElement>("[name=blind-key]")?.value ?? "";
    if (!file || key === "") return;
    const found = await openBlind(await file.text(), key, this.#site);
    this.#blind = typeof found === "string" ? null : found;
    this.#form.querySelector(".blind-said")!.textContent = typeof found === "string" ? words.blindProblems[found] : words.blindRead(found.title, found.items.length);
    if (this.#blind) {
      this.#form.querySelector<HTMLInputElement>("[name=title]")!.value = this.#blind.title;
      this.#form.querySelector<HTMLInputElement>("[name=pass]")!.value = String(this.#blind.pass);
    }
    this.#left.clear();
    this.#list();
  }

  /** Of a large site the items of a bank are fetched when it is chosen. */
  async #fetchBank(bank: string): Promise<void> {
    if (this.#pool.isPart && bank !== blindChoice) {
      const pool = await fetchPool(this.getAttribute("data-pool") ?? "", { bank, allBanks: true });
      const chosen = this.#form.querySelector<HTMLSelectElement>("[name=bank]")?.value;
      if (chosen !== bank) return;
      if (pool) this.#pool = pool;
    }
    this.#list();
  }

  /** An assignment is called as its bank, unless it was given another name. */
  #rename(bank: string): void {
    const title = this.#form.querySelector<HTMLInputElement>("[name=title]")!;
    if (title.value !== "" && !this.#pool.banks.some(known => known.title === title.value)) return;
    title.value = this.#pool.banks.find(({ id }) => id === bank)?.title ?? "";
  }

  #change({ name, value, checked }: HTMLInputElement): void {
    if (name === "bank") this.#rename(value);
    if (name === "item") {
      if (checked) this.#left.delete(value);
      else this.#left.add(value);
    } else if (["bank", "level", "dimension", "count", "seed"].includes(name)) {
      this.#left.clear();
      if (name === "bank") void this.#fetchBank(value);
      else this.#list();
    } else if (name === "blind-file" || name === "blind-key") {
      void this.#readBlind();
    } else if (name === "ask") {
      this.#form.querySelector<HTMLElement>(".own-ask")!.hidden = value !== "own";
    }
  }

  async #click(button: HTMLButtonElement | null): Promise<void> {
    if (button?.name === "another") {
      this.#form.querySelector<HTMLInputElement>("[name=seed]")!.value = String(1 + Math.floor(Math.random() * 999_999));
      this.#left.clear();
      this.#list();
    } else if (button?.name === "save" && this.#made) {
      save(words.fileName(this.#made.id), "application/json", this.#made.text);
      this.#isSaved = true;
      this.#say(words.saved, button);
    } else if (button?.name === "print") print();
    else if (button?.name === "copy") await this.#copy(button);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const area = this.querySelector<HTMLTextAreaElement>(`#${button.value}`);
    const isCopied = await navigator.clipboard?.writeText(area?.value ?? "").then(() => true, () => false) ?? false;
    this.#say(isCopied ? words.copied : words.notCopied, button);
    if (!isCopied) area?.select();
  }

  #say(text: string, button: HTMLElement): void {
    this.#live.textContent = text;
    let line = button.parentElement!.querySelector(".done-line");
    if (!line) button.after(line = make("span", "hint done-line"));
    line.textContent = text;
  }

  #warn(event: Event): void {
    if (this.#made && !this.#isSaved) event.preventDefault();
  }

  async #create(): Promise<void> {
    const form = readForm(this.#form);
    const chosen = this.#chosen(form.rule);
    const problem = this.#problem(form, chosen);
    this.#form.querySelector(".form-problem")?.remove();
    if (problem) return this.#refuse(problem.text, problem.field);
    const button = this.#form.querySelector<HTMLButtonElement>("button[type=submit]")!;
    button.disabled = true;
    this.#live.textContent = button.textContent = words.making;
    const articles = new ArticleSource(this.#pool);
    const blind = form.rule.bank === blindChoice ? this.#blind : null;
    const texts = await Promise.all(chosen.map(entry => blind?.items.find(({ item }) => item.id === entry.item.id) ?? readText(articles, entry)));
    if (texts.some(text => text === null)) {
      [button.disabled, button.textContent] = [false, words.create];
      return this.#refuse(words.problems.texts, "");
    }
    await this.#make(form, chosen, texts as AssignedText[], blind);
  }

  async #make(form: AssignForm, chosen: PoolItem[], texts: AssignedText[], blind: BlindBank | null): Promise<void> {
    const keys = await makeKeys();
    const now = new Date();
    const id = idOf(crypto.getRandomValues(new Uint8Array(8)));
    const { rule: _, roster, passphrase, repeat: __, ...fields } = form;
    const opened = await writeAssignment({
      v: 1, id, site: this.#site, ...fields, bank: chosen[0]!.bank, blind: blind?.version ?? "", key: keys.publicKey, made: Math.floor(now.getTime() / 1000),
      // Of a blind item the link may say nothing that its answer goes into.
      items: chosen.map(({ item }) => blind ? { id: item.id, meaning: "", words: "" } : GenGuideCore.assignItem(item)),
    });
    const { labels, dimensions, slips } = this.#pool;
    const content: KeyContent = {
      v: 1, code: opened.code, pkcs8: toBase64(keys.pkcs8), items: texts, labels, dimensions, slips, roster: GenGuideCore.readRoster(roster).rows, receipts: [],
    };
    const file = await makeKeyFile(content, passphrase, form.title, now);
    this.#made = { ...file, id };
    const link = `${siteAddress("assigned/")}#${opened.code}`;
    this.#stage.replaceChildren(drawMade(opened.assignment, file.recoveryCode, link, siteAddress("trainer/results/")));
    const heading = this.#stage.querySelector("h2")!;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    this.#stage.scrollIntoView({ block: "start" });
    this.#live.textContent = words.madeTitle;
  }

  #problem(form: AssignForm, chosen: PoolItem[]): { text: string; field: string } | null {
    if (form.rule.bank === blindChoice && !this.#blind) return { text: words.problems.blind, field: "blind-file" };
    if (chosen.length === 0) return { text: words.problems.items, field: "bank" };
    if (chosen.length > 200) return { text: words.problems.items200, field: "count" };
    if (form.title === "") return { text: words.problems.title, field: "title" };
    if (form.to !== "" && !/^[0-9A-Za-z.!#%*+_~-]{1,100}@[0-9A-Za-z.-]{1,100}$/.test(form.to)) return { text: words.problems.to, field: "mail-to" };
    if (form.ask === "") return { text: words.problems.ask, field: "own-ask" };
    if (form.due > 0 && form.due * 1000 < Date.now()) return { text: words.problems.due, field: "due" };
    const line = GenGuideCore.readRoster(form.roster).problems[0];
    if (line) return { text: words.rosterProblem(line.line), field: "roster" };
    if ([...form.passphrase].length < 12) return { text: words.problems.passphraseShort, field: "passphrase" };
    return form.passphrase === form.repeat ? null : { text: words.problems.passphraseOther, field: "repeat" };
  }

  #refuse(text: string, field: string): void {
    const line = make("p", "status form-problem", text);
    const input = this.#form.querySelector<HTMLElement>(`[name="${field}"]`);
    (input?.closest(".field") ?? this.#form.querySelector("button[type=submit]"))?.before(line);
    input?.focus();
    this.#live.textContent = text;
  }
}

/** Eight letters and digits, none of which decides anything. */
const idOf = (bytes: Uint8Array): string => [...bytes].map(byte => (byte % 36).toString(36)).join("");

GgTrainer.define();
