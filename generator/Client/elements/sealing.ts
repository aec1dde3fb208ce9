import { fromBase62, fromHex, fromNumber, join, toBase62, toHex, toNumber, toUtf8, type Bytes } from "./bytes.js";

/**
 * Seals a receipt so that only its trainer can open it: ECDH on P-256 with a key of its own for each receipt, HKDF-SHA-256 (RFC 5869) with both public
 * keys as salt, AES-256-GCM with the bytes of the assignment as additional data. Sealed is not signed: whoever has the link can make a receipt.
 *
 * A body is: 4 bytes of key id, 33 of the receipt's own public key, the text, 16 of the tag.
 */
const curve = { name: "ECDH", namedCurve: "P-256" };
const info = toUtf8("GenGuide receipt 1");
const idBytes = 4;
const pointBytes = 33;
const tagBytes = 16;

/** A trainer's keys. The public one is a compressed point in hexadecimal digits. */
export interface Keys { open: CryptoKey; publicKey: string }

/** Of the trainer's point, which is the same for every receipt of a pile. */
const known = new Map<string, Bytes>();

function pointOf(publicKey: string): Bytes {
  const point = known.get(publicKey) ?? decompressed(fromHex(publicKey));
  known.set(publicKey, point);
  return point;
}

/** False on pages that came over plain http or from a file: browsers keep their cryptography from those. */
export const canSeal = (): boolean => typeof crypto === "object" && crypto.subtle !== undefined;

export async function makeKeys(): Promise<{ pkcs8: Bytes; publicKey: string }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  return { pkcs8: new Uint8Array(await crypto.subtle.exportKey("pkcs8", privateKey)), publicKey: toHex(await compressed(publicKey)) };
}

export const importOpening = (pkcs8: Bytes): Promise<CryptoKey> => crypto.subtle.importKey("pkcs8", pkcs8, curve, false, ["deriveBits"]);

/** The text of a sealed body. */
export async function seal(clear: Bytes, assignment: Bytes, publicKey: string): Promise<string> {
  const own = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const theirs = pointOf(publicKey);
  const ours = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
  const { key, iv } = await agree(own.privateKey, theirs, ours, theirs);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: assignment }, key, clear));
  return toBase62(join(await keyId(publicKey), await compressed(own.publicKey), sealed));
}

export type OpeningProblem = "unreadable" | "otherKey" | "refused";

/** Or why it can't be opened: it is none, it was sealed for another key, or it or its assignment has been changed. */
export async function open(body: string, assignment: Bytes, keys: Keys): Promise<Bytes | OpeningProblem> {
  const bytes = fromBase62(body);
  if (!bytes || bytes.length < idBytes + pointBytes + tagBytes) return "unreadable";
  if (toHex(bytes.slice(0, idBytes)) !== toHex(await keyId(keys.publicKey))) return "otherKey";
  try {
    const theirs = decompressed(bytes.slice(idBytes, idBytes + pointBytes));
    const { key, iv } = await agree(keys.open, theirs, theirs, pointOf(keys.publicKey));
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: assignment }, key, bytes.slice(idBytes + pointBytes)));
  } catch {
    return "refused";
  }
}

/** The first bytes of the hash of a public key, by which a receipt says whose it is. */
export const keyId = async (publicKey: string): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest("SHA-256", fromHex(publicKey))).slice(0, idBytes);

async function agree(privateKey: CryptoKey, theirs: Bytes, receipts: Bytes, trainers: Bytes): Promise<{ key: CryptoKey; iv: Bytes }> {
  const point = await crypto.subtle.importKey("raw", theirs, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: point }, privateKey, 256);
  const secret = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveBits"]);
  const bits = new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: join(receipts, trainers), info }, secret, 8 * 44));
  return { key: await crypto.subtle.importKey("raw", bits.slice(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]), iv: bits.slice(32) };
}

async function compressed(key: CryptoKey): Promise<Bytes> {
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", key));
  return join(new Uint8Array([2 + raw[64]! % 2]), raw.slice(1, 33));
}

/** The numbers of P-256 (SEC 2, 2.4.2): y² = x³ - 3x + b modulo p. */
const p = toNumber(fromHex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff"));
const b = toNumber(fromHex("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"));
const [zero, one, two, three, four] = [BigInt(0), BigInt(1), BigInt(2), BigInt(3), BigInt(4)];

/** A point as browsers read it. They take no compressed ones, and check that this one is on the curve. */
export function decompressed(point: Bytes): Bytes {
  const x = toNumber(point.slice(1));
  const square = (x * x * x - three * x + b) % p;
  // p is 3 modulo 4, so this power is a root where there is one.
  const root = power((square + p) % p, (p + one) / four);
  const y = root % two === BigInt(point[0]! % 2) ? root : p - root;
  return join(new Uint8Array([4]), point.slice(1), fromNumber(y, 32));
}

function power(value: bigint, exponent: bigint): bigint {
  let result = one;
  for (let rest = exponent; rest > zero; rest >>= one) {
    if (rest % two === one) result = result * value % p;
    value = value * value % p;
  }
  return result;
}
