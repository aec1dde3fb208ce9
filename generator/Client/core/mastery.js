/**
 * What a learner's answers say about what they can do: estimates with their uncertainty, never promises.
 * Each item counts once, by its latest answer, so that repeating an easy one proves nothing.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    /** The 97.5th percentile of the normal distribution, for intervals of 95 per cent. */
    var z = 1.959963984540054;

    /** After that many later successes a misconception counts as fading, and as gone. */
    var fading = 2;
    var gone = 4;

    /**
     * A share with its interval of 95 per cent (Wilson 1927), which stays between 0 and 1 and makes sense for small numbers.
     * @param {number} right
     * @param {number} of
     * @returns {Estimate}
     */
    function estimate(right, of) {
        if (of === 0) {
            return { right: 0, of: 0, share: 0, low: 0, high: 1 };
        }
        var share = right / of;
        var centre = (share + z * z / (2 * of)) / (1 + z * z / of);
        var half = z / (1 + z * z / of) * Math.sqrt(share * (1 - share) / of + z * z / (4 * of * of));
        return { right: right, of: of, share: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
    }

    /**
     * @param {LearnerItem[]} items
     * @returns {LearnerItem[]} Campaigns that were answered.
     */
    function answeredCampaigns(items) {
        return items.filter(function (entry) { return entry.item.kind === "scenario" && entry.history.length > 0; });
    }

    /**
     * @param {LearnerItem} entry
     * @returns {PastAnswer}
     */
    function latest(entry) {
        return entry.history[entry.history.length - 1];
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
     * Of the deciding words of each dimension, how many were marked. Campaigns whose marking was skipped say nothing.
     * @param {LearnerItem[]} items
     * @returns {NamedEstimate[]} In the order in which the dimensions first appear.
     */
    function estimateDimensions(items) {
        var marked = answeredCampaigns(items).filter(function (entry) { return latest(entry).marks !== null; });
        var marks = /** @type {{of: string, isFound: boolean}[]} */ ([]);
        marked.forEach(function (entry) {
            var found = latest(entry).marks || [];
            (entry.item.marks || []).forEach(function (mark, index) {
                if (mark.role === "deciding") {
                    marks.push({ of: mark.of, isFound: found.indexOf(index) >= 0 });
                }
            });
        });
        return distinct(marks.map(function (mark) { return mark.of; })).map(function (dimension) {
            var own = marks.filter(function (mark) { return mark.of === dimension; });
            return { id: dimension, estimate: estimate(own.filter(function (mark) { return mark.isFound; }).length, own.length) };
        });
    }

    /**
     * @param {LearnerItem[]} items
     * @returns {NamedEstimate[]} Right labels by level, the lowest first.
     */
    function estimateLevels(items) {
        var campaigns = answeredCampaigns(items);
        var levels = distinct(campaigns.map(function (entry) { return entry.item.level || 0; })).sort(function (one, other) { return one - other; });
        return levels.map(function (level) {
            var own = campaigns.filter(function (entry) { return (entry.item.level || 0) === level; });
            return { id: String(level), estimate: estimate(own.filter(isRight).length, own.length) };
        });
    }

    /**
     * @param {LearnerItem} entry
     * @returns {boolean}
     */
    function isRight(entry) {
        return latest(entry).grade.label === "right";
    }

    /**
     * How often each label was answered where each was right; "" stands for "I don't know yet".
     * @param {LearnerItem[]} items
     * @param {string[]} labels
     * @returns {Confusion[]}
     */
    function confuseLabels(items, labels) {
        var campaigns = answeredCampaigns(items);
        return labels.map(function (label) {
            var own = campaigns.filter(function (entry) { return entry.item.key[0] === label; });
            return {
                id: label,
                of: own.length,
                given: labels.concat([""]).map(function (given) {
                    return own.filter(function (entry) { return (latest(entry).choice[0] || "") === given; }).length;
                })
            };
        });
    }

    /**
     * Of the answers given with each certainty, how many were right. First answers only: of a campaign that one has seen before, one is sure for other reasons.
     * @param {LearnerItem[]} items
     * @returns {NamedEstimate[]} "1" to "3".
     */
    function calibrate(items) {
        var first = answeredCampaigns(items).map(function (entry) { return entry.history[0]; });
        return [1, 2, 3].map(function (sure) {
            var own = first.filter(function (answer) { return answer.sure === sure; });
            return { id: String(sure), estimate: estimate(own.filter(function (answer) { return answer.grade.label === "right"; }).length, own.length) };
        });
    }

    /**
     * The misconceptions that a learner's answers showed, and what became of them: how many items that offer the same temptation
     * were answered without it since.
     * @param {LearnerItem[]} items
     * @returns {SlipState[]} Those that stand come first, and of these the latest.
     */
    function listSlips(items) {
        var made = /** @type {{id: string, at: number}[]} */ ([]);
        items.forEach(function (entry) {
            entry.history.forEach(function (answer) {
                if (answer.grade.slip !== null) {
                    made.push({ id: answer.grade.slip, at: answer.at });
                }
            });
        });
        return distinct(made.map(function (slip) { return slip.id; }))
            .map(function (id) {
                var times = made.filter(function (slip) { return slip.id === id; }).map(function (slip) { return slip.at; });
                var last = Math.max.apply(null, times);
                var since = countResisted(items, id, last);
                var state = /** @type {"open" | "fading" | "gone"} */ (since >= gone ? "gone" : since >= fading ? "fading" : "open");
                return { id: id, count: times.length, first: Math.min.apply(null, times), last: last, since: since, state: state };
            })
            .sort(function (one, other) {
                return ["open", "fading", "gone"].indexOf(one.state) - ["open", "fading", "gone"].indexOf(other.state) || other.last - one.last;
            });
    }

    /**
     * @param {LearnerItem[]} items
     * @param {string} slip
     * @param {number} since
     * @returns {number} Right answers since then to items that tempt to the slip.
     */
    function countResisted(items, slip, since) {
        return items.filter(function (entry) {
            return entry.item.choices.some(function (choice) { return choice.slip === slip; });
        }).reduce(function (sum, entry) {
            return sum + entry.history.filter(function (answer) { return answer.at > since && answer.grade.label === "right"; }).length;
        }, 0);
    }

    core.estimate = estimate;
    core.estimateDimensions = estimateDimensions;
    core.estimateLevels = estimateLevels;
    core.confuseLabels = confuseLabels;
    core.calibrate = calibrate;
    core.listSlips = listSlips;
}(GenGuideCore));

/**
 * @typedef {Object} LearnerItem
 * @property {Item} item
 * @property {PastAnswer[]} history The oldest first.
 *
 * @typedef {Object} Estimate
 * @property {number} right
 * @property {number} of
 * @property {number} share From 0 to 1.
 * @property {number} low
 * @property {number} high
 *
 * @typedef {Object} NamedEstimate
 * @property {string} id
 * @property {Estimate} estimate
 *
 * @typedef {Object} Confusion
 * @property {string} id The label that was right.
 * @property {number} of
 * @property {number[]} given By label, in the order that was asked for; last "I don't know yet".
 *
 * @typedef {Object} SlipState
 * @property {string} id
 * @property {number} count
 * @property {number} first In milliseconds since 1970.
 * @property {number} last
 * @property {number} since Right answers since the last time to items that offer the same temptation.
 * @property {"open" | "fading" | "gone"} state
 */
