import { unsure, type Verdict } from "./answer-words.js";

export type { Verdict };

/** What the script says in questions that are computed, placed, marked or written. */
const written = (value: number, unit: string): string => {
  const digits = value.toLocaleString("en-GB", { maximumFractionDigits: 9 }).replace("-", "−");
  return unit ? `${digits}${unit === "%" ? "" : " "}${unit}` : digits;
};

export const understood = (value: number, unit: string): string => `Read as ${written(value, unit)}.`;

export function numberProblem(problem: "empty" | "unreadable" | "ambiguous", typed: string, readings: number[], unit: string): string {
  if (problem === "empty") return "Type a number first.";
  if (problem === "unreadable") return `“${typed.slice(0, 40)}” can’t be read as a number. Use digits, such as 4,500 or 0.5.`;
  const [grouped = 0, decimal = 0] = readings;
  const clear = `${decimal}${Number.isInteger(decimal) ? "." : ""}0`;
  return `“${typed}” may be ${written(grouped, unit)} or ${written(decimal, unit)}. Type ${grouped} or ${clear}.`;
}

export function numberVerdict(grade: GenGuideCore.Grade, key: number, value: number | null, unit: string): Verdict {
  const outcome = value === null ? "you said that you don’t know yet" : `your result was ${written(value, unit)}`;
  if (grade.label === "right") return { title: `${written(key, unit)} is the result`, sentence: `You have ${written(value ?? key, unit)}.`, outcome };
  return { title: `The result is ${written(key, unit)}`, sentence: value === null ? unsure : `You have ${written(value, unit)}.`, outcome };
}

export const partsMissing = (open: number, all: number): string => `${open} of ${all} ${open === 1 ? "has" : "have"} no place yet.`;
export const placeTwice = (place: string): string => `Place ${place} is given twice.`;
export const leftOpen = "You left this open.";
export const inPlace = "You had this.";
export const youChose = (place: string): string => `You chose: ${place}.`;

export function partsVerdict({ label, hits }: GenGuideCore.Grade, { kind, key, enough = key.length }: GenGuideCore.Item): Verdict {
  const count = `${hits.length} of ${key.length} in place`;
  if (label === "none") return { title: `This is where the ${key.length} belong`, sentence: unsure, outcome: "you said that you don’t know yet" };
  const asked = enough === key.length ? "All of them are asked for." : `${enough} are asked for.`;
  if (hits.length === key.length) return { title: `All ${key.length} in place`, sentence: kind === "blanks" ? "You filled in the whole table." : "Look at the reasons all the same.", outcome: count };
  return { title: count, sentence: label === "right" ? `That is enough: ${asked.toLowerCase()}` : asked, outcome: count };
}

function marked({ found, deciding, decoys }: GenGuideCore.Grade): string {
  const all = { 1: "the phrase that is", 2: "both phrases that are" }[deciding] ?? `all ${deciding} phrases that are`;
  if (deciding === 1 && found === 0) return `You marked ${decoys === 1 ? "a phrase that is" : `${decoys} phrases that are`} not asked for.`;
  const some = `${found || "none"} of the ${deciding} phrases that are`;
  const rest = decoys ? ` and ${decoys} that ${decoys === 1 ? "is" : "are"} not` : "";
  return `You marked ${found === deciding ? all : some} asked for${rest}.`;
}

export const markVerdict = (grade: GenGuideCore.Grade): Verdict => ({
  title: grade.label === "right" ? "These are the words" : grade.deciding === 1 ? "The answer is one phrase" : `The answer is ${grade.deciding} phrases`,
  sentence: grade.label === "none" ? unsure : marked(grade),
  outcome: grade.label === "none" ? "you said that you don’t know yet" : grade.label === "right" ? "the right words" : "other words",
});

export const writeFirst = "Write something first, even a few words.";
export const compare = "Compare your answer with this one, and tick what yours does.";
export const comparingButtons = ["Keep my answer"];

export const openVerdict = (ticked: number, entries: number): Verdict => ({
  title: `Your answer does ${ticked || "none"} of the ${entries}`,
  sentence: "You judged it yourself. It is kept in this browser and not scored.",
  outcome: `you ticked ${ticked} of ${entries}`,
});
