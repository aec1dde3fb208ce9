import { fetchDocument, siteAddress, type Pool, type PoolItem } from "./pool.js";
import { hasShape, isList, isOneOf, isSlug, parseWithin } from "./payload.js";

/** What can be asked of an assignment today, and the titles, or ids, of what can't. */
export interface AssignedEntries { entries: PoolItem[]; left: string[] }

/** What was changed since, or is gone, is left out and named. Null when a blind bank's page can't be had. */
export async function entriesOf(assignment: GenGuideCore.Assignment, pool: Pool): Promise<AssignedEntries | null> {
  if (assignment.blind) return blindEntries(assignment);
  const found = assignment.items.map(assigned => ({ assigned, entry: pool.items.find(({ item }) => item.id === assigned.id) }));
  return {
    entries: found.flatMap(({ assigned, entry }) => entry && GenGuideCore.isAsAssigned(assigned, entry.item) ? entry : []),
    left: found.flatMap(({ assigned, entry }) => entry && GenGuideCore.isAsAssigned(assigned, entry.item) ? [] : entry?.title ?? assigned.id),
  };
}

export interface BlindPayload { bank: string; version: string; items: { id: string; kind: string; choices: { id: string }[] }[] }

/** The items of a blind bank as its page shows them: no key, and one version for all. */
async function blindEntries({ bank, blind, items }: GenGuideCore.Assignment): Promise<AssignedEntries | null> {
  const path = `quizzes/${bank}/`;
  const payload = readBlind(await fetchDocument(siteAddress(path)));
  if (!payload) return null;
  const known = payload.version === blind ? payload.items : [];
  const entries = items.flatMap(({ id }): PoolItem[] => known.filter(item => item.id === id).map(item => ({
    bank, path, title: id, item: { ...item, kind: item.kind as GenGuideCore.Item["kind"], text: blind, meaning: blind, key: [] },
  })));
  return { entries, left: items.filter(({ id }) => !known.some(item => item.id === id)).map(({ id }) => id) };
}

/** What the page of a blind bank says of its items; null for any other page. */
export function readBlind(page: Document | null): BlindPayload | null {
  for (const script of page?.querySelectorAll("script[type='application/json']") ?? []) {
    const value = parseWithin(script.textContent ?? "", 400_000, 6);
    const isBlind = hasShape(value, {
      v: isOneOf(1), bank: isSlug, blind: isOneOf(true), version: version => typeof version === "string" && /^[0-9a-z]{8,64}$/.test(version),
      items: isList(500, item => hasShape(item, { id: isSlug, kind: isOneOf("scenario", "single", "several", "sort", "order", "number"), choices: isList(400, choice => hasShape(choice, { id: isSlug })) })),
    });
    if (isBlind) return value as unknown as BlindPayload;
  }
  return null;
}
