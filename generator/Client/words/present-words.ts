/** Every string that the script adds to a workshop's page. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const next = {
  hands: "Count hands",
  label: "Show the label",
  clue: "Mark the next words",
  campaign: "Next campaign",
  end: "What the hands said",
};
export const showTwin = "Show the twin";
export const hideTwin = "Hide the twin";
export const fullScreen = "Full screen";
export const leaveFullScreen = "Leave full screen";

export const handsProblem = "Enter whole numbers from 0 to 999, or leave both empty.";
export const counted = (label: string, { right, of }: GenGuideCore.Hands): string =>
  `${right} of ${of} ${of === 1 ? "hand" : "hands"} said ${inSentence(label)}.`;
export const handsNamed = (counts: string[]): string => `Hands: ${counts.join(", ")}`;
export const handNamed = (label: string, count: number): string => `${inSentence(label)} ${count}`;

export const columns = ["Campaign", "It is", "Hands that said so"];
export const outOf = ({ right, of }: GenGuideCore.Hands): string => `${right} of ${of}`;
export const notCounted = "Not counted";
export const nobodyCounted = "No hands were counted.";
export const allRight = "Every hand that was counted was right. Nothing stands out to talk about.";
export const talkAbout = (title: string, { right, of }: GenGuideCore.Hands): string =>
  `Talk about “${title}”: ${right} of ${of} ${of === 1 ? "hand" : "hands"} had the label.`;
export const goThere = "Go to this campaign";

export const unsaved = "This browser keeps no data for this site. A reload begins from the start.";
