/**
 * An assignment: which items a trainer asks for, under which rules, and for whom the receipts are sealed. It travels in the fragment of a link,
 * so nothing in it is believed before its shape is checked, and it names items by hashes that tell nothing but whether they are still the same.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var own = Object.prototype.hasOwnProperty;

    /** Characters of an item's meaning, and of the words of a choice, by which they are known again. */
    var meaningCharacters = 6;
    var wordsCharacters = 2;

    /**
     * How an assignment names an item.
     * @param {Item} item
     * @returns {AssignedItem}
     */
    function assignItem(item) {
        return { id: item.id, meaning: (item.meaning || "").slice(0, meaningCharacters), words: wordsOf(item).join("") };
    }

    /**
     * Whether an item still asks what it asked when it was assigned.
     * @param {AssignedItem} assigned
     * @param {Item} item
     * @returns {boolean}
     */
    function isAsAssigned(assigned, item) {
        return assigned.id === item.id && assigned.meaning === (item.meaning || "").slice(0, meaningCharacters);
    }

    /**
     * Which choice of the item as it was assigned is meant by a choice of the item as it is now: choices may have changed places, or have been reworded.
     * @param {AssignedItem} assigned
     * @param {Item} item
     * @param {string} id
     * @returns {number} Its index; -1 when there is no such choice.
     */
    function indexOfChoice(assigned, item, id) {
        var now = wordsOf(item);
        var then = splitWords(assigned.words);
        var place = findIndex(item.choices, function (choice) { return choice.id === id; });
        if (place < 0 || then.length === 0 || now.length !== item.choices.length || then[place] === now[place]) {
            return place;
        }
        var moved = then.indexOf(now[place]);
        if (moved >= 0) {
            return moved;
        }
        // It was reworded, and is one of those whose words are nowhere now: the one at its own place, if that is free.
        var free = then.map(function (_, index) { return index; }).filter(function (index) { return now.indexOf(then[index]) < 0; });
        return free.length === 0 || free.indexOf(place) >= 0 ? place : free[0];
    }

    /**
     * @param {Item} item
     * @returns {string[]} The first characters of the hash of each choice's words; empty where choices have no words of their own.
     */
    function wordsOf(item) {
        var words = item.choices.map(function (choice) { return (choice.text || "").slice(0, wordsCharacters); });
        return words.every(function (word) { return word.length === wordsCharacters; }) ? words : [];
    }

    /**
     * @param {string} words
     * @returns {string[]}
     */
    function splitWords(words) {
        /** @type {string[]} */
        var parts = [];
        for (var at = 0; at < words.length; at = at + wordsCharacters) {
            parts.push(words.slice(at, at + wordsCharacters));
        }
        return parts;
    }

    /**
     * Checks what came out of a link.
     * @param {unknown} value Parsed from JSON.
     * @returns {Assignment | "newer" | null} Null for anything that is no assignment.
     */
    function readAssignment(value) {
        if (isPlain(value) && typeof value.v === "number" && value.v > 1) {
            return "newer";
        }
        return hasFields(value, shape) ? /** @type {Assignment} */ (/** @type {unknown} */ (value)) : null;
    }

    /** @type {{[name: string]: (value: unknown) => boolean}} */
    var shape = {
        v: function (value) { return value === 1; },
        id: matches(/[0-9a-z]{8}/),
        site: isSlug,
        title: isText(1, 200),
        from: isText(0, 120),
        to: orEmpty(matches(/[0-9A-Za-z.!#%*+_~-]{1,100}@[0-9A-Za-z.-]{1,100}/)),
        say: isText(0, 600),
        ask: isText(1, 60),
        bank: isSlug,
        blind: orEmpty(matches(/[0-9a-z]{8,64}/)),
        key: matches(/0[23][0-9a-f]{64}/),
        made: isWhole(0, 9e12),
        due: isWhole(0, 9e12),
        zone: orEmpty(matches(/[A-Za-z0-9_+\/-]{1,60}/)),
        pass: isWhole(1, 100),
        attempts: isWhole(0, 20),
        sure: function (value) { return value === true || value === false; },
        show: function (value) { return value === "each" || value === "end" || value === "none"; },
        items: function (value) { return Array.isArray(value) && value.length > 0 && value.length <= 200 && value.every(isAssigned) && areDistinct(value); }
    };

    /** @type {{[name: string]: (value: unknown) => boolean}} */
    var itemShape = { id: isSlug, meaning: orEmpty(matches(/[0-9a-z]{1,6}/)), words: orEmpty(matches(/(?:[0-9a-z]{2}){1,300}/)) };

    /**
     * @param {unknown} value
     * @returns {boolean}
     */
    function isAssigned(value) {
        return hasFields(value, itemShape);
    }

    /**
     * @param {AssignedItem[]} items
     * @returns {boolean}
     */
    function areDistinct(items) {
        var ids = items.map(function (item) { return item.id; });
        return ids.every(function (id, index) { return ids.indexOf(id) === index; });
    }

    /**
     * @param {unknown} value
     * @returns {value is {[name: string]: unknown}}
     */
    function isPlain(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
    }

    /**
     * @param {unknown} value
     * @param {{[name: string]: (value: unknown) => boolean}} fields
     * @returns {boolean} Whether every field passes its check, and there is no other.
     */
    function hasFields(value, fields) {
        return isPlain(value)
            && Object.keys(value).every(function (name) { return own.call(fields, name); })
            && Object.keys(fields).every(function (name) { return own.call(value, name) && fields[name](value[name]); });
    }

    /**
     * @param {RegExp} pattern Of the whole text.
     * @returns {(value: unknown) => boolean}
     */
    function matches(pattern) {
        return function (value) {
            var found = typeof value === "string" && value.length <= 1000 ? pattern.exec(value) : null;
            return found !== null && found[0] === value;
        };
    }

    /**
     * @param {(value: unknown) => boolean} fits
     * @returns {(value: unknown) => boolean}
     */
    function orEmpty(fits) {
        return function (value) { return value === "" || fits(value); };
    }

    /**
     * @param {unknown} value
     * @returns {boolean}
     */
    function isSlug(value) {
        return matches(/[a-z0-9][a-z0-9-]{0,199}/)(value);
    }

    /**
     * @param {number} least
     * @param {number} most
     * @returns {(value: unknown) => boolean}
     */
    function isText(least, most) {
        return function (value) { return typeof value === "string" && value.length >= least && value.length <= most; };
    }

    /**
     * @param {number} least
     * @param {number} most
     * @returns {(value: unknown) => boolean}
     */
    function isWhole(least, most) {
        return function (value) { return isWholeNumber(value, least, most); };
    }

    /**
     * @template T
     * @param {T[]} list
     * @param {(entry: T) => boolean} fits
     * @returns {number} The index of the first that fits; -1 for none.
     */
    function findIndex(list, fits) {
        for (var index = 0; index < list.length; index = index + 1) {
            if (fits(list[index])) {
                return index;
            }
        }
        return -1;
    }

    /**
     * @param {unknown} value
     * @param {number} least
     * @param {number} most
     * @returns {boolean}
     */
    function isWholeNumber(value, least, most) {
        return typeof value === "number" && Math.floor(value) === value && value >= least && value <= most;
    }

    core.assignItem = assignItem;
    core.isAsAssigned = isAsAssigned;
    core.indexOfChoice = indexOfChoice;
    core.readAssignment = readAssignment;
    core.findIndex = findIndex;
    core.isWholeNumber = isWholeNumber;
}(GenGuideCore));

/**
 * @typedef {Object} AssignedItem
 * @property {string} id
 * @property {string} meaning The beginning of the hash of what it asks; "" for an item of a blind bank, whose version stands for all.
 * @property {string} words The beginnings of the hashes of its choices' words, in their order; "" where they have none.
 *
 * @typedef {Object} Assignment
 * @property {number} v
 * @property {string} id Eight characters, drawn at random.
 * @property {string} site
 * @property {string} title
 * @property {string} from Who assigns; "" where that is not said.
 * @property {string} to The mail address for receipts; "" where there is none.
 * @property {string} say What the trainer adds in her own words.
 * @property {string} ask What identifies a learner, as the label of a field.
 * @property {string} bank
 * @property {string} blind The version of a blind bank; "" for one whose answers are public.
 * @property {string} key The trainer's public key: a point of P-256, compressed, in hexadecimal digits (SEC 1, 2.3.3).
 * @property {number} made Seconds since 1970.
 * @property {number} due The same; 0 for no date.
 * @property {string} zone Of the due date, by its name in the time zone database.
 * @property {number} pass Per cent.
 * @property {number} attempts How many may be handed in; 0 for any number.
 * @property {boolean} sure Whether learners say how sure they are.
 * @property {"each" | "end" | "none"} show When answers are explained.
 * @property {AssignedItem[]} items In the order in which they are asked.
 */
