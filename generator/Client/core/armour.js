/**
 * The armour in which a receipt or an assignment travels through mail and chat programs, and how it is read again; finding.js looks for it.
 *
 * A tag (GG1, GA1), the number of characters of the body (3 places), a check (4 places), and the body: letters and digits only, which such programs leave alone.
 * The number says where the body ends whatever stands between its characters, the check says whether it is whole.
 *
 * @typedef {Object} Armoured
 * @property {string | null} body Null where there is a problem.
 * @property {"cut" | "damaged" | null} problem
 * @property {number} at Where its tag begins.
 * @property {number} found Characters of the body that are there.
 * @property {number} of Characters it should have; 0 where that can't be read.
 * @property {number} copies How often the text holds it.
 *
 * @typedef {Object} TagPlace
 * @property {number} at In the text.
 * @property {number} start In the text without what is passed over.
 * @property {boolean} isGlued To a letter or digit before it: noise, unless it is sound.
 *
 * @typedef {Object} Candidate
 * @property {number} at
 * @property {number} start In the text without what is passed over.
 * @property {string} tag As it is written.
 * @property {string} head Number and check, as they are written.
 * @property {number} of
 * @property {number} stop Where the letters and digits end.
 * @property {boolean} isSound
 *
 * @typedef {Object} ArmourParts
 * @property {(tag: string, body: string) => string | null} armour
 * @property {(bare: string, places: TagPlace[]) => Candidate[]} listCandidates
 * @property {(text: unknown, tag: string) => Armoured[]} findArmoured
 *
 * @typedef {GradingCore & ArmourParts} ArmourCore
 */
// The types hang on an empty statement; on the call below each would be declared twice.
;

(function (/** @type {ArmourCore} */ core) {
    "use strict";

    var places = "0123456789abcdefghijklmnopqrstuvwxyz";
    var capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    var mostLength = 46655;
    var checks = 1679616;
    var tagLength = 3;
    var headLength = 7;
    var frontLength = tagLength + headLength;
    var plainHead = /^[0-9a-z]{7}/;
    var stops = /[^0-9A-Za-z]/g;

    /** As in drawing.js. The check of any part of a text comes from two states of one pass, so that overlapping parts cost no second one. */
    var modulus = 2147483647;
    var multiplier = 48271;
    var stride = 32;

    /**
     * @param {number} value
     * @param {number} width
     * @returns {string}
     */
    function writePlaces(value, width) {
        var written = "";
        for (var rest = value; written.length < width; rest = Math.floor(rest / 36)) {
            written = places.charAt(rest % 36) + written;
        }
        return written;
    }

    /**
     * @param {string} text
     * @returns {number} Capitals count as small letters here.
     */
    function readPlaces(text) {
        return text.split("").reduce(function (sum, place) {
            var small = places.indexOf(place);
            return 36 * sum + (small >= 0 ? small : 10 + capitals.indexOf(place));
        }, 0);
    }

    /**
     * @param {string} tag
     * @param {string} body Letters and digits.
     * @returns {string | null} Null for what it can't hold.
     */
    function armour(tag, body) {
        if (body.length > mostLength || /[^0-9A-Za-z]/.test(body)) {
            return null;
        }
        var length = writePlaces(body.length, 3);
        return tag + length + writePlaces(core.seedFrom(tag + length + body) % checks, 4) + body;
    }

    /**
     * @param {number} state
     * @param {string} text
     * @param {number} from
     * @param {number} to
     * @returns {number} The state of the check behind another part of a text.
     */
    function advance(state, text, from, to) {
        var next = state;
        for (var index = from; index < to; index = index + 1) {
            next = (next * multiplier + text.charCodeAt(index) + 1) % modulus;
        }
        return next;
    }

    /**
     * @param {number} one
     * @param {number} other
     * @returns {number} Their product by the modulus, in steps that stay below 2^53.
     */
    function times(one, other) {
        return (one * Math.floor(other / 65536) % modulus * 65536 + one * (other % 65536)) % modulus;
    }

    /**
     * @param {number} exponent
     * @returns {number}
     */
    function powerOf(exponent) {
        var power = 1;
        var square = multiplier;
        for (var rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
            power = rest % 2 === 1 ? times(power, square) : power;
            square = times(square, square);
        }
        return power;
    }

    /**
     * @param {string} text
     * @returns {(from: number, to: number, start: number) => number} The state behind a part when another state stands before it; parts come in order of their beginning.
     */
    function createStates(text) {
        var origin = 0;
        var states = [1];
        /** @type {(place: number) => number} */
        function stateAt(place) {
            var whole = Math.floor((place - origin) / stride);
            while (states.length <= whole) {
                var from = origin + (states.length - 1) * stride;
                states.push(advance(states[states.length - 1], text, from, from + stride));
            }
            return advance(states[whole], text, origin + whole * stride, place);
        }
        return function (from, to, start) {
            if (from >= origin + states.length * stride) {
                origin = from;
                states = [1];
            }
            var moved = (start - stateAt(from) + modulus) % modulus;
            return (stateAt(to) + times(moved, powerOf(to - from))) % modulus;
        };
    }

    /**
     * @param {string} bare
     * @param {TagPlace[]} found
     * @returns {Candidate[]} Those that are sound, and those that begin where a word begins and are inside no sound one.
     */
    function listCandidates(bare, found) {
        var stateBehind = createStates(bare);
        var stop = -1;
        var soundEnd = -1;
        var candidates = /** @type {Candidate[]} */ ([]);
        found.forEach(function (place) {
            if (stop < place.start) {
                stops.lastIndex = place.start;
                var match = stops.exec(bare);
                stop = match === null ? bare.length : match.index;
            }
            if (place.start < soundEnd) {
                return;
            }
            var from = place.start + frontLength;
            var tag = bare.substr(place.start, tagLength);
            var head = bare.slice(place.start + tagLength, Math.min(from, stop));
            var isWhole = /^G[AG]1/.test(tag) && plainHead.test(head);
            var of = head.length === headLength ? readPlaces(head.slice(0, 3)) : 0;
            var end = from + of;
            var before = isWhole ? advance(1, bare, place.start, from - 4) : 0;
            var isSound = isWhole && end <= stop && Math.max(1, stateBehind(from, end, before)) % checks === readPlaces(head.slice(3));
            if (isSound || !place.isGlued || place.start === soundEnd) {
                candidates.push({ at: place.at, start: place.start, tag: tag, head: head, of: of, stop: stop, isSound: isSound });
            }
            soundEnd = isSound ? end : soundEnd;
        });
        return candidates;
    }

    core.armour = armour;
    core.listCandidates = listCandidates;
}(/** @type {ArmourCore} */ (GenGuideCore)));
