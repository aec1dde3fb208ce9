/** Every string of the practice page's script. */
const campaigns = (count: number): string => count === 1 ? "1 campaign" : `${count} campaigns`;
const thing = (kind: string): string => kind === "scenario" ? "campaign" : "question";

export const loading = "Practice is being prepared.";
export const unavailable = "Practice could not be loaded. Check the connection and reload the page. The banks below work without it.";
export const unavailableItem = "This campaign could not be loaded. Check the connection, then try again.";
export const tryAgain = "Try again";

export const minutesFor = (count: number): number => Math.max(1, Math.round(count * 0.9));

export const nothingDue = (hasHistory: boolean): string => hasHistory ? "Nothing is due." : "You have not practised yet.";
export const dueNow = (count: number, sure: number): string =>
  `About ${minutesFor(count)} ${minutesFor(count) === 1 ? "minute" : "minutes"}.${sure > 0 ? ` ${sure === 1 ? "One that you were" : `${sure} that you were`} sure of and got wrong ${sure === 1 ? "comes" : "come"} first.` : ""}`;
export const areDue = (count: number): string => count === 1 ? "1 is due for review." : `${count} are due for review.`;
export const firstTime = "You see one pair of campaigns solved, then two clear campaigns of each label. After that, what you miss decides what comes.";
export const anyTime = "Practice mixes what is weak with what is new.";
export const fromCalendar = (count: number): string => `Your calendar asks for ${campaigns(count)}.`;

export const start = "Start practice";
export const goOn = "Go on with practice";
export const begin = "I have read the pair. Begin";
export const next = "Next";
export const stop = "Stop for now";
export const again = "Practise on";

export const workedTitle = "One pair, solved";
export const workedText = "Both campaigns tell the same story. A few words turn the label. Read both, and look at the numbered words.";

export const place = (count: number): string => `Practice, number ${count}`;
export const lastSeen = (at: number): string => `last answered ${day(at)}`;
const day = (at: number): string => new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** Why this one, and why now. */
export function why(choice: GenGuideCore.PracticeChoice, kind: string, nameOf: (id: string) => string): string {
  const reasons: { [reason in GenGuideCore.PracticeChoice["reason"] | "calendar"]: string } = {
    opening: "You begin with two clear campaigns of each label.",
    due: `It is due for review: you answered it right, and it is time to see whether that has lasted.`,
    missed: "It is due for review: you missed it last time.",
    sure: "It comes first: you were sure of it, and it was the other answer.",
    family: `You missed “${nameOf(choice.about)}” a while ago. This one is of the same family.`,
    slip: `It tempts to something that you have fallen for: “${nameOf(choice.about)}”.`,
    dimension: `You often miss words of this kind: ${nameOf(choice.about).toLowerCase()}.`,
    level: `Level ${choice.about} is where you have missed most.`,
    new: `You have not seen this ${thing(kind)} yet.`,
    again: `You have answered everything. This ${thing(kind)} is the one you saw longest ago.`,
    calendar: "Your calendar asks for it.",
  };
  return reasons[choice.reason];
}
export const whyCalendar = "Your calendar asks for it.";

export const twinTitle = "Its twin, side by side";
export const twinText = (dimension: string): string => `The two tell the same story. This is what turns the label: ${dimension.charAt(0).toLowerCase()}${dimension.slice(1)}.`;
export const backOn = (at: number, now: number): string => {
  const days = Math.round((at - now) / 86_400_000);
  return days <= 1 ? "It comes back tomorrow." : `It comes back in ${days} days.`;
};

export const summaryTitle = (served: number): string => served === 1 ? "1 answered" : `${served} answered`;
export const summaryText = (right: number, served: number): string => `${right} of ${served} right in this sitting.`;
export const tomorrow = (count: number): string => count === 0 ? "Nothing comes back tomorrow." : `${count} ${count === 1 ? "comes" : "come"} back tomorrow.`;
export const calendar = "Put the reviews into my calendar";
export const calendarName = "reviews.ics";
export const seeRecord = "See what you can do so far";

export const calendarTitle = (count: number): string => `Review: ${campaigns(count)}`;
export const calendarText = (address: string): string => ["Opens the practice page with what is due:", address].join("\n");
