/**
 * Review over days: what the earlier answers to an item say about when it should come back.
 *
 * Fixed, growing steps after Leitner (1972), at most 60 days. Expanding and even steps teach alike (Latimier, Peyre and Ramus 2021),
 * so the rule is one that a learner can be told in a sentence.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var hour = 60 * 60 * 1000;
    var day = 24 * hour;

    /** Days until the next review, after one, two, three … successes. */
    var steps = [1, 3, 7, 16, 35, 60];

    /** Somebody who learns in the evening and comes back the next afternoon is on time. */
    var grace = 6 * hour;

    /**
     * @param {Grade} grade
     * @returns {"right" | "partly" | "wrong"} Partly: the label is right, and other words were marked than those that decide.
     */
    function judge(grade) {
        if (grade.label !== "right") {
            return "wrong";
        }
        return grade.reasons === "other" ? "partly" : "right";
    }

    /**
     * Answers to an item, graded, the oldest first.
     * @param {Item} item
     * @param {Attempt[]} attempts Answers to today's meaning of the item, in any order.
     * @returns {PastAnswer[]}
     */
    function readHistory(item, attempts) {
        return attempts
            .map(function (attempt) {
                var grade = core.gradeItem(item, attempt);
                return { at: attempt.at, outcome: judge(grade), sure: attempt.sure || 0, grade: grade, marks: attempt.marks, choice: attempt.choice };
            })
            .sort(function (one, other) { return one.at - other.at; });
    }

    /**
     * When an item should come back. An error begins again at the first step. A success leads on to the next one, if it was time
     * for it: several on one day count once. The right label by other words comes back after as long again.
     * @param {PastAnswer[]} history
     * @param {number} [start] The step that a calendar's link says was reached, where the answers themselves are lost.
     * @returns {Schedule}
     */
    function scheduleReview(history, start) {
        var schedule = { step: typeof start === "number" ? Math.max(-1, Math.min(Math.floor(start), steps.length - 1)) : -1, due: /** @type {number | null} */ (null), isSlip: false, isSure: false };
        history.forEach(function (answer) {
            var isEarly = schedule.due !== null && answer.at < schedule.due - grace;
            if (answer.outcome === "wrong") {
                schedule = { step: 0, due: answer.at + day, isSlip: true, isSure: answer.sure === 3 };
            } else if (schedule.due === null || !isEarly) {
                var step = answer.outcome === "partly" ? Math.max(schedule.step, 0) : Math.min(schedule.step + 1, steps.length - 1);
                // What was missed last is learnt anew, from the first step.
                step = schedule.isSlip ? 0 : step;
                schedule = { step: step, due: answer.at + steps[step] * day, isSlip: false, isSure: false };
            }
        });
        return schedule;
    }

    /**
     * What is due, in the order in which it should be asked: what the learner was sure of and had wrong, what was wrong, and then
     * what has waited longest for its step.
     * @param {{id: string, schedule: Schedule}[]} schedules
     * @param {number} now In milliseconds since 1970.
     * @returns {{id: string, schedule: Schedule}[]}
     */
    function listDue(schedules, now) {
        /** @param {Schedule} schedule */
        function rank(schedule) {
            return schedule.isSlip ? (schedule.isSure ? 0 : 1) : 2;
        }
        /** @param {Schedule} schedule */
        function waited(schedule) {
            return (now - (schedule.due || 0)) / steps[Math.max(schedule.step, 0)];
        }
        return schedules
            .filter(function (entry) { return entry.schedule.due !== null && entry.schedule.due <= now; })
            .sort(function (one, other) {
                return rank(one.schedule) - rank(other.schedule)
                    || waited(other.schedule) - waited(one.schedule)
                    || (one.id < other.id ? -1 : 1);
            });
    }

    core.reviewSteps = steps;
    core.readHistory = readHistory;
    core.scheduleReview = scheduleReview;
    core.listDue = listDue;
}(GenGuideCore));

/**
 * @typedef {Object} Attempt
 * @property {string[]} choice
 * @property {number[] | null} marks
 * @property {string} [typed]
 * @property {number} [sure] 1 guessing, 2 fairly sure, 3 sure; left out where nobody asked.
 * @property {number} at In milliseconds since 1970.
 *
 * @typedef {Object} PastAnswer
 * @property {number} at
 * @property {"right" | "partly" | "wrong"} outcome
 * @property {number} sure 0 where it isn't known.
 * @property {Grade} grade
 * @property {number[] | null} marks
 * @property {string[]} choice
 *
 * @typedef {Object} Schedule
 * @property {number} step Index into the steps; -1 before the first answer.
 * @property {number | null} due In milliseconds since 1970; null when it was never answered.
 * @property {boolean} isSlip Whether the last answer was wrong.
 * @property {boolean} isSure Whether the learner was sure of it.
 */
