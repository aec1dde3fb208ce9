/**
 * How likely it is that a count came about by chance alone.
 */

(function (/** @type {AuditCore} */ core) {
    "use strict";

    /** What comes about by chance less often than once in twenty times is taken for a pattern. */
    core.unlikely = 0.05;

    /**
     * @param {number} count
     * @param {number} fewest
     * @param {number} most
     * @param {(count: number) => number} ratio How much likelier the count that follows is than this one.
     * @returns {number} The chance of this count or a higher one. Ratios stay in range where the numbers of combinations would not.
     */
    function tailFrom(count, fewest, most, ratio) {
        var weight = 1;
        var above = 1;
        for (var higher = count; higher < most; higher = higher + 1) {
            weight = weight * ratio(higher);
            above = above + weight;
        }
        weight = 1;
        var below = 0;
        for (var lower = count - 1; lower >= fewest; lower = lower - 1) {
            weight = weight / ratio(lower);
            below = below + weight;
        }
        return above / (above + below);
    }

    /**
     * @param {number} count
     * @param {number} of
     * @param {number} chance Of each one.
     * @returns {number} The chance of that many or more (binomial distribution); 1 for a count that is no higher than expected.
     */
    function binomialTail(count, of, chance) {
        return count <= of * chance ? 1 : tailFrom(count, 0, of, function (hits) {
            return (of - hits) * chance / ((hits + 1) * (1 - chance));
        });
    }

    /**
     * @param {number} count
     * @param {number} drawn
     * @param {number} marked
     * @param {number} of
     * @returns {number} The chance that of so many drawn that many or more are marked (hypergeometric distribution, the exact test of Fisher 1934);
     * 1 for a count that is no higher than expected.
     */
    function drawTail(count, drawn, marked, of) {
        var rest = of - marked - drawn;
        return count * of <= drawn * marked ? 1 : tailFrom(count, Math.max(0, -rest), Math.min(drawn, marked), function (hits) {
            return (marked - hits) * (drawn - hits) / ((hits + 1) * (rest + hits + 1));
        });
    }

    core.binomialTail = binomialTail;
    core.drawTail = drawTail;
}(/** @type {AuditCore} */ (GenGuideCore)));
