/** Every string of the certificate's script. */
export const day = (at: string): string => new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

export const none = "There is no certificate yet. It comes with a passed exam.";
export const notPassed = "The exam was handed in, and not passed yet. It can be taken again.";
export const toExam = "To the exam";
export const nameLabel = "Name on the certificate";
export const nameHint = "As you want it printed. It stays in this browser.";
export const nameless = "Somebody who gave no name";
export const print = "Print";
export const saveImage = "Save as an image";
export const which = "Which one";
export const choice = (handed: string, right: number, of: number): string => `${day(handed)}, ${right} of ${of} right`;
export const imageFailed = "The image could not be made in this browser. Print the page instead.";
export const fileName = (handed: string): string => `certificate-${handed.slice(0, 10)}.png`;
export const notKept = "The name could not be kept in this browser. It stays until you close the page.";

export const title = "Certificate";
export const has = "has passed the exam";
export const scored = (right: number, of: number, pass: number): string => `${right} of ${of} right. ${pass} per cent were asked for.`;
export const reasoned = (reasoned: number, scenarios: number): string => `In ${reasoned} of ${scenarios} campaigns the words that decide were marked as well.`;
export const on = (site: string, handed: string): string => `${site}, ${day(handed)}`;
export const asked = (of: number, things: string): string =>
  `What was asked: ${of} ${things}, drawn from a larger number, with no answer shown before the end.`;
export const says = "What this says: somebody at this browser could tell these short, written cases apart on that day. It does not say that they can run a campaign.";
export const proves = "What it does not prove: nobody watched, the answers are public, and a page like this can be made by hand. It is a statement, and no proof.";
export const receipt = (seed: number): string => `Draw ${seed}`;
