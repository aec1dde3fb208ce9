import { nameless } from "./people-words.js";

/** Every string of the record's script. */
const day = (at: number | string): string => new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
const percent = (share: number): string => `${Math.round(100 * share)}`;
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const loading = "Your record is being read.";
export const unavailable = "The record could not be loaded. Check the connection and reload the page. Your answers are safe.";

export const overview = (answered: number, of: number, days: number, due: number): string =>
  answered === 0
    ? "Nothing is answered yet. What you answer in lessons, banks and practice shows here."
    : `${answered} of ${of} campaigns and questions answered, on ${plural(days, "day", "days")}. ${due === 0 ? "Nothing is due." : `${due} ${due === 1 ? "is" : "are"} due for review.`}`;
export const practise = "Go to practice";

export const canTitle = "What you can do so far";
export const canText = "These are estimates from your latest answer to each campaign, and no promise. The line shows where your true share is likely to lie (95 per cent): the fewer answers, the longer it is.";
export const levelsCaption = ["Right labels by level.", "The dashed stroke is where guessing would be."] as const;
export const dimensionsCaption = ["Deciding words you marked.", "Campaigns whose marking you skipped are left out."] as const;
export const levelNames: { [level: string]: string } = { 1: "Level 1, clear", 2: "Level 2, mixed", 3: "Level 3, misleading" };
export const columns = { level: "Level", kind: "Kind of words", share: "Right", interval: "Likely between", picture: "On a line from 0 to 100" };
export const outOf = ({ right, of }: GenGuideCore.Estimate): string => `${right} of ${of}`;
export const interval = ({ low, high }: GenGuideCore.Estimate): string => `${percent(low)} and ${percent(high)} %`;
export const intervalLabel = (name: string, { right, of, low, high }: GenGuideCore.Estimate): string =>
  `${name}: ${right} of ${of} right, likely between ${percent(low)} and ${percent(high)} per cent.`;

export const confusionCaption = ["Which label you gave, and which was right.", "Your latest answer to each campaign."] as const;
export const confusionRow = "It was";
export const gave = (label: string): string => `You said ${lower(label)}`;
export const gaveNone = "You did not know";

export const calibrationTitle = "How sure, and how often right";
export const calibrationText = "First answers only. Whoever is well calibrated is right in fewer than 67 of 100 guesses, in 67 to 80 of 100 when fairly sure, and in more than 80 when sure.";
export const calibrationCaption = ["Right labels by certainty.", ""] as const;
export const calibrationNone = "Nothing here yet: say how sure you are when you label a campaign.";
export const certaintyNames: { [sure: string]: string } = { 1: "Guessing", 2: "Fairly sure", 3: "Sure" };
export const certaintyColumn = "You were";
export const sureFinding = ({ right, of }: GenGuideCore.Estimate): string => `Of the ${plural(of, "answer", "answers")} you were sure of, ${right} ${right === 1 ? "was" : "were"} right (n = ${of}).`;

export const mapTitle = "Mastery map";
export const mapCaption = ["One cell for each campaign or question.", "It fills as you answer it right on different days."] as const;
export const mapColumns = { bank: "Bank", cells: "Cells", sure: "Right on two days", due: "Due" };
export const mapCount = (full: number, of: number): string => `${full} of ${of}`;
export const mapKey = { none: "not answered, or not right yet", half: "right once", full: "right on two days or more", due: "due again" };

export const slipsTitle = "What has tempted you";
export const slipName = (name: string): string => `“${name}”`;
export const slipsNone = "No misconception has shown so far.";
export const slipStates = { open: "It still stands.", fading: "It is fading.", gone: "It seems to be gone." };
export const slipHistory = ({ count, first, last, since }: GenGuideCore.SlipState): string =>
  (count === 1 ? `Once, on ${day(last)}.` : `${count} times, first on ${day(first)} and last on ${day(last)}.`) + ` Since then ${since === 0 ? "none" : since} of the same temptation answered right.`;

export const reviewsTitle = "When it comes back";
export const reviewsText = (steps: readonly number[]): string =>
  `After a right answer a campaign comes back in 1 day, then in ${steps.slice(1, -1).join(", ")} and ${steps.at(-1)} days. A miss begins again at 1 day. The right label by other words comes back after as long again.`;
export const reviewDays = { now: "Due now", tomorrow: "Tomorrow", week: "In the next 7 days", later: "Later" };
export const calendar = "Put the reviews into my calendar";
export const calendarName = "reviews.ics";

export const examsTitle = "Exams";
export const examLine = (handed: string, right: number, of: number, passed: boolean): string => `${day(handed)}: ${right} of ${of} right, ${passed ? "passed" : "not passed"}.`;
export const certificate = "See the certificate";

export const keepTitle = "Keep your answers";
export const persisted: { [state: string]: string } = {
  yes: "This browser has promised to keep them until you delete them.",
  no: "This browser has promised nothing. Some browsers delete what a site stored after seven days without a visit. Save a copy from time to time.",
  unknown: "This browser does not say how long it keeps them. Save a copy from time to time.",
};
export const inApp = "This page runs inside another app, which keeps answers apart from your browser and may delete them. Open this page in your browser, or save a copy.";
export const saveCopy = "Save a copy";
export const copyName = (at: Date): string => `genguide-answers-${at.toISOString().slice(0, 10)}.json`;
export const importLabel = "Add a copy from another device";
export const importHint = "A file that was saved here or on another device. Its answers are added to yours; nothing is lost.";
export const imported = (items: number, written: string, dropped: number): string =>
  `The answers to ${plural(items, "campaign or question", "campaigns and questions")} were added, from the copy of ${day(written)}.${dropped > 0 ? ` ${plural(dropped, "entry", "entries")} could not be read and ${dropped === 1 ? "was" : "were"} left out.` : ""}`;
export const importProblems = {
  unreadable: "This file can’t be read. It may be cut off, or not a copy of a record. Nothing was changed.",
  foreign: "This file is not a copy of a record. Nothing was changed.",
  newer: "This copy comes from a newer version of the site. Reload the page, then try again. Nothing was changed.",
  otherSite: "This copy belongs to another site. Nothing was changed.",
  tooBig: "This file is too big to be a copy of a record. Nothing was changed.",
};
export const certaintySetting = "Ask how sure I am";
export const wipe = "Delete my answers";
export const wipeQuestion = (name: string, items: number): string => `Delete the answers of ${name || "this browser"} to ${plural(items, "campaign or question", "campaigns and questions")}? This can’t be undone. A copy that you saved stays.`;
export const wipeConfirm = "Delete them";
export const cancel = "Keep them";
export const wiped = "The answers are deleted.";
export const notKept = "Not saved: this browser keeps no data for this site.";

export const peopleTitle = "Who learns here";
export const peopleText = "Several people can learn in this browser. Each has a record of their own. Anybody who uses this browser can read them.";
export const peopleLegend = "Whose answers are kept now?";
export const nameLabel = "Your name";
export const nameHint = "It stays in this browser.";
export const addLabel = "Somebody else’s name";
export const rename = "Change the name";
export const add = "Add this person";
export const nameMissing = "Type a name first.";
export const nameTaken = "Somebody here has this name already. Choose another one.";
export const tooMany = "There is room for 50 people. Delete one first.";
export const chosen = (name: string): string => `From now on the answers of ${name || nameless.toLowerCase()} are kept.`;
export const added = (name: string): string => `${name} is added, and their answers are kept from now on.`;
export const renamed = (name: string): string => `The name is changed to ${name}.`;
export const remove = (name: string): string => `Remove ${name} and their answers`;
