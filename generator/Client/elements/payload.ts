/** Reads JSON that comes from outside: nothing is believed before its size, depth and shape are checked. */
const hash = /^[0-9a-z]{4,64}$/;
const slug = /^[a-z0-9][a-z0-9-]{0,199}$/;

/** The value, or undefined when the text is too long, too deep or not JSON. */
export function parseWithin(text: string, mostCharacters: number, mostDepth: number): unknown {
  if (text.length > mostCharacters) return undefined;
  let depth = 0;
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > mostDepth) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = { [name: string]: unknown };
type Check = (value: unknown) => boolean;

export const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
export const isHash: Check = value => typeof value === "string" && hash.test(value);
export const isSlug: Check = value => typeof value === "string" && slug.test(value);
export const isWhole = (from: number, to: number): Check => value => Number.isInteger(value) && value as number >= from && value as number <= to;
export const isOneOf = (...known: unknown[]): Check => value => known.includes(value);
export const isList = (most: number, check: Check): Check => value => Array.isArray(value) && value.length <= most && value.every(check);
export const isTime: Check = value =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
export const optional = (check: Check): Check => value => value === undefined || check(value);

/** True when every field passes its check and no other field is there. */
export const hasShape = (value: unknown, shape: { [name: string]: Check }): boolean =>
  isObject(value)
  && Object.keys(value).every(name => Object.hasOwn(shape, name))
  && Object.entries(shape).every(([name, check]) => check(value[name]));

const isAmount: Check = value => typeof value === "number" && Number.isFinite(value);
const isChoice: Check = value => hasShape(value, { id: isSlug, text: optional(isHash), slip: optional(isSlug), value: optional(isAmount) });
const isMark: Check = value => hasShape(value, { of: isSlug, role: isOneOf("deciding", "supporting", "decoy") });
export const itemShape = {
  id: isSlug, kind: isOneOf("scenario", "single", "several", "sort", "order", "blanks", "number", "mark", "open"), text: isHash, meaning: isHash, level: optional(isWhole(1, 9)),
  choices: isList(400, isChoice), key: isList(60, isSlug), marks: optional(isList(60, isMark)),
  enough: optional(isWhole(1, 60)), tolerance: optional(isAmount),
};
const isItem: Check = value => hasShape(value, itemShape);

/** "older" when page and script are of different versions, null when the payload is damaged. */
export function readPayload(text: string): GenGuideCore.Payload | "older" | null {
  const value = parseWithin(text, 400_000, 6);
  if (isObject(value) && value["v"] !== 1) return "older";
  const known = hasShape(value, { v: isOneOf(1), bank: bank => typeof bank === "string", pass: isWhole(0, 100), items: isList(1000, isItem) });
  return known ? value as unknown as GenGuideCore.Payload : null;
}
