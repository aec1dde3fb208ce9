import { keptOf, type Answer, type Kept } from "./answers.js";
import { ChoiceField, type Field } from "./field.js";
import { decidingIn } from "./quiz-item.js";

/** What differs between the kinds of items, in a browser. */
export interface Kinds {
  createField(item: GenGuideCore.Item, article: HTMLElement): Field;
  /** What of an earlier answer holds. */
  keptOf(item: GenGuideCore.Item, answer: Answer): Kept | null;
}

export const usualKinds: Kinds = { createField: (item, article) => new ChoiceField(item, article, decidingIn(item)), keptOf };

/** The usual kinds are here; the others are fetched where a page holds one. */
export async function kindsFor(items: GenGuideCore.Item[]): Promise<Kinds> {
  if (items.every(({ kind }) => kind === "scenario" || kind === "single" || kind === "several")) return usualKinds;
  const more = await import("./more-kinds.js");
  return { createField: (item, article) => more.createField(item, article) ?? usualKinds.createField(item, article), keptOf: more.keptOf };
}
