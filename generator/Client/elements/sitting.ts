import { hasShape, isList, isOneOf, isSlug, isWhole, parseWithin } from "./payload.js";

/** One stretch of practice: what was served, and what of it was answered wrongly. It outlives a reload and ends with its tab. */
export interface Sitting {
  seed: number;
  served: string[];
  missed: string[];
  right: number;
  dueInARow: number;
  /** What a calendar's link asks for, and at which step. */
  asked: { id: string; step: number }[];
}

const mostServed = 500;

export const newSitting = (seed: number): Sitting => ({ seed, served: [], missed: [], right: 0, dueInARow: 0, asked: [] });

const keyOf = (site: string, person: string): string => `${site}:2:${person}:sitting`;

export function readSitting(site: string, person: string): Sitting | null {
  try {
    const value = parseWithin(sessionStorage.getItem(keyOf(site, person)) ?? "", 200_000, 5);
    const known = hasShape(value, {
      seed: isWhole(1, 2 ** 31), served: isList(mostServed, isSlug), missed: isList(mostServed, isSlug), right: isWhole(0, 1e6), dueInARow: isWhole(0, 1e6),
      asked: isList(mostServed, entry => hasShape(entry, { id: isSlug, step: isOneOf(...GenGuideCore.reviewSteps.keys()) })),
    });
    return known ? value as Sitting : null;
  } catch {
    return null;
  }
}

/** Null ends it. */
export function writeSitting(site: string, person: string, sitting: Sitting | null): void {
  try {
    if (sitting) {
      const recent = { ...sitting, served: sitting.served.slice(-mostServed), missed: sitting.missed.slice(-mostServed) };
      sessionStorage.setItem(keyOf(site, person), JSON.stringify(recent));
    } else {
      sessionStorage.removeItem(keyOf(site, person));
    }
  } catch {
    // The sitting ends with the page then.
  }
}
