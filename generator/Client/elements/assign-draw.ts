import type { Pool, PoolItem } from "./pool.js";

/** What a trainer asks for. */
export interface DrawRule { bank: string; levels: number[]; dimension: string; count: number; seed: number }

const levelOf = ({ item }: PoolItem): number => item.kind === "scenario" ? item.level ?? 0 : 0;

/** All that fits, in the order of the banks. */
export const fittingOf = (pool: Pool, { bank, levels, dimension }: DrawRule): PoolItem[] => pool.items.filter(entry =>
  (bank === "" || entry.bank === bank)
  && levels.includes(levelOf(entry))
  && (dimension === "" || (entry.item.marks ?? []).some(mark => mark.role === "deciding" && mark.of === dimension)));

/** The whole in its order, or as many as asked for in the order in which they were drawn; never a campaign together with its twin while others are left. */
export function drawItems(pool: Pool, rule: DrawRule): PoolItem[] {
  const fitting = fittingOf(pool, rule);
  if (rule.count === 0 || rule.count >= fitting.length) return fitting;
  const order = GenGuideCore.shuffle(fitting, rule.seed);
  const alone: PoolItem[] = [];
  for (const entry of order) if (!alone.some(({ item }) => item.id === entry.twin)) alone.push(entry);
  return [...alone, ...order.filter(entry => !alone.includes(entry))].slice(0, rule.count);
}
