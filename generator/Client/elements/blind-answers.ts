import { fromBase64, fromUtf8, toUtf8, type Bytes } from "./bytes.js";
import type { AssignedText } from "./key-file.js";
import { hasShape, isList, isObject, isOneOf, isSlug, itemShape, isWhole, optional, parseWithin } from "./payload.js";

/**
 * The sealed answers of a blind bank, which the build writes beside the site: AES-256-GCM under a key that HKDF-SHA-256 derives from the blind key,
 * with what stands in clear as additional data.
 */
const kind = "genguide-blind";
const keyPrefix = "genguide-blind-key-1 ";
const info = toUtf8("GenGuide blind answers 1");
const mostCharacters = 20_000_000;

/** A blind bank with its answers. */
export interface BlindBank { id: string; title: string; pass: number; version: string; items: AssignedText[] }

type BlindItem = GenGuideCore.Item & { title: string; words: string; choiceWords: string[]; feedback: string[]; markWords?: string[]; reasons?: string[]; twin?: string; flip?: string };

export type BlindProblem = "unreadable" | "otherSite" | "refused";

const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 100_000;
const isVersion = (value: unknown): boolean => typeof value === "string" && /^[0-9a-z]{8,64}$/.test(value);
const envelopeShape = { v: isOneOf(1), kind: isOneOf(kind), site: isSlug, bank: isSlug, version: isVersion, nonce: isText, sealed: (value: unknown) => typeof value === "string" };
const areTexts = isList(400, isText);
const blindItemShape = {
  ...itemShape, title: isText, words: isText, choiceWords: areTexts, feedback: areTexts, markWords: optional(areTexts), reasons: optional(areTexts), twin: optional(isText), flip: optional(isText),
};
const clearShape = { bank: isSlug, title: isText, pass: isWhole(1, 100), version: optional(isVersion), items: isList(200, item => isObject(item) && hasShape(item, blindItemShape)) };

export async function openBlind(text: string, keyText: string, site: string): Promise<BlindBank | BlindProblem> {
  const envelope = parseWithin(text, mostCharacters, 3);
  if (!hasShape(envelope, envelopeShape)) return "unreadable";
  const { bank, version, nonce, sealed, site: sealedFor } = envelope as { bank: string; version: string; nonce: string; sealed: string; site: string };
  if (sealedFor !== site) return "otherSite";
  const clear = await decrypt(keyText, nonce, sealed, ["1", kind, sealedFor, bank, version].join("\n"));
  if (clear === null) return "refused";
  const value = parseWithin(clear, mostCharacters, 8);
  if (!hasShape(value, clearShape)) return "unreadable";
  const { title, pass, items } = value as { title: string; pass: number; items: BlindItem[] };
  return {
    id: bank, title, pass, version,
    items: items.map(({ title, words, choiceWords, feedback, markWords = [], reasons = [], twin = "", flip: _, ...item }) => ({
      item, title, path: "", twin, words, choices: choiceWords, feedback, phrases: markWords.map((words, index) => ({ words, why: reasons[index] ?? "" })),
    })),
  };
}

async function decrypt(keyText: string, nonce: string, sealed: string, bound: string): Promise<string | null> {
  const line = keyText.replace(/^\s+|\s+$/g, "");
  const secret = line.startsWith(keyPrefix) ? fromBase64(line.slice(keyPrefix.length).replace(/-/g, "+").replace(/_/g, "/")) : null;
  const [iv, hidden] = [fromBase64(nonce), fromBase64(sealed)];
  if (secret?.length !== 32 || !iv || !hidden) return null;
  try {
    const key = await derive(secret);
    return fromUtf8(new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: toUtf8(bound) }, key, hidden)));
  } catch {
    return null;
  }
}

async function derive(secret: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info }, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
}
