/** Every string of the script that assigns a quiz. */
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const time = (seconds: number, zone: string): string =>
  new Date(1000 * seconds).toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: zone });

export const loading = "The banks are being read.";
export const unavailable = "The banks could not be loaded. Check the connection and reload the page.";
export const noSeal = "This page can’t make keys: the browser keeps its cryptography from pages that came over plain http or from a file. Open the site by its https address.";

export const steps = { what: "1. What is asked", how: "2. How it is taken", who: "3. Who takes it", key: "4. Your key" };
export const labels = {
  findBank: "Find a bank", bank: "From which bank", every: "All banks", blind: "A blind bank", levels: "Which items", dimension: "Deciding words about", any: "anything", count: "How many", seed: "Draw number",
  title: "Name of the assignment", from: "Your name", to: "Mail address for receipts", say: "A message to the learners", ask: "What learners enter", ownAsk: "Words of that field",
  due: "Due", zone: "Time zone", pass: "To pass, in per cent", attempts: "Attempts", show: "Explain answers", sure: "Ask how sure they are", roster: "Names, one to a line", passphrase: "Passphrase", repeat: "The same again",
};
export const hints = {
  findBank: "Words of its title, or how they begin.",
  bank: "The answers of every open bank stand on this site, for everybody. A blind bank’s don’t.",
  count: "Leave it empty for all that fit.", seed: "The same number draws the same items. Change it for another draw.",
  title: "Learners see it first.", from: "Optional. Learners see who asks.", to: "Optional. It fills in the mail that a learner writes. It stands in the link.",
  say: "Optional.", due: "Optional. Later receipts are marked as late, and still count.", attempts: "0 for any number.",
  roster: "Optional. A name, a name with an address in pointed brackets, or rows of a table with headings. The list stays in your key file and is never in the link.",
  passphrase: "At least 12 characters. It seals the key file. Nobody can reset it.",
  ownAsk: "For example “Your initials”.",
};
const firstListed = (count: number, listed: number): string => count > listed ? ` The first ${listed} are listed.` : "";
export const banksInAll = (count: number, listed: number): string => `There are ${count.toLocaleString("en-GB")} banks.${firstListed(count, listed)}`;
export const banksFitting = (count: number, listed: number): string => count === 0 ? "No bank fits. The choice stays as it was."
  : `${count === 1 ? "1 bank fits" : `${count.toLocaleString("en-GB")} banks fit`}.${firstListed(count, listed)}`;
export const levels: { [level: number]: string } = { 0: "Questions", 1: "Level 1, clear", 2: "Level 2, mixed", 3: "Level 3, misleading" };
export const asks = { name: "Your name", mail: "Your e-mail address", number: "Your employee number", own: "own words" };
export const shows = { each: "after each answer", end: "after handing in", none: "not on their page" };
export const anotherDraw = "Another draw";
export const drawn = (count: number, of: number): string => count === 0 ? "Nothing fits. Choose more kinds of items." : `${count} of ${plural(of, "item that fits", "items that fit")}:`;
export const tooMany = "An assignment holds at most 200 items.";
export const blindText = "The answers of a blind bank are not on this site. Give the sealed file that the build wrote beside it, and the blind key. Neither leaves this page.";
export const blindFile = "Sealed answers of the bank";
export const blindKey = "Blind key";
export const blindKeyHint = "The one line of the key’s file.";
export const blindRead = (title: string, count: number): string => `“${title}”, ${plural(count, "item", "items")}.`;
export const blindProblems = { unreadable: "This file holds no sealed answers.", otherSite: "These answers belong to another site.", refused: "This blind key does not open the file." };

export const honestTitle = "What this can and cannot do";
export const honest: string[] = [
  "Sealed is not signed. A receipt can be read by you alone, yet whoever has the link can make one. Who sent it is what they say, and the time is that of their own clock.",
  "Copies and swapped receipts are noticed. A helper at the shoulder is not.",
  "There is no server that keeps your key. If the key file is lost, or both its passphrase and its recovery code, nobody can open the results.",
  "The answers of open banks are public. Whoever wants to look them up can.",
];

export const create = "Make the assignment";
export const making = "The keys are being made. This takes a moment.";
export const problems = {
  blind: "Give the sealed answers of the blind bank, and its key.",
  items: "Choose at least one item.", title: "Give the assignment a name.", to: "This is no mail address.", passphraseShort: "The passphrase needs at least 12 characters.",
  passphraseOther: "The two passphrases differ.", due: "This date is in the past.", ask: "Say what learners enter.", items200: tooMany, texts: "Some of the items could not be loaded. Check the connection and try again.",
};
export const rosterProblem = (line: number): string => `Line ${line} of the list could not be read.`;

export const madeTitle = "The assignment is ready";
export const saveTitle = "Save your key file";
export const saveText = "It opens the receipts and holds the items as they are today. It was not uploaded and is kept nowhere else. Save it now, and keep a second copy.";
export const save = "Save the key file";
export const saved = "Saved. Look for it among your downloads.";
export const fileName = (id: string): string => `genguide-key-${id}.json`;
export const recoveryTitle = "Write down the recovery code";
export const recoveryText = "It opens the key file if the passphrase is forgotten. It is shown this once. Print this page or write it down, and keep it away from the file.";
export const print = "Print this page";
export const linkTitle = "Send the link";
export const linkText = "What stands behind the # never reaches a server’s log. Send it in a mail or a chat.";
export const linkLabel = "Link";
export const mailLabel = "Text for a mail";
export const copyLink = "Copy the link";
export const copyMail = "Copy the text";
export const copied = "Copied.";
export const notCopied = "The browser did not copy it. Select the text and copy it yourself.";
export const collect = "Later: collect the receipts";
export const collectText = "Open the results page, give it the key file, and drop in whatever you were sent.";
export const leave = "The key file is not saved yet.";
export const mailText = (title: string, from: string, link: string, count: number, due: number, zone: string, to: string): string => [
  "Hello,",
  "",
  `please take “${title}”: ${plural(count, "item", "items")}${due ? `, by ${time(due, zone || "UTC")}${zone ? ` (${zone})` : ""}` : ""}.`,
  "",
  link,
  "",
  `The page keeps your answers in your browser. At the end it makes a receipt that only I can open. Please send it to ${to || "me"}.`,
  "If the link doesn’t open the quiz, copy this whole message into the page’s field.",
  "",
  from,
].join(String.fromCharCode(10));
