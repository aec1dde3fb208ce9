/**
 * A receipt: what a learner gave to an assignment, as a value that is small as JSON. It holds raw answers and no score that anybody relies on:
 * who opens it grades them anew. Answers are written in columns, which deflate better than rows.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var version = 1;
    var digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    var notGiven = ".";
    var unsure = "-";
    var elsewhere = "*";

    /** More marks than this don't fit a whole number that every host knows exactly. */
    var mostMarks = 50;
    var mostTyped = 4000;
    var mostSeconds = 999999;

    /**
     * @param {Receipt} receipt Its choices are indexes into the choices of the items as they were assigned.
     * @returns {unknown[]}
     */
    function packReceipt(receipt) {
        /** @type {unknown[]} */
        var more = [];
        var choices = receipt.answers.map(function (answer) {
            if (answer === null) {
                return notGiven;
            }
            if (answer.typed === undefined && answer.choice.length === 0) {
                return unsure;
            }
            if (answer.typed === undefined && answer.choice.length === 1 && answer.choice[0] < digits.length) {
                return digits.charAt(answer.choice[0]);
            }
            more.push(answer.typed === undefined ? answer.choice : [answer.choice, answer.typed]);
            return elsewhere;
        }).join("");
        var given = receipt.answers.filter(function (answer) { return answer !== null; });
        return [
            version, receipt.who, receipt.attempt, receipt.begun, receipt.handed - receipt.begun, receipt.right, receipt.left, choices,
            given.map(function (answer) { return answer.marks === null ? 0 : 1 + sumOfPowers(answer.marks); }),
            given.map(function (answer) { return answer.sure; }).join(""),
            given.map(function (answer) { return Math.min(answer.seconds, mostSeconds); }),
            more
        ];
    }

    /**
     * @param {unknown} value Parsed from JSON that a seal protected; still nothing in it is believed.
     * @param {Item[]} items As they were assigned.
     * @returns {Receipt | "newer" | null} Null for anything that is no receipt of these items.
     */
    function unpackReceipt(value, items) {
        if (Array.isArray(value) && typeof value[0] === "number" && value[0] > version) {
            return "newer";
        }
        if (!Array.isArray(value) || value.length !== 12 || value[0] !== version || !hasHead(value, items.length)) {
            return null;
        }
        var columns = { choices: value[7], marks: value[8], sure: value[9], seconds: value[10], more: value[11] };
        var count = items.filter(function (_, index) { return columns.choices.charAt(index) !== notGiven; }).length;
        if (!isListOf(columns.marks, count, 0, Math.pow(2, mostMarks)) || !isListOf(columns.seconds, count, 0, mostSeconds)
            || typeof columns.sure !== "string" || columns.sure.length !== count || /[^0-3]/.test(columns.sure) || !Array.isArray(columns.more)) {
            return null;
        }
        var at = 0;
        var moreAt = 0;
        var isSound = true;
        var answers = items.map(function (item, index) {
            var sign = columns.choices.charAt(index);
            if (sign === notGiven) {
                return null;
            }
            /** @type {{choice: string[], typed?: string} | null} */
            var given = sign === unsure ? { choice: [] } : sign === elsewhere ? readMore(columns.more[moreAt], item) : readChoice([digits.indexOf(sign)], item);
            var marks = columns.marks[at] === 0 ? null : powersIn(columns.marks[at] - 1);
            moreAt = moreAt + (sign === elsewhere ? 1 : 0);
            isSound = isSound && given !== null && (marks === null || marks.every(function (mark) { return mark < (item.marks || []).length; }));
            var answer = { choice: given === null ? [] : given.choice, marks: marks, sure: Number(columns.sure.charAt(at)), seconds: columns.seconds[at] };
            at = at + 1;
            return given !== null && given.typed !== undefined ? withTyped(answer, given.typed) : answer;
        });
        if (!isSound || moreAt !== columns.more.length) {
            return null;
        }
        return { who: value[1], attempt: value[2], begun: value[3], handed: value[3] + value[4], right: value[5], left: value[6], answers: answers };
    }

    /**
     * @param {unknown[]} value
     * @param {number} count How many items were assigned.
     * @returns {boolean}
     */
    function hasHead(value, count) {
        return typeof value[1] === "string" && value[1].length <= 200
            && core.isWholeNumber(value[2], 1, 999) && core.isWholeNumber(value[3], 0, 9e12) && core.isWholeNumber(value[4], 0, 9e12) && core.isWholeNumber(value[5], -1, count)
            && Array.isArray(value[6]) && value[6].length <= count && value[6].every(function (index) { return core.isWholeNumber(index, 0, count - 1); })
            && typeof value[7] === "string" && value[7].length === count && !/[^0-9a-z.*-]/.test(value[7]);
    }

    /**
     * @param {unknown} list
     * @param {number} count
     * @param {number} least
     * @param {number} most
     * @returns {boolean}
     */
    function isListOf(list, count, least, most) {
        return Array.isArray(list) && list.length === count && list.every(function (entry) { return core.isWholeNumber(entry, least, most); });
    }

    /**
     * @param {unknown} entry A list of choices, or such a list with what was typed.
     * @param {Item} item
     * @returns {{choice: string[], typed?: string} | null}
     */
    function readMore(entry, item) {
        if (!Array.isArray(entry)) {
            return null;
        }
        if (entry.length !== 2 || !Array.isArray(entry[0])) {
            return readChoice(entry, item);
        }
        var given = readChoice(entry[0], item);
        return given === null || typeof entry[1] !== "string" || entry[1].length > mostTyped ? null : { choice: given.choice, typed: entry[1] };
    }

    /**
     * @param {unknown[]} indexes
     * @param {Item} item
     * @returns {{choice: string[]} | null}
     */
    function readChoice(indexes, item) {
        var isKnown = indexes.length <= item.choices.length && indexes.every(function (index) { return core.isWholeNumber(index, 0, item.choices.length - 1); });
        return isKnown ? { choice: indexes.map(function (index) { return item.choices[/** @type {number} */ (index)].id; }) } : null;
    }

    /**
     * @param {ReceiptAnswer} answer
     * @param {string} typed
     * @returns {ReceiptAnswer}
     */
    function withTyped(answer, typed) {
        return { choice: answer.choice, marks: answer.marks, sure: answer.sure, seconds: answer.seconds, typed: typed };
    }

    /**
     * @param {number[]} indexes
     * @returns {number}
     */
    function sumOfPowers(indexes) {
        return indexes.filter(function (index, place) { return index < mostMarks && indexes.indexOf(index) === place; }).reduce(function (sum, index) { return sum + Math.pow(2, index); }, 0);
    }

    /**
     * @param {number} sum
     * @returns {number[]}
     */
    function powersIn(sum) {
        /** @type {number[]} */
        var indexes = [];
        for (var index = 0; sum > 0; index = index + 1) {
            if (sum % 2 === 1) {
                indexes.push(index);
            }
            sum = Math.floor(sum / 2);
        }
        return indexes;
    }

    /**
     * Grades the raw answers of a receipt anew.
     * @param {Receipt} receipt As it was unpacked.
     * @param {Payload} payload The items as they were assigned.
     * @returns {ScoredReceipt}
     */
    function scoreReceipt(receipt, payload) {
        var asked = payload.items.filter(function (_, index) { return receipt.left.indexOf(index) < 0; });
        var responses = payload.items.map(function (_, index) { return responseOf(receipt.answers[index]); });
        /** @type {{[id: string]: unknown}} */
        var byId = Object.create(null);
        payload.items.forEach(function (item, index) { byId[item.id] = responses[index]; });
        var score = core.scoreBank({ v: payload.v, bank: payload.bank, pass: payload.pass, items: asked }, byId);
        return {
            score: score,
            grades: payload.items.map(function (item, index) { return responses[index] === null || receipt.left.indexOf(index) >= 0 ? null : core.gradeItem(item, responses[index]); }),
            isAsClaimed: receipt.right < 0 || receipt.right === score.right
        };
    }

    /**
     * @param {ReceiptAnswer | null} answer
     * @returns {Answer | null}
     */
    function responseOf(answer) {
        if (answer === null) {
            return null;
        }
        return answer.typed === undefined ? { choice: answer.choice, marks: answer.marks } : { choice: answer.choice, marks: answer.marks, typed: answer.typed };
    }

    core.packReceipt = packReceipt;
    core.unpackReceipt = unpackReceipt;
    core.scoreReceipt = scoreReceipt;
}(GenGuideCore));

/**
 * @typedef {Object} ReceiptAnswer
 * @property {any[]} choice Ids once it is unpacked, indexes before it is packed; none for "I don't know yet".
 * @property {number[] | null} marks
 * @property {number} sure 1 to 3; 0 where that was not said.
 * @property {number} seconds In which the item was in view.
 * @property {string} [typed]
 *
 * @typedef {Object} Receipt
 * @property {string} who What the learner gave for a name.
 * @property {number} attempt From 1.
 * @property {number} begun Seconds since 1970, by the learner's clock.
 * @property {number} handed The same.
 * @property {number} right What the learner's page counted; -1 where it could not.
 * @property {number[]} left Indexes of items that were left out, because they had changed or were gone.
 * @property {(ReceiptAnswer | null)[]} answers One for each assigned item; null where none was given.
 *
 * @typedef {Object} ScoredReceipt
 * @property {Score} score Over the items that were not left out.
 * @property {(Grade | null)[]} grades
 * @property {boolean} isAsClaimed Whether the learner's page counted the same.
 */
