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

    /** Parted evenly by two, three and four choices. */
    var sidesOfDice = 12;

    /**
     * @typedef {(reading: Reading, labels: string[]) => string} Rule What is answered.
     *
     * @typedef {Object} Asked An item as it is graded, and as it is read.
     * @property {Item} item
     * @property {Reading} reading
     */

    /**
     * @param {Wording} name
     * @param {number} side
     * @returns {Rule} One label wherever the text has such words, and the other one elsewhere.
     */
    function trust(name, side) {
        return function (reading, labels) { return labels[reading.uses[name] > 0 ? side : 1 - side]; };
    }

    /**
     * @param {Reading} reading
     * @param {string[]} labels
     * @returns {string} What the words on the measure in the last sentence speak for; where they are even, the first label.
     */
    function trustLastSentence(reading, labels) {
        return labels[reading.last.contact > reading.last.memory ? 1 : 0];
    }

    /** @type {{name: string, side: number | null, answer: Rule}[]} */
    var rulesForScenarios = [
        { name: "always", side: 0, answer: function (_, labels) { return labels[0]; } },
        { name: "always", side: 1, answer: function (_, labels) { return labels[1]; } },
        { name: "form", side: 1, answer: trust("form", 1) },
        { name: "teaching", side: 0, answer: trust("teaching", 0) },
        { name: "list", side: 1, answer: trust("list", 1) },
        { name: "last-sentence", side: null, answer: trustLastSentence }
    ];

    /** @type {{name: string, side: number | null, answer: Rule}[]} */
    var rulesForQuestions = [
        { name: "longest", side: null, answer: function (reading) { return core.longestOf(reading.item).id; } },
        { name: "first", side: null, answer: function (reading) { return reading.item.choices[0].id; } },
        { name: "last", side: null, answer: function (reading) { return reading.item.choices[reading.item.choices.length - 1].id; } }
    ];

    /**
     * @param {Payload} payload
     * @param {Asked[]} asked
     * @returns {Payload} The bank with these items for its items.
     */
    function ask(payload, asked) {
        return { v: payload.v, bank: payload.bank, pass: payload.pass, items: asked.map(function (one) { return one.item; }) };
    }

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
        return core.scoreBank(ask(payload, asked), responses);
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
            var score = take(payload, asked, function (one) { return [rule.answer(one.reading, labels)]; });
            return { name: rule.name, label: rule.side === null ? null : labels[rule.side], right: score.right, of: score.items, passed: score.passed };
        });
    }

    /**
     * @param {Item} item
     * @param {number} number What the dice show.
     * @returns {string[]} Any label or choice; of several any set that is not empty; of other kinds nothing, for they are hardly hit by chance.
     */
    function throwDice(item, number) {
        var ids = item.choices.map(function (choice) { return choice.id; });
        if (item.kind === "scenario" || item.kind === "single") {
            return [ids[number % ids.length]];
        }
        var set = 1 + number % (Math.pow(2, ids.length) - 1);
        return item.kind !== "several" ? [] : ids.filter(function (_, index) { return Math.floor(set / Math.pow(2, index)) % 2 === 1; });
    }

    /**
     * @param {number} count
     * @returns {number[]} 0, 1, 2 …
     */
    function countUp(count) {
        var numbers = [];
        for (var number = 0; number < count; number = number + 1) {
            numbers.push(number);
        }
        return numbers;
    }

    /**
     * @param {Payload} payload
     * @param {Asked[]} asked
     * @param {number} learner
     * @returns {boolean} Whether this one passes.
     */
    function passByDice(payload, asked, learner) {
        // One shuffle for all items, because numbers drawn from neighbouring seeds follow each other.
        var numbers = core.shuffle(countUp(sidesOfDice * asked.length), core.seedFrom("learner " + learner));
        var responses = asked.map(function (one, index) { return throwDice(one.item, numbers[index]); });
        return take(payload, asked, function (one) { return responses[asked.indexOf(one)]; }).passed;
    }

    /**
     * @param {Payload} payload
     * @param {Asked[]} asked
     * @returns {Dice} The chance is computed and not tried out; only where it is large, some learners show it.
     */
    function guess(payload, asked) {
        var chance = core.chanceToPass(ask(payload, asked));
        var learners = chance > mostLuck ? learnersWithDice : 0;
        var passed = countUp(learners).filter(function (learner) { return passByDice(payload, asked, learner); });
        return { chance: chance, learners: learners, passed: passed.length, isFlagged: chance > mostLuck };
    }

    /**
     * @param {Item} item
     * @returns {Item} Without what a mere choice never touches, because grading looks at each mark however it was answered.
     */
    function strip(item) {
        var isChosen = item.kind === "scenario" || item.kind === "single" || item.kind === "several";
        return !isChosen ? item : { id: item.id, kind: item.kind, choices: item.choices.map(function (choice) { return { id: choice.id }; }), key: item.key };
    }

    /**
     * How far each of them comes in a bank. Rules for labels are tried on its scenarios, rules for choices on its questions, dice on all of it.
     * @param {Payload} payload
     * @param {Reading[]} readings Of the same items, in the same order.
     * @param {string[]} labels
     * @returns {LearnersReport}
     */
    function sendLearners(payload, readings, labels) {
        var asked = payload.items.map(function (item, index) { return { item: strip(item), reading: readings[index] }; });
        var scenarios = asked.filter(function (one) { return one.item.kind === "scenario"; });
        var questions = asked.filter(function (one) { return one.item.kind === "single" || one.item.kind === "several"; });
        return {
            learners: follow(payload, scenarios, labels, rulesForScenarios).concat(follow(payload, questions, labels, rulesForQuestions)),
            dice: scenarios.length + questions.length < fewestItems ? null : guess(payload, asked)
        };
    }

    core.sendLearners = sendLearners;
}(/** @type {AuditCore} */ (GenGuideCore)));
