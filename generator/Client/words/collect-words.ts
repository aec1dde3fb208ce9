import type { PileProblem, Place, Trouble } from "../elements/results-messages.js";

/** Every string of the script that collects results; what it says of the figures stands in results-words. */
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
export const time = (seconds: number, zone = ""): string =>
  new Date(1000 * seconds).toLocaleString("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", ...zone ? { timeZone: zone } : {} });

export const noSeal = "This page can’t open receipts: the browser keeps its cryptography from pages that came over plain http or from a file. Open the site by its https address.";
export const openTitle = "Open your key file";
export const openText = "The file that “Assign a quiz” saved, or a set that you saved here. It is read in this page and goes nowhere.";
export const fileLabel = "Key file";
export const secretLabel = "Passphrase";
export const secretHint = "Or the recovery code.";
export const openButton = "Open";
export const opening = "The file is being opened. This takes a moment on purpose.";
export const noFile = "Choose the key file first.";
export const refused = {
  foreign: "This is no key file. Choose the file that “Assign a quiz” saved.",
  newer: "This file was written by a newer version of this site. Reload the page.",
  damaged: "This file is damaged: a part of it is missing or was changed. Use your second copy.",
  wrong: "The passphrase does not open this file. Check it, or type the recovery code in its place.",
};

export const addTitle = "Add what you were sent";
export const addText = "Receipts in any form: files, saved mails and mailboxes, a folder, a column of a table, or whole messages pasted below. What is there twice counts once.";
export const drop = "Drop files here, or choose them:";
export const filesLabel = "Files";
export const folderLabel = "A folder";
export const pasteLabel = "Pasted messages";
export const addButton = "Read what I pasted";
export const reading = (done: number, of: number): string => `${done} of ${of} receipts read.`;
export const cancel = "Stop reading";
export const added = (added: number, known: number, troubles: number, wasCancelled: boolean): string => [
  `${plural(added, "receipt", "receipts")} added.`,
  known > 0 ? `${plural(known, "was", "were")} there already.` : "",
  troubles > 0 ? `${plural(troubles, "thing", "things")} could not be read; the list below says which.` : "",
  wasCancelled ? "You stopped before the end." : "",
].filter(text => text).join(" ");

export const troublesTitle = "What could not be read";
export const placeOf = ({ file, mail, from, number }: Place): string =>
  [file || "The pasted text", mail > 0 ? `mail ${mail}` : "", from ? `from ${from}` : "", number > 0 ? `receipt ${number}` : ""].filter(text => text).join(", ");
const problems: { [Problem in PileProblem]: (trouble: Trouble) => string } = {
  none: () => "No receipt is in it. A receipt begins with GG1 and is one long word.",
  cut: ({ found, of }) => `A receipt breaks off${of > 0 ? ` after ${found} of ${of} characters` : ""}. Ask for it again, as a file.`,
  damaged: () => "A receipt was changed on its way: some of its letters are missing or wrong. Ask for it again, as a file.",
  unreadable: () => "A receipt holds no sealed text.",
  otherKey: () => "A receipt was sealed for another assignment, or for another trainer. This key file can’t open it.",
  refused: () => "A receipt can’t be opened: it, or the assignment in its link, was changed after you made it.",
  newer: () => "A receipt was made by a newer version of this site. Reload the page.",
  notReceipt: () => "A sealed text was opened and is no receipt of these items. It was not made by this site.",
  fileTooLarge: () => "The file is larger than 200 MB and was not read. Save the mails with receipts by themselves.",
  fileUnreadable: () => "The browser could not read the file.",
};
export const troubleText = (trouble: Trouble): string => `${placeOf(trouble.place)}: ${problems[trouble.problem](trouble)}`;

export const learnersTitle = "Who has handed in";
export const count = (done: number, late: number, missing: number, open: number): string =>
  [`${done} done`, late > 0 ? `${late} late` : "", missing > 0 ? `${missing} missing` : "", open > 0 ? `${open} not yet` : ""].filter(text => text).join(", ");
export const states = { done: "done", late: "late", missing: "missing", open: "not yet" };
export const learnerColumns = { name: "Who", state: "State", result: "Attempts", flags: "To look at", see: "Answers" };
export const learnersCaption = ["Learners.", "First attempt first. The results are counted here, from the answers."] as const;
export const result = (right: number, of: number, passed: boolean): string => `${right} of ${of}${passed ? ", passed" : ""}`;
export const see = (attempt: number): string => `Attempt ${attempt}`;
export const flagText: { [flag: string]: string } = {
  score: "The score in the receipt does not follow from its answers. Yours, counted here, does.",
  copied: "Somebody else handed in the same answers with the same times.",
  again: "There are two different receipts for this attempt.",
  late: "Handed in after the date, by the learner’s clock.",
  future: "Handed in in the future, by the learner’s clock.",
  early: "Begun before the assignment was made, by the learner’s clock.",
  over: "More attempts than the assignment allows.",
  unknown: "Not in your list of names.",
  ambiguous: "More than one name in your list fits.",
  left: "Some items had changed on the site and were left out.",
};
export const from = (place: Place, copies: number): string => `${placeOf(place)}${copies > 1 ? `, and ${plural(copies - 1, "copy", "copies")}` : ""}`;
export const listedOnly = (shown: number, of: number): string => `The first ${shown} of ${of} are shown here. The saved table holds all.`;
export const nobody = "Nothing has been read yet.";

export const rosterTitle = "List of names";
export const rosterText = "With a list you see who is missing. It is kept in the saved set and nowhere else.";
export const rosterLabel = "Names, one to a line, or rows of a table with headings";
export const rosterButton = "Use this list";
export const rosterProblems = (lines: number[]): string => `${lines.length === 1 ? "Line" : "Lines"} ${lines.slice(0, 10).join(", ")} could not be used as ${lines.length === 1 ? "it stands" : "they stand"}.`;
export const remindTitle = "Remind those who are missing";
export const remindAddresses = "Their addresses";
export const remindLabel = "A text for them";
export const remindText = (title: string, due: number, zone: string): string =>
  `Hello, I have not received your receipt for “${title}” yet${due ? `. It ${Date.now() / 1000 > due ? "was" : "is"} due on ${time(due, zone)}${zone ? ` (${zone})` : ""}` : ""}. If you have finished, open the link again and send the receipt that waits there. Thank you.`;
export const remindMail = "Write the mail";
export const copy = "Copy";
export const copied = "Copied.";

export const takeTitle = "Take away";
export const saveSet = "Save the set";
export const saveText = "The set is your key file with all that was collected, sealed with the same passphrase. Open it here another time.";
export const unsaved = "Not saved yet.";
export const csv = "Table for a spreadsheet (CSV)";
export const stats = "Item figures without names";
export const statsText = "The figures hold no names. An author may put the file beside the bank.";
export const print = "Print the report";
export const setName = (id: string): string => `genguide-set-${id}.json`;
export const statsName = (bank: string): string => `${bank}.stats.json`;
export const csvName = (id: string): string => `genguide-results-${id}.csv`;

export const detailTitle = (who: string, attempt: number): string => `${who}, attempt ${attempt}`;
export const detailColumns = { item: "Item", answer: "Answer", outcome: "Counts as", reasons: "Words marked", sure: "Certainty", seconds: "Time" };
export const detailCaption = ["Each answer.", ""] as const;
export const close = "Close";
export const sureNames = ["–", "guessing", "fairly sure", "sure"];
export const outcomes = { right: "right", wrong: "not right", none: "“I don’t know yet”" };
export const notGiven = "not answered";
export const leftOut = "left out";
export const marked = (found: number, deciding: number, decoys: number): string => `${found} of ${deciding} that decide${decoys > 0 ? `, and ${decoys} that tempt` : ""}`;
export const skipped = "skipped";
export const seconds = (count: number): string => count < 60 ? `${count} s` : `${Math.floor(count / 60)} min ${count % 60} s`;
export const honest = "Sealed is not signed: whoever has the link can make a receipt, and name and time are the sender’s own claim.";
