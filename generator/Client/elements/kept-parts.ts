import { hashOf, keptOf as keptChoices, type Answer, type Kept } from "./answers.js";

/** The thing that a choice gives a place: the ids of choices begin with it. */
export const partOf = (id: string): string => id.slice(0, id.lastIndexOf("-"));

/** What of an earlier answer holds: where it consists of several, each finds its own again. */
export const keptOf = (item: GenGuideCore.Item, answer: Answer): Kept | null =>
  (item.kind === "sort" || item.kind === "order" || item.kind === "blanks" ? keptParts : keptChoices)(item, answer);

/** Each place stays with its thing, however the letters have moved. What is right now must be what was right then. */
function keptParts(item: GenGuideCore.Item, answer: Answer): Kept | null {
  const isSame = answer.meaning === item.meaning;
  if (!isSame && (item.kind === "order" || answer.choice.length === 0)) return null;
  const found = answer.choice.map((_, index) => item.choices.find(({ text }) => text !== undefined && text === answer.words?.[index])?.id);
  const isMoved = found.some((id, index) => id !== undefined && id !== answer.choice[index]);
  // Places in a row change their meaning when things change places.
  if (isMoved && item.kind === "order") return null;
  // What has lost its words can be told by its letter only while no letter has moved.
  const now = found.map((id, index) => id ?? (isSame && !isMoved ? answer.choice[index] : undefined));
  const isOther = now.some((id, index) => id !== undefined && !(isSame && id === answer.choice[index]) && hashOf(item, keyOf(item, id)) !== answer.keys?.[index]);
  const choice = now.filter(id => id !== undefined);
  if (isOther || (choice.length === 0 && answer.choice.length > 0)) return null;
  return { choice, isWhole: choice.length === 0 || item.key.every(key => choice.some(chosen => partOf(chosen) === partOf(key))) };
}

/** What is right for the thing that a choice gives a place. */
export const keyOf = (item: GenGuideCore.Item, id: string): string | undefined => item.key.find(key => partOf(key) === partOf(id));
