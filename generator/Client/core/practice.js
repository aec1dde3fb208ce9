/**
 * Which item comes next in practice, and why.
 *
 * The rule, in this order:
 *   1. What is due for review, in the order of listDue; at most two in a row, so that new ones come between.
 *   2. Opening: a learner who has answered fewer than four campaigns gets two of each label, of level 1.
 *   3. The family of an error of this sitting (the twin, or another campaign with the same temptation), after five others.
 *   4. What is weak: a misconception that stands, a dimension or a level below 80 per cent.
 *   5. What was never answered, of the learner's level or one above; then what was answered longest ago.
 * Throughout: never more than two of a label in a row, and no story and its twin within five items.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var perLabel = 2;
    var apart = 5;
    var mostOfOneLabel = 2;
    var mostDueInARow = 2;
    var enough = 0.8;

    /** Fewer answers than that say nothing about a weakness. */
    var fewest = 3;

    /**
     * @param {PracticeState} state
     * @returns {PracticeChoice | null} Null when there is nothing to practise.
     */
    function choosePractice(state) {
        var open = state.items.filter(function (entry) { return entry.item.kind !== "open" && isApart(entry, state); });
        var fitting = open.filter(function (entry) { return !isOneTooMany(entry, state); });
        var candidates = fitting.length > 0 ? fitting : open.length > 0 ? open : state.items.filter(function (entry) {
            return entry.item.kind !== "open" && entry.item.id !== state.sitting[state.sitting.length - 1];
        });
        return chooseDue(candidates, state)
            || chooseOpening(candidates, state)
            || chooseFamily(candidates, state)
            || chooseWeak(candidates, state)
            || chooseRest(candidates, state);
    }

    /**
     * @param {PracticeItem} entry
     * @param {PracticeState} state
     * @returns {boolean} Whether neither it nor its twin was among the last few.
     */
    function isApart(entry, state) {
        var recent = state.sitting.slice(-apart);
        return recent.indexOf(entry.item.id) < 0 && (!entry.twin || recent.indexOf(entry.twin) < 0);
    }

    /**
     * @param {PracticeItem} entry
     * @param {PracticeState} state
     * @returns {boolean} Whether it would be the third campaign of one label in a row.
     */
    function isOneTooMany(entry, state) {
        var keys = state.sitting.slice(-mostOfOneLabel).map(function (id) { return keyOf(find(state, id)); });
        return keys.length === mostOfOneLabel && keyOf(entry) !== "" && keys.every(function (key) { return key === keyOf(entry); });
    }

    /**
     * @param {PracticeState} state
     * @param {string} id
     * @returns {PracticeItem | undefined}
     */
    function find(state, id) {
        return state.items.filter(function (entry) { return entry.item.id === id; })[0];
    }

    /**
     * @param {PracticeItem | undefined} entry
     * @returns {string} The label; "" for a question.
     */
    function keyOf(entry) {
        return entry !== undefined && entry.item.kind === "scenario" ? entry.item.key[0] || "" : "";
    }

    /**
     * @param {PracticeItem[]} candidates
     * @param {PracticeState} state
     * @returns {PracticeChoice | null}
     */
    function chooseOpening(candidates, state) {
        var answered = state.items.filter(function (entry) { return entry.item.kind === "scenario" && entry.history.length > 0; });
        if (answered.length >= 2 * perLabel) {
            return null;
        }
        var full = state.labels.filter(function (label) {
            return answered.filter(function (entry) { return keyOf(entry) === label; }).length >= perLabel;
        });
        return pick(candidates.filter(function (entry) {
            return entry.item.level === 1 && entry.history.length === 0 && full.indexOf(keyOf(entry)) < 0;
        }), state, "opening", "");
    }

    /**
     * @param {PracticeItem[]} candidates
     * @param {PracticeState} state
     * @returns {PracticeChoice | null}
     */
    function chooseDue(candidates, state) {
        if (state.dueInARow >= mostDueInARow && candidates.some(function (entry) { return entry.history.length === 0; })) {
            return null;
        }
        var schedules = candidates.map(function (entry) { return { id: entry.item.id, schedule: core.scheduleReview(entry.history, entry.start) }; });
        var first = core.listDue(schedules, state.now)[0];
        if (first === undefined) {
            return null;
        }
        var reason = first.schedule.isSlip ? (first.schedule.isSure ? "sure" : "missed") : "due";
        return { id: first.id, reason: /** @type {PracticeReason} */ (reason), about: "" };
    }

    /**
     * @param {PracticeItem[]} candidates
     * @param {PracticeState} state
     * @returns {PracticeChoice | null}
     */
    function chooseFamily(candidates, state) {
        // The latest errors of the sitting that lie far enough back, the oldest first.
        var missed = state.sitting.slice(0, -apart).filter(function (id, index, list) {
            return state.missed.indexOf(id) >= 0 && list.indexOf(id) === index;
        });
        for (var index = 0; index < missed.length; index = index + 1) {
            var source = find(state, missed[index]);
            var later = state.sitting.slice(state.sitting.indexOf(missed[index]) + 1 + apart);
            var family = source === undefined ? [] : familyOf(source, candidates);
            var isServed = source !== undefined && later.some(function (id) {
                var entry = find(state, id);
                return entry !== undefined && familyOf(/** @type {PracticeItem} */ (source), [entry]).length > 0;
            });
            var choice = isServed ? null : pick(family, state, "family", missed[index]);
            if (choice !== null) {
                return choice;
            }
        }
        return null;
    }

    /**
     * @param {PracticeItem} source
     * @param {PracticeItem[]} candidates
     * @returns {PracticeItem[]} Its twin, and what tempts to the same misconception.
     */
    function familyOf(source, candidates) {
        var slips = slipsOf(source);
        return candidates.filter(function (entry) {
            return entry.item.id !== source.item.id
                && (entry.item.id === source.twin || slipsOf(entry).some(function (slip) { return slips.indexOf(slip) >= 0; }));
        });
    }

    /**
     * @param {PracticeItem} entry
     * @returns {string[]}
     */
    function slipsOf(entry) {
        return entry.item.choices.map(function (choice) { return choice.slip || ""; }).filter(function (slip) { return slip !== ""; });
    }

    /**
     * @param {PracticeItem[]} candidates
     * @param {PracticeState} state
     * @returns {PracticeChoice | null}
     */
    function chooseWeak(candidates, state) {
        // Every second item follows a weakness; the others keep the whole field in view.
        if (state.sitting.length % 2 === 1) {
            return null;
        }
        var fresh = candidates.filter(function (entry) { return !isAnsweredToday(entry, state); });
        var slip = core.listSlips(state.items).filter(function (entry) { return entry.state === "open"; })[0];
        var bySlip = slip === undefined ? null : pick(fresh.filter(function (entry) { return slipsOf(entry).indexOf(slip.id) >= 0; }), state, "slip", slip.id);
        if (bySlip !== null) {
            return bySlip;
        }
        var dimension = weakestOf(core.estimateDimensions(state.items));
        var byDimension = dimension === "" ? null : pick(fresh.filter(function (entry) {
            return (entry.item.marks || []).some(function (mark) { return mark.role === "deciding" && mark.of === dimension; });
        }), state, "dimension", dimension);
        if (byDimension !== null) {
            return byDimension;
        }
        var level = weakestOf(core.estimateLevels(state.items));
        return level === "" ? null : pick(fresh.filter(function (entry) { return String(entry.item.level) === level; }), state, "level", level);
    }

    /**
     * @param {NamedEstimate[]} estimates
     * @returns {string} The one with the lowest share, if that is low; else "".
     */
    function weakestOf(estimates) {
        var weak = estimates
            .filter(function (entry) { return entry.estimate.of >= fewest && entry.estimate.share < enough; })
            .sort(function (one, other) { return one.estimate.share - other.estimate.share; });
        return weak.length > 0 ? weak[0].id : "";
    }

    /**
     * @param {PracticeItem} entry
     * @param {PracticeState} state
     * @returns {boolean} What was answered in the last half day is too fresh to show anything.
     */
    function isAnsweredToday(entry, state) {
        var last = entry.history[entry.history.length - 1];
        return last !== undefined && state.now - last.at < 12 * 60 * 60 * 1000;
    }

    /**
     * @param {PracticeItem[]} candidates
     * @param {PracticeState} state
     * @returns {PracticeChoice | null}
     */
    function chooseRest(candidates, state) {
        var levels = core.estimateLevels(state.items).filter(function (entry) {
            return entry.estimate.of >= fewest && entry.estimate.share >= enough;
        }).map(function (entry) { return Number(entry.id); });
        var reach = Math.max.apply(null, [0].concat(levels)) + 1;
        var unseen = candidates.filter(function (entry) { return entry.history.length === 0; });
        var choice = pick(unseen.filter(function (entry) { return (entry.item.level || 1) <= reach; }), state, "new", "")
            || pick(unseen.filter(function (entry) { return (entry.item.level || 1) === reach + 1; }), state, "new", "");
        if (choice !== null) {
            return choice;
        }
        var reachable = candidates.filter(function (entry) { return (entry.item.level || 1) <= reach + 1; });
        var oldest = (reachable.length > 0 ? reachable : candidates).slice(0).sort(function (one, other) {
            return lastOf(one) - lastOf(other) || (one.item.id < other.item.id ? -1 : 1);
        })[0];
        return oldest === undefined ? null : { id: oldest.item.id, reason: lastOf(oldest) === 0 ? "new" : "again", about: "" };
    }

    /**
     * @param {PracticeItem} entry
     * @returns {number}
     */
    function lastOf(entry) {
        return entry.history.length === 0 ? 0 : entry.history[entry.history.length - 1].at;
    }

    /**
     * @param {PracticeItem[]} entries
     * @param {PracticeState} state
     * @param {PracticeReason} reason
     * @param {string} about What the reason names.
     * @returns {PracticeChoice | null} One of those that were answered least often, by the seed; null when there are none.
     */
    function pick(entries, state, reason, about) {
        if (entries.length === 0) {
            return null;
        }
        var least = Math.min.apply(null, entries.map(function (entry) { return entry.history.length; }));
        var rarest = entries.filter(function (entry) { return entry.history.length === least; });
        return { id: core.draw(rarest, 1, state.seed + state.sitting.length)[0].item.id, reason: reason, about: about };
    }

    core.choosePractice = choosePractice;
}(GenGuideCore));

/**
 * @typedef {"opening" | "due" | "missed" | "sure" | "family" | "slip" | "dimension" | "level" | "new" | "again"} PracticeReason
 *
 * @typedef {Object} PracticeItem
 * @property {Item} item
 * @property {PastAnswer[]} history
 * @property {string} [twin]
 * @property {number} [start] The step of its review that a calendar's link told.
 *
 * @typedef {Object} PracticeState
 * @property {PracticeItem[]} items
 * @property {string[]} labels
 * @property {string[]} sitting Ids of the items of this sitting, the latest last.
 * @property {string[]} missed Ids of those that were answered wrongly in it.
 * @property {number} dueInARow How many of the last items were reviews.
 * @property {number} now In milliseconds since 1970.
 * @property {number} seed
 *
 * @typedef {Object} PracticeChoice
 * @property {string} id
 * @property {PracticeReason} reason
 * @property {string} about The id of the misconception, dimension, level or item that the reason names; else "".
 */
