import { labelled, make } from "./dom.js";
import { wordsOf } from "./search-match.js";
import * as words from "../words/trainer-words.js";

/** What is chosen, and the words that are listed for it. */
export type Choice = [value: string, text: string];

/** So many banks are looked over in a list. Where there are more, what is typed above the list narrows it. */
const lookedOver = 40;

/** So many of those that fit are listed at once. */
const listed = 100;

/** So many lines of the list are open while something is typed. */
const linesOpen = 6;

/** The fields in which a bank is chosen. `others` are not banks of the site, and are always listed. */
export function bankFields(banks: Choice[], others: Choice[], chosen: string): HTMLElement[] {
  const list = make("select");
  Object.assign(list, { id: "assign-bank", name: "bank" });
  const field = labelled(list, words.labels.bank, words.hints.bank);
  if (banks.length <= lookedOver) {
    show(list, [...banks, ...others], chosen);
    return [field];
  }
  const find = make("input");
  Object.assign(find, { id: "assign-find-bank", name: "find-bank", type: "search", autocomplete: "off", maxLength: 120 });
  const said = make("p", "hint");
  said.role = "status";
  const narrow = (): void => {
    const typed = foldedWords(find.value);
    const fitting = typed.length === 0 ? banks : banks.filter(([, title]) => fits(typed, foldedWords(title)));
    const kept = list.options.length === 0 ? chosen : list.value;
    const shown = fitting.slice(0, listed);
    // What is chosen stays so until something else is, whether it fits or not.
    const own = shown.some(([id]) => id === kept) ? [] : banks.filter(([id]) => id === kept);
    show(list, [...own, ...shown, ...others], kept);
    list.size = typed.length === 0 ? 1 : linesOpen;
    said.textContent = (typed.length === 0 ? words.banksInAll : words.banksFitting)(fitting.length, shown.length);
  };
  find.addEventListener("input", narrow);
  find.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") list.focus();
    if (event.key === "ArrowDown" || event.key === "Enter") event.preventDefault();
  });
  narrow();
  return [labelled(find, words.labels.findBank, words.hints.findBank), said, field];
}

/** Puts choices in the place of those that a list holds. */
export function show(list: HTMLSelectElement, choices: Choice[], chosen: string): void {
  list.replaceChildren(...choices.map(([value, text]) => new Option(text, value, value === chosen, value === chosen)));
}

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

/** Every word that was typed begins one of the title. */
const fits = (typed: string[], title: string[]): boolean => typed.every(beginning => title.some(word => word.startsWith(beginning)));
