/** What the script adds to a quiz before it is answered. What does not depend on an answer stands in the views. */
type Kind = GenGuideCore.Item["kind"];

export const olderPage = "This page is older than the site. Your answers are saved. Reload the page.";
export const answersAway = "Your answer is kept. What it is shown with could not be fetched. Reload the page when there is a connection.";
export const unreadablePage = "This quiz could not be opened. Reload the page. The answers and reasons below work without it.";

export const notices = {
  unsaved: "Not saved: this browser keeps no data for this site. Your answers work until you close the page.",
  aside: "An answer stored in this browser could not be read. It was set aside, not deleted.",
  stuck: "An answer stored in this browser could not be read. It was left as it is. A new answer to it works until you close the page.",
  otherPerson: "Somebody else was chosen in another tab. This page still keeps the answers of the person it was opened for. Reload it to change.",
  newer: "An answer stored in this browser comes from a newer version of this site. It was left as it is. Reload the page to see it.",
};

export const chooseFirst: { [kind in Kind]?: string } = {
  scenario: "Choose one of the two first.",
  single: "Choose an answer first.",
  several: "Choose at least one answer first.",
};
export const tickFirst = (maySkip: boolean): string => `Tick at least one phrase first${maySkip ? ", or skip the marking" : ""}.`;

export const howSure = "How sure are you?";
export const certainties = ["Guessing", "Fairly sure", "Sure"];

export const markingButtons = ["Check my answer", "Skip the marking"];
export const tick = (deciding: number): string =>
  deciding === 1 ? "Now tick the phrase that decides it." : `Now tick the ${deciding} phrases that decide it.`;

export const ticked = (count: number, deciding: number): string =>
  count > deciding ? `${count} ticked, and ${deciding} to find` : `${count} of ${deciding} ticked`;

export const day = (at: string): string =>
  new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

export const changed = (kind: Kind, at: string): string =>
  `This ${kind === "scenario" ? "campaign" : "question"} has changed since you answered it on ${day(at)}. Your old answer is kept as history.`;

export const extended = (at: string): string =>
  `This question has changed since you answered it on ${day(at)}. What you answered then is filled in.`;
