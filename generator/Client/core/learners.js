/**
 * Learners who understand nothing and follow a rule. Whatever they answer is graded as anybody's answers are.
 */

(function (/** @type {AuditCore} */ core) {
    "use strict";

    /** Of fewer items than these any rule may get enough right. */
    var fewestItems = 4;

    /** One lucky pass in eight is the most that a result is worth anything with. */
    var mostLuck = 0.125;
    var learnersWithDice = 100;

    /**
     * @typedef {(text: AuditItem, labels: string[]) => string} Rule What is answered.
     *
     * @typedef {Object} Asked An item as it is graded, and as it is read.
     * @property {Item} item
     * @property {AuditItem} text
     */

    /**
     * @param {Wording} name
     * @param {number} side
     * @returns {Rule} One label wherever the text has such words, and the other one elsewhere.
     */
    function trust(name, side) {
        return function (text, labels) {
            return labels[core.countWording(core.vocabularyOf(text), name) > 0 ? side : 1 - side];
        };
    }

    /**
     * @param {AuditItem} text
     * @param {string[]} labels
     * @returns {string} What the words on the measure in the last sentence speak for; where they are even, the first label.
     */
    function readLastSentence(text, labels) {
        var last = core.splitWords(text.sentences[text.sentences.length - 1] || []);
        return labels[core.countWording(last, "contact") > core.countWording(last, "memory") ? 1 : 0];
    }

    /**
     * @param {AuditItem} text
     * @returns {string}
     */
    function takeLongest(text) {
        return text.choices.reduce(function (longest, choice) { return choice.length > longest.length ? choice : longest; }).id;
    }

    /** @type {{name: string, side: number | null, answer: Rule}[]} */
    var rulesForScenarios = [
        { name: "always", side: 0, answer: function (_, labels) { return labels[0]; } },
        { name: "always", side: 1, answer: function (_, labels) { return labels[1]; } },
        { name: "form", side: 1, answer: trust("form", 1) },
        { name: "teaching", side: 0, answer: trust("teaching", 0) },
        { name: "list", side: 1, answer: trust("list", 1) },
        { name: "last-sentence", side: null, answer: readLastSentence }
    ];

    /** @type {{name: string, side: number | null, answer: Rule}[]} */
    var rulesForQuestions = [
        { name: "longest", side: null, answer: takeLongest },
        { name: "first", side: null, answer: function (text) { return text.choices[0].id; } },
        { name: "last", side: null, answer: function (text) { return text.choices[text.choices.length - 1].id; } }
    ];

    /**
     * @param {Payload} payload
     * @param {Asked[]} asked
     * @param {(asked: Asked) => string[]} choose
     * @returns {Score}
     */
    function take(payload, asked, choose) {
        // Without a prototype, an id like "__proto__" is a key like any other.
        var responses = asked.reduce(function (all, one) {
            all[one.item.id] = { choice: choose(one), marks: null };
            return all;
        }, Object.create(null));
        var items = asked.map(function (one) { return one.item; });
        return core.scoreBank({ v: payload.v, bank: payload.bank, pass: payload.pass, items: items }, responses);
    }

    /**
     * @param {Payload} payload
     * @param {Asked[]} asked
     * @param {string[]} labels
     * @param {{name: string, side: number | null, answer: Rule}[]} rules
     * @returns {Learner[]}
     */
    function follow(payload, asked, labels, rules) {
        return asked.length < fewestItems ? [] : rules.map(function (rule) {
            var score = take(payload, asked, function (one) { return [rule.answer(one.text, labels)]; });
            return { name: rule.name, label: rule.side === null ? null : labels[rule.side], right: score.right, of: score.items, passed: score.passed };
        });
    }

    /**
     * @param {Item} item
     * @param {number} seed
     * @returns {string[]} Any label or choice; of several any set that is not empty; of other kinds nothing, for they are hardly hit by chance.
     */
    function throwDice(item, seed) {
        var ids = item.choices.map(function (choice) { return choice.id; });
        if (item.kind === "scenario" || item.kind === "single") {
            return core.draw(ids, 1, seed);
        }
        var chosen = item.kind !== "several" ? [] : ids.filter(function (_, index) { return core.draw([false, true], 1, seed + index)[0]; });
        return item.kind === "several" && chosen.length === 0 ? throwDice(item, seed + ids.length) : chosen;
    }

    /**
     * @param {Payload} payload
     * @param {Asked[]} asked
     * @returns {Dice} The chance is computed and not tried out; only where it is large, some learners show it.
     */
    function guess(payload, asked) {
        var chance = core.guessBank(payload).chanceToPass;
        var passed = 0;
        var learners = chance > mostLuck ? learnersWithDice : 0;
        for (var learner = 0; learner < learners; learner = learner + 1) {
            var score = take(payload, asked, function (one) { return throwDice(one.item, core.seedFrom(learner + " " + one.item.id)); });
            passed = passed + (score.passed ? 1 : 0);
        }
        return { chance: chance, learners: learners, passed: passed, isFlagged: chance > mostLuck };
    }

    /**
     * How far each of them comes in a bank. Rules for labels are tried on its scenarios, rules for choices on its questions, dice on all of it.
     * @param {Payload} payload
     * @param {AuditItem[]} items The same items, in the same order.
     * @param {string[]} labels
     * @returns {LearnersReport}
     */
    function sendLearners(payload, items, labels) {
        var asked = payload.items.map(function (item, index) { return { item: item, text: items[index] }; });
        var scenarios = asked.filter(function (one) { return one.item.kind === "scenario"; });
        var questions = asked.filter(function (one) { return one.item.kind === "single" || one.item.kind === "several"; });
        return {
            learners: follow(payload, scenarios, labels, rulesForScenarios).concat(follow(payload, questions, labels, rulesForQuestions)),
            dice: scenarios.length + questions.length < fewestItems ? null : guess(payload, asked)
        };
    }

    core.sendLearners = sendLearners;
}(/** @type {AuditCore} */ (GenGuideCore)));
