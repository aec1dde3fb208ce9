import { make } from "./dom.js";
import { addLaterStyles } from "./later-styles.js";
import { dueOf, readItems, type LearnerItem } from "./learner.js";
import { showOwner } from "./owner.js";
import { fetchPool, siteAddress, type Pool } from "./pool.js";
import * as words from "../words/progress-words.js";
import { AnswerRecord } from "./record.js";

let asked: Promise<Pool | null> | null = null;

/** Shows whose answers a page stores, in the header what is due, and on the path what is done, started and due. A browser without answers has nothing to show. */
export async function showProgress(site: string, practice: HTMLAnchorElement): Promise<void> {
  showOwner(site);
  asked ??= fetchPool(practice.dataset["pool"] ?? "");
  const [pool] = await Promise.all([asked, hasWholeCore() ? null : import("./more-core.js"), addLaterStyles()]);
  if (!pool) return void (asked = null);
  const items = readItems(pool, new AnswerRecord(site, () => undefined));
  const due = new Set(dueOf(items, Date.now()).map(({ id }) => id));
  showCount(practice, due.size);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".path a:not([href^='#'])")) {
    link.querySelector("small")?.remove();
    const text = progressOf(items.filter(({ item }) => itemsAt(pool, link).has(item.id)), due);
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

/** What is asked on a lesson's page; for a link to a section, on all its pages. */
function itemsAt(pool: Pool, link: HTMLAnchorElement): Set<string> {
  const isSection = link.closest("ol")?.parentElement?.matches(".path") ?? false;
  const lessons = pool.lessons.filter(({ path }) => {
    const address = siteAddress(path);
    return isSection ? address.startsWith(link.href) : address === link.href;
  });
  return new Set(lessons.flatMap(({ items }) => items));
}

function progressOf(items: LearnerItem[], due: Set<string>): string {
  const answered = items.filter(({ history }) => history.length > 0);
  const isDue = answered.filter(({ item }) => due.has(item.id)).length;
  if (isDue > 0) return words.due(isDue);
  if (answered.length === 0) return "";
  return answered.length === items.length ? words.done : words.started(answered.length, items.length);
}
