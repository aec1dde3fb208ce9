/** Every string of the script that a learner takes an assigned quiz with. */
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const time = (seconds: number, zone?: string): string =>
  new Date(1000 * seconds).toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", ...zone ? { timeZone: zone } : {} });

export const loading = "The assignment is being read.";
export const noSeal = "This page can’t seal answers: the browser keeps its cryptography from pages that came over plain http or from a file. Open the site by its https address.";
export const unavailable = "The questions could not be loaded. Check the connection and reload the page. What you gave before is kept.";

export const pasteTitle = "Paste your assignment";
export const pasteText = "Your trainer’s message holds a link. If it brought you here without its quiz, paste the whole message, or the code that begins with GA1.";
export const pasteLabel = "Message, link or code";
export const pasteButton = "Open it";
export const pasteProblems = {
  none: "There is no assignment in this text. Its code begins with GA1 and is one long word. Copy the whole message.",
  cut: "The code breaks off before its end. Copy the whole message, down to its last line.",
  damaged: "The code was changed on its way: some of its letters are wrong. Ask your trainer for the link as a file or in another message.",
  newer: "This assignment was made by a newer version of this site. Reload the page.",
};
export const otherSite = "This assignment belongs to another site. Open it with the whole link that your trainer sent.";
export const earlierTitle = "Assignments in this browser";
export const earlier = (title: string, done: number): string => `${title}${done > 0 ? `, handed in ${plural(done, "time", "times")}` : ", begun"}`;
export const unsentShort = "not sent yet";

export const facts = { asks: "Asks", pass: "To pass", due: "Due", attempts: "Attempts", feedback: "Explained" };
export const asks = (count: number): string => plural(count, "item", "items");
export const toPass = (pass: number, count: number): string => `${Math.ceil(pass * count / 100)} of ${count}`;
export const noDue = "no date";
export const due = (seconds: number, zone: string): string => {
  const [there, here] = [time(seconds, zone || undefined), time(seconds)];
  return zone && there !== here ? `${there} (${zone}), where you are ${here}` : there;
};
export const attempts = (most: number): string => most === 0 ? "as many as you like" : plural(most, "attempt", "attempts");
export const feedback = { each: "after each answer", end: "after you hand in", none: "not on this page" };
export const from = (name: string): string => `From ${name}`;
export const late = "The date has passed. You can still take it, and your receipt will say that it is late.";
export const used = (most: number): string => most === 1 ? "You have handed it in. One attempt was asked for." : `You have used all ${most} attempts.`;

export const sendTitle = "What will be sent, and to whom";
export const sendText = (from: string, to: string, ask: string, sure: boolean): string[] => [
  `When you hand in, this page makes a receipt: a short text that only ${from || "your trainer"} can open. You send it yourself${to ? `, to ${to}` : ""}. The page sends nothing.`,
  `It holds what you enter as “${ask}”, each answer with the words you marked${sure ? ", how sure you were," : ""} and how long each item was in view, the times at which you began and handed in, and the number of this attempt.`,
  "It holds nothing from your other answers on this site. You see all of it in plain words before you send it.",
];
export const publicText = "The answers to these questions stand on this site, for everybody. So take the quiz without looking, for your own sake.";
export const claimText = "A receipt is no signature. Who you are and what the clock said is your own statement.";
export const leftOut = (titles: string[]): string =>
  `Left out, because the authors have changed or removed ${titles.length === 1 ? "it" : "them"} since this was assigned: ${titles.join(", ")}. ${titles.length === 1 ? "It does" : "They do"} not count.`;
export const nothingLeft = "Everything in this assignment was changed or removed since. Tell your trainer, who can assign it anew.";
export const whoHint = "Your trainer sees this beside your answers.";
export const whoMissing = "Fill this in first: without it your trainer can’t tell whose answers these are.";
export const begin = "Begin";
export const goOn = "Go on";
export const again = "Take it again";
export const underWay = (given: number, of: number): string => `${given} of ${of} answered.`;
export const troubles = {
  unsaved: "Not saved: this browser keeps no data for this site, or has no room. The quiz works until you close the page.",
  aside: "Answers to this assignment stored in this browser could not be read. They were set aside, not deleted.",
  newer: "Answers to this assignment come from a newer version of this site. They were left as they are. Reload the page to go on.",
};

export const allGiven = (of: number): string => `All ${of} are answered. Once you hand in, this attempt can’t be changed.`;
export const someGiven = (missing: number, of: number): string => `${of - missing} of ${of} are answered. What is open counts as wrong if you hand in now:`;
export const handIn = (missing: number): string => missing === 0 ? "Hand in" : `Hand in with ${missing} open`;
export const notYet = "Back to the quiz";

export const tooLong = "Your written answers are too long for one receipt. Shorten them and hand in again; nothing is lost.";
export const receiptTitle = "Your receipt";
export const receiptLead = (to: string): string => `Your answers are sealed. Now send the receipt${to ? ` to ${to}` : " to your trainer"}, in any way you like. It is one long word; send all of it.`;
export const resultTitle = (right: number, of: number): string => `${right} of ${of} right`;
export const resultText = (passed: boolean, needed: number, of: number): string => `${needed} of ${of} are asked for${passed ? ", and you have them" : ""}. Your trainer counts anew from your answers.`;
export const noResult = "Your trainer will tell you how it went.";
export const receiptLabel = "Receipt";
export const receiptHint = (characters: number): string => `${characters} characters`;
export const copy = "Copy the receipt";
export const copied = "Copied. Paste it into a message and send it.";
export const notCopied = "The browser did not copy it. Select the text above and copy it yourself.";
export const saveFile = "Save as a file";
export const mail = "Write a mail";
export const share = "Share";
export const sent = "I have sent it";
export const isSent = (at: string): string => `You said on ${time(Date.parse(at) / 1000)} that you sent it.`;
export const unsent = "Not sent yet. Send it, then say so here.";
export const mailSubject = (title: string, who: string): string => `Receipt: ${title} (${who})`;
export const mailBody = (receipt: string): string => receipt;
export const clearTitle = "What the receipt says";
export const clearCaption = ["Each answer.", ""] as const;
export const quoted = (text: string): string => `“${text}”`;
export const clearWho = (ask: string): string => ask;
export const clearColumns = { item: "Item", answer: "Answer", marks: "Words you marked", sure: "Certainty", seconds: "Time in view" };
export const sureNames = ["–", "guessing", "fairly sure", "sure"];
export const notAnswered = "not answered";
export const unsure = "I don’t know yet";
export const secondsText = (seconds: number): string => seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
export const times = { begun: "Begun", handed: "Handed in", attempt: "Attempt" };
export const at = (iso: string): string => time(Date.parse(iso) / 1000);
export const pastTitle = "Handed in";
export const past = (attempt: number, handed: string): string => `Attempt ${attempt}, ${at(handed)}`;
export const seeReceipt = "See the receipt";
export const fileName = (id: string, attempt: number): string => `receipt-${id}-${attempt}.txt`;
