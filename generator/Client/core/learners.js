/**
 * Learners who understand nothing. What those answer who follow a rule is decided elsewhere; whatever anybody answers is graded as everybody's answers are.
 *
 * @typedef {Object} LearnerScore
 * @property {number} right
 * @property {number} of
 * @property {boolean} passed
 *
 * @typedef {Object} Dice
 * @property {number} chance To pass by mere guessing.
 * @property {number} learners How many tried it; 0 where the chance is small.
 * @property {number} passed
 * @property {boolean} isFlagged
 *
 * @typedef {Object} LearnersReport
 * @property {LearnerScore[]} scores
 * @property {Dice} dice
 *
 * @typedef {GradingCore & {sendLearners: (payload: Payload, answers: (string | null)[][]) => LearnersReport}} AuditCore
 */
// The types hang on an empty statement; on the call below each would be declared twice.
;

(function (/** @type {AuditCore} */ core) {
    "use strict";

    /** One lucky pass in eight is the most that a result is worth anything with. */
    var mostLuck = 0.125;
    var learnersWithDice = 100;

    /** Parted evenly by two, three and four choices. */
    var sidesOfDice = 12;

    /**
     * @typedef {Object} Asked An item, and what was made of answers to it; the same few are given again and again.
     * @property {Item} item
     * @property {{[answer: string]: "right" | "wrong" | "none"}} grades
     */

    /**
     * @param {Item} item
     * @returns {Item} Without what a mere choice never touches, because grading looks at each mark however it was answered.
     */
    function strip(item) {
        var isChosen = item.kind === "scenario" || item.kind === "single" || item.kind === "several";
        return !isChosen ? item : { id: item.id, kind: item.kind, choices: item.choices.map(function (choice) { return { id: choice.id }; }), key: item.key };
    }

    /**
     * @param {Asked} asked
     * @param {string[]} choice
     * @returns {"right" | "wrong" | "none"}
     */
    function grade(asked, choice) {
        var answer = choice.join("\n");
        if (asked.grades[answer] === undefined) {
            asked.grades[answer] = core.gradeItem(asked.item, { choice: choice, marks: null }).label;
        }
        return asked.grades[answer];
    }

    /**
     * @param {number} pass
     * @param {Asked[]} asked
     * @param {(string[] | null)[]} choices What is chosen in each; null for what is not asked.
     * @returns {LearnerScore} As a bank of what is asked is scored; an open answer is compared and not scored.
     */
    function score(pass, asked, choices) {
        var right = 0;
        var of = 0;
        var unanswered = 0;
        choices.forEach(function (choice, index) {
            if (choice !== null && asked[index].item.kind !== "open") {
                var label = grade(asked[index], choice);
                right = label === "right" ? right + 1 : right;
                unanswered = label === "none" && choice.length > 0 ? unanswered + 1 : unanswered;
                of = of + 1;
            }
        });
        return { right: right, of: of, passed: of > 0 && unanswered === 0 && Math.floor(100 * right / of) >= pass };
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
     * @param {number} pass
     * @param {Asked[]} asked
     * @param {number} learner
     * @returns {boolean} Whether this one passes.
     */
    function passByDice(pass, asked, learner) {
        // One shuffle for all items, because numbers drawn from neighbouring seeds follow each other.
        var numbers = core.shuffle(countUp(sidesOfDice * asked.length), core.seedFrom("learner " + learner));
        return score(pass, asked, asked.map(function (one, index) { return throwDice(one.item, numbers[index]); })).passed;
    }

    /**
     * @param {Payload} payload
     * @param {Asked[]} asked
     * @returns {Dice} The chance is computed and not tried out; only where it is large, some learners show it.
     */
    function guess(payload, asked) {
        var chance = core.chanceToPass(payload);
        var learners = chance > mostLuck ? learnersWithDice : 0;
        var passed = countUp(learners).filter(function (learner) { return passByDice(payload.pass, asked, learner); });
        return { chance: chance, learners: learners, passed: passed.length, isFlagged: chance > mostLuck };
    }

    /**
     * How far each of them comes in a bank.
     * @param {Payload} payload
     * @param {(string | null)[][]} answers Of each learner the choice in each item; null for those that the rule is not about.
     * @returns {LearnersReport}
     */
    function sendLearners(payload, answers) {
        // Without a prototype, an id like "__proto__" is a key like any other.
        var asked = payload.items.map(function (item) { return { item: strip(item), grades: Object.create(null) }; });
        return {
            scores: answers.map(function (some) {
                return score(payload.pass, asked, some.map(function (choice) { return choice === null ? null : [choice]; }));
            }),
            dice: guess(payload, asked)
        };
    }

    core.sendLearners = sendLearners;
}(/** @type {AuditCore} */ (GenGuideCore)));
