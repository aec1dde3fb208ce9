import { make, makeButton, makeLink } from "./dom.js";
import type { HandedIn } from "./exam-record.js";
import { isPassed } from "./exam-record.js";
import { isGiven, isRight, payloadOf, scoreOf, type Asked } from "./exam-sheet.js";
import * as words from "../words/exam-words.js";
import { siteAddress, type Pool } from "./pool.js";

/** What an exam came to, what cost most, and every item with its explanation. */
export function drawResult(pool: Pool, bank: string, done: HandedIn, asked: Asked[], certificate: string): HTMLElement {
  const passed = isPassed(done);
  const open = asked.filter(one => !isGiven(one)).length;
  const score = scoreOf(bank, done.pass, asked);
  const needed = Math.ceil(done.pass * done.of / 100);
  const heading = make("h2", "", words.resultTitle(passed, done.right, done.of));
  heading.tabIndex = -1;
  const section = make("section", "result card flow");
  const guessed = Math.round(GenGuideCore.expectGuessed(payloadOf(bank, done.pass, asked)));
  section.append(heading, make("p", "lead-in", words.resultLead(passed, needed, done.of, guessed, open)), figures(done, needed));
  for (const part of [levels(score), dimensions(pool, score), slips(pool, score)]) if (part) section.append(part);
  const actions = make("p", "actions");
  if (passed) actions.append(makeLink(words.seeCertificate, certificate, "button"));
  actions.append(makeButton(words.takeAgain, "begin", passed ? "button quiet" : "button"));
  section.append(make("p", "hint", `${words.kept} ${words.takeRest}`), actions);
  return section;
}

function figures(done: HandedIn, needed: number): HTMLElement {
  const rows: [string, number, number][] = [[words.figures.right, done.right, done.of], [words.figures.reasoned, done.reasoned, done.scenarios], [words.figures.needed, needed, done.of]];
  const node = make("dl", "figures");
  for (const [name, count, of] of rows.filter(([, , of]) => of > 0)) {
    const group = make("div");
    group.append(make("dt", "", name), make("dd", "", words.outOf(count, of)));
    node.append(group);
  }
  return node;
}

/** A heading and its lines; null where there are none. */
function listOf(title: string, lines: (Node | string)[][]): HTMLElement | null {
  if (lines.length === 0) return null;
  const list = make("ul");
  list.role = "list";
  for (const line of lines) {
    const entry = make("li");
    entry.append(...line);
    list.append(entry);
  }
  const part = make("div");
  part.append(make("h3", "", title), list);
  return part;
}

const levels = ({ levels }: GenGuideCore.Score): HTMLElement | null =>
  listOf(words.levelsTitle, levels.map(({ level, right, of }) => [make("b", "", words.levelNames[level] ?? String(level)), ` ${words.outOf(right, of)}`]));

function dimensions(pool: Pool, { dimensions }: GenGuideCore.Score): HTMLElement | null {
  const weakest = [...dimensions].sort((one, other) => one.found / one.of - other.found / other.of);
  return listOf(words.dimensionsTitle, weakest.flatMap(({ id, found, of }) => {
    const known = pool.dimensions.find(dimension => dimension.id === id);
    return known ? [[make("b", "", known.name), ` ${words.outOf(found, of)} `, makeLink(known.lesson, siteAddress(known.path))]] : [];
  }));
}

function slips(pool: Pool, { slips }: GenGuideCore.Score): HTMLElement | null {
  return listOf(words.slipsTitle, slips.flatMap(({ id, count }) => {
    const known = pool.slips.find(slip => slip.id === id);
    return known ? [[make("b", "", words.quoted(known.name)), ` ${words.times(count)} `, makeLink(known.lesson, siteAddress(known.path))]] : [];
  }));
}

/** A line for each item, which is opened to see it explained. */
export function drawAnswers(done: { ids: string[] }, asked: Asked[], explain: (asked: Asked) => Promise<HTMLElement>): HTMLElement {
  const heading = make("h2", "", words.answersTitle);
  const list = make("ol", "exam-answers");
  list.role = "list";
  done.ids.forEach((id, index) => {
    const one = asked.find(({ entry }) => entry.item.id === id);
    const entry = make("li");
    if (!one) entry.append(make("p", "hint", `${index + 1} · ${words.gone}`));
    else entry.append(answerOf(one, index + 1, explain));
    list.append(entry);
  });
  const section = make("section", "flow part");
  section.append(heading, make("p", "", words.answersText), list);
  return section;
}

function answerOf(one: Asked, number: number, explain: (asked: Asked) => Promise<HTMLElement>): HTMLElement {
  const details = make("details");
  const summary = make("summary");
  const state = isGiven(one) ? words.outcome(isRight(one)) : one.answer && !one.kept ? words.changed : words.leftOpen;
  summary.append(make("span", "number", String(number)), make("b", "", one.entry.title), " ", make("span", "outcome", state));
  if (isGiven(one) && !isRight(one)) summary.classList.add("missed");
  details.append(summary);
  details.addEventListener("toggle", async () => {
    if (!details.open || details.childElementCount > 1) return;
    const place = make("div");
    details.append(place);
    place.replaceWith(await explain(one));
  });
  return details;
}
