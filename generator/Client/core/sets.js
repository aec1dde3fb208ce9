/**
 * Sets drawn from a bank for paper: how an address names one, and which items are in it.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var mostCharacters = 20;
    var mostSeed = 2147483646;
    var mostCount = 999;
    var form = /^([1-9][0-9]{0,9})\.([1-9][0-9]{0,2})\.(0?1?2?3?)/;

    /**
     * @param {unknown} text The seed, the number of items and the levels: 4711.6.12
     * @returns {DrawnSet | null} Null for anything else.
     */
    function readSet(text) {
        if (typeof text !== "string" || text.length > mostCharacters) {
            return null;
        }
        var found = form.exec(text);
        if (found === null || found[0].length !== text.length || found[3] === "") {
            return null;
        }
        return checkSet({ seed: Number(found[1]), count: Number(found[2]), levels: found[3].split("").map(Number) });
    }

    /**
     * @param {DrawnSet} set
     * @returns {DrawnSet | null}
     */
    function checkSet(set) {
        return set.seed <= mostSeed && set.count <= mostCount ? set : null;
    }

    /**
     * @param {DrawnSet} set
     * @returns {string}
     */
    function writeSet(set) {
        return [set.seed, set.count, set.levels.join("")].join(".");
    }

    /**
     * @param {{id: string, level: number}[]} items All of the bank, in its order; the level of a question that has none is 0.
     * @param {DrawnSet} set
     * @returns {string[] | null} Ids in the order drawn; null when the bank does not hold such a set.
     */
    function drawSet(items, set) {
        var pool = items.filter(function (item) { return set.levels.indexOf(item.level) >= 0; });
        var isHeld = set.levels.every(function (level) {
            return items.some(function (item) { return item.level === level; });
        });
        return !isHeld || set.count > pool.length ? null : core.draw(pool, set.count, set.seed).map(function (item) { return item.id; });
    }

    core.readSet = readSet;
    core.writeSet = writeSet;
    core.drawSet = drawSet;
}(GenGuideCore));
