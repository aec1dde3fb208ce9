/** Every string of what is drawn of collected results. */
type Estimate = GenGuideCore.Estimate;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const learners = (count: number): string => plural(count, "learner", "learners");
const join = (list: string[]): string => list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
const quote = (text: string): string => `“${text}”`;
const signed = (value: number): string => value.toFixed(2).replace("-", "−");
/** With a no-break space. */
export const percentOf = (share: number): string => `${Math.round(100 * share)}\u00a0%`;
export const outOf = ({ right, of }: Estimate): string => `${right} of ${of}`;
export const likely = ({ of, low, high }: Estimate): string => of === 0 ? none : `${Math.round(100 * low)} to ${percentOf(high)}`;
export const share = ({ right, of }: Estimate): string => of === 0 ? none : percentOf(right / of);
/** With its number and its interval, in one cell. */
export const whole = (estimate: Estimate): string => estimate.of === 0 ? none : `${outOf(estimate)}, likely ${likely(estimate)}`;
export const count = (shown: number, of: number): string => of === 0 ? none : `${shown} of ${of}`;
export const none = "–";
export const quoted = quote;
export const asTable = "The same as a table";

export const overview = "Overview";
export const nothing = "No first attempt has been collected yet, so there is nothing to compute.";
export const figures = { learners: "Learners", attempts: "Attempts", mean: "Right on average", median: "Learner in the middle", reasons: "Right for the right reasons" };
export const attempts = (first: number, later: number): string => later === 0 ? "all of them first ones" : `${first} first, ${later} later`;
export const meanRange = ({ n, low, high }: GenGuideCore.Spread): string => low === null || high === null ? `n = ${n}, too few or too alike for an interval` : `likely ${Math.round(100 * low)} to ${percentOf(high)}, n = ${n}`;
export const deviation = (share: number): string => `standard deviation ${percentOf(share)}`;
export const quartiles = (low: number, high: number): string => `half of all lie between ${Math.round(100 * low)} and ${percentOf(high)}`;
export const reasons = (estimate: Estimate): string => `${outOf(estimate)} answers, likely ${likely(estimate)}`;
export const distributionFinding = ({ n, quarter, median, threeQuarters }: GenGuideCore.Spread): string =>
  n === 1 ? `The only learner had ${percentOf(median ?? 0)} right.`
  : quarter === threeQuarters ? `Half of the ${n} learners or more had ${percentOf(median ?? 0)} right.`
  : `Half of the ${n} learners had between ${percentOf(quarter ?? 0)} and ${percentOf(threeQuarters ?? 0)} right; the one in the middle had ${percentOf(median ?? 0)}.`;
export const distributionText = "How many learners had how much right, at the first attempt.";
export const distributionCaption = ["Learners by share of right answers.", "First and later attempts apart."] as const;
export const distributionColumns = { bin: "Right answers", first: "First attempts", later: "Later attempts" };
export const bin = (place: number): string => place === 9 ? `90 to ${percentOf(1)}` : `${10 * place} to under ${percentOf((place + 1) / 10)}`;
export const laterScores = (spread: GenGuideCore.Spread): string => `Later attempts are counted apart: ${percentOf(spread.mean ?? 0)} right on average (${meanRange(spread)}).`;
export const reliability = ({ n, estimate, missing }: GenGuideCore.Reliability): string =>
  estimate ? `Reliability (Cronbach’s alpha) is ${signed(estimate.alpha)}, likely between ${signed(estimate.low)} and ${signed(estimate.high)} (n = ${n}, ${estimate.items} items). A score is uncertain by about ${signed(estimate.error)} items (standard error of measurement).`
  : missing === "few" ? `Reliability is not shown: it takes 30 first attempts, and there ${n === 1 ? "is" : "are"} ${n}.`
  : missing === "form" ? `Reliability is not shown: it needs the same items answered by all ${n} learners, and here some had others or left some out.`
  : `Reliability is not shown: with n = ${n}, too few items, or no difference between learners.`;

export const teach = "Teach this next";
export const teachNothing = (n: number): string => n < 5
  ? `With ${learners(n)} there is no telling what the group needs. It takes five.`
  : "Nothing stands out: no misconception and no kind of deciding words is likely to trouble one learner in ten or more.";
export const teachText = "In the order of how many are likely to need it, first attempts only.";
export const teachSlip = (estimate: Estimate): string => `${outOf(estimate)} learners showed it, likely ${likely(estimate)}.`;
export const teachDimension = (estimate: Estimate): string => `${outOf(estimate)} learners found fewer than half of these deciding words, likely ${likely(estimate)}.`;
export const dimensionName = (name: string): string => `Deciding words: ${name}`;
export const readLesson = "Read again:";
export const show = "Show";
export const besideTwin = "beside its twin";

export const items = "Campaign by campaign";
export const itemsCaption = ["First answers, hardest first.", "The bar is the 95 % interval, the stroke across it the share of right answers. Later attempts stand apart."] as const;
export const itemColumns = { item: "Campaign", right: "Right at first", picture: "On a line, 0 to 100", interval: "Likely", reasons: "Right words", wrong: "Chosen instead", discrimination: "Discrimination", later: "Later attempts" };
export const hard = (titles: string[], more: number): string => titles.length === 0
  ? "Of no campaign can it be said that fewer than half of such learners have it right."
  : `Fewer than half of such learners are likely to have ${join([...titles.map(quote), ...more > 0 ? [`${more} more`] : []])} right.`;
export const chosen = (label: string, count: number): string => `${label} (${count})`;
export const unnamedChoice = (id: string): string => `Choice ${id}`;
export const unknown = (count: number): string => `Not known (${count})`;
export const notScored = "Not scored";
export const intervalLabel = (name: string, estimate: Estimate): string => `${name}: ${outOf(estimate)}, likely between ${percentOf(estimate.low)} and ${percentOf(estimate.high)}.`;
export const discrimination = ({ n, estimate, missing }: GenGuideCore.Discrimination): string =>
  estimate ? `${signed(estimate.r)}, likely ${signed(estimate.low)} to ${signed(estimate.high)}`
  : missing === "few" ? `Only ${learners(n)}`
  : missing === "constant" ? "No difference between learners"
  : none;
export const basis = ({ n, isTentative }: GenGuideCore.Discrimination): string => isTentative ? `tentative, n = ${n}` : `n = ${n}`;
export const checkKey = "Check the key.";
export const checkKeyText = (titles: string[]): string => `${join(titles.map(quote))}: those who do well elsewhere do badly here, and chance hardly explains it. The key may be wrong, or the text may mislead.`;
export const discriminationText = "Discrimination says whether those who do well in the rest do well here, from −1 to 1. Below 50 learners it is tentative.";
export const discriminationHidden = "Discrimination is hidden below 20 learners: it would say more about chance than about the campaign.";
export const timesSummary = "Time and certainty by campaign";
export const timesCaption = ["Seconds and certainty.", "First attempts; the time of an answer is known for n of them."] as const;
export const timeColumns = { item: "Campaign", median: "Median", mean: "Mean", timed: "n", guessing: "Right when guessing", fairly: "Right when fairly sure", sure: "Right when sure", later: "Later: median" };
export const seconds = (value: number | null): string => value === null ? none : value < 90 ? `${Math.round(value)} s` : `${Math.round(value / 60)} min`;

export const trouble = "Misconceptions and deciding words";
export const slipsCaption = ["Misconceptions.", "Learners who showed it at least once, of those who were asked where it could be chosen."] as const;
export const slipColumns = { slip: "Misconception", learners: "Learners", picture: "On a line, 0 to 100", interval: "Likely", count: "Answers", later: "Learners, later attempts" };
export const dimensionsCaption = ["Deciding words.", "Those that were marked, of those that were there to find. Skipped marking is left out."] as const;
export const dimensionColumns = { dimension: "Kind of words", found: "Found", picture: "On a line, 0 to 100", interval: "Likely", missed: "Learners who found under half", later: "Found, later attempts" };
export const confusionCaption = ["Which label was given, and which was right.", "First answers; the later ones in brackets."] as const;
export const confusionRow = "It was";
export const gave = (label: string): string => `Said ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
export const gaveNone = "Not known yet";
export const firstAndLater = (first: number, later: number): string => `${first} (${later})`;
export const troubleFinding = (name: string, estimate: Estimate): string => `${quote(name)} is the commonest misconception: ${outOf(estimate)} learners showed it, likely ${likely(estimate)}.`;
export const noTrouble = "No misconception showed at a first attempt.";
export const mapTitle = "Learner by learner";
export const mapText = "First attempts. Darker is more; the numbers say how often, of how often it was possible. A dash stands where it never was.";
export const mapPart = (shown: number, of: number): string => `The ${shown} of ${of} learners with the most to learn.`;
export const mapRegion = "Misconceptions and missed words, learner by learner";
export const mapGroups = { slips: "Misconceptions shown", dimensions: "Deciding words missed" };
export const mapLearner = "Learner";
export const mapAll = "All";

export const calibration = "How sure, and how often right";
export const calibrationText = "Guessing stands for less than 67 % right, fairly sure for 67 to 80 %, sure for more. The dashed boxes show that; the lines are the 95 % intervals. Answers of one learner hang together, so the true intervals are somewhat wider.";
export const calibrationNone = "Nobody was asked how sure they were.";
export const calibrationCaption = ["Right answers by certainty.", "First and later attempts apart."] as const;
export const calibrationColumns = { step: "They were", right: "Right at first", share: "Share", interval: "Likely", stands: "Stands for", later: "Later attempts" };
export const certainty: { [step: string]: string } = { 1: "Guessing", 2: "Fairly sure", 3: "Sure" };
export const stands: { [step: string]: string } = { 1: "under 67 %", 2: "67 to 80 %", 3: "over 80 %" };
export const n = (count: number): string => `n = ${count}`;
export const sureFinding = (estimate: Estimate): string =>
  `Of the ${plural(estimate.of, "answer", "answers")} they were sure of, ${estimate.right} ${estimate.right === 1 ? "was" : "were"} right (likely ${likely(estimate)}). `
  + (estimate.high < 0.8 ? "They are surer than they should be." : estimate.low > 0.8 ? "They may trust themselves." : "That does not contradict the 80 % that being sure stands for.");
export const calibrationLabel = (steps: { id: string; estimate: Estimate }[]): string =>
  `Share of right answers by certainty. ${steps.map(({ id, estimate }) => `${certainty[id]}: ${estimate.of === 0 ? "no answers" : `${outOf(estimate)}, likely ${likely(estimate)}`}`).join("; ")}.`;
export const histogramLabel = (bins: number[], finding: string): string => `${finding} ${bins.map((count, place) => `${bin(place)}: ${count}`).join("; ")}.`;

export const listedOnly = (shown: number, of: number): string => `The first ${shown} of ${of} are shown here. The saved table holds all.`;
export const byLearner = "Learners";
export const learnersCaption = ["First attempts.", "With few answers the true share may lie far from the one observed."] as const;
export const learnerColumns = { learner: "Learner", right: "Right", interval: "Likely", reasons: "Right words", unknown: "Not known yet", sure: "Sure, and wrong", time: "Time", later: "Later attempts" };
export const unanswered = (right: string, missing: number): string => missing === 0 ? right : `${right}, ${missing} unanswered`;
export const laterAttempt = (attempt: number, right: number, of: number): string => `No. ${attempt}: ${count(right, of)}`;
export const noFirst = "Not handed in";
export const answersSummary = "Answer by answer";
export const answersRegion = "First answers, learner by learner";
export const answersText = "First attempts. “Label only” is the right label by other words than those that decide.";
export const outcomes = { reasoned: "Right", right: "Right", label: "Label only", wrong: "Wrong", unknown: "Not known", open: "Open" };
