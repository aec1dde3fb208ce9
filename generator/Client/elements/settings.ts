import { hasShape, isOneOf, optional, parseWithin } from "./payload.js";
import { chosenPerson } from "./people.js";

/** What a learner has set for themselves. */
export interface Settings { asksCertainty: boolean }

const keyOf = (site: string): string => `${site}:2:${chosenPerson(site)}:settings`;

export function readSettings(site: string): Settings {
  try {
    const value = parseWithin(localStorage.getItem(keyOf(site)) ?? "", 200, 2);
    if (hasShape(value, { v: isOneOf(2), asksCertainty: optional(isOneOf(true, false)) })) {
      return { asksCertainty: (value as Partial<Settings>).asksCertainty ?? true };
    }
  } catch {
    // Without storage everything is as it comes.
  }
  return { asksCertainty: true };
}

/** False when the browser doesn't keep it. */
export function writeSettings(site: string, settings: Settings): boolean {
  try {
    localStorage.setItem(keyOf(site), JSON.stringify({ v: 2, ...settings }));
    return true;
  } catch {
    return false;
  }
}
