/**
 * What was collected as rows for a spreadsheet. Heads and states are plain English words that stay the same, because other programs read them.
 */

(function (/** @type {GradebookCore} */ core) {
    "use strict";

    var head = ["who", "listed as", "state", "attempt", "begun", "handed in", "seconds", "right", "of", "percent", "passed", "right for the right reasons", "campaigns", "claimed right", "flags", "found in"];

    /**
     * A row for each receipt, and one for everybody in the roster of whom there is none.
     * @param {GradedReceipt[]} receipts
     * @param {Collection} collection Of the same receipts.
     * @param {RosterRow[]} roster
     * @param {AssignedText[]} items
     * @returns {(string | number)[][]} With a head; numbers are numbers, and times are UTC.
     */
    function tabulateResults(receipts, collection, roster, items) {
        var heads = items.map(function (text, index) {
            var name = index + 1 + " " + text.item.id;
            return [name + ": answer", name + ": points", name + ": marked", name + ": sure", name + ": seconds"];
        });
        /** @type {(string | number)[][]} */
        var rows = [head.concat.apply(head, heads)];
        collection.learners.forEach(function (learner) {
            var row = learner.row < 0 ? null : roster[learner.row];
            var listed = row === null ? "" : row.name || row.mail || row.code;
            if (learner.receipts.length === 0) {
                rows.push([learner.name, listed, learner.state]);
            }
            learner.receipts.forEach(function (index) {
                rows.push(rowOf(receipts[index], collection.flags[index], learner.state, listed).concat(answersOf(receipts[index], items)));
            });
        });
        return rows;
    }

    /**
     * @param {GradedReceipt} one
     * @param {string[]} flags
     * @param {string} state
     * @param {string} listed
     * @returns {(string | number)[]}
     */
    function rowOf(one, flags, state, listed) {
        var receipt = one.receipt;
        var score = one.scored.score;
        var seconds = receipt.answers.reduce(function (sum, answer) { return sum + (answer === null ? 0 : answer.seconds); }, 0);
        return [
            receipt.who, listed, state, receipt.attempt, timeText(receipt.begun), timeText(receipt.handed), seconds, score.right, score.items,
            score.items === 0 ? "" : Math.round(1000 * score.right / score.items) / 10, score.passed ? "yes" : "no", score.reasoned, score.scenarios, receipt.right < 0 ? "" : receipt.right, flags.join(" "), one.source
        ];
    }

    /**
     * @param {GradedReceipt} one
     * @param {AssignedText[]} items
     * @returns {(string | number)[]}
     */
    function answersOf(one, items) {
        /** @type {(string | number)[]} */
        var none = [];
        return none.concat.apply(none, items.map(function (text, index) {
            var answer = one.receipt.answers[index];
            var grade = one.scored.grades[index];
            if (answer === null) {
                return ["", "", "", "", ""];
            }
            var marks = answer.marks === null ? "" : answer.marks.map(function (mark) { return text.phrases[mark] ? text.phrases[mark].words : String(mark); }).join("; ");
            return [describeAnswer(answer, text), grade === null || grade.of === 0 ? "" : grade.points / grade.of, marks, answer.sure === 0 ? "" : answer.sure, answer.seconds];
        }));
    }

    /**
     * An answer in the words of its item.
     * @param {ReceiptAnswer} answer
     * @param {AssignedText} text
     * @returns {string} "" for "I don't know yet".
     */
    function describeAnswer(answer, text) {
        var chosen = answer.choice.map(function (id) {
            var at = core.findIndex(text.item.choices, function (choice) { return choice.id === id; });
            return text.choices[at] || id;
        }).join("; ");
        return answer.typed === undefined ? chosen : chosen === "" ? answer.typed : answer.typed + " (" + chosen + ")";
    }

    /**
     * @param {number} seconds Since 1970.
     * @returns {string} As in 2026-12-01 17:00, by UTC.
     */
    function timeText(seconds) {
        var day = Math.floor(seconds / 86400);
        var minutes = Math.floor((seconds - 86400 * day) / 60);
        // Years that begin in March, so that the day that comes and goes is their last; eras of 400 of them all have the same days.
        var era = Math.floor((day + 719468) / 146097);
        var ofEra = day + 719468 - 146097 * era;
        var year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
        var ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
        var month = Math.floor((5 * ofYear + 2) / 153);
        var date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
        var isNext = month > 9;
        return year + 400 * era + (isNext ? 1 : 0) + "-" + two(month + (isNext ? -9 : 3)) + "-" + two(date) + " " + two(Math.floor(minutes / 60)) + ":" + two(minutes % 60);
    }

    /**
     * @param {number} number
     * @returns {string} With two digits.
     */
    function two(number) {
        return number < 10 ? "0" + number : String(number);
    }

    core.tabulateResults = tabulateResults;
    core.describeAnswer = describeAnswer;
}(/** @type {GradebookCore} */ (GenGuideCore)));

/**
 * @typedef {Object} AssignedText An item as it was assigned, with its words.
 * @property {Item} item
 * @property {string[]} choices Their words, in their order.
 * @property {{words: string, why: string}[]} phrases Those that can be marked.
 *
 * @typedef {Object} GradedReceipt
 * @property {Receipt} receipt
 * @property {ScoredReceipt} scored
 * @property {string} source Where it came from, for people.
 *
 * @typedef {Object} GradebookParts
 * @property {(receipts: GradedReceipt[], collection: Collection, roster: RosterRow[], items: AssignedText[]) => (string | number)[][]} tabulateResults
 * @property {(answer: ReceiptAnswer, text: AssignedText) => string} describeAnswer
 *
 * @typedef {GradingCore & GradebookParts} GradebookCore
 */
