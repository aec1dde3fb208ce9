import type { DrawRule } from "./assign-draw.js";
import { bankFields, show, type Choice } from "./bank-choice.js";
import { labelled, make, makeButton, makeLink } from "./dom.js";
import type { Pool, PoolItem } from "./pool.js";
import * as words from "../words/trainer-words.js";

/** All that the form asks for. */
export interface AssignForm {
  rule: DrawRule;
  title: string;
  from: string;
  to: string;
  say: string;
  ask: string;
  due: number;
  zone: string;
  pass: number;
  attempts: number;
  sure: boolean;
  show: "each" | "end" | "none";
  roster: string;
  passphrase: string;
  repeat: string;
}

export function drawForm(pool: Pool, bank: string): HTMLFormElement {
  const form = make("form", "assign flow");
  form.noValidate = true;
  const [labels, hints] = [words.labels, words.hints];
  const banks = pool.banks.filter(({ id }) => pool.isPart || pool.items.some(item => item.bank === id)).map(({ id, title }): Choice => [id, title]);
  const title = pool.banks.find(({ id }) => id === bank)?.title ?? "";
  form.append(
    group(words.steps.what, [
      ...bankFields(banks, [...pool.isPart ? [] : [["", labels.every] as Choice], [blindChoice, labels.blind]], bank),
      blindFields(),
      checks("level", labels.levels, Object.entries(words.levels)),
      select("dimension", labels.dimension, [["", labels.any], ...pool.dimensions.map(({ id, name }): Choice => [id, name])], "", ""),
      pair(number("count", labels.count, "", hints.count, 1, 200), number("seed", labels.seed, "1", hints.seed, 1, 999_999_999)),
      actions(makeButton(words.anotherDraw, "another", "button quiet")),
      make("div", "drawn flow"),
    ]),
    group(words.steps.how, [
      text("title", labels.title, title, hints.title, 200),
      pair(number("pass", labels.pass, "80", "", 1, 100), number("attempts", labels.attempts, "1", hints.attempts, 0, 20)),
      select("show", labels.show, Object.entries(words.shows), "end", ""),
      check("sure", labels.sure, true),
      pair(dateField(), select("zone", labels.zone, zones().map((zone): Choice => [zone, zone]), ownZone(), "")),
      area("say", labels.say, hints.say, 3, 600),
    ]),
    group(words.steps.who, [
      pair(text("from", labels.from, "", hints.from, 120), text("mail-to", labels.to, "", hints.to, 240)),
      select("ask", labels.ask, Object.entries(words.asks), "name", ""),
      ownAsk(),
      area("roster", labels.roster, hints.roster, 5, 400_000),
    ]),
    group(words.steps.key, [pair(password("passphrase", labels.passphrase, hints.passphrase), password("repeat", labels.repeat, "")), honesty()]),
  );
  const create = make("button", "button", words.create);
  create.type = "submit";
  form.append(actions(create));
  return form;
}

/** What the list of banks holds for a bank that is not on the site. */
export const blindChoice = "*";

/** Where the answers of a blind bank are given. */
function blindFields(): HTMLElement {
  const part = make("div", "blind-fields flow");
  const file = input("blind-file", "file", "");
  file.accept = ".json,application/json";
  const key = input("blind-key", "password", "");
  key.autocomplete = "off";
  const said = make("p", "hint blind-said");
  said.role = "status";
  part.hidden = true;
  part.append(make("p", "", words.blindText), labelled(file, words.blindFile, ""), labelled(key, words.blindKey, words.blindKeyHint), said);
  return part;
}

export function readForm(form: HTMLFormElement): AssignForm {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? "").trim();
  const whole = (name: string, least: number, most: number, otherwise: number): number => {
    const number = Math.floor(Number(value(name)));
    return value(name) === "" || !Number.isFinite(number) ? otherwise : Math.min(most, Math.max(least, number));
  };
  const ask = value("ask") as keyof typeof words.asks;
  return {
    rule: { bank: value("bank"), levels: data.getAll("level").map(Number), dimension: value("dimension"), count: whole("count", 0, 200, 0), seed: whole("seed", 1, 2_000_000_000, 1) },
    title: value("title").slice(0, 200), from: value("from").slice(0, 120), to: value("mail-to"), say: value("say").slice(0, 600),
    ask: (ask === "own" ? value("own-ask") : words.asks[ask] ?? words.asks.name).slice(0, 60),
    due: value("due") ? secondsIn(value("due"), value("zone")) : 0, zone: value("due") ? value("zone") : "",
    pass: whole("pass", 1, 100, 80), attempts: whole("attempts", 0, 20, 1), sure: data.has("sure"), show: value("show") as AssignForm["show"],
    roster: value("roster"), passphrase: String(data.get("passphrase") ?? ""), repeat: String(data.get("repeat") ?? ""),
  };
}

/** When the clocks of a zone show a local time such as 2026-12-01T17:00, in seconds since 1970. */
export function secondsIn(local: string, zone: string): number {
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return 0;
  // The zone's distance from UTC is looked up where it is used, so that a change of the clocks between is respected.
  const first = wanted - offsetAt(wanted, zone);
  return Math.floor((wanted - offsetAt(first, zone)) / 1000);
}

/** How far a zone is ahead of UTC at a moment, both in milliseconds. */
export function offsetAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone || "UTC", hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" }).formatToParts(at);
  const part = (type: string): number => Number(parts.find(one => one.type === type)?.value ?? 0);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - Math.floor(at / 1000) * 1000;
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

function zones(): string[] {
  const known = (Intl as { supportedValuesOf?: (key: string) => string[] }).supportedValuesOf?.("timeZone") ?? [];
  return [...new Set([ownZone(), "UTC", ...known])].sort();
}

/** What would be asked, each to be left out. */
export function drawList(drawn: PoolItem[], left: Set<string>, fitting: number, pool: Pool): HTMLElement {
  const part = make("div", "flow");
  const line = make("p", "", words.drawn(drawn.length, fitting));
  const list = make("ol", "drawn-items");
  list.role = "list";
  for (const { bank, title, item } of drawn) {
    const entry = make("li");
    const label = make("label");
    const box = make("input");
    Object.assign(box, { type: "checkbox", name: "item", value: item.id, checked: !left.has(item.id) });
    const where = [words.levels[item.kind === "scenario" ? item.level ?? 0 : 0], pool.banks.find(({ id }) => id === bank)?.title].join(" · ");
    label.append(box, make("span", "", title), make("span", "hint", where));
    entry.append(label);
    list.append(entry);
  }
  part.append(line, list);
  return part;
}

/** What was made: to be saved, written down and sent. */
export function drawMade(assignment: GenGuideCore.Assignment, recoveryCode: string, link: string, results: string): HTMLElement {
  const section = make("section", "made flow");
  const mail = words.mailText(assignment.title, assignment.from, link, assignment.items.length, assignment.due, assignment.zone, assignment.to);
  const code = make("p", "recovery", recoveryCode);
  section.append(
    make("h2", "", words.madeTitle),
    card(words.saveTitle, make("p", "", words.saveText), actions(makeButton(words.save, "save"))),
    card(words.recoveryTitle, make("p", "", words.recoveryText), code, actions(makeButton(words.print, "print", "button quiet"))),
    card(
      words.linkTitle, make("p", "", words.linkText), readOnly("assign-link", words.linkLabel, link, 4), actions(copying(words.copyLink, "assign-link")),
      readOnly("assign-mail", words.mailLabel, mail, 12), actions(copying(words.copyMail, "assign-mail")),
    ),
    make("p", "", words.collectText), actions(makeLink(words.collect, results, "button quiet")),
  );
  return section;
}

function honesty(): HTMLElement {
  const part = make("div", "card flow");
  const list = make("ul");
  for (const text of words.honest) list.append(make("li", "", text));
  part.append(make("h2", "", words.honestTitle), list);
  return part;
}

function card(title: string, ...content: Node[]): HTMLElement {
  const part = make("div", "card flow");
  part.append(make("h3", "", title), ...content);
  return part;
}

function copying(text: string, area: string): HTMLButtonElement {
  const button = makeButton(text, "copy", "button quiet");
  button.value = area;
  return button;
}

export function readOnly(id: string, label: string, value: string, rows: number): HTMLElement {
  const node = make("textarea");
  Object.assign(node, { id, readOnly: true, rows, value, spellcheck: false });
  return labelled(node, label, "");
}

function actions(...content: Node[]): HTMLElement {
  const line = make("p", "actions");
  line.append(...content);
  return line;
}

function group(title: string, content: Node[]): HTMLElement {
  const part = make("fieldset", "group flow");
  part.append(make("legend", "", title), ...content);
  return part;
}

function pair(...fields: HTMLElement[]): HTMLElement {
  const part = make("div", "pair-of-fields");
  part.append(...fields);
  return part;
}

function input(name: string, type: string, value: string): HTMLInputElement {
  const node = make("input");
  Object.assign(node, { id: `assign-${name}`, name, type, value });
  return node;
}

function text(name: string, label: string, value: string, hint: string, most: number): HTMLElement {
  const node = input(name, "text", value);
  node.maxLength = most;
  return labelled(node, label, hint);
}

function number(name: string, label: string, value: string, hint: string, least: number, most: number): HTMLElement {
  const node = input(name, "number", value);
  Object.assign(node, { min: String(least), max: String(most), inputMode: "numeric" });
  return labelled(node, label, hint);
}

function password(name: string, label: string, hint: string): HTMLElement {
  const node = input(name, "password", "");
  node.autocomplete = "new-password";
  return labelled(node, label, hint);
}

const dateField = (): HTMLElement => labelled(input("due", "datetime-local", ""), words.labels.due, words.hints.due);

function ownAsk(): HTMLElement {
  const field = text("own-ask", words.labels.ownAsk, "", words.hints.ownAsk, 60);
  field.classList.add("own-ask");
  field.hidden = true;
  return field;
}

function area(name: string, label: string, hint: string, rows: number, most: number): HTMLElement {
  const node = make("textarea");
  Object.assign(node, { id: `assign-${name}`, name, rows, maxLength: most });
  return labelled(node, label, hint);
}

function select(name: string, label: string, options: Choice[], chosen: string, hint: string): HTMLElement {
  const node = make("select");
  Object.assign(node, { id: `assign-${name}`, name });
  show(node, options, chosen);
  return labelled(node, label, hint);
}

function check(name: string, label: string, isChecked: boolean, value = "on"): HTMLElement {
  const node = make("label", "setting");
  const box = make("input");
  Object.assign(box, { type: "checkbox", name, value, checked: isChecked });
  node.append(box, " ", label);
  return node;
}

function checks(name: string, legend: string, options: Choice[]): HTMLElement {
  const part = make("fieldset", "checks-of");
  part.append(make("legend", "", legend), ...options.map(([value, label]) => check(name, label, true, value)));
  return part;
}
