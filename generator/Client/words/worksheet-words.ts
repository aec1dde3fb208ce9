/** Every string that the script adds to a worksheet or its key. */
const kinds = ["questions", "level 1", "level 2", "level 3"];

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

export const set = (name: string, count: number, of: number, levels: number[]): string => {
  const drawn = `Set ${name}: ${count} of ${of}`;
  const from = levels.map(level => kinds[level] ?? "");
  return levels.length === 0 || levels.join() === "0" ? `${drawn}.` : `${drawn}, drawn from ${listed(from)}.`;
};

export const unknownSet = "The address asks for a set that this bank does not hold. This is the whole bank.";
export const setAgain = "This set again:";

export const countProblem = (most: number): string => `Enter how many: a number from 1 to ${most}.`;
export const seedProblem = "Enter a number of the set from 1 to 2147483646.";
export const levelProblem = "Tick at least one to draw from.";
export const tooMany = (most: number): string => `Only ${most} can be drawn from what is ticked. Enter a lower number or tick more.`;
