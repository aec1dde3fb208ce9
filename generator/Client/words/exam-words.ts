/** Every string of the exam's script. */
type Kind = GenGuideCore.Item["kind"];

const thing = (kind: Kind): string => kind === "scenario" ? "campaign" : "question";
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = (numbers: number[]): string => numbers.length < 2 ? String(numbers[0] ?? "") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
const day = (at: string): string => new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

export const loading = "The exam is being prepared.";
export const unavailable = "The exam could not be loaded. Check the connection and reload the page. What you gave before is kept.";
export const unavailableItem = (kind: Kind): string => `This ${thing(kind)} could not be loaded. Check the connection, then try again. What you gave so far is kept.`;
export const tryAgain = "Try again";

export const troubles = {
  unsaved: "Not saved: this browser keeps no data for this site, or has no room. The exam works until you close the page.",
  aside: "An exam stored in this browser could not be read. It was set aside, not deleted.",
  newer: "An exam stored in this browser comes from a newer version of this site. It was left as it is. Reload the page to go on with it.",
};

export const begin = "Begin the exam";
export const goOn = "Go on with the exam";
export const takeAgain = "Take it again, with another draw";
export const underWay = (given: number, of: number, begun: string): string => `You began on ${day(begun)} and have answered ${given} of ${of}.`;
export const last = (handed: string, right: number, of: number, passed: boolean): string => `${day(handed)}: ${right} of ${of} right, ${passed ? "passed" : "not passed"}.`;
export const pastTitle = "Handed in";
export const seeResult = "See the result";
export const seeCertificate = "See the certificate";

export const place = (kind: Kind, number: number, of: number): string => `${upper(thing(kind))} ${number} of ${of}`;
export const mapLabel = "All that is asked";
export const numbered = (number: number): string => String(number);
export const isGiven = (given: boolean): string => given ? ", answered" : ", not answered";
export const back = "Back";
export const next = (kind: Kind): string => `Next ${thing(kind)}`;
export const lookOver = "Look over and hand in";
export const tick = (deciding: number): string => deciding === 1 ? "Now tick the phrase in the text that decides it." : `Now tick the ${deciding} phrases in the text that decide it.`;
export const dropped = (numbers: number[]): string =>
  `${numbers.length === 1 ? `Number ${list(numbers)} was` : `Numbers ${list(numbers)} were`} changed by the authors since you answered. Please answer ${numbers.length === 1 ? "it" : "them"} again.`;
export const takenOut = (count: number): string => `The authors have taken out ${count === 1 ? "one" : count} of what was drawn for you. The rest counts.`;

export const overTitle = "Before you hand in";
export const allGiven = (of: number): string => `All ${of} are answered. Once you hand in, nothing can be changed.`;
export const openGiven = (missing: number[], of: number): string =>
  `${of - missing.length} of ${of} are answered. ${missing.length === 1 ? "This one is" : "These are"} not, and ${missing.length === 1 ? "counts" : "count"} as wrong if you hand in now:`;
export const goTo = (number: number): string => `Go to ${number}`;
export const handIn = (missing: number): string => missing === 0 ? "Hand in" : missing === 1 ? "Hand in with one open" : `Hand in with ${missing} open`;
export const notYet = "Back to the exam";

export const resultTitle = (passed: boolean, right: number, of: number): string => `${passed ? "Passed" : "Not passed"}: ${right} of ${of} right`;
export const resultLead = (passed: boolean, needed: number, of: number, guessed: number, open: number): string =>
  [
    passed ? `${needed} were asked for.` : `${needed} of ${of} are asked for. What cost you most stands below, with the lesson that helps.`,
    open > 0 ? `${open} ${open === 1 ? "was" : "were"} left open.` : "",
    `Somebody who only guesses gets about ${guessed} of ${of}.`,
  ].filter(text => text).join(" ");
export const figures = { right: "Right answers", reasoned: "For the right reasons", needed: "To pass" };
export const outOf = (count: number, of: number): string => `${count} of ${of}`;
export const levelsTitle = "By level";
export const levelNames: { [level: number]: string } = { 1: "Level 1, clear", 2: "Level 2, mixed", 3: "Level 3, misleading" };
export const dimensionsTitle = "Deciding words you found";
export const slipsTitle = "What tempted you";
export const quoted = (name: string): string => `“${name}”`;
export const times = (count: number): string => count === 1 ? "once" : `${count} times`;
export const answersTitle = "What you gave, and why it is so";
export const answersText = "Open any of them to see its explanation. What you missed comes back in practice.";
export const leftOpen = "left open";
export const changed = "changed by the authors since";
export const gone = "no longer part of the site";
export const outcome = (right: boolean): string => right ? "right" : "not right";
export const takeRest = "If you take it again, others are drawn, as far as there are some that you have not met.";
export const closed = "An exam that was handed in can't be changed. It can be taken again.";
export const kept = "Your answers count for your reviews, too.";
