/**
 * What a pile of opened receipts comes to: whose each is, who is done, late or missing, and what looks wrong about a receipt.
 * A flag accuses nobody: it says what a trainer should look at.
 */

(function (/** @type {CollectingCore} */ core) {
    "use strict";

    /** Clocks differ; so many seconds are no reason to wonder. */
    var clockSlack = 600;

    /** Fewer answers than these can be alike by chance. */
    var leastAlike = 4;

    /**
     * @param {CollectedReceipt[]} receipts Each once.
     * @param {Assignment} assignment
     * @param {RosterRow[]} roster Empty where the trainer gave none.
     * @param {number} now Seconds since 1970.
     * @returns {Collection}
     */
    function collectReceipts(receipts, assignment, roster, now) {
        var owners = ownersOf(receipts, roster);
        var names = owners.map(nameOf);
        var attempts = gather(names.map(function (name, index) { return receipts[index].receipt.attempt + " " + name; }));
        var alike = gather(receipts.map(function (one) { return one.alike; }));
        var flags = receipts.map(function (one, index) {
            var others = one.alike === "" ? [] : alike[index];
            var isCopied = others.some(function (other) { return names[other] !== names[index]; });
            return flagsOf(one, owners[index], attempts[index].length > 1, isCopied, assignment, roster.length > 0, now);
        });
        /** @type {LearnerRow[]} */
        var learners = roster.map(function (row, index) { return newRow(row.name || row.mail || row.code, index); });
        gather(names).forEach(function (places, index) {
            if (places[0] !== index) {
                return;
            }
            var learner = owners[index].row >= 0 ? learners[owners[index].row] : newRow(receipts[index].receipt.who, -1);
            learner.receipts = places.slice(0).sort(function (one, other) {
                return receipts[one].receipt.attempt - receipts[other].receipt.attempt || receipts[one].receipt.handed - receipts[other].receipt.handed || one - other;
            });
            if (learner.row < 0) {
                learners.push(learner);
            }
        });
        learners.forEach(function (learner) { learner.state = stateOf(learner, flags, assignment, now); });
        return { learners: learners, flags: flags };
    }

    /**
     * @param {string[]} texts
     * @returns {number[][]} For each, the places of all that are the same, in order. Sorted and not looked up by text, so that no text can be mistaken for something else.
     */
    function gather(texts) {
        var order = texts.map(function (_, index) { return index; }).sort(function (one, other) {
            return texts[one] < texts[other] ? -1 : texts[one] > texts[other] ? 1 : one - other;
        });
        /** @type {number[][]} */
        var places = [];
        /** @type {number[]} */
        var same = [];
        order.forEach(function (index, at) {
            same = at > 0 && texts[order[at - 1]] === texts[index] ? same : [];
            same.push(index);
            places[index] = same;
        });
        return places;
    }

    /**
     * @param {Owner} owner
     * @returns {string}
     */
    function nameOf(owner) {
        return owner.row >= 0 ? "row " + owner.row : "name " + owner.key;
    }

    /**
     * @param {string} name
     * @param {number} row
     * @returns {LearnerRow}
     */
    function newRow(name, row) {
        return { name: name, row: row, state: "open", receipts: [] };
    }

    /**
     * @param {CollectedReceipt[]} receipts
     * @param {RosterRow[]} roster
     * @returns {Owner[]} Whose each receipt is, by what its learner entered: that may be a name, an address or a code.
     */
    function ownersOf(receipts, roster) {
        var claims = receipts.map(function (one) { return { name: one.receipt.who, mail: one.receipt.who, code: one.receipt.who }; });
        var matches = core.matchClaims(roster, claims);
        return receipts.map(function (one, index) {
            var row = matches[index].row;
            return { row: row === null ? -1 : row, key: core.foldName(one.receipt.who), isAmbiguous: matches[index].reason === "ambiguous" };
        });
    }

    /**
     * @param {LearnerRow} learner
     * @param {string[][]} flags
     * @param {Assignment} assignment
     * @param {number} now
     * @returns {"done" | "late" | "missing" | "open"} Open while the date has not passed.
     */
    function stateOf(learner, flags, assignment, now) {
        if (learner.receipts.length === 0) {
            return assignment.due > 0 && now > assignment.due ? "missing" : "open";
        }
        return learner.receipts.every(function (index) { return flags[index].indexOf("late") >= 0; }) ? "late" : "done";
    }

    /**
     * @param {CollectedReceipt} one
     * @param {Owner} owner
     * @param {boolean} isAgain Whether its learner has handed in another one under the same number.
     * @param {boolean} isCopied Whether somebody else has handed in just the same.
     * @param {Assignment} assignment
     * @param {boolean} hasRoster
     * @param {number} now
     * @returns {string[]}
     */
    function flagsOf(one, owner, isAgain, isCopied, assignment, hasRoster, now) {
        var receipt = one.receipt;
        /** @type {[string, boolean][]} */
        var found = [
            ["score", !one.scored.isAsClaimed],
            ["copied", isCopied],
            ["again", isAgain],
            ["late", assignment.due > 0 && receipt.handed > assignment.due],
            ["future", receipt.handed > now + clockSlack],
            ["early", receipt.begun < assignment.made - clockSlack],
            ["over", assignment.attempts > 0 && receipt.attempt > assignment.attempts],
            ["unknown", hasRoster && owner.row < 0 && !owner.isAmbiguous],
            ["ambiguous", owner.isAmbiguous],
            ["left", receipt.left.length > 0]
        ];
        return found.filter(function (flag) { return flag[1]; }).map(function (flag) { return flag[0]; });
    }

    /**
     * What two receipts have in common only when one was made of the other: all answers, with the seconds that each took.
     * @param {Receipt} receipt
     * @returns {string} "" where too little was answered to say so.
     */
    function likenessOf(receipt) {
        var given = receipt.answers.filter(function (answer) { return answer !== null; });
        return given.length < leastAlike ? "" : receipt.answers.map(function (answer) {
            return answer === null ? "." : [answer.choice.join(" "), (answer.marks || []).join(" "), answer.sure, answer.seconds, answer.typed || ""].join("/");
        }).join("|");
    }

    core.collectReceipts = collectReceipts;
    core.likenessOf = likenessOf;
}(/** @type {CollectingCore} */ (GenGuideCore)));

/**
 * @typedef {Object} Owner
 * @property {number} row In the roster; -1 for none.
 * @property {string} key The name, folded.
 * @property {boolean} isAmbiguous Whether more than one row of the roster fits.
 *
 * @typedef {Object} CollectedReceipt
 * @property {Receipt} receipt
 * @property {ScoredReceipt} scored
 * @property {string} alike By likenessOf.
 *
 * @typedef {Object} LearnerRow
 * @property {string} name
 * @property {number} row In the roster; -1 for somebody who is not in it.
 * @property {"done" | "late" | "missing" | "open"} state
 * @property {number[]} receipts Indexes, the first attempt first.
 *
 * @typedef {Object} Collection
 * @property {LearnerRow[]} learners Those of the roster first, in its order.
 * @property {string[][]} flags For each receipt.
 *
 * @typedef {Object} CollectionParts
 * @property {(receipts: CollectedReceipt[], assignment: Assignment, roster: RosterRow[], now: number) => Collection} collectReceipts
 * @property {(receipt: Receipt) => string} likenessOf
 *
 * @typedef {GradingCore & PileParts & CollectionParts} CollectingCore
 */
