/**
 * What a group's answers say about the group: how the scores spread, how far they can be relied on, which misconceptions and which kinds of
 * deciding words need teaching. First attempts and later ones never mix.
 */

(function (/** @type {AnalysisCore} */ core) {
    "use strict";

    /** Below so many first attempts a reliability says nothing. */
    var fewestToRely = 30;

    /** What is taught next must concern at least so many learners, and this share of them even if the sample flatters. */
    var fewestToTeach = 5;
    var leastShare = 0.1;
    var mostToTeach = 3;

    /**
     * @param {LearnerAnalysis[]} rows
     * @returns {GroupScores}
     */
    function scoresOf(rows) {
        var shares = rows.filter(function (row) { return row.of > 0; }).map(function (row) { return row.right / row.of; });
        var spread = core.spreadOf(shares);
        spread.low = spread.low === null ? null : Math.max(0, spread.low);
        spread.high = spread.high === null ? null : Math.min(1, spread.high);
        return {
            spread: spread,
            bins: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(function (bin) {
                return rows.filter(function (row) { return row.of > 0 && Math.min(9, Math.floor(10 * row.right / row.of)) === bin; }).length;
            }),
            right: core.estimate(add(rows, function (row) { return row.right; }), add(rows, function (row) { return row.of; })),
            reasoned: core.estimate(add(rows, function (row) { return row.reasoned; }), add(rows, function (row) { return row.reasonedOf; }))
        };
    }

    /**
     * @template T
     * @param {T[]} list
     * @param {(entry: T) => number} number
     * @returns {number}
     */
    function add(list, number) {
        return list.reduce(function (sum, entry) { return sum + number(entry); }, 0);
    }

    /**
     * @param {LearnerAnalysis[]} rows Of one learner, one after the other.
     * @returns {number} Learners among them.
     */
    function countLearners(rows) {
        return rows.filter(function (row, index) { return index === 0 || row.learner !== rows[index - 1].learner; }).length;
    }

    /**
     * A fixed form: all were asked the same items and left none out.
     * @param {AnalysedItem[]} items
     * @param {AnalysedAttempt[]} first
     * @returns {Reliability}
     */
    function relyOn(items, first) {
        var form = items.map(function (_entry, index) { return index; }).filter(function (index) {
            return core.isScored(items[index].item) && first.some(function (attempt) { return !!attempt.answers[index]; });
        });
        var isFixed = first.every(function (attempt) { return form.every(function (index) { return !!attempt.answers[index]; }); });
        if (first.length < fewestToRely || !isFixed) {
            return { n: first.length, estimate: null, missing: first.length < fewestToRely ? "few" : "form" };
        }
        var estimate = core.consistencyOf(first.map(function (attempt) {
            return form.map(function (index) {
                var answer = attempt.answers[index];
                return answer && answer.grade.label === "right" ? 1 : 0;
            });
        }));
        return { n: first.length, estimate: estimate, missing: estimate === null ? "constant" : null };
    }

    /**
     * @param {LearnerAnalysis[]} rows
     * @param {number} place Of the misconception.
     * @returns {SlipEvidence}
     */
    function weighSlip(rows, place) {
        var asked = rows.filter(function (row) { return row.slips[place].of > 0; });
        return {
            count: add(asked, function (row) { return row.slips[place].count; }),
            of: add(asked, function (row) { return row.slips[place].of; }),
            learners: core.estimate(countLearners(asked.filter(function (row) { return row.slips[place].count > 0; })), countLearners(asked))
        };
    }

    /**
     * @param {LearnerAnalysis[]} rows
     * @param {number} place Of the dimension.
     * @returns {DimensionEvidence}
     */
    function weighDimension(rows, place) {
        var marked = rows.filter(function (row) { return row.dimensions[place].of > 0; });
        var missed = marked.filter(function (row) { return 2 * row.dimensions[place].count < row.dimensions[place].of; });
        return {
            marks: core.estimate(add(marked, function (row) { return row.dimensions[place].count; }), add(marked, function (row) { return row.dimensions[place].of; })),
            learners: core.estimate(countLearners(missed), countLearners(marked))
        };
    }

    /**
     * Which label was given where each was right; last "I don't know yet".
     * @param {AnalysedItem[]} items
     * @param {ItemAnswers[]} answers To each of them.
     * @param {string[]} labels
     * @returns {Confusion[]}
     */
    function confuse(items, answers, labels) {
        return labels.map(function (label) {
            var own = answers.filter(function (_answers, index) { return items[index].item.kind === "scenario" && items[index].item.key[0] === label; });
            return {
                id: label,
                of: add(own, function (one) { return one.n; }),
                given: labels.map(function (given) {
                    return add(own, function (one) {
                        return add(one.choices, function (choice) { return choice.id === given ? choice.count : 0; });
                    });
                }).concat([add(own, function (one) { return one.unknown; })])
            };
        });
    }

    /**
     * @param {ItemAnswers[]} answers
     * @returns {NamedEstimate[]} Right answers by certainty, "1" to "3".
     */
    function calibrate(answers) {
        return [0, 1, 2].map(function (step) {
            var right = add(answers, function (one) { return one.sure[step].estimate.right; });
            return { id: String(step + 1), estimate: core.estimate(right, add(answers, function (one) { return one.sure[step].estimate.of; })) };
        });
    }

    /**
     * @param {AnalysedItem[]} items
     * @returns {string[]}
     */
    function labelsOf(items) {
        return items.reduce(function (list, entry) {
            var own = entry.item.kind === "scenario" ? entry.item.choices.map(function (choice) { return choice.id; }) : [];
            return list.concat(own.filter(function (id) { return list.indexOf(id) < 0; }));
        }, /** @type {string[]} */ ([]));
    }

    /**
     * The misconceptions and the kinds of deciding words that most learners are likely to need: by the lower bound of the share, so that two of
     * two learners don't come before twenty of thirty.
     * @param {AnalysedItem[]} items
     * @param {ItemAnalysis[]} analysed
     * @param {SlipAnalysis[]} slips
     * @param {DimensionAnalysis[]} dimensions
     * @returns {TeachNext[]} Empty where there are too few learners to say.
     */
    function chooseWhatToTeach(items, analysed, slips, dimensions) {
        var needs = slips.map(function (slip) {
            return need("slip", slip.id, slip.first.learners, function (_item, analysis) {
                return analysis.first.slips.some(function (entry) { return entry.id === slip.id && entry.count > 0; });
            });
        }).concat(dimensions.map(function (dimension) {
            return need("dimension", dimension.id, dimension.first.learners, function (item, analysis) {
                return analysis.first.n > 0 && core.dimensionsOf(item).indexOf(dimension.id) >= 0;
            });
        }));

        /**
         * @param {"slip" | "dimension"} kind
         * @param {string} id
         * @param {Estimate} learners
         * @param {(item: Item, analysis: ItemAnalysis) => boolean} shows
         * @returns {TeachNext}
         */
        function need(kind, id, learners, shows) {
            var best = hardest(analysed.filter(function (analysis, index) { return shows(items[index].item, analysis); }));
            return { kind: kind, id: id, learners: learners, item: best ? best.id : null, twin: best ? best.twin : null };
        }

        return needs
            .filter(function (entry) { return entry.learners.of >= fewestToTeach && entry.learners.low >= leastShare; })
            .map(function (entry, index) { return { entry: entry, index: index }; })
            .sort(function (one, other) { return other.entry.learners.low - one.entry.learners.low || one.index - other.index; })
            .slice(0, mostToTeach)
            .map(function (ranked) { return ranked.entry; });
    }

    /**
     * @param {ItemAnalysis[]} analysed
     * @returns {ItemAnalysis | null} Which fewest are likely to have right; one with a twin to show beside it comes before one without.
     */
    function hardest(analysed) {
        var paired = analysed.filter(function (analysis) { return analysis.twin !== null; });
        var list = paired.length > 0 ? paired : analysed;
        return list.reduce(function (best, analysis) {
            return best === null || analysis.first.right.high < best.first.right.high ? analysis : best;
        }, /** @type {ItemAnalysis | null} */ (null));
    }

    /**
     * @param {AnalysedItem[]} items
     * @param {ItemAnalysis[]} analysed
     * @param {LearnerAnalysis[]} rows Those of one learner one after the other.
     * @param {AnalysedAttempt[]} first
     * @returns {GroupAnalysis}
     */
    function analyseGroup(items, analysed, rows, first) {
        var firstRows = rows.filter(function (row) { return row.isFirst; });
        var laterRows = rows.filter(function (row) { return !row.isFirst; });
        var firstAnswers = analysed.map(function (analysis) { return analysis.first; });
        var laterAnswers = analysed.map(function (analysis) { return analysis.later; });
        var labels = labelsOf(items);
        var slips = core.allOf(items, core.slipsOf).map(function (id, place) {
            var own = items.filter(function (entry) { return core.slipsOf(entry.item).indexOf(id) >= 0; });
            return { id: id, items: own.length, first: weighSlip(firstRows, place), later: weighSlip(laterRows, place) };
        });
        var dimensions = core.allOf(items, core.dimensionsOf).map(function (id, place) {
            var own = items.filter(function (entry) { return core.dimensionsOf(entry.item).indexOf(id) >= 0; });
            return { id: id, items: own.length, first: weighDimension(firstRows, place), later: weighDimension(laterRows, place) };
        });
        return {
            first: scoresOf(firstRows),
            later: scoresOf(laterRows),
            reliability: relyOn(items, first),
            calibration: { first: calibrate(firstAnswers), later: calibrate(laterAnswers) },
            slips: slips,
            dimensions: dimensions,
            labels: labels,
            confusion: { first: confuse(items, firstAnswers, labels), later: confuse(items, laterAnswers, labels) },
            teachNext: chooseWhatToTeach(items, analysed, slips, dimensions)
        };
    }

    core.analyseGroup = analyseGroup;
}(/** @type {AnalysisCore} */ (GenGuideCore)));

/**
 * @typedef {Object} GroupScores
 * @property {Spread} spread Of the learners' shares of right answers; its interval is kept within 0 and 1.
 * @property {number[]} bins How many learners have 0 to 10 per cent right, and so on; 100 per cent belongs to the last.
 * @property {Estimate} right Of all answers.
 * @property {Estimate} reasoned Of the answers that could show reasons.
 *
 * @typedef {Object} Reliability
 * @property {number} n First attempts.
 * @property {Consistency | null} estimate
 * @property {"few" | "form" | "constant" | null} missing Why there is none: too few, not all had the same items, or no difference between learners.
 *
 * @typedef {Object} SlipEvidence
 * @property {number} count How often it showed.
 * @property {number} of Answers where it could have.
 * @property {Estimate} learners Those who showed it, of those who could have.
 *
 * @typedef {Object} SlipAnalysis
 * @property {string} id
 * @property {number} items Where it can be chosen.
 * @property {SlipEvidence} first
 * @property {SlipEvidence} later
 *
 * @typedef {Object} DimensionEvidence
 * @property {Estimate} marks Deciding words that were found, of those that were there to find.
 * @property {Estimate} learners Those who found fewer than half of theirs, of those who marked.
 *
 * @typedef {Object} DimensionAnalysis
 * @property {string} id
 * @property {number} items Where it decides.
 * @property {DimensionEvidence} first
 * @property {DimensionEvidence} later
 *
 * @typedef {Object} TeachNext
 * @property {"slip" | "dimension"} kind
 * @property {string} id
 * @property {Estimate} learners
 * @property {string | null} item Which shows it best.
 * @property {string | null} twin
 *
 * @typedef {Object} GroupAnalysis
 * @property {GroupScores} first
 * @property {GroupScores} later
 * @property {Reliability} reliability Of first attempts only.
 * @property {{first: NamedEstimate[], later: NamedEstimate[]}} calibration Right answers by certainty, "1" to "3".
 * @property {SlipAnalysis[]} slips
 * @property {DimensionAnalysis[]} dimensions
 * @property {string[]} labels Of campaigns, in the order of their choices.
 * @property {{first: Confusion[], later: Confusion[]}} confusion
 * @property {TeachNext[]} teachNext
 */
