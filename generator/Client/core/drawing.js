/**
 * Seeded order and choice: the same seed gives the same draw in every browser, at build time and ten years later.
 * Only integers below 2^53 are used, on which every engine agrees to the last bit.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    /** The modulus of the generator of Lehmer (1951), a prime, and the multiplier of Park, Miller and Stockmeyer (1993). */
    var modulus = 2147483647;
    var multiplier = 48271;

    /**
     * @param {number} seed
     * @returns {number} The seed itself where it is one, else some integer from 1 to 2147483646.
     */
    function foldSeed(seed) {
        if (typeof seed !== "number" || !isFinite(seed)) {
            return 1;
        }
        var folded = (Math.floor(seed) % modulus + modulus) % modulus;
        return folded === 0 ? 1 : folded;
    }

    /**
     * @param {number} state
     * @returns {number}
     */
    function step(state) {
        return state * multiplier % modulus;
    }

    /**
     * A source of integers from 0 up to but not including a bound.
     * @param {number} seed
     * @returns {(bound: number) => number}
     */
    function createSource(seed) {
        // Neighbouring seeds start close together; three steps part them.
        var state = step(step(step(foldSeed(seed))));
        return function (bound) {
            // States beyond the last whole multiple of the bound are passed over, or small numbers would come more often.
            var states = modulus - 1;
            var limit = states - states % bound;
            do {
                state = step(state);
            } while (state > limit);
            return (state - 1) % bound;
        };
    }

    /**
     * A new list in an order that the seed decides (Fisher and Yates 1938, in the form of Durstenfeld 1964).
     * @template T
     * @param {T[]} list
     * @param {number} seed
     * @returns {T[]}
     */
    function shuffle(list, seed) {
        var shuffled = Array.isArray(list) ? list.slice(0) : [];
        var nextBelow = createSource(seed);
        for (var last = shuffled.length - 1; last > 0; last = last - 1) {
            var other = nextBelow(last + 1);
            var moved = shuffled[other];
            shuffled[other] = shuffled[last];
            shuffled[last] = moved;
        }
        return shuffled;
    }

    /**
     * Some entries of a list, each at most once, in the order drawn.
     * @template T
     * @param {T[]} list
     * @param {number} count
     * @param {number} seed
     * @returns {T[]}
     */
    function draw(list, count, seed) {
        var shuffled = shuffle(list, seed);
        return shuffled.slice(0, count > 0 ? Math.min(Math.floor(count), shuffled.length) : 0);
    }

    /**
     * A seed that depends on every character of a text and on their order.
     * @param {string} text
     * @returns {number}
     */
    function seedFrom(text) {
        var seed = 1;
        for (var index = 0; index < text.length; index = index + 1) {
            seed = (step(seed) + text.charCodeAt(index) + 1) % modulus;
        }
        return foldSeed(seed);
    }

    core.shuffle = shuffle;
    core.draw = draw;
    core.seedFrom = seedFrom;
}(GenGuideCore));
