/**
 * Shows of hands: counts that somebody typed for a room, which are nobody's answers.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var mostHands = 999;

    /**
     * @param {unknown} text As typed.
     * @returns {number | null} Null for what is no count.
     */
    function readHands(text) {
        var bare = typeof text === "string" ? text.replace(/[ \t\u00a0]+/g, "") : "";
        var found = /^[0-9]{1,3}/.exec(bare);
        return found !== null && found[0].length === bare.length && Number(bare) <= mostHands ? Number(bare) : null;
    }

    /**
     * @param {{label: string, count: number}[]} hands For each label.
     * @param {string} key The label that is right.
     * @returns {Hands | null} Null where no hand was counted.
     */
    function countHands(hands, key) {
        var of = hands.reduce(function (sum, hand) { return sum + hand.count; }, 0);
        var right = hands.reduce(function (sum, hand) { return sum + (hand.label === key ? hand.count : 0); }, 0);
        return of === 0 ? null : { right: right, of: of };
    }

    /**
     * @param {(Hands | null)[]} counted
     * @returns {number} The place of the one with the lowest share of right hands, of equal ones that with the most hands; -1 where every hand was right.
     */
    function hardestOf(counted) {
        return counted.reduce(function (/** @type {number} */ worst, hands, place) {
            if (hands === null || hands.right === hands.of) {
                return worst;
            }
            var other = worst < 0 ? null : counted[worst];
            // Shares are compared as whole numbers, so that equal ones are equal.
            var lead = other === null ? -1 : hands.right * other.of - other.right * hands.of;
            return lead < 0 || lead === 0 && other !== null && hands.of > other.of ? place : worst;
        }, -1);
    }

    core.readHands = readHands;
    core.countHands = countHands;
    core.hardestOf = hardestOf;
}(GenGuideCore));
