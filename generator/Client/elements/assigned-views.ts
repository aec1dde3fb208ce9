import type { AssignedEntries } from "./assigned-entries.js";
import type { AssignedState, SealedSheet } from "./assigned-record.js";
import { labelled, make, makeButton, makeLink } from "./dom.js";
import type { AssignedText } from "./key-file.js";
import { isGiven, type Asked } from "./exam-sheet.js";
import { tableOf } from "./tables.js";
import * as words from "../words/assigned-words.js";

/** Where no assignment could be read: a place to paste it, and those that are known here. */
export function drawPaste(problem: string, earlier: AssignedState[]): HTMLElement {
  const form = make("form", "paste flow");
  const field = make("p", "field");
  const label = make("label", "", words.pasteLabel);
  const area = make("textarea");
  area.id = label.htmlFor = "assigned-code";
  area.rows = 6;
  area.spellcheck = false;
  field.append(label, area);
  form.append(make("h2", "", words.pasteTitle), make("p", "", words.pasteText), ...problem ? [make("p", "status", problem)] : [], field, make("button", "button", words.pasteButton));
  if (earlier.length === 0) return form;
  const section = make("div", "flow");
  const list = make("ul", "handed-in");
  list.role = "list";
  for (const { title, code, done } of earlier.filter(({ code }) => code)) {
    const entry = make("li");
    entry.append(makeLink(words.earlier(title, done.length), `#${code}`), ...done.some(({ sent }) => sent === "") ? [make("span", "hint", words.unsentShort)] : []);
    list.append(entry);
  }
  section.append(form, make("h2", "", words.earlierTitle), list);
  return section;
}

/** What it is, by when, what will be sent and to whom: all before the first question. */
export function drawBrief(assignment: GenGuideCore.Assignment, { entries, left }: AssignedEntries, state: AssignedState, given: number): HTMLElement {
  const section = make("section", "brief flow");
  const heading = make("h2", "", assignment.title);
  section.append(heading);
  if (assignment.from) section.append(make("p", "hint", words.from(assignment.from)));
  if (assignment.say) section.append(make("p", "said-by", assignment.say));
  const facts = make("dl", "facts");
  const count = entries.length;
  const rows: [string, string][] = [
    [words.facts.asks, words.asks(count)], [words.facts.pass, words.toPass(assignment.pass, count)],
    [words.facts.due, assignment.due ? words.due(assignment.due, assignment.zone) : words.noDue], [words.facts.attempts, words.attempts(assignment.attempts)], [words.facts.feedback, words.feedback[assignment.show]],
  ];
  for (const [name, text] of rows) {
    const group = make("div");
    group.append(make("dt", "", name), make("dd", "", text));
    facts.append(group);
  }
  section.append(facts);
  const lines = [
    ...left.length > 0 ? [words.leftOut(left)] : [],
    ...assignment.due > 0 && Date.now() > 1000 * assignment.due ? [words.late] : [],
    ...assignment.attempts > 0 && state.done.length >= assignment.attempts && !state.open ? [words.used(assignment.attempts)] : [],
    ...count === 0 ? [words.nothingLeft] : [],
  ];
  section.append(...lines.map(text => make("p", "status", text)));
  section.append(make("h3", "", words.sendTitle), ...words.sendText(assignment.from, assignment.to, assignment.ask, assignment.sure).map(text => make("p", "", text)));
  section.append(make("p", "hint", `${assignment.blind ? "" : `${words.publicText} `}${words.claimText}`));
  const mayBegin = count > 0 && (state.open !== null || assignment.attempts === 0 || state.done.length < assignment.attempts);
  if (mayBegin) section.append(...state.open ? [make("p", "", words.underWay(given, count))] : [whoField(assignment, state.who)], beginning(state));
  return section;
}

function whoField(assignment: GenGuideCore.Assignment, who: string): HTMLElement {
  const input = make("input");
  input.id = "assigned-who";
  input.type = "text";
  input.maxLength = 200;
  input.value = who;
  input.autocomplete = "name";
  const field = labelled(input, assignment.ask, words.whoHint);
  const missing = make("span", "who-missing");
  missing.role = "alert";
  field.append(missing);
  return field;
}

function beginning(state: AssignedState): HTMLElement {
  const actions = make("p", "actions");
  actions.append(makeButton(state.open ? words.goOn : state.done.length > 0 ? words.again : words.begin, state.open ? "go-on" : "begin"));
  return actions;
}

export function drawPast(done: SealedSheet[]): HTMLElement {
  const section = make("section", "flow");
  const list = make("ul", "handed-in");
  list.role = "list";
  for (const [index, { attempt, handed, sent }] of [...done.entries()].reverse()) {
    const entry = make("li");
    const see = makeButton(words.seeReceipt, "receipt", "button quiet");
    see.value = String(index);
    entry.append(make("span", "", `${words.past(attempt, handed)}${sent ? "" : ` · ${words.unsentShort}`}`), see);
    list.append(entry);
  }
  section.append(make("h2", "", words.pastTitle), list);
  return section;
}

/** The receipt, the ways to hand it over, and all that it says. */
export function drawReceipt(assignment: GenGuideCore.Assignment, done: SealedSheet, index: number, asked: Asked[], texts: (AssignedText | null)[], who: string): HTMLElement {
  const section = make("section", "receipt card flow");
  const area = make("textarea", "sealed");
  const label = make("label", "", words.receiptLabel);
  area.id = label.htmlFor = "assigned-receipt";
  area.readOnly = true;
  area.rows = 5;
  area.value = done.receipt;
  const field = make("p", "field");
  field.append(label, make("span", "hint", words.receiptHint(done.receipt.length)), area);
  const copied = make("span", "copied hint");
  copied.role = "status";
  const ways = make("p", "actions");
  ways.append(withValue(makeButton(words.copy, "copy"), index), withValue(makeButton(words.saveFile, "save", "button quiet"), index), mailLink(assignment, done, who));
  if (typeof navigator.share === "function") ways.append(withValue(makeButton(words.share, "share", "button quiet"), index));
  const sent = make("p", "status");
  sent.append(make("span", "", done.sent ? words.isSent(done.sent) : words.unsent));
  if (!done.sent) sent.append(" ", withValue(makeButton(words.sent, "sent", "button quiet"), index));
  section.append(make("h2", "", words.receiptTitle), make("p", "lead-in", words.receiptLead(assignment.to)), field, ways, copied, sent, outcome(assignment, done), clearText(assignment, done, asked, texts, who));
  return section;
}

function outcome(assignment: GenGuideCore.Assignment, { right, of }: SealedSheet): HTMLElement {
  const part = make("div", "flow");
  if (right < 0 || assignment.show === "none") {
    part.append(make("p", "", words.noResult));
    return part;
  }
  const needed = Math.ceil(assignment.pass * of / 100);
  part.append(make("h3", "", words.resultTitle(right, of)), make("p", "", words.resultText(right >= needed, needed, of)));
  return part;
}

function mailLink(assignment: GenGuideCore.Assignment, { receipt }: SealedSheet, who: string): HTMLElement {
  const query = `subject=${encodeURIComponent(words.mailSubject(assignment.title, who))}&body=${encodeURIComponent(words.mailBody(receipt))}`;
  return makeLink(words.mail, `mailto:${encodeURIComponent(assignment.to).replace("%40", "@")}?${query}`, "button quiet");
}

/** In plain words, what the sealed text holds. */
function clearText(assignment: GenGuideCore.Assignment, done: SealedSheet, asked: Asked[], texts: (AssignedText | null)[], who: string): HTMLElement {
  const details = make("details", "clear-text");
  details.open = true;
  const facts = make("dl", "facts");
  for (const [name, text] of [[words.clearWho(assignment.ask), who], [words.times.attempt, String(done.attempt)], [words.times.begun, words.at(done.begun)], [words.times.handed, words.at(done.handed)]] as const) {
    const group = make("div");
    group.append(make("dt", "", name), make("dd", "", text));
    facts.append(group);
  }
  const { item, answer, marks, sure, seconds } = words.clearColumns;
  const rows = asked.map((one, index) => [
    `${index + 1}. ${one.entry.title}`, answerText(one, texts[index] ?? null), marksText(one, texts[index] ?? null), words.sureNames[one.answer?.sure ?? 0] ?? "–", words.secondsText(done.seconds[one.entry.item.id] ?? 0),
  ]);
  details.append(make("summary", "", words.clearTitle), facts, tableOf(words.clearCaption, [item, answer, marks, sure, seconds], rows));
  return details;
}

/** In the words of the item; where its page can't be had, by the ids that stand in the receipt. */
function answerText(one: Asked, text: AssignedText | null): string {
  if (!one.answer) return words.notAnswered;
  if (!isGiven(one)) return one.kept?.isWhole ? words.unsure : words.notAnswered;
  const chosen = one.kept?.choice.map(id => text?.choices[one.entry.item.choices.findIndex(choice => choice.id === id)] ?? id).join("; ") ?? "";
  return [one.answer.typed ?? "", chosen].filter(part => part).join(" · ");
}

const marksText = ({ answer }: Asked, text: AssignedText | null): string =>
  answer?.marks?.map(mark => text?.phrases[mark]?.words ?? String(mark + 1)).map(words.quoted).join("; ") ?? "–";

const withValue = (button: HTMLButtonElement, index: number): HTMLButtonElement => {
  button.value = String(index);
  return button;
};
