import { make } from "./dom.js";
import { ExamRecord, isPassed, type ExamState } from "./exam-record.js";
import { addLaterStyles } from "./later-styles.js";
import { dueOf, readItems, type LearnerItem } from "./learner.js";
import { showOwner } from "./owner.js";
import { fetchPool, siteAddress, type Pool, type PoolLesson } from "./pool.js";
import { showUnsent } from "./unsent.js";
import * as words from "../words/progress-words.js";
import { AnswerRecord } from "./record.js";

let asked: Promise<Pool | null> | null = null;

/** Shows whose answers a page stores, in the header what is due, and on the path what is done, started and due. A browser without answers has nothing to show. */
export async function showProgress(site: string, practice: HTMLAnchorElement): Promise<void> {
  showOwner(site);
  showUnsent(site);
  const record = new AnswerRecord(site, null);
  asked ??= fetchPool(practice.dataset["pool"] ?? "", { ids: record.ids() });
  const [pool] = await Promise.all([asked, hasWholeCore() ? null : import("./more-core.js"), addLaterStyles()]);
  if (!pool) return void (asked = null);
  const items = readItems(pool, record);
  const due = new Set(dueOf(items, Date.now()).map(({ id }) => id));
  showCount(practice, due.size);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".path a:not([href^='#'])")) {
    link.querySelector("small")?.remove();
    const isSection = leadsToSection(link);
    const lessons = lessonsAt(pool, link, isSection);
    const ids = new Set(lessons.flatMap(({ items }) => items));
    const exams = lessons.flatMap(({ exam }) => exam ? new ExamRecord(site, record.person, exam, null).read() : []);
    // Of a large site nobody knows here what else its sections ask.
    const asked = isSection && pool.isPart ? null : ids.size;
    const text = progressOf(items.filter(({ item }) => ids.has(item.id)), asked, due, exams);
    if (text) link.append(" ", make("small", "", text));
  }
}

const hasWholeCore = (): boolean => typeof GenGuideCore !== "undefined" && "scheduleReview" in GenGuideCore;

/** The number stands over the link, and is read as a part of its name. */
function showCount(practice: HTMLAnchorElement, count: number): void {
  practice.querySelector(".due")?.remove();
  if (count === 0) return;
  const badge = make("small", "due", String(count));
  badge.append(make("span", "vh", words.isDue));
  practice.append(" ", badge);
}

const leadsToSection = (link: HTMLAnchorElement): boolean => link.closest("ol")?.parentElement?.matches(".path") ?? false;

/** The lesson that a link leads to; for a link to a section, all of it. */
function lessonsAt(pool: Pool, link: HTMLAnchorElement, isSection: boolean): PoolLesson[] {
  return pool.lessons.filter(({ path }) => {
    const address = siteAddress(path);
    return isSection ? address.startsWith(link.href) : address === link.href;
  });
}

/** An exam counts as one thing that is asked, and is answered when it is passed. `asked` is how many items there are, null where that is not known. */
function progressOf(items: LearnerItem[], asked: number | null, due: Set<string>, exams: ExamState[]): string {
  const answered = items.filter(({ history }) => history.length > 0);
  const isDue = answered.filter(({ item }) => due.has(item.id)).length;
  if (isDue > 0) return words.due(isDue);
  const isBegun = answered.length > 0 || exams.some(({ open, past }) => open !== null || past.length > 0);
  if (!isBegun) return "";
  const isDone = answered.length === asked && exams.every(({ past }) => past.some(isPassed));
  if (isDone) return words.done;
  return asked ? words.started(answered.length, asked) : words.begun;
}
