/** Bytes as text that every mail and chat program leaves alone, and the other way round. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The minifier reads no literals of this kind. */
const [none, byte, mask] = [BigInt(0), BigInt(8), BigInt(0xff)];

/** Bytes as one whole number, the first byte first. */
export const toNumber = (bytes: Bytes): bigint => bytes.reduce((sum, next) => sum << byte | BigInt(next), none);

/** A whole number as so many bytes. */
export const fromNumber = (value: bigint, count: number): Bytes => Uint8Array.from({ length: count }, (_, index) => Number(value >> byte * BigInt(count - 1 - index) & mask));

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base = BigInt(digits.length);
const blockBytes = 32;

/** How many digits so many bytes take: the least that can hold them. */
const digitsFor = Array.from({ length: blockBytes + 1 }, (_, count) => Math.ceil(count * 8 / Math.log2(digits.length)));
const blockDigits = digitsFor[blockBytes]!;

/** In base 62, by blocks of 32 bytes that are read as whole numbers, the first byte first. */
export function toBase62(bytes: Bytes): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += blockBytes) {
    const block = bytes.slice(at, at + blockBytes);
    let value = toNumber(block);
    let part = "";
    for (let count = digitsFor[block.length]!; count > 0; count -= 1) {
      part = digits.charAt(Number(value % base)) + part;
      value /= base;
    }
    text += part;
  }
  return text;
}

/** Null for a text that no bytes give. */
export function fromBase62(text: string): Bytes | null {
  const blocks: Bytes[] = [];
  for (let at = 0; at < text.length; at += blockDigits) {
    const part = text.slice(at, at + blockDigits);
    const count = digitsFor.indexOf(part.length);
    if (count < 0) return null;
    let value = none;
    for (const digit of part) {
      const number = digits.indexOf(digit);
      if (number < 0) return null;
      value = value * base + BigInt(number);
    }
    if (value >> byte * BigInt(count) > none) return null;
    blocks.push(fromNumber(value, count));
  }
  return join(...blocks);
}

export const toHex = (bytes: Bytes): string => [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");

export const fromHex = (text: string): Bytes => new Uint8Array((text.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16)));

export function toBase64(bytes: Bytes): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Null for a text that is no base 64. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), character => character.charCodeAt(0));
  } catch {
    return null;
  }
}

export const toUtf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Null for bytes that are no text. */
export function fromUtf8(bytes: Bytes): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function join(...parts: Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

/** Raw deflate (RFC 1951). */
export const deflate = async (bytes: Bytes): Promise<Bytes> => await through(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY) ?? new Uint8Array();

/** Null when the bytes can't be inflated, or would be more than allowed: a few of them can stand for gigabytes. */
export const inflate = (bytes: Bytes, most: number): Promise<Bytes | null> => through(bytes, new DecompressionStream("deflate-raw"), most).catch(() => null);

/** Written and read by hand: to pipe a blob through takes twenty times as long. */
async function through(bytes: Bytes, { readable, writable }: CompressionStream | DecompressionStream, most: number): Promise<Bytes | null> {
  const writer = writable.getWriter();
  // What is wrong with the bytes is heard where they are read.
  writer.write(bytes).then(() => writer.close()).catch(() => undefined);
  const reader = readable.getReader() as ReadableStreamDefaultReader<Bytes>;
  const parts: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(...parts);
    length += value.length;
    parts.push(value);
    if (length <= most) continue;
    await reader.cancel();
    return null;
  }
}
