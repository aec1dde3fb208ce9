import { labelled, make, makeButton, makeLink } from "./dom.js";
import { tableOf } from "./tables.js";
import type { About, Detail, Results, Summary, Trouble } from "./results-messages.js";
import * as words from "../words/collect-words.js";

/** Where a key file is given, with what opens it. */
export function drawOpening(problem: string): HTMLElement {
  const form = make("form", "open-file flow");
  const file = make("input");
  Object.assign(file, { type: "file", id: "results-file", name: "file", accept: ".json,application/json" });
  const secret = make("input");
  Object.assign(secret, { type: "password", id: "results-secret", name: "secret", autocomplete: "off" });
  const line = make("p", "status open-problem", problem);
  line.hidden = !problem;
  form.append(make("h2", "", words.openTitle), make("p", "", words.openText), line, labelled(file, words.fileLabel, ""), labelled(secret, words.secretLabel, words.secretHint), make("button", "button", words.openButton));
  return form;
}

/** Where receipts are dropped, chosen and pasted. */
export function drawAdding(): HTMLElement {
  const section = make("section", "adding flow");
  const zone = make("div", "drop-zone flow");
  const files = make("input");
  Object.assign(files, { type: "file", id: "results-files", name: "files", multiple: true });
  const folder = make("input");
  Object.assign(folder, { type: "file", id: "results-folder", name: "files", multiple: true, webkitdirectory: true });
  const area = make("textarea");
  Object.assign(area, { id: "results-paste", rows: 5, spellcheck: false });
  const progress = make("div", "reading");
  progress.hidden = true;
  const bar = make("progress");
  bar.max = 1;
  progress.append(bar, make("span", "hint"), makeButton(words.cancel, "cancel", "button quiet"));
  zone.append(make("p", "", words.drop), labelled(files, words.filesLabel, ""), labelled(folder, words.folderLabel, ""));
  const said = make("p", "said-of-adding");
  said.role = "status";
  section.append(make("h2", "", words.addTitle), make("p", "", words.addText), zone, labelled(area, words.pasteLabel, ""), actions(makeButton(words.addButton, "add")), progress, said);
  return section;
}

export function drawTroubles(troubles: Trouble[]): HTMLElement | null {
  if (troubles.length === 0) return null;
  const section = make("section", "troubles flow");
  const list = make("ul");
  for (const trouble of troubles.slice(0, 500)) list.append(make("li", "", words.troubleText(trouble)));
  section.append(make("h3", "", words.troublesTitle), list);
  return section;
}

/** A longer list nobody reads; the saved table holds all. */
const mostListed = 300;

/** Everybody, with state, attempts and what looks odd. */
export function drawLearners({ learners, receipts }: Results): HTMLElement {
  const section = make("section", "flow");
  const of = (state: string): number => learners.filter(learner => learner.state === state).length;
  section.append(make("h2", "", words.learnersTitle));
  if (learners.length === 0) {
    section.append(make("p", "", words.nobody));
    return section;
  }
  section.append(make("p", "", words.count(of("done"), of("late"), of("missing"), of("open"))), make("p", "hint", words.honest));
  const columns = words.learnerColumns;
  if (learners.length > mostListed) section.append(make("p", "hint", words.listedOnly(mostListed, learners.length)));
  const rows = learners.slice(0, mostListed).map(({ name, state, receipts: own }): (string | Node)[] => [
    name, words.states[state], lines(own.map(index => attemptText(receipts[index]!))), lines(own.flatMap(index => receipts[index]!.flags.map(flag => words.flagText[flag] ?? flag))), seeing(own, receipts),
  ]);
  section.append(tableOf(words.learnersCaption, [columns.name, columns.state, columns.result, columns.flags, columns.see], rows));
  return section;
}

const attemptText = ({ right, of, passed, handed }: Summary): string => `${words.result(right, of, passed)} · ${words.time(handed)}`;

function lines(texts: string[]): Node {
  const part = make("div", "lines");
  for (const text of texts) part.append(make("div", "", text));
  if (texts.length === 0) part.textContent = "–";
  return part;
}

function seeing(own: number[], receipts: Summary[]): Node {
  const part = make("div", "lines");
  for (const index of own) {
    const button = makeButton(words.see(receipts[index]!.attempt), "see", "button quiet");
    button.value = String(index);
    button.setAttribute("aria-label", words.detailTitle(receipts[index]!.who, receipts[index]!.attempt));
    part.append(button);
  }
  return part;
}

/** A list of names to be put in, and a text for those who are missing. */
export function drawRoster({ learners, roster, rosterProblems }: Results, { assignment }: About): HTMLElement {
  const section = make("section", "flow");
  const area = make("textarea");
  Object.assign(area, { id: "results-roster", rows: 6, value: roster.map(({ name, mail, code }) => [name, mail && `<${mail}>`, code && `(${code})`].filter(text => text).join(" ")).join("\n") });
  const details = make("details");
  details.append(make("summary", "", words.rosterTitle), make("p", "", words.rosterText), labelled(area, words.rosterLabel, ""), actions(makeButton(words.rosterButton, "roster", "button quiet")));
  section.append(details);
  if (rosterProblems.length > 0) section.append(make("p", "status", words.rosterProblems(rosterProblems)));
  const missing = learners.filter(({ row, receipts }) => row >= 0 && receipts.length === 0).map(({ row }) => roster[row]!);
  if (missing.length === 0) return section;
  const addresses = missing.map(({ mail }) => mail).filter(mail => mail);
  const text = words.remindText(assignment.title, assignment.due, assignment.zone);
  const part = make("div", "card flow");
  part.append(make("h3", "", words.remindTitle), make("p", "", missing.map(({ name, mail, code }) => name || mail || code).join(", ")));
  if (addresses.length > 0) part.append(readOnly("remind-to", words.remindAddresses, addresses.join(", "), 2));
  const mail = `mailto:?bcc=${encodeURIComponent(addresses.join(","))}&subject=${encodeURIComponent(assignment.title)}&body=${encodeURIComponent(text)}`;
  part.append(readOnly("remind-text", words.remindLabel, text, 4), actions(copying("remind-text"), ...addresses.length > 0 ? [makeLink(words.remindMail, mail, "button quiet")] : []));
  section.append(part);
  return section;
}

export function drawTaking({ isSaved }: Results): HTMLElement {
  const section = make("section", "taking flow");
  const saved = make("p", "hint set-state", isSaved ? "" : words.unsaved);
  section.append(
    make("h2", "", words.takeTitle), make("p", "", words.saveText), actions(makeButton(words.saveSet, "save-set"), saved),
    actions(makeButton(words.csv, "csv", "button quiet"), makeButton(words.print, "print", "button quiet"), makeButton(words.stats, "stats", "button quiet")), make("p", "hint", words.statsText),
  );
  return section;
}

/** One receipt, answer by answer. */
export function drawDetail({ receipt, grades }: Detail, { content }: About, summary: Summary): HTMLDialogElement {
  const dialog = make("dialog", "card detail flow");
  const columns = words.detailColumns;
  const rows = content.items.map(({ item, title }, index) => {
    const answer = receipt.answers[index] ?? null;
    const grade = grades[index] ?? null;
    const state = receipt.left.includes(index) ? words.leftOut : answer === null ? words.notGiven : grade ? words.outcomes[grade.label] : "–";
    return [
      `${index + 1}. ${title}`, answer ? answerText(answer, content.items[index]!) : "–", state, !grade || !answer || grade.deciding === 0 ? "–" : answer.marks === null ? words.skipped : words.marked(grade.found, grade.deciding, grade.decoys),
      words.sureNames[answer?.sure ?? 0] ?? "–", answer ? words.seconds(answer.seconds) : "–", item.id,
    ].slice(0, 6);
  });
  const flags = summary.flags.map(flag => make("p", "status", words.flagText[flag] ?? flag));
  const closing = makeButton(words.close, "close", "button quiet");
  const heading = make("h2", "", words.detailTitle(receipt.who, receipt.attempt));
  heading.id = "detail-title";
  heading.tabIndex = -1;
  heading.autofocus = true;
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(
    heading, make("p", "", `${words.result(summary.right, summary.of, summary.passed)} · ${words.time(receipt.begun)} – ${words.time(receipt.handed)}`), make("p", "hint", words.from(summary.place, summary.copies)), ...flags,
    tableOf(words.detailCaption, [columns.item, columns.answer, columns.outcome, columns.reasons, columns.sure, columns.seconds], rows), actions(closing),
  );
  return dialog;
}

const answerText = (answer: GenGuideCore.ReceiptAnswer<string>, item: About["content"]["items"][number]): string => GenGuideCore.describeAnswer(answer, item) || words.outcomes.none;

function readOnly(id: string, label: string, value: string, rows: number): HTMLElement {
  const node = make("textarea");
  Object.assign(node, { id, readOnly: true, rows, value });
  return labelled(node, label, "");
}

function copying(area: string): HTMLButtonElement {
  const button = makeButton(words.copy, "copy", "button quiet");
  button.value = area;
  return button;
}

function actions(...content: Node[]): HTMLElement {
  const line = make("p", "actions");
  line.append(...content);
  return line;
}
