/**
 * What a group's answers say about each item. First attempts and later ones never mix: an item that one has seen is another item.
 */

(function (/** @type {AnalysisCore} */ core) {
    "use strict";

    /** Below so many learners a discrimination says more about chance than about the item; below the other it is tentative. */
    var fewest = 20;
    var enough = 50;

    /** Of certainty. */
    var steps = [1, 2, 3];

    /** No sitting is longer, in seconds; what claims to be says nothing about the item. */
    var longest = 1e6;

    /**
     * @param {Item} item
     * @returns {boolean} An open answer is compared and not scored.
     */
    function isScored(item) {
        return item.kind !== "open";
    }

    /**
     * @template T
     * @param {T[]} list
     * @returns {T[]}
     */
    function distinct(list) {
        return list.filter(function (value, index) { return list.indexOf(value) === index; });
    }

    /**
     * @param {AnalysedAttempt[]} attempts
     * @param {number} index
     * @returns {AnalysedAnswer[]}
     */
    function answersTo(attempts, index) {
        return attempts.reduce(function (list, attempt) {
            var answer = attempt.answers[index];
            if (answer) {
                list.push(answer);
            }
            return list;
        }, /** @type {AnalysedAnswer[]} */ ([]));
    }

    /**
     * @param {AnalysedAnswer[]} answers To scored items.
     * @returns {NamedEstimate[]} Right answers by certainty, "1" to "3".
     */
    function calibrateAnswers(answers) {
        var counts = steps.map(function () { return { right: 0, of: 0 }; });
        answers.forEach(function (answer) {
            var step = steps.indexOf(answer.sure);
            if (step >= 0) {
                counts[step].of = counts[step].of + 1;
                counts[step].right = counts[step].right + (answer.grade.label === "right" ? 1 : 0);
            }
        });
        return counts.map(function (count, step) { return { id: String(step + 1), estimate: core.estimate(count.right, count.of) }; });
    }

    /**
     * @param {Tally[]} tallies
     * @returns {string | null} The first of those that occur most often; null where none does.
     */
    function commonest(tallies) {
        var top = tallies.reduce(function (best, entry) { return entry.count > best.count ? entry : best; }, { id: "", count: 0 });
        return top.count > 0 ? top.id : null;
    }

    /**
     * Looks at each answer once, because there may be very many.
     * @param {Item} item
     * @param {AnalysedAnswer[]} answers
     * @returns {ItemAnswers}
     */
    function summarise(item, answers) {
        var isOpen = !isScored(item);
        var hasReasons = (item.marks || []).some(function (mark) { return mark.role === "deciding"; });
        var counts = { right: 0, unknown: 0, reasoned: 0 };
        var choices = item.choices.map(function (choice) { return { id: choice.id, count: 0 }; });
        var slips = slipsOf(item).map(function (slip) { return { id: slip, count: 0 }; });
        answers.forEach(function (answer) {
            var grade = answer.grade;
            counts.right = counts.right + (grade.label === "right" ? 1 : 0);
            counts.reasoned = counts.reasoned + (grade.label === "right" && grade.reasons === "right" ? 1 : 0);
            counts.unknown = counts.unknown + (grade.label === "none" ? 1 : 0);
            if (isOpen || grade.label !== "none") {
                count(choices, answer.choice);
            }
            count(slips, grade.slip === null ? [] : [grade.slip]);
        });
        var times = core.middleOf(answers.map(function (answer) { return answer.seconds; }).filter(isTime));
        return {
            n: answers.length,
            right: core.estimate(counts.right, isOpen ? 0 : answers.length),
            unknown: isOpen ? 0 : counts.unknown,
            reasoned: core.estimate(counts.reasoned, hasReasons ? answers.length : 0),
            choices: choices,
            slips: slips,
            wrong: isOpen ? null : commonest(choices.filter(function (entry) { return item.key.indexOf(entry.id) < 0; })),
            slip: commonest(slips),
            timed: times.n,
            meanSeconds: times.mean,
            medianSeconds: times.median,
            sure: calibrateAnswers(isOpen ? [] : answers)
        };
    }

    /**
     * @param {Tally[]} tallies
     * @param {string[]} ids
     */
    function count(tallies, ids) {
        tallies.forEach(function (entry) {
            entry.count = entry.count + (ids.indexOf(entry.id) >= 0 ? 1 : 0);
        });
    }

    /**
     * @param {Item} item
     * @returns {string[]} The misconceptions that its wrong choices show.
     */
    function slipsOf(item) {
        return distinct(item.choices.reduce(function (list, choice) {
            return typeof choice.slip === "string" && item.key.indexOf(choice.id) < 0 ? list.concat([choice.slip]) : list;
        }, /** @type {string[]} */ ([])));
    }

    /**
     * @param {number} seconds
     * @returns {boolean}
     */
    function isTime(seconds) {
        return seconds > 0 && seconds <= longest;
    }

    /**
     * Whether those who do well in the rest do well here: the point-biserial correlation with the rest, because with the whole an item would
     * correlate with itself (Henrysson 1963). The rest is a share, so that learners who were asked different items can be compared.
     * @param {Item} item
     * @param {number} index
     * @param {AnalysedAttempt[]} first
     * @param {LearnerAnalysis[]} rows What each of these attempts adds up to.
     * @returns {Discrimination}
     */
    function discriminate(item, index, first, rows) {
        var here = /** @type {number[]} */ ([]);
        var rest = /** @type {number[]} */ ([]);
        first.forEach(function (attempt, place) {
            var answer = attempt.answers[index];
            if (answer && rows[place].of > 1) {
                var own = answer.grade.label === "right" ? 1 : 0;
                here.push(own);
                rest.push((rows[place].right - own) / (rows[place].of - 1));
            }
        });
        if (!isScored(item)) {
            return { n: 0, estimate: null, missing: "open", isTentative: false, checkKey: false };
        }
        var n = here.length;
        var estimate = n < fewest ? null : core.correlate(here, rest);
        return {
            n: n,
            estimate: estimate,
            missing: n < fewest ? "few" : estimate === null ? "constant" : null,
            isTentative: estimate !== null && n < enough,
            checkKey: estimate !== null && estimate.high < 0
        };
    }

    /**
     * @param {AnalysedItem[]} items
     * @param {AnalysedAttempt[]} first
     * @param {AnalysedAttempt[]} later
     * @param {LearnerAnalysis[]} rows What each of the first attempts adds up to.
     * @returns {ItemAnalysis[]}
     */
    function analyseItems(items, first, later, rows) {
        return items.map(function (entry, index) {
            return {
                id: entry.item.id,
                twin: entry.twin || null,
                isScored: isScored(entry.item),
                first: summarise(entry.item, answersTo(first, index)),
                later: summarise(entry.item, answersTo(later, index)),
                discrimination: discriminate(entry.item, index, first, rows)
            };
        });
    }

    core.isScored = isScored;
    core.isTime = isTime;
    core.slipsOf = slipsOf;
    core.calibrateAnswers = calibrateAnswers;
    core.analyseItems = analyseItems;
}(/** @type {AnalysisCore} */ (GenGuideCore)));

/**
 * @typedef {Object} AnalysedItem
 * @property {Item} item
 * @property {string} [twin]
 *
 * @typedef {Object} AnalysedAnswer
 * @property {Grade} grade
 * @property {string[]} choice
 * @property {number[] | null} marks Null when marking was skipped, or there was nothing to mark.
 * @property {number} sure 1 guessing, 2 fairly sure, 3 sure; 0 where nobody asked.
 * @property {number} seconds 0 where it isn't known.
 *
 * @typedef {Object} AnalysedAttempt
 * @property {string} learner
 * @property {number} attempt 1 for the first.
 * @property {number} handed In milliseconds since 1970.
 * @property {(AnalysedAnswer | null)[]} answers One for each item; null where it was not asked, or left out.
 *
 * @typedef {Object} Tally
 * @property {string} id
 * @property {number} count
 *
 * @typedef {Object} ItemAnswers
 * @property {number} n
 * @property {Estimate} right Of none, where the item is not scored.
 * @property {number} unknown How many said "I don't know yet".
 * @property {Estimate} reasoned Right by just the words that decide; of none, where there are no such words.
 * @property {Tally[]} choices By choice, in the item's order; contradictory ones count as not knowing.
 * @property {Tally[]} slips By misconception, in the order of the choices that show them.
 * @property {string | null} wrong The choice that was made most often of those that are not right.
 * @property {string | null} slip The misconception that showed most often.
 * @property {number} timed How many of the times are known.
 * @property {number | null} meanSeconds
 * @property {number | null} medianSeconds
 * @property {NamedEstimate[]} sure "1" to "3".
 *
 * @typedef {Object} Discrimination
 * @property {number} n Learners with an answer to the item and to another one.
 * @property {Correlation | null} estimate Of being right here with the share of right answers to the rest.
 * @property {"few" | "constant" | "open" | null} missing Why there is none.
 * @property {boolean} isTentative
 * @property {boolean} checkKey Whether those who do well elsewhere do badly here, beyond what chance explains.
 *
 * @typedef {Object} ItemAnalysis
 * @property {string} id
 * @property {string | null} twin
 * @property {boolean} isScored
 * @property {ItemAnswers} first
 * @property {ItemAnswers} later
 * @property {Discrimination} discrimination Of first attempts only.
 */
