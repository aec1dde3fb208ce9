/**
 * What somebody gets who answers without reading.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    /**
     * @param {number} count
     * @returns {number} How many sets of that many things there are, the empty one left out.
     */
    function countSets(count) {
        return Math.pow(2, count) - 1;
    }

    /**
     * @param {number} part
     * @param {number} whole
     * @returns {number} Nothing of nothing is nothing.
     */
    function shareOf(part, whole) {
        return whole === 0 ? 0 : part / whole;
    }

    /**
     * @param {number[]} chances
     * @returns {number[]} The chance to have 0, 1, 2 … right, one by one (the Poisson binomial distribution).
     */
    function distributeRight(chances) {
        return chances.reduce(function (distribution, chance) {
            return distribution.concat([0]).map(function (same, right) {
                return same * (1 - chance) + (right > 0 ? distribution[right - 1] * chance : 0);
            });
        }, [1]);
    }

    /**
     * @param {Item} item One whose parts all have the same number of options, or nearly.
     * @returns {number}
     */
    function chanceOfParts(item) {
        if (item.key.length === 0) {
            return 0;
        }
        var chance = shareOf(item.key.length, item.choices.length);
        var enough = typeof item.enough === "number" ? item.enough : item.key.length;
        return distributeRight(item.key.map(function () { return chance; }))
            .slice(enough)
            .reduce(function (sum, one) { return sum + one; }, 0);
    }

    /**
     * @param {Item} item
     * @returns {number} The chance to hit the key blindly; by any set of choices or marks but the empty one where several may be taken.
     */
    function chanceOf(item) {
        switch (item.kind) {
            case "number":
            case "open":
                return 0;
            case "mark":
                return shareOf(1, countSets((item.marks || []).length));
            case "several":
                return shareOf(1, countSets(item.choices.length));
            case "sort":
            case "order":
            case "blanks":
                return chanceOfParts(item);
            default:
                return shareOf(1, item.choices.length);
        }
    }

    /**
     * @param {Payload} payload
     * @returns {number} How many items of a bank mere guessing gets right on average.
     */
    function expectGuessed(payload) {
        return payload.items.reduce(function (sum, item) { return sum + chanceOf(item); }, 0);
    }

    core.chanceOf = chanceOf;
    core.distributeRight = distributeRight;
    core.expectGuessed = expectGuessed;
}(GenGuideCore));
