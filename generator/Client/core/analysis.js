/**
 * What the results of an assigned quiz say: about each learner, each item and the group.
 */

(function (/** @type {AnalysisCore} */ core) {
    "use strict";

    /**
     * @param {Item} item
     * @returns {string[]} The dimensions whose words decide it.
     */
    function dimensionsOf(item) {
        return (item.marks || []).reduce(function (list, mark) {
            return mark.role === "deciding" && list.indexOf(mark.of) < 0 ? list.concat([mark.of]) : list;
        }, /** @type {string[]} */ ([]));
    }

    /**
     * @param {AnalysedItem[]} items
     * @param {(item: Item) => string[]} idsOf
     * @returns {string[]} Each once, in the order of the items.
     */
    function allOf(items, idsOf) {
        return items.reduce(function (list, entry) {
            return list.concat(idsOf(entry.item).filter(function (id) { return list.indexOf(id) < 0; }));
        }, /** @type {string[]} */ ([]));
    }

    /**
     * @param {number | string} one
     * @param {number | string} other
     * @returns {number}
     */
    function compare(one, other) {
        return one < other ? -1 : one > other ? 1 : 0;
    }

    /**
     * @param {AnalysedAttempt} attempt
     * @returns {string} Only to tell attempts apart that claim the same number and the same moment.
     */
    function textOf(attempt) {
        return attempt.answers.map(function (answer) {
            return answer ? [answer.choice.join(","), String(answer.marks), answer.sure, answer.seconds, answer.grade.label].join(" ") : "";
        }).join(";");
    }

    /**
     * In one order whatever the order they came in, because even a sum of fractions depends on it.
     * @param {AnalysedAttempt[]} attempts
     * @returns {AnalysedAttempt[]}
     */
    function arrange(attempts) {
        return attempts.slice().sort(function (one, other) {
            return compare(one.learner, other.learner)
                || compare(one.attempt, other.attempt)
                || compare(one.handed, other.handed)
                || compare(textOf(one), textOf(other));
        });
    }

    /**
     * What is asked of an item for each of many attempts, found out once.
     * @param {AnalysedItem[]} items
     * @param {string[]} slips
     * @param {string[]} dimensions
     * @returns {ItemProfile[]}
     */
    function profile(items, slips, dimensions) {
        return items.map(function (entry) {
            var deciding = (entry.item.marks || []).map(function (mark, index) {
                return { mark: index, dimension: mark.role === "deciding" ? dimensions.indexOf(mark.of) : -1 };
            });
            return {
                item: entry.item,
                slips: core.slipsOf(entry.item).map(function (slip) { return slips.indexOf(slip); }),
                deciding: deciding.filter(function (mark) { return mark.dimension >= 0; })
            };
        });
    }

    /**
     * @param {ProfiledAnswer[]} answers
     * @param {string[]} slips
     * @returns {CountOf[]}
     */
    function countSlips(answers, slips) {
        var counts = slips.map(function () { return { count: 0, of: 0 }; });
        answers.forEach(function (one) {
            one.profile.slips.forEach(function (place) {
                counts[place].of = counts[place].of + 1;
                counts[place].count = counts[place].count + (one.answer.grade.slip === slips[place] ? 1 : 0);
            });
        });
        return counts;
    }

    /**
     * Answers whose marking was skipped say nothing.
     * @param {ProfiledAnswer[]} answers
     * @param {string[]} dimensions
     * @returns {CountOf[]}
     */
    function countDimensions(answers, dimensions) {
        var counts = dimensions.map(function () { return { count: 0, of: 0 }; });
        answers.forEach(function (one) {
            var marks = one.answer.marks;
            if (marks !== null) {
                var found = marks;
                one.profile.deciding.forEach(function (mark) {
                    counts[mark.dimension].of = counts[mark.dimension].of + 1;
                    counts[mark.dimension].count = counts[mark.dimension].count + (found.indexOf(mark.mark) >= 0 ? 1 : 0);
                });
            }
        });
        return counts;
    }

    /**
     * @param {ItemProfile[]} profiles
     * @param {AnalysedAttempt} attempt
     * @param {boolean} isFirst
     * @param {string[]} slips
     * @param {string[]} dimensions
     * @returns {LearnerAnalysis}
     */
    function analyseLearner(profiles, attempt, isFirst, slips, dimensions) {
        var answers = profiles.reduce(function (list, profiled, index) {
            var answer = attempt.answers[index];
            if (answer) {
                list.push({ profile: profiled, answer: answer });
            }
            return list;
        }, /** @type {ProfiledAnswer[]} */ ([]));
        var scored = answers.filter(function (one) { return core.isScored(one.profile.item); });
        var right = scored.filter(function (one) { return one.answer.grade.label === "right"; });
        var times = answers.map(function (one) { return one.answer.seconds; }).filter(core.isTime);
        return {
            learner: attempt.learner,
            attempt: attempt.attempt,
            isFirst: isFirst,
            handed: attempt.handed,
            right: right.length,
            of: scored.length,
            missing: profiles.length - answers.length,
            unknown: scored.filter(function (one) { return one.answer.grade.label === "none"; }).length,
            reasoned: right.filter(function (one) { return hasReasons(one) && one.answer.grade.reasons === "right"; }).length,
            reasonedOf: scored.filter(hasReasons).length,
            seconds: times.length === 0 ? null : times.reduce(function (sum, time) { return sum + time; }, 0),
            sure: core.calibrateAnswers(scored.map(function (one) { return one.answer; })),
            slips: countSlips(answers, slips),
            dimensions: countDimensions(answers, dimensions),
            answers: profiles.map(function (profiled, index) { return judge(profiled, attempt.answers[index] || null); })
        };
    }

    /**
     * @param {ItemProfile} profiled
     * @param {AnalysedAnswer | null} answer
     * @returns {Outcome | null}
     */
    function judge(profiled, answer) {
        if (answer === null || !core.isScored(profiled.item)) {
            return answer === null ? null : "open";
        }
        var isReasoned = profiled.deciding.length > 0 && answer.grade.reasons === "right";
        return answer.grade.label === "right" ? (isReasoned ? "reasoned" : "right") : answer.grade.label === "none" ? "unknown" : "wrong";
    }

    /**
     * @param {ProfiledAnswer} one
     * @returns {boolean}
     */
    function hasReasons(one) {
        return one.profile.deciding.length > 0;
    }

    /**
     * @param {AnalysedItem[]} items
     * @param {AnalysedAttempt[]} attempts In any order. Of several that claim to be a learner's first, the one that was handed in first is.
     * @returns {Analysis}
     */
    function analyseResults(items, attempts) {
        var arranged = arrange(attempts);
        var isFirst = arranged.map(function (attempt, index) {
            return attempt.attempt <= 1 && (index === 0 || arranged[index - 1].learner !== attempt.learner);
        });
        var first = arranged.filter(function (_attempt, index) { return isFirst[index]; });
        var later = arranged.filter(function (_attempt, index) { return !isFirst[index]; });
        var slips = allOf(items, core.slipsOf);
        var dimensions = allOf(items, dimensionsOf);
        var profiles = profile(items, slips, dimensions);
        var rows = arranged.map(function (attempt, index) { return analyseLearner(profiles, attempt, isFirst[index], slips, dimensions); });
        var analysed = core.analyseItems(items, first, later, rows.filter(function (row) { return row.isFirst; }));
        return {
            learners: arranged.filter(function (attempt, index) { return index === 0 || arranged[index - 1].learner !== attempt.learner; }).length,
            attempts: attempts.length,
            firstAttempts: first.length,
            items: analysed,
            group: core.analyseGroup(items, analysed, rows, first),
            rows: rows
        };
    }

    core.dimensionsOf = dimensionsOf;
    core.allOf = allOf;
    core.analyseResults = analyseResults;
}(/** @type {AnalysisCore} */ (GenGuideCore)));

/**
 * @typedef {Object} CountOf
 * @property {number} count
 * @property {number} of
 *
 * @typedef {Object} ItemProfile
 * @property {Item} item
 * @property {number[]} slips Their places in the list of all.
 * @property {{mark: number, dimension: number}[]} deciding The same for the deciding marks.
 *
 * @typedef {Object} ProfiledAnswer
 * @property {ItemProfile} profile
 * @property {AnalysedAnswer} answer
 *
 * @typedef {"reasoned" | "right" | "wrong" | "unknown" | "open"} Outcome Reasoned: right by just the words that decide.
 *
 * @typedef {Object} LearnerAnalysis One attempt of a learner.
 * @property {string} learner
 * @property {number} attempt
 * @property {boolean} isFirst
 * @property {number} handed
 * @property {number} right
 * @property {number} of Scored items that were answered, "I don't know yet" among them.
 * @property {number} missing Items without an answer: not asked, or left out.
 * @property {number} unknown
 * @property {number} reasoned Right by just the words that decide.
 * @property {number} reasonedOf
 * @property {number | null} seconds Of all answers; null where no time is known.
 * @property {NamedEstimate[]} sure "1" to "3".
 * @property {CountOf[]} slips In the order of the group's: how often each showed, of the answers where it could have.
 * @property {(Outcome | null)[]} answers To each item; null where there is none.
 * @property {CountOf[]} dimensions In the order of the group's: deciding words that were found, of those that were there to find.
 *
 * @typedef {Object} Analysis
 * @property {number} learners
 * @property {number} attempts
 * @property {number} firstAttempts Learners whose first attempt is known.
 * @property {ItemAnalysis[]} items
 * @property {GroupAnalysis} group
 * @property {LearnerAnalysis[]} rows By learner, and then by attempt.
 */
