import { hasShape, isList, isOneOf, isSlug, parseWithin } from "./payload.js";

/** Somebody who learns in this browser. */
export interface Person { id: string; name: string }

/** All who learn in this browser, and whose answers are kept at the moment. */
export interface People { chosen: string; list: Person[] }

/** Who learns here before anybody has given a name. */
export const firstPerson = "a";

export const mostPeople = 50;
export const mostNameCharacters = 60;

const keyOf = (site: string): string => `${site}:2:people`;

export const isPeopleKey = (site: string, key: string | null): boolean => key === null || key === keyOf(site);

const isPerson = (value: unknown): boolean => hasShape(value, {
  id: id => isSlug(id) && (id as string).length <= 8,
  name: name => typeof name === "string" && name.length <= mostNameCharacters,
});

/** One nameless person where nobody was ever added, or what is stored can't be read. */
export function readPeople(site: string): People {
  try {
    const value = parseWithin(localStorage.getItem(keyOf(site)) ?? "", 20_000, 4);
    if (hasShape(value, { v: isOneOf(2), chosen: isSlug, list: isList(mostPeople, isPerson) })) {
      const { chosen, list } = value as People;
      if (list.some(({ id }) => id === chosen)) return { chosen, list };
    }
  } catch {
    // A browser that keeps nothing knows nobody.
  }
  return { chosen: firstPerson, list: [{ id: firstPerson, name: "" }] };
}

export const chosenPerson = (site: string): string => readPeople(site).chosen;

/** False when the browser doesn't keep it. */
export function writePeople(site: string, { chosen, list }: People): boolean {
  try {
    localStorage.setItem(keyOf(site), JSON.stringify({ v: 2, chosen, list }));
    return true;
  } catch {
    return false;
  }
}
