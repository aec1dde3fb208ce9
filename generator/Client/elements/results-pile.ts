import { receiptTag } from "./assignment-code.js";
import type { OpenedAssignment } from "./assignment-code.js";
import { fromUtf8, inflate } from "./bytes.js";
import { parseWithin } from "./payload.js";
import type { PileProblem, Place, Trouble } from "./results-messages.js";
import { open, type Keys } from "./sealing.js";

/** A receipt's text says at most this much: 200 items with 4,000 characters typed in each. */
const mostInflated = 2_000_000;
const mostFileBytes = 200_000_000;

/** A sealed text and where it was found. */
export interface FoundReceipt { body: string; place: Place }

/** Of a file as a whole. */
export const placeOfFile = (file: string): Place => ({ file, mail: 0, from: "", number: 0 });

/** What a text holds: sealed texts, and what looks like one and can't be read. */
export function findReceipts(name: string, text: string): { found: FoundReceipt[]; troubles: Trouble[] } {
  const found: FoundReceipt[] = [];
  const troubles: Trouble[] = [];
  for (const { file, mail, from, text: body } of GenGuideCore.readTexts(name, text)) {
    const all = GenGuideCore.findArmoured(body, receiptTag);
    for (const [index, one] of all.entries()) {
      const place = { file, mail, from, number: all.length > 1 ? index + 1 : 0 };
      if (one.body !== null) found.push({ body: one.body, place });
      else troubles.push({ place, problem: one.problem ?? "damaged", found: one.found, of: one.of });
    }
  }
  if (found.length + troubles.length === 0) troubles.push({ place: placeOfFile(name), problem: "none", found: 0, of: 0 });
  return { found, troubles };
}

/** The text of a file in whatever encoding mail programs write; null when it is too large or can't be read. */
export async function readFile(file: File): Promise<string | PileProblem> {
  if (file.size > mostFileBytes) return "fileTooLarge";
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
    return fromUtf8(bytes) ?? new TextDecoder("latin1").decode(bytes);
  } catch {
    return "fileUnreadable";
  }
}

/** What a sealed text says, or why that can't be known. */
export async function openReceipt(body: string, { bytes }: OpenedAssignment, keys: Keys, items: GenGuideCore.Item[]): Promise<GenGuideCore.Receipt<string> | PileProblem> {
  const clear = await open(body, bytes, keys);
  if (typeof clear === "string") return clear;
  const inflated = await inflate(clear, mostInflated);
  const receipt = GenGuideCore.unpackReceipt(parseWithin((inflated && fromUtf8(inflated)) ?? "", mostInflated, 6) ?? null, items);
  return receipt === "newer" ? "newer" : receipt ?? "notReceipt";
}
