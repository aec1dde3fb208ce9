import { deflate, fromBase64, fromNumber, fromUtf8, inflate, toBase64, toNumber, toUtf8, type Bytes } from "./bytes.js";
import { hasShape, isList, isObject, isOneOf, isWhole, parseWithin } from "./payload.js";

/**
 * The trainer's file: all that is needed to open and grade receipts, sealed under a random key, which is wrapped twice: under her passphrase
 * (PBKDF2-HMAC-SHA-256) and under a recovery code of 128 random bits. The same file holds what has been collected.
 */
const kind = "GenGuide key file";
const aad = toUtf8("GenGuide key file 1");
export const rounds = 600_000;
const mostRounds = 10_000_000;
const mostCharacters = 120_000_000;
const mostInflated = 400_000_000;

/** One assigned item as it was then: what grades it, and what a trainer reads. */
export interface AssignedText {
  item: GenGuideCore.Item;
  title: string;
  path: string;
  twin: string;
  /** The campaign or question. */
  words: string;
  /** The choices, in their order. */
  choices: string[];
  /** What each choice is told. */
  feedback: string[];
  /** The phrases that can be marked, in the order of the item's marks, and why each decides or tempts. */
  phrases: { words: string; why: string }[];
}

export interface RosterRow { name: string; mail: string; code: string }

/** What the file seals. */
export interface KeyContent {
  v: 1;
  /** The assignment's code, as its link carries it. */
  code: string;
  /** The private key (PKCS #8), in base 64. */
  pkcs8: string;
  items: AssignedText[];
  labels: { id: string; name: string; pen: string }[];
  dimensions: { id: string; name: string; lesson: string; path: string }[];
  slips: { id: string; name: string; line: string; lesson: string; path: string }[];
  roster: RosterRow[];
  /** Receipts that were collected, as they came, with where they came from. */
  receipts: { body: string; from: string }[];
}

/** A file that was opened. It is written again under the same passphrase and the same recovery code. */
export interface OpenedFile { content: KeyContent; key: CryptoKey; wraps: Wraps; title: string; made: string }

interface Wrap { salt: string; iv: string; key: string }
interface Wraps { passphrase: Wrap & { rounds: number }; recovery: Wrap }

interface Sealed extends Wraps { kind: string; v: 1; title: string; made: string; iv: string; content: string }

export interface MadeFile { text: string; recoveryCode: string }

/** A new file, and the code that opens it where the passphrase is forgotten. */
export async function makeKeyFile(content: KeyContent, passphrase: string, title: string, now: Date): Promise<MadeFile> {
  const raw = random(32);
  const recovery = random(16);
  const file: OpenedFile = {
    content,
    key: await importKey(raw),
    wraps: {
      passphrase: { rounds, ...await wrap(raw, salt => stretch(normal(passphrase), salt, rounds)) },
      recovery: await wrap(raw, salt => expand(recovery, salt)),
    },
    title,
    made: now.toISOString(),
  };
  return { text: await writeKeyFile(file), recoveryCode: writeRecovery(recovery) };
}

export async function writeKeyFile({ content, key, wraps, title, made }: OpenedFile): Promise<string> {
  const iv = random(12);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: aad }, key, await deflate(toUtf8(JSON.stringify(content))));
  const file: Sealed = { kind, v: 1, title, made, ...wraps, iv: toBase64(iv), content: toBase64(new Uint8Array(sealed)) };
  return JSON.stringify(file);
}

export type KeyFileProblem = "foreign" | "newer" | "damaged" | "wrong";

/** Opens it with the passphrase, or with the recovery code typed in its place. */
export async function openKeyFile(text: string, secret: string): Promise<OpenedFile | KeyFileProblem> {
  const value = parseWithin(text, mostCharacters, 4);
  if (!isObject(value) || value["kind"] !== kind) return "foreign";
  if (typeof value["v"] === "number" && value["v"] > 1) return "newer";
  if (!hasShape(value, fileShape)) return "damaged";
  const { passphrase, recovery, iv, content, title, made } = value as unknown as Sealed;
  const code = readRecovery(secret);
  const raw = await unwrap(passphrase, salt => stretch(normal(secret), salt, passphrase.rounds)) ?? (code && await unwrap(recovery, salt => expand(code, salt)));
  if (!raw) return "wrong";
  const key = await importKey(raw);
  const bytes = await decrypt(key, fromBase64(iv), fromBase64(content), aad);
  const inflated = bytes && await inflate(bytes, mostInflated);
  const clear = parseWithin((inflated && fromUtf8(inflated)) ?? "", mostInflated, 8);
  if (!hasShape(clear, contentShape)) return "damaged";
  return { content: clear as unknown as KeyContent, key, wraps: { passphrase, recovery }, title, made };
}

const isBase64 = (value: unknown): boolean => typeof value === "string" && value.length > 0 && value.length <= mostCharacters && fromBase64(value) !== null;
const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 100_000;
const isWrap = { salt: isBase64, iv: isBase64, key: isBase64 };
const fileShape = {
  kind: isOneOf(kind), v: isOneOf(1), title: isText, made: isText, iv: isBase64, content: isBase64,
  passphrase: (value: unknown) => hasShape(value, { ...isWrap, rounds: isWhole(1, mostRounds) }), recovery: (value: unknown) => hasShape(value, isWrap),
};
const isListOf = (most: number, shape: { [name: string]: (value: unknown) => boolean }): ((value: unknown) => boolean) => isList(most, value => hasShape(value, shape));
const contentShape = {
  v: isOneOf(1), code: isText, pkcs8: isBase64,
  items: isListOf(200, {
    item: isObject, title: isText, path: isText, twin: isText, words: isText,
    choices: isList(400, isText), feedback: isList(400, isText), phrases: isListOf(100, { words: isText, why: isText }),
  }),
  labels: isListOf(20, { id: isText, name: isText, pen: isText }),
  dimensions: isListOf(200, { id: isText, name: isText, lesson: isText, path: isText }),
  slips: isListOf(500, { id: isText, name: isText, line: isText, lesson: isText, path: isText }),
  roster: isListOf(5000, { name: isText, mail: isText, code: isText }),
  receipts: isListOf(50_000, { body: isText, from: isText }),
};

/** Salt, wrapped key and its nonce. */
async function wrap(raw: Bytes, keyOf: (salt: Bytes) => Promise<CryptoKey>): Promise<Wrap> {
  const [salt, iv] = [random(16), random(12)];
  const key = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: aad }, await keyOf(salt), raw);
  return { salt: toBase64(salt), iv: toBase64(iv), key: toBase64(new Uint8Array(key)) };
}

const unwrap = async ({ salt, iv, key }: Wrap, keyOf: (salt: Bytes) => Promise<CryptoKey>): Promise<Bytes | null> =>
  decrypt(await keyOf(fromBase64(salt) ?? new Uint8Array()), fromBase64(iv), fromBase64(key), aad);

async function decrypt(key: CryptoKey, iv: Bytes | null, sealed: Bytes | null, additionalData: Bytes): Promise<Bytes | null> {
  try {
    return iv && sealed && new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, sealed));
  } catch {
    return null;
  }
}

const importKey = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

async function stretch(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey("raw", toUtf8(passphrase), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** A code of full strength needs no stretching. */
async function expand(code: Bytes, salt: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey("raw", code, "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt, info: aad }, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** The same passphrase, however a keyboard composes its letters. */
const normal = (passphrase: string): string => passphrase.normalize("NFC");

/** Crockford's base 32: no letter that can be taken for a digit. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const letterCount = BigInt(letters.length);

function writeRecovery(code: Bytes): string {
  let value = toNumber(code);
  let text = "";
  for (let count = 0; count < 26; count += 1) {
    text = letters.charAt(Number(value % letterCount)) + text;
    value /= letterCount;
  }
  return [0, 4, 8, 13, 17, 21].map((from, index, starts) => text.slice(from, starts[index + 1])).join("-");
}

/** Null for a text that is no such code. */
export function readRecovery(text: string): Bytes | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  if (plain.length !== 26 || [...plain].some(letter => !letters.includes(letter))) return null;
  const value = [...plain].reduce((sum, letter) => sum * letterCount + BigInt(letters.indexOf(letter)), BigInt(0));
  return value >> BigInt(128) > BigInt(0) ? null : fromNumber(value, 16);
}

const random = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
