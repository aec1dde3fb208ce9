import { deflate, fromBase62, fromUtf8, inflate, toBase62, toUtf8, type Bytes } from "./bytes.js";
import { parseWithin } from "./payload.js";

/** How the code of an assignment, and that of a receipt, begin. */
export const assignmentTag = "GA1";
export const receiptTag = "GG1";

const mostBytes = 64_000;

/** @throws RangeError when there is more than an armour holds: about 34,000 bytes. */
export function armoured(tag: string, body: string): string {
  const text = GenGuideCore.armour(tag, body);
  if (text === null) throw new RangeError(tag);
  return text;
}

/** An assignment, and the exact bytes that stand for it: receipts are bound to them. */
export interface OpenedAssignment { assignment: GenGuideCore.Assignment; bytes: Bytes; code: string }

export async function writeAssignment(assignment: GenGuideCore.Assignment): Promise<OpenedAssignment> {
  const bytes = await deflate(toUtf8(JSON.stringify(assignment)));
  return { assignment, bytes, code: armoured(assignmentTag, toBase62(bytes)) };
}

export type AssignmentProblem = "none" | "cut" | "damaged" | "newer";

/** From a link, a code, or a mail around one. */
export async function openAssignment(text: string): Promise<OpenedAssignment | AssignmentProblem> {
  const found = GenGuideCore.findArmoured(text, assignmentTag);
  const whole = found.find(({ problem }) => problem === null);
  if (!whole?.body) return found[0]?.problem ?? "none";
  const bytes = fromBase62(whole.body);
  const inflated = bytes && await inflate(bytes, mostBytes);
  const assignment = GenGuideCore.readAssignment(parseWithin((inflated && fromUtf8(inflated)) ?? "", mostBytes, 5) ?? null);
  if (assignment === "newer") return "newer";
  if (!bytes || !assignment) return "damaged";
  // A zone that this browser does not know is shown as the learner's own; the bytes stay what they are.
  return { assignment: { ...assignment, zone: isZone(assignment.zone) ? assignment.zone : "" }, bytes, code: armoured(assignmentTag, whole.body) };
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat("en-GB", { timeZone: zone || "UTC" }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
