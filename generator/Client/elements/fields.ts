import { ChoiceField, type Field } from "./field.js";
import { decidingIn } from "./quiz-item.js";

export type CreateField = (item: GenGuideCore.Item, article: HTMLElement) => Field;

/** The usual kinds are here; the others are fetched where a page holds one. */
export async function fieldsFor(items: GenGuideCore.Item[]): Promise<CreateField> {
  const usual: CreateField = (item, article) => new ChoiceField(item, article, decidingIn(item));
  if (items.every(({ kind }) => kind === "scenario" || kind === "single" || kind === "several")) return usual;
  const more = await import("./more-kinds.js");
  return (item, article) => more.createField(item, article) ?? usual(item, article);
}
