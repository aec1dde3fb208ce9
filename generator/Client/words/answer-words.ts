import { day } from "./quiz-words.js";

/** What the script adds to a quiz when it is answered. */
type Kind = GenGuideCore.Item["kind"];

/** How an answer was judged: in two sentences at once, and in a few words when it is shown again. */
export interface Verdict { title: string; sentence: string; outcome: string }

/** What was sure and is wrong is worth a word: such errors are the ones that last. */
export const withCertainty = (verdict: Verdict, { label }: GenGuideCore.Grade, sure: number | undefined): Verdict =>
  sure === 3 && label === "wrong" ? { ...verdict, sentence: `${verdict.sentence} You were sure of it, so it comes back first in your reviews.` } : verdict;

export const answerAgain = "Answer again";
export const next = (kind: Kind): string => kind === "scenario" ? "Next campaign" : "Next question";

export const marked = "You marked this.";
export const missed = "You missed this.";

export const answered = (outcome: string, at: string, edited: boolean): string =>
  `Answered on ${day(at)}: ${outcome}.${edited ? " The text has been edited since; your answer stands." : ""}`;

function outcomeOf(kind: Kind, { label, reasons }: GenGuideCore.Grade): string {
  if (label === "none") return "you said that you don’t know yet";
  if (kind === "single") return label === "right" ? "you chose the answer" : "you chose another answer";
  if (kind === "several") return label === "right" ? "you chose the answers" : "you chose other answers";
  const words = { right: ", right words", other: ", other words", none: "" }[reasons];
  return (label === "right" ? "right label" : "the other label") + words;
}

export const unsure = "You said that you don’t know yet.";
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function found({ found, deciding, decoys }: GenGuideCore.Grade): string {
  const all = { 1: "the deciding phrase", 2: "both deciding phrases" }[deciding] ?? `all ${deciding} deciding phrases`;
  const some = `${found || "none"} of the ${deciding} deciding phrases`;
  const tempting = { 0: "", 1: " and a decoy" }[decoys] ?? ` and ${decoys} decoys`;
  return `you marked ${found === deciding ? all : deciding === 1 ? "other words" : some}${tempting}`;
}

/** The verdict names the job, never the person. */
export function scenarioVerdict(grade: GenGuideCore.Grade, key: string, choice: string): Verdict {
  const outcome = outcomeOf("scenario", grade);
  const marks = "Y" + found(grade).slice(1) + ".";
  if (grade.label === "right") {
    if (grade.reasons === "right") return { title: `${key}, for the right reasons`, sentence: marks, outcome };
    if (grade.reasons === "other") return { title: `${key}, but other words decide`, sentence: marks, outcome };
    return { title: `It is ${inSentence(key)}`, sentence: `Your label is right.${grade.deciding ? " You skipped the marking." : ""}`, outcome };
  }
  const title = `It is ${inSentence(key)}`;
  if (grade.label === "none") return { title, sentence: unsure, outcome };
  const chose = `You chose ${inSentence(choice)}`;
  if (grade.reasons === "right") return { title, sentence: `${chose}, and ${found(grade)}: look at what they say.`, outcome };
  return { title, sentence: grade.reasons === "other" ? `${chose}. ${marks}` : `${chose}.`, outcome };
}

export const singleVerdict = (grade: GenGuideCore.Grade, key: string, choice: string): Verdict => ({
  title: grade.label === "right" ? "That is the answer" : `The answer is: ${key}`,
  sentence: grade.label === "none" ? unsure : `You chose: ${choice}`,
  outcome: outcomeOf("single", grade),
});

export function severalVerdict(grade: GenGuideCore.Grade, item: GenGuideCore.Item, choice: string[]): Verdict {
  const outcome = outcomeOf("several", grade);
  const { length: answers } = item.key;
  const right = choice.filter(id => item.key.includes(id)).length;
  const other = choice.length - right;
  const rest = other ? ` and ${other} that ${other === 1 ? "is" : "are"} not` : "";
  if (grade.label === "right") return { title: "These are the answers", sentence: "You chose them, and nothing else.", outcome };
  return {
    title: answers === 1 ? `The answer is 1 of the ${item.choices.length}` : `The answers are ${answers} of the ${item.choices.length}`,
    sentence: grade.label === "none" ? unsure : `You chose ${right || "none"} of them${rest}.`,
    outcome,
  };
}

export const resultTitle = (bank: string, right: number, items: number): string => `${bank}${/[.!?]$/.test(bank) ? "" : ":"} ${right} of ${items} right`;
export const outOf = (count: number, of: number): string => `${count} of ${of}`;
export const times = (count: number): string => count === 1 ? "once" : `${count} times`;

export const resultLead = (passed: boolean, pass: number, guessed: number, items: number): string =>
  (passed
    ? `You reached the ${pass} per cent that this bank asks for.`
    : `This bank asks for ${pass} per cent. Look at the lines below, then answer the ones you missed again.`)
  + ` Somebody who only guesses gets about ${guessed} of ${items}.`;
