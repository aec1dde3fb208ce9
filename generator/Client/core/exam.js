/**
 * Which items of an exam a learner is asked.
 *
 * As many of each level as the exam's own bank holds by share, both labels about alike, and never a campaign together with its twin,
 * because each gives the other away. Of those, what the learner has not met yet comes first. The same seed draws the same from the same items.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    /** A draw can run into a corner, where the twins of what was taken leave too few of a level or a label; then another one is tried. */
    var attempts = 20;

    /**
     * @param {ExamItem[]} items All that may be drawn, in the order of their banks.
     * @param {number} count
     * @param {number} seed
     * @returns {string[]} Ids in the order in which they are asked; fewer only where there are fewer.
     */
    function drawExam(items, count, seed) {
        var shares = shareOut(items.filter(function (item) { return item.isOwn; }), count);
        var best = drawOnce(items, shares, count, seed);
        for (var attempt = 1; attempt < attempts && misfitOf(best, shares) > 0; attempt = attempt + 1) {
            var other = drawOnce(items, shares, count, seed + attempt);
            best = misfitOf(other, shares) < misfitOf(best, shares) ? other : best;
        }
        return core.shuffle(best, seed).map(function (item) { return item.id; });
    }

    /**
     * @param {ExamItem[]} items
     * @param {Share[]} shares
     * @param {number} count
     * @param {number} seed
     * @returns {ExamItem[]}
     */
    function drawOnce(items, shares, count, seed) {
        var shuffled = core.shuffle(items, seed);
        var order = shuffled.filter(isNew).concat(shuffled.filter(function (item) { return !isNew(item); }));
        /** @type {ExamItem[]} */
        var drawn = [];
        shares.forEach(function (share) {
            var wanted = drawn.length + share.count;
            while (drawn.length < wanted && take(order, drawn, share.level)) { }
        });
        // What a level could not give comes from any; a twin comes only where nothing else is left.
        while (drawn.length < count && (take(order, drawn, null) || takeTwin(order, drawn))) { }
        return drawn;
    }

    /**
     * @param {ExamItem[]} drawn
     * @param {Share[]} shares
     * @returns {number} How many items are of the wrong level, and how far the labels are apart by more than two.
     */
    function misfitOf(drawn, shares) {
        var missing = shares.reduce(function (sum, share) {
            return sum + Math.max(0, share.count - drawn.filter(function (item) { return item.level === share.level; }).length);
        }, 0);
        var counts = drawn.map(function (item) { return item.label; }).filter(function (label, index, labels) {
            return label !== "" && labels.indexOf(label) === index;
        }).map(function (label) {
            return drawn.filter(function (item) { return item.label === label; }).length;
        });
        return missing + (counts.length < 2 ? 0 : Math.max(0, Math.max.apply(null, counts) - Math.min.apply(null, counts) - 2));
    }

    /**
     * @param {ExamItem} item
     * @returns {boolean}
     */
    function isNew(item) {
        return item.isNew;
    }

    /**
     * By largest remainder, so that the shares add up.
     * @param {ExamItem[]} own
     * @param {number} count
     * @returns {Share[]} From the highest level down, because that is the rarest.
     */
    function shareOut(own, count) {
        /** @type {number[]} */
        var levels = [];
        own.forEach(function (item) {
            if (levels.indexOf(item.level) < 0) {
                levels.push(item.level);
            }
        });
        var shares = levels.map(function (level) {
            var exact = count * own.filter(function (item) { return item.level === level; }).length / own.length;
            return { level: level, count: Math.floor(exact), rest: exact - Math.floor(exact) };
        });
        var missing = count - shares.reduce(function (sum, share) { return sum + share.count; }, 0);
        shares
            .slice(0)
            .sort(function (one, other) { return other.rest - one.rest || other.level - one.level; })
            .slice(0, missing)
            .forEach(function (share) { share.count = share.count + 1; });
        return shares.sort(function (one, other) { return other.level - one.level; });
    }

    /**
     * Takes the first that fits: of the label that is behind, first in the level and then in the whole.
     * @param {ExamItem[]} order
     * @param {ExamItem[]} drawn
     * @param {number | null} level Null for any.
     * @returns {boolean} Whether there was one.
     */
    function take(order, drawn, level) {
        var fitting = order.filter(function (item) {
            return (level === null || item.level === level) && drawn.indexOf(item) < 0 && !hasTwinIn(item, drawn);
        });
        /** @param {ExamItem} item */
        function behind(item) {
            var same = drawn.filter(function (other) { return other.label === item.label; });
            return 1000 * same.filter(function (other) { return other.level === item.level; }).length + same.length;
        }
        var best = fitting.reduce(function (/** @type {ExamItem | null} */ found, item) {
            return found === null || behind(item) < behind(found) ? item : found;
        }, null);
        if (best !== null) {
            drawn.push(best);
        }
        return best !== null;
    }

    /**
     * @param {ExamItem[]} order
     * @param {ExamItem[]} drawn
     * @returns {boolean}
     */
    function takeTwin(order, drawn) {
        var left = order.filter(function (item) { return drawn.indexOf(item) < 0; });
        return left.length > 0 && drawn.push(left[0]) > 0;
    }

    /**
     * @param {ExamItem} item
     * @param {ExamItem[]} drawn
     * @returns {boolean}
     */
    function hasTwinIn(item, drawn) {
        return drawn.some(function (other) { return other.id === item.twin; });
    }

    core.drawExam = drawExam;
}(GenGuideCore));

/**
 * @typedef {Object} ExamItem
 * @property {string} id
 * @property {number} level 0 for a question, which has none.
 * @property {string} label The right one; "" for a question.
 * @property {string} [twin]
 * @property {boolean} isOwn Whether it stands in the exam's own bank.
 * @property {boolean} isNew Whether the learner has never answered it.
 *
 * @typedef {Object} Share
 * @property {number} level
 * @property {number} count How many of it are drawn.
 */
