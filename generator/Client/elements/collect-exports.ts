import type { About, Results } from "./results-messages.js";

/** What an author may put beside a bank: figures of first attempts, and nobody's name. */
export function writeStats({ analysis }: Results, { assignment, content }: About, now: Date): string {
  const items = analysis.items.filter(({ isScored, first }) => isScored && first.right.of > 0).map(({ id, first, discrimination }) => {
    const item = content.items.find(known => known.item.id === id)!.item;
    const found = discrimination.estimate;
    return { id, meaning: item.meaning, n: first.right.of, right: first.right.right, from: first.right.low, to: first.right.high, ...found ? { discrimination: { r: found.r, low: found.low, high: found.high } } : {} };
  });
  return JSON.stringify({ format: "genguide-item-stats", v: 1, bank: assignment.bank, written: now.toISOString().slice(0, 10), items }, null, 2) + "\n";
}
