/** How words are matched, and what of a text is shown. Nothing here knows the page or the network. */

/** A word of a text, as it is compared, and where it stands. */
export interface Word { folded: string; start: number; end: number }

export interface Part { text: string; marked: boolean }

export interface Passage { anchor: string; heading: string; text: string }

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ folded: fold(word), start: index, end: index + word.length }));
}

/** Without case, accents and apostrophes. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]s$|['’]/gu, "");
}

/** A word without its ending: gate, gates, gated and gating are one. What it gives is the beginning of all of them. */
export function stem(word: string): string {
  let root = word;
  if (root.length > 3 && /[^su]s$/.test(root)) root = root.replace(/(?:ie|(?<=x|ch|sh|ss)e)?s$/, "");
  const shorter = root.replace(/(?:ing|(?<!e)ed)$/, "");
  if (shorter.length > 2 && /[aeiouy]/.test(shorter)) root = shorter.replace(/([bdfgmnprt])\1$/, "$1");
  return root.length > 3 ? root.replace(/[eyi]$/, "") : root;
}

/** Whether one letter too many, too few, another or two exchanged make the difference. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.slice(at) === long.slice(at + 1)) return true;
  if (short.length < long.length) return false;
  return short.slice(at + 1) === long.slice(at + 1)
    || (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2));
}

/** How well a word of the index is what was typed, from 0 to 1. The last word may still be unfinished. */
export function fit(typed: string, word: string, isLast: boolean): number {
  if (word === typed) return 1;
  if (stem(word) === stem(typed)) return .9;
  return isLast && word.startsWith(typed) ? .6 : 0;
}

/** The same for a word that nothing fits; short words have too many neighbours. */
export function fitSlip(typed: string, word: string, isLast: boolean): number {
  if (typed.length < 5) return 0;
  return isSlip(typed, word) || isSlip(stem(typed), stem(word)) || (isLast && isSlip(typed, word.slice(0, typed.length))) ? .4 : 0;
}

/** What a word counts by its place: in the text, often in the text, in a heading, in a title of five words or more, … of one. */
export const weights = [1, 1.5, 3, 6, 7, 8, 9, 11];

const shown = 170;
const before = 50;

/** A text in parts, with the words that were asked for marked. */
export function mark(text: string, accepted: Set<string>[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { folded, start, end } of wordsOf(text)) {
    if (!accepted.some(words => words.has(folded))) continue;
    parts.push({ text: text.slice(done, start), marked: false }, { text: text.slice(start, end), marked: true });
    done = end;
  }
  parts.push({ text: text.slice(done), marked: false });
  return parts.filter(({ text }) => text !== "");
}

/** How many of the words that were asked for a text holds. */
function count(text: string, accepted: Set<string>[]): number {
  const words = new Set(wordsOf(text).map(({ folded }) => folded));
  return accepted.filter(known => [...known].some(word => words.has(word))).length;
}

/** The passage that says most of what was asked for. When the title says it all, it is the first one. */
export function choosePassage(title: string, passages: Passage[], accepted: Set<string>[]): Passage | undefined {
  if (count(title, accepted) === accepted.length) return passages[0];
  const scores = passages.map(({ heading, text }) => count(`${heading} ${text}`, accepted) + count(heading, accepted) / 10);
  return passages[scores.indexOf(Math.max(...scores))];
}

/** The words around the first that was asked for; the beginning when the title says it all. */
export function cut(title: string, { text }: Passage, accepted: Set<string>[]): string {
  const words = wordsOf(text);
  const isNamed = count(title, accepted) === accepted.length;
  const first = isNamed ? 0 : words.find(({ folded }) => accepted.some(known => known.has(folded)))?.start ?? 0;
  const start = first <= before ? 0 : words.find(word => word.start >= first - before)?.start ?? 0;
  const end = text.length <= start + shown ? text.length : words.filter(word => word.end <= start + shown).at(-1)?.end ?? start + shown;
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
