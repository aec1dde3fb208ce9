import { make, makeLink } from "./dom.js";
import { isPassed, type HandedIn } from "./exam-record.js";
import { dueOf, isReviewed, scheduleOf, type LearnerItem } from "./learner.js";
import { siteAddress, type Pool, type PoolBank } from "./pool.js";
import { cellsOf, estimateTable } from "./record-tables.js";
import { tableOf } from "./tables.js";
import * as words from "../words/record-words.js";

const day = 24 * 60 * 60 * 1000;

function section(id: string, title: string, ...content: (Node | string)[]): HTMLElement {
  const part = make("section", "flow part");
  const heading = make("h2", "", title);
  heading.id = id;
  part.setAttribute("aria-labelledby", id);
  part.append(heading, ...content);
  return part;
}

export function overview(items: LearnerItem[], now: number): HTMLElement {
  const answered = items.filter(({ history }) => history.length > 0);
  const days = new Set(answered.flatMap(({ history }) => history.map(({ at }) => new Date(at).toDateString()))).size;
  const line = make("div", "status begin");
  line.append(make("p", "", words.overview(answered.length, items.length, days, dueOf(items, now).length)), makeLink(words.practise, siteAddress("quizzes/"), "button"));
  return line;
}

/** Every exam that was handed in, the latest first, with its certificate where it was passed. */
export function exams(list: { bank: PoolBank; past: HandedIn[] }[]): HTMLElement {
  const lines = make("ul", "ledger");
  lines.role = "list";
  for (const { bank, past } of list) {
    const entry = make("li");
    const heading = make("h3");
    heading.append(makeLink(bank.title, siteAddress(bank.path)));
    entry.append(heading, ...[...past].reverse().map(done => make("p", "", words.examLine(done.handed, done.right, done.of, isPassed(done)))));
    if (past.some(isPassed)) {
      const actions = make("p", "actions");
      actions.append(makeLink(words.certificate, siteAddress(`${bank.path}certificate/`)));
      entry.append(actions);
    }
    lines.append(entry);
  }
  return section("exams", words.examsTitle, lines);
}

/** Estimates by level and dimension, and which label is taken for which. */
export function abilities(pool: Pool, items: LearnerItem[]): HTMLElement | null {
  const levels = GenGuideCore.estimateLevels(items);
  if (levels.length === 0) return null;
  const dimensions = GenGuideCore.estimateDimensions(items).map(({ id, estimate }) => {
    const known = pool.dimensions.find(dimension => dimension.id === id);
    return { name: known?.name ?? id, estimate, ...(known ? { address: siteAddress(known.path) } : {}) };
  });
  const part = section("can", words.canTitle, make("p", "lede-2", words.canText));
  part.append(estimateTable(words.levelsCaption, words.columns.level, levels.map(({ id, estimate }) => ({ name: words.levelNames[id] ?? id, estimate })), 1 / pool.labels.length));
  if (dimensions.length > 0) part.append(estimateTable(words.dimensionsCaption, words.columns.kind, dimensions, null));
  const rows = GenGuideCore.confuseLabels(items, pool.labels.map(({ id }) => id)).map(({ id, given }, index) => {
    const label = pool.labels.find(known => known.id === id);
    return [make("b", `k ${label?.pen ?? ""}`, label?.name ?? id), ...given.map((count, column) => column === index ? make("b", "", String(count)) : String(count))];
  });
  part.append(tableOf(words.confusionCaption, [words.confusionRow, ...pool.labels.map(({ name }) => words.gave(name)), words.gaveNone], rows, pool.labels.map((_, index) => index + 1).concat(pool.labels.length + 1)));
  return part;
}

export function calibration(items: LearnerItem[]): HTMLElement {
  const steps = GenGuideCore.calibrate(items).filter(({ estimate }) => estimate.of > 0);
  const part = section("certainty", words.calibrationTitle);
  if (steps.length === 0) {
    part.append(make("p", "", words.calibrationNone));
    return part;
  }
  const sure = steps.find(({ id }) => id === "3");
  if (sure) part.append(make("p", "finding", words.sureFinding(sure.estimate)));
  part.append(
    make("p", "lede-2", words.calibrationText),
    estimateTable(words.calibrationCaption, words.certaintyColumn, steps.map(({ id, estimate }) => ({ name: words.certaintyNames[id] ?? id, estimate })), null));
  return part;
}

/** How far an item has come: right on no, one, or several days since it was last missed. */
function stateOf({ history }: LearnerItem): "none" | "half" | "full" {
  const lastMiss = history.map(({ outcome }) => outcome).lastIndexOf("wrong");
  const days = new Set(history.slice(lastMiss + 1).map(({ at }) => new Date(at).toDateString())).size;
  return days === 0 ? "none" : days === 1 ? "half" : "full";
}

export function masteryMap(pool: Pool, items: LearnerItem[], now: number): HTMLElement {
  const due = new Set(dueOf(items, now).map(({ id }) => id));
  const rows = pool.banks.flatMap(bank => {
    const own = items.filter(({ entry, item }) => entry.bank === bank.id && item.kind !== "open");
    if (own.length === 0) return [];
    const states = own.map(stateOf);
    const isDue = own.map(({ item }) => due.has(item.id));
    return [[makeLink(bank.title, siteAddress(bank.path)), cellsOf(states, isDue), words.mapCount(states.filter(state => state === "full").length, own.length), String(isDue.filter(Boolean).length)]];
  });
  const part = section("map", words.mapTitle, tableOf(words.mapCaption, Object.values(words.mapColumns), rows, [2, 3]));
  const key = make("ul", "key-line");
  key.role = "list";
  for (const state of ["none", "half", "full"] as const) {
    const entry = make("li");
    entry.append(cellsOf([state], [false]), words.mapKey[state]);
    key.append(entry);
  }
  const dueEntry = make("li");
  dueEntry.append(cellsOf(["full"], [true]), words.mapKey.due);
  key.append(dueEntry);
  part.append(key);
  return part;
}

export function slips(pool: Pool, items: LearnerItem[]): HTMLElement {
  const list = GenGuideCore.listSlips(items).flatMap(slip => {
    const known = pool.slips.find(({ id }) => id === slip.id);
    return known ? [{ slip, known }] : [];
  });
  const part = section("slips", words.slipsTitle);
  if (list.length === 0) {
    part.append(make("p", "", words.slipsNone));
    return part;
  }
  const entries = make("ul", "ledger");
  entries.role = "list";
  for (const { slip, known } of list) {
    const entry = make("li");
    const line = make("p", "", `${known.line} `);
    line.append(makeLink(known.lesson, siteAddress(known.path)));
    entry.append(make("h3", "", words.slipName(known.name)), line, make("p", "hint", `${words.slipStates[slip.state]} ${words.slipHistory(slip)}`));
    entries.append(entry);
  }
  part.append(entries);
  return part;
}

/** When what comes back, in four lines. */
export function reviews(items: LearnerItem[], now: number, calendar: HTMLElement): HTMLElement {
  const times = items.filter(isReviewed).flatMap(learnt => scheduleOf(learnt).schedule.due ?? []);
  const counts: [string, number][] = [
    [words.reviewDays.now, times.filter(due => due <= now).length],
    [words.reviewDays.tomorrow, times.filter(due => due > now && due <= now + day).length],
    [words.reviewDays.week, times.filter(due => due > now + day && due <= now + 7 * day).length],
    [words.reviewDays.later, times.filter(due => due > now + 7 * day).length],
  ];
  const figures = make("dl", "figures");
  for (const [name, count] of counts) {
    const group = make("div");
    group.append(make("dt", "", name), make("dd", "", String(count)));
    figures.append(group);
  }
  const part = section("reviews", words.reviewsTitle, make("p", "lede-2", words.reviewsText(GenGuideCore.reviewSteps)), figures);
  if (times.length > 0) {
    const actions = make("p", "actions");
    actions.append(calendar);
    part.append(actions);
  }
  return part;
}

export { section };
