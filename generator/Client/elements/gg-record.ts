import { writeCalendar } from "./calendar.js";
import { labelled, make, makeButton, save } from "./dom.js";
import { isInApp, isPersisted } from "./durability.js";
import { ExamRecord, mergeExams } from "./exam-record.js";
import { isReviewed, readItems, scheduleOf, type LearnerItem } from "./learner.js";
import { firstPerson, mostNameCharacters, mostPeople, readPeople, writePeople, type Person } from "./people.js";
import { nameless } from "../words/people-words.js";
import { fetchPool, siteAddress, type Pool } from "./pool.js";
import { abilities, calibration, exams, masteryMap, overview, reviews, section, slips } from "./record-sections.js";
import * as words from "../words/record-words.js";
import { AnswerRecord, type Trouble } from "./record.js";
import { readSettings, writeSettings } from "./settings.js";
import { mostBytes, readCopy, writeCopy } from "./transfer.js";
import { notices } from "../words/quiz-words.js";

/** What one learner's answers add up to, and all that can be done with them: kept, carried to another device, deleted. */
export class GgRecord extends HTMLElement {
  readonly #status = make("p", "status");
  readonly #body = make("div", "record flow");
  #pool: Pool | null = null;
  #record!: AnswerRecord;
  #items: LearnerItem[] = [];

  static define(name = "gg-record"): void {
    if (!customElements.get(name)) customElements.define(name, this);
  }

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    for (const type of ["click", "change", "submit"]) this.addEventListener(type, this);
    window.addEventListener("storage", this);
    void this.#open();
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    if (event.type === "storage") this.#show();
    else if (event.type === "submit") this.#submit(event);
    else if (event.type === "click") this.#click(target.closest("button"));
    else if (target instanceof HTMLInputElement) void this.#change(target);
  }

  get #site(): string {
    return this.getAttribute("data-store") ?? "";
  }

  async #open(): Promise<void> {
    this.#status.role = "status";
    this.append(this.#status, this.#body);
    this.#say(words.loading);
    const wanted = { ids: new AnswerRecord(this.#site, null).ids(), wholeBanks: true };
    this.#pool = typeof GenGuideCore === "undefined" ? null : await fetchPool(this.getAttribute("data-pool") ?? "", wanted);
    if (!this.#pool) return this.#say(words.unavailable);
    this.#say("");
    this.#show();
    await this.#showKeeping();
    this.setAttribute("data-ready", "");
    if (location.hash) this.querySelector(location.hash.replace(/[^#\w-]/g, ""))?.scrollIntoView();
  }

  #say(text: string): void {
    this.#status.textContent = text;
    this.#status.hidden = !text;
  }

  /** Everything anew, from what is stored. */
  #show(): void {
    const pool = this.#pool;
    if (!pool) return;
    const now = Date.now();
    this.#record = new AnswerRecord(this.#site, trouble => this.#trouble(trouble));
    this.#items = readItems(pool, this.#record);
    const asked = this.#items.filter(({ item }) => item.kind !== "open");
    const calendar = makeButton(words.calendar, "calendar", "button quiet");
    const parts = [overview(asked, now), ...this.#exams(pool)];
    if (asked.some(({ history }) => history.length > 0)) {
      const able = abilities(pool, asked);
      parts.push(...able ? [able, calibration(asked)] : [], slips(pool, asked), reviews(asked, now, calendar), masteryMap(pool, asked, now));
    }
    this.#body.replaceChildren(...parts, this.#keeping(), this.#people());
  }

  #examOf(bank: string, report: (() => void) | null): ExamRecord {
    return new ExamRecord(this.#site, this.#record.person, bank, report);
  }

  /** What was handed in, by exam; one that was only begun is not listed. */
  #exams(pool: Pool): HTMLElement[] {
    const lines = pool.banks.flatMap(bank => {
      const { past } = bank.exam ? this.#examOf(bank.id, null).read() : { past: [] };
      return past.length > 0 ? [{ bank, past }] : [];
    });
    return lines.length > 0 ? [exams(lines)] : [];
  }

  #keeping(): HTMLElement {
    const part = section("copy", words.keepTitle, make("p", "persistence"));
    const actions = make("p", "actions");
    actions.append(makeButton(words.saveCopy, "save"), makeButton(words.wipe, "wipe", "button quiet"));
    const input = make("input");
    input.type = "file";
    input.name = "import";
    input.accept = ".json,application/json";
    input.id = "import";
    const field = labelled(input, words.importLabel, words.importHint);
    const setting = make("label", "setting");
    const box = make("input");
    box.type = "checkbox";
    box.name = "certainty";
    box.checked = readSettings(this.#site).asksCertainty;
    setting.append(box, " ", words.certaintySetting);
    part.append(actions, field, setting);
    return part;
  }

  #people(): HTMLElement {
    const { chosen, list } = readPeople(this.#site);
    const part = section("people", words.peopleTitle, make("p", "lede-2", words.peopleText));
    if (list.length > 1) {
      const fieldset = make("fieldset", "people");
      fieldset.append(make("legend", "", words.peopleLegend));
      for (const person of list) {
        const label = make("label");
        const radio = make("input");
        radio.type = "radio";
        radio.name = "person";
        radio.value = person.id;
        radio.checked = person.id === chosen;
        label.append(radio, " ", person.name || nameless);
        fieldset.append(label);
      }
      part.append(fieldset);
    }
    part.append(this.#nameForm("rename", words.nameLabel, words.rename, list.find(({ id }) => id === chosen)?.name ?? ""), this.#nameForm("add", words.addLabel, words.add, ""));
    const own = list.find(({ id }) => id === chosen);
    if (list.length > 1 && own) {
      const actions = make("p", "actions");
      actions.append(makeButton(words.remove(own.name || nameless), "remove", "button quiet"));
      part.append(actions);
    }
    return part;
  }

  #nameForm(name: string, text: string, action: string, value: string): HTMLFormElement {
    const form = make("form", "field");
    form.name = name;
    const label = make("label", "", text);
    const input = make("input");
    input.type = "text";
    input.name = "name";
    input.id = `${name}-name`;
    input.maxLength = mostNameCharacters;
    input.autocomplete = "off";
    input.value = value;
    label.htmlFor = input.id;
    const button = makeButton(action, name, "button quiet");
    button.type = "submit";
    const row = make("span", "row");
    row.append(input, button);
    form.append(label, make("span", "hint", words.nameHint), row);
    return form;
  }

  async #showKeeping(): Promise<void> {
    const line = this.querySelector(".persistence");
    const state = await isPersisted();
    if (line) line.textContent = isInApp() ? words.inApp : words.persisted[state === null ? "unknown" : state ? "yes" : "no"] ?? "";
  }

  #click(button: HTMLButtonElement | null): void {
    if (button?.name === "save") save(words.copyName(new Date()), "application/json", writeCopy(this.#record, this.#person.name, new Date()));
    else if (button?.name === "calendar") this.#saveCalendar();
    else if (button?.name === "wipe") this.#ask(() => this.#wipe());
    else if (button?.name === "remove") this.#ask(() => this.#remove());
  }

  async #change(input: HTMLInputElement): Promise<void> {
    if (input.name === "certainty") this.#kept(writeSettings(this.#site, { asksCertainty: input.checked }));
    else if (input.name === "import" && input.files?.[0]) await this.#import(input.files[0]);
    else if (input.name === "person") this.#choose(input.value, words.chosen(this.#name(input.value)));
  }

  #submit(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    // The form's own name is hidden by the field of that name.
    const isNew = form.getAttribute("name") === "add";
    const field = form.elements.namedItem("name") as HTMLInputElement;
    const name = field.value.replace(/\s+/g, " ").trim();
    const people = readPeople(this.#site);
    const isTaken = people.list.some(person => person.name === name && (isNew || person.id !== people.chosen));
    const problem = !name ? words.nameMissing : isTaken ? words.nameTaken : isNew && people.list.length >= mostPeople ? words.tooMany : "";
    if (problem) {
      this.#say(problem);
      field.focus();
    } else if (!isNew) {
      const list = people.list.map(person => person.id === people.chosen ? { ...person, name } : person);
      this.#kept(writePeople(this.#site, { ...people, list }), words.renamed(name));
    } else {
      const id = newId(people.list);
      this.#kept(writePeople(this.#site, { chosen: id, list: [...people.list, { id, name }] }), words.added(name));
    }
  }

  get #person(): Person {
    const { chosen, list } = readPeople(this.#site);
    return list.find(({ id }) => id === chosen) ?? { id: firstPerson, name: "" };
  }

  #name(id: string): string {
    return readPeople(this.#site).list.find(person => person.id === id)?.name ?? "";
  }

  #choose(id: string, text: string): void {
    this.#kept(writePeople(this.#site, { ...readPeople(this.#site), chosen: id }), text);
  }

  /** Shows the new state, and says what was done, or that nothing was. */
  #kept(isKept: boolean, text = ""): void {
    const focus = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const [name, value] = [focus?.getAttribute("name"), focus?.getAttribute("value")];
    const form = focus?.closest("form")?.getAttribute("name");
    this.#show();
    void this.#showKeeping();
    this.#say(isKept ? text : words.notKept);
    const again = [...this.querySelectorAll<HTMLInputElement>("input, button")].find(node => node.name === name && (node.type !== "radio" || node.value === value) && (node.closest("form")?.getAttribute("name") ?? undefined) === form);
    again?.focus();
  }

  async #import(file: File): Promise<void> {
    if (file.size > mostBytes) return this.#say(words.importProblems.tooBig);
    const content = readCopy(await file.text(), this.#site);
    if (typeof content === "string") return this.#say(words.importProblems[content]);
    for (const [id, answers] of content.items) this.#record.merge(id, answers);
    let isKept = !this.#record.isUnsaved;
    for (const [bank, exam] of content.exams) this.#examOf(bank, () => isKept = false).change(state => mergeExams(state, exam));
    this.#kept(isKept, words.imported(content.items.size, content.written, content.dropped));
  }

  #saveCalendar(): void {
    const all = this.#items.filter(isReviewed).map(scheduleOf).flatMap(({ id, schedule: { due, step } }) => due === null ? [] : [{ id, due, step }]);
    save(words.calendarName, "text/calendar", writeCalendar(all, this.#site, siteAddress("quizzes/"), Date.now()));
  }

  /** Asks before something is deleted for good. */
  #ask(act: () => void): void {
    const dialog = make("dialog", "card flow");
    const question = make("p", "", words.wipeQuestion(this.#person.name, this.#record.ids().length));
    question.id = "wipe-question";
    dialog.setAttribute("aria-labelledby", question.id);
    const actions = make("p", "actions");
    const yes = makeButton(words.wipeConfirm, "yes", "button quiet");
    const no = makeButton(words.cancel, "no");
    actions.append(no, yes);
    dialog.append(question, actions);
    dialog.addEventListener("close", () => dialog.remove());
    no.addEventListener("click", () => dialog.close());
    yes.addEventListener("click", () => {
      dialog.close();
      act();
    });
    this.append(dialog);
    dialog.showModal();
    no.focus();
  }

  #wipe(): void {
    this.#kept(this.#record.wipe(), words.wiped);
  }

  #remove(): void {
    const { chosen, list } = readPeople(this.#site);
    const rest = list.filter(({ id }) => id !== chosen);
    const isKept = this.#record.wipe() && writePeople(this.#site, { chosen: rest[0]?.id ?? firstPerson, list: rest });
    this.#kept(isKept, words.wiped);
  }

  #trouble(trouble: Trouble): void {
    if (trouble !== "otherPerson") this.#say(notices[trouble]);
  }
}

/** Short, and never the id of somebody who is gone, whose answers may come back from a copy. */
const newId = (list: Person[]): string => {
  const used = new Set(list.map(({ id }) => id));
  for (;;) {
    const id = `p${Math.floor(Math.random() * 36 ** 4).toString(36)}`;
    if (!used.has(id)) return id;
  }
};

GgRecord.define();
