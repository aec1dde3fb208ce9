import * as words from "../words/practice-words.js";

/** An item that comes back, when and at which step. */
export interface Review { id: string; due: number; step: number }

const day = 24 * 60 * 60 * 1000;
const mostInLink = 40;

/** `#due=id-s2.other-s0`: ids hold no dot, and the step stands last. */
export const dueFragment = (reviews: { id: string; step: number }[]): string =>
  `#due=${reviews.slice(0, mostInLink).map(({ id, step }) => `${id}-s${step}`).join(".")}`;

/** What a link asks for; entries that are none are dropped. */
export function readDueFragment(fragment: string): { id: string; step: number }[] {
  if (!fragment.startsWith("#due=") || fragment.length > 10_000) return [];
  const entries = fragment.slice(5).split(".").slice(0, mostInLink).map(entry => /^([a-z0-9][a-z0-9-]{0,199})-s(\d)$/.exec(entry));
  return entries.flatMap(match => match && Number(match[2]) < GenGuideCore.reviewSteps.length ? [{ id: match[1]!, step: Number(match[2]) }] : []);
}

/** Whole days in the learner's own time zone, as calendars write them. */
function dateOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}${String(date.getMonth() + 1).padStart(2, "0")}${String(date.getDate()).padStart(2, "0")}`;
}

const escape = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Lines of at most 75 octets; the rest goes on after a space (RFC 5545, section 3.1). */
function fold(line: string): string {
  const folded: string[] = [""];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > (folded.length > 1 ? 74 : 75)) {
      folded.push("");
      octets = 0;
    }
    folded[folded.length - 1] += character;
    octets += size;
  }
  return folded.join("\r\n ");
}

/** A calendar file (RFC 5545) with an entry for each day on which something comes back. Its links say what, so they work where nothing is stored. */
export function writeCalendar(reviews: Review[], site: string, practice: string, now: number): string {
  const days = new Map<string, Review[]>();
  for (const review of [...reviews].sort((one, other) => one.due - other.due)) {
    const date = dateOf(Math.max(review.due, now));
    days.set(date, [...days.get(date) ?? [], review]);
  }
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  const events = [...days].flatMap(([date, own]) => {
    const address = practice + dueFragment(own);
    return [
      "BEGIN:VEVENT", `UID:${date}-review@${site}`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${date}`, `DTEND;VALUE=DATE:${dateOf(Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T12:00:00`) + day)}`,
      `SUMMARY:${escape(words.calendarTitle(own.length))}`, `DESCRIPTION:${escape(words.calendarText(address))}`, `URL:${address}`, "TRANSP:TRANSPARENT", "END:VEVENT",
    ];
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//${site}//Review//EN`, "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR", ""].map(fold).join("\r\n");
}
