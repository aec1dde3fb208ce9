/**
 * Grading and scoring: what an answer earns, and what the answers to a bank add up to.
 *
 * The core is plain ES5 on plain objects, because the same bytes run in browsers and in the engine that proves the keys at build time.
 * No object is ever built with a key that came from data, and every look-up by such a key asks for an own property.
 *
 * @typedef {Object} Choice
 * @property {string} id
 * @property {string} [text] Hash of its words.
 * @property {string} [slip] The misconception that choosing it reveals.
 * @property {number} [value] What a choice of a number stands for.
 *
 * @typedef {Object} Mark
 * @property {string} of The dimension of the rubric.
 * @property {"deciding" | "supporting" | "decoy"} role
 *
 * @typedef {Object} Item
 * @property {string} id
 * @property {"scenario" | "single" | "several" | "sort" | "order" | "blanks" | "number" | "mark" | "open"} kind
 * @property {string} [text] Hash of its words.
 * @property {string} [meaning] Hash of what its answers are graded by.
 * @property {number} [level] Scenarios only.
 * @property {Choice[]} choices
 * @property {string[]} key Ids of the right choices.
 * @property {Mark[]} [marks] Scenarios and texts to mark only, in the order of the text.
 * @property {number} [enough] How many parts must be right: sort, order and blanks only, whose choices are pairs of a part and an option.
 * @property {number} [tolerance] How far a number may be from the key's value.
 *
 * @typedef {Object} Payload
 * @property {number} v
 * @property {string} bank
 * @property {number} pass Per cent of the items.
 * @property {Item[]} items
 *
 * @typedef {Object} Answer
 * @property {string[]} choice Ids of the choices; none means "I don't know yet".
 * @property {number[] | null} marks Indexes into the item's marks; null when marking was skipped.
 * @property {string} [typed] What was typed, as it was typed: numbers and open answers only.
 *
 * @typedef {Object} NumberReading
 * @property {number | null} value Null when it can't be said.
 * @property {"empty" | "unreadable" | "ambiguous" | null} problem
 * @property {number[]} readings What an ambiguous notation may mean.
 *
 * @typedef {Object} Reasoning
 * @property {"right" | "other" | "none"} reasons
 * @property {number} found Deciding marks that were marked.
 * @property {number} deciding Deciding marks there are.
 * @property {number} decoys Decoys that were marked.
 *
 * @typedef {Object} Grade
 * @property {"right" | "wrong" | "none"} label
 * @property {"right" | "other" | "none"} reasons
 * @property {number} points
 * @property {number} of
 * @property {number} found
 * @property {number} deciding
 * @property {number} decoys
 * @property {string | null} slip
 * @property {string[]} hits Ids of the choices that were made and are right: of a sort, an order or blanks the parts in place.
 *
 * @typedef {Object} DimensionScore
 * @property {string} id
 * @property {number} found
 * @property {number} of
 *
 * @typedef {Object} SlipCount
 * @property {string} id
 * @property {number} count
 *
 * @typedef {Object} LevelScore
 * @property {number} level
 * @property {number} right
 * @property {number} of
 *
 * @typedef {Object} Score
 * @property {number} items
 * @property {number} answered
 * @property {number} right
 * @property {number} scenarios
 * @property {number} reasoned Scenarios with the right label for the right reasons.
 * @property {number} percent
 * @property {boolean} passed
 * @property {DimensionScore[]} dimensions
 * @property {SlipCount[]} slips
 * @property {LevelScore[]} levels
 *
 * @typedef {Object} Problem
 * @property {string | null} item
 * @property {string} problem
 * @property {Answer | null} response The answer that shows it.
 *
 * @typedef {Object} Strategy
 * @property {string} name
 * @property {number} right
 * @property {boolean} passed
 *
 * @typedef {Object} Guessing
 * @property {number} items
 * @property {number} chanceToPass
 * @property {Strategy[]} strategies
 *
 * @typedef {Object} DrawnSet
 * @property {number} seed
 * @property {number} count
 * @property {number[]} levels 0 for questions, which have none.
 *
 * @typedef {Object} Hands
 * @property {number} right
 * @property {number} of
 *
 * @typedef {Object} QrVersion
 * @property {number} codewords All of them.
 * @property {number} correction Those of them that correct, in each block.
 * @property {number} blocks
 * @property {number[]} alignment Where the small squares stand.
 *
 * @typedef {Object} QrGrid
 * @property {number[][]} modules 1 is dark.
 * @property {boolean[][]} fixed What is no part of the text.
 *
 * @typedef {Object} GradingCore
 * @property {(item: Item, response: unknown) => Grade} gradeItem
 * @property {(payload: Payload, responses: unknown) => Score} scoreBank
 * @property {(text: unknown) => NumberReading} readNumber
 * @property {(item: Item) => number} chanceOf
 * @property {(chances: number[]) => number[]} distributeRight
 * @property {(payload: Payload) => number} expectGuessed
 * @property {<T>(list: T[], seed: number) => T[]} shuffle
 * @property {<T>(list: T[], count: number, seed: number) => T[]} draw
 * @property {(text: string) => number} seedFrom
 * @property {<T>(list: T[], fits: (entry: T) => boolean) => number} findIndex
 * @property {(value: unknown, least: number, most: number) => boolean} isWholeNumber
 * @property {(item: Item) => AssignedItem} assignItem
 * @property {(assigned: AssignedItem, item: Item) => boolean} isAsAssigned
 * @property {(assigned: AssignedItem, item: Item, id: string) => number} indexOfChoice
 * @property {(value: unknown) => Assignment | "newer" | null} readAssignment
 * @property {(receipt: Receipt) => unknown[]} packReceipt
 * @property {(value: unknown, items: Item[]) => Receipt | "newer" | null} unpackReceipt
 * @property {(receipt: Receipt, payload: Payload) => ScoredReceipt} scoreReceipt
 * @property {number[]} reviewSteps
 * @property {(item: Item, attempts: Attempt[]) => PastAnswer[]} readHistory
 * @property {(history: PastAnswer[], start?: number) => Schedule} scheduleReview
 * @property {(schedules: {id: string, schedule: Schedule}[], now: number) => {id: string, schedule: Schedule}[]} listDue
 * @property {(right: number, of: number) => Estimate} estimate
 * @property {(items: LearnerItem[]) => NamedEstimate[]} estimateDimensions
 * @property {(items: LearnerItem[]) => NamedEstimate[]} estimateLevels
 * @property {(items: LearnerItem[], labels: string[]) => Confusion[]} confuseLabels
 * @property {(items: LearnerItem[]) => NamedEstimate[]} calibrate
 * @property {(items: LearnerItem[]) => SlipState[]} listSlips
 * @property {(state: PracticeState) => PracticeChoice | null} choosePractice
 * @property {(payload: unknown) => Problem[]} proveBank
 * @property {(payload: Payload) => number} chanceToPass
 * @property {(payload: Payload) => Guessing} guessBank
 * @property {(text: unknown) => number | null} readHands
 * @property {(hands: {label: string, count: number}[], key: string) => Hands | null} countHands
 * @property {(counted: (Hands | null)[]) => number} hardestOf
 * @property {(text: unknown) => DrawnSet | null} readSet
 * @property {(set: DrawnSet) => string} writeSet
 * @property {(items: {id: string, level: number}[], set: DrawnSet) => string[] | null} drawSet
 * @property {(items: ExamItem[], count: number, seed: number) => string[]} drawExam
 * @property {(text: string, only?: number) => string[] | null} writeQr
 */

/** The one global; each file of the core adds its functions to it, this one first. */
var GenGuideCore = /** @type {GradingCore} */ ({});

(function (/** @type {GradingCore} */ core) {
    "use strict";

    /**
     * An own field of something that came from outside, whatever that is.
     * @param {unknown} value
     * @param {string} name
     * @returns {unknown}
     */
    function fieldOf(value, name) {
        if (typeof value !== "object" || value === null || !Object.prototype.hasOwnProperty.call(value, name)) {
            return undefined;
        }
        return /** @type {{[name: string]: unknown}} */ (value)[name];
    }

    /**
     * Walks the item and not the response, so unknown and repeated choices fall away and their order can't matter.
     * @param {Item} item
     * @param {unknown} response
     * @returns {Choice[]}
     */
    function readChosen(item, response) {
        if (item.kind === "number") {
            return readTyped(item, response);
        }
        var choice = fieldOf(response, "choice");
        if (!Array.isArray(choice)) {
            return [];
        }
        var given = choice;
        return item.choices.filter(function (candidate) {
            return given.indexOf(candidate.id) >= 0;
        });
    }

    /**
     * @param {Item} item
     * @param {unknown} response
     * @returns {Choice[]} The choice whose value was typed; one that is no choice of the item for any other number.
     */
    function readTyped(item, response) {
        var value = core.readNumber(fieldOf(response, "typed")).value;
        if (value === null) {
            return [];
        }
        var typed = value;
        var near = item.choices.filter(function (candidate) {
            var expected = candidate.value || 0;
            // The last term is for what binary fractions lose.
            return Math.abs(typed - expected) <= (item.tolerance || 0) + 1e-9 * Math.max(1, Math.abs(expected));
        });
        var key = near.filter(function (candidate) { return item.key.indexOf(candidate.id) >= 0; });
        return key.length > 0 ? key : near.length > 0 ? near.slice(0, 1) : [{ id: "" }];
    }

    /**
     * @param {Item} item
     * @returns {Mark[]} Only a scenario and a text to mark have any.
     */
    function marksOf(item) {
        return (item.kind === "scenario" || item.kind === "mark") && item.marks ? item.marks : [];
    }

    /**
     * @param {Item} item
     * @param {unknown} response
     * @returns {Mark[] | null} The marks that were marked; null when marking was skipped.
     */
    function readMarked(item, response) {
        var marks = fieldOf(response, "marks");
        if (!Array.isArray(marks)) {
            return null;
        }
        var given = marks;
        return marksOf(item).filter(function (_, index) {
            return given.indexOf(index) >= 0;
        });
    }

    /**
     * @param {Item} item
     * @returns {boolean}
     */
    function isOneOnly(item) {
        return item.kind === "scenario" || item.kind === "single" || item.kind === "number";
    }

    /**
     * @param {Item} item
     * @returns {boolean} Whether each of several parts has a place of its own.
     */
    function isOfParts(item) {
        return item.kind === "sort" || item.kind === "order" || item.kind === "blanks";
    }

    /**
     * @param {Item} item
     * @returns {number}
     */
    function enoughOf(item) {
        return typeof item.enough === "number" ? item.enough : item.key.length;
    }

    /**
     * @param {Item} item
     * @param {Choice[]} chosen
     * @returns {string[]}
     */
    function hitsOf(item, chosen) {
        return chosen.map(function (choice) { return choice.id; }).filter(function (id) { return item.key.indexOf(id) >= 0; });
    }

    /**
     * @param {Choice[]} chosen
     * @returns {boolean} Whether a part is given two places, which no form sends.
     */
    function isTornBetween(chosen) {
        var parts = chosen.map(function (choice) { return choice.id.slice(0, choice.id.lastIndexOf("-")); });
        return parts.some(function (part, index) { return parts.indexOf(part) < index; });
    }

    /**
     * @param {Item} item
     * @param {Choice[]} chosen
     * @param {string[]} hits
     * @returns {"right" | "wrong" | "none"}
     */
    function judgeLabel(item, chosen, hits) {
        if (item.kind === "open" || chosen.length === 0 || (isOneOnly(item) && chosen.length > 1) || (isOfParts(item) && isTornBetween(chosen))) {
            return "none";
        }
        if (isOfParts(item)) {
            return hits.length >= enoughOf(item) ? "right" : "wrong";
        }
        return chosen.length === item.key.length && hits.length === chosen.length ? "right" : "wrong";
    }

    /**
     * @param {Mark[]} marks
     * @param {"deciding" | "supporting" | "decoy"} role
     * @returns {number}
     */
    function countRole(marks, role) {
        var count = 0;
        for (var index = 0; index < marks.length; index = index + 1) {
            count = marks[index].role === role ? count + 1 : count;
        }
        return count;
    }

    /**
     * Where nothing decides there is no reason to point at, so none can be right.
     * @param {Item} item
     * @param {Mark[] | null} marked
     * @returns {Reasoning}
     */
    function judgeReasons(item, marked) {
        var found = countRole(marked || [], "deciding");
        var decoys = countRole(marked || [], "decoy");
        var deciding = countRole(marksOf(item), "deciding");
        var isRight = found === deciding && decoys === 0;
        return {
            reasons: marked === null || deciding === 0 ? "none" : isRight ? "right" : "other",
            found: found,
            deciding: deciding,
            decoys: decoys
        };
    }

    /**
     * @param {Item} item
     * @param {Choice[]} chosen
     * @returns {string | null} The first slip, in the order of the choices, among the wrongly chosen.
     */
    function findSlip(item, chosen) {
        var slips = chosen.filter(function (choice) {
            return item.key.indexOf(choice.id) < 0 && typeof choice.slip === "string";
        });
        return slips.length > 0 ? slips[0].slip || null : null;
    }

    /**
     * What a response to an item earns. Any response is graded; what is not understood in it is dropped.
     * @param {Item} item
     * @param {unknown} response
     * @returns {Grade}
     */
    function gradeItem(item, response) {
        var chosen = readChosen(item, response);
        var reasoning = judgeReasons(item, readMarked(item, response));
        var hits = hitsOf(item, chosen);
        var label = item.kind === "mark" ? judgeMarking(reasoning) : judgeLabel(item, chosen, hits);
        return {
            label: label,
            reasons: reasoning.reasons,
            points: label !== "right" ? 0 : item.kind === "scenario" && reasoning.reasons === "right" ? 2 : 1,
            of: item.kind === "scenario" ? 2 : item.kind === "open" ? 0 : 1,
            found: reasoning.found,
            deciding: reasoning.deciding,
            decoys: reasoning.decoys,
            slip: label === "wrong" ? findSlip(item, chosen) : null,
            hits: hits
        };
    }

    /**
     * @param {Reasoning} reasoning
     * @returns {"right" | "wrong" | "none"} Of a text to mark: its marks are the answer.
     */
    function judgeMarking(reasoning) {
        return reasoning.reasons === "none" ? "none" : reasoning.reasons === "right" ? "right" : "wrong";
    }

    /**
     * "I don't know yet" is an answer; a response that says nothing readable is not.
     * @param {unknown} response
     * @param {Grade} grade
     * @returns {boolean}
     */
    function isAnswered(response, grade) {
        var choice = fieldOf(response, "choice");
        return grade.label !== "none" || (Array.isArray(choice) && choice.length === 0);
    }

    /**
     * @typedef {Object} GradedItem
     * @property {Item} item
     * @property {Grade} grade
     * @property {boolean} isAnswered
     * @property {Mark[]} marked
     */

    /**
     * @param {Item} item
     * @param {unknown} response
     * @returns {GradedItem}
     */
    function gradeInBank(item, response) {
        var grade = gradeItem(item, response);
        return { item: item, grade: grade, isAnswered: isAnswered(response, grade), marked: readMarked(item, response) || [] };
    }

    /**
     * @template T
     * @param {T[]} list
     * @returns {T[]} Each value once, in the order of first appearance.
     */
    function distinct(list) {
        return list.filter(function (value, index) {
            return list.indexOf(value) === index;
        });
    }

    /**
     * @template T
     * @param {T[][]} lists
     * @returns {T[]}
     */
    function flatten(lists) {
        return lists.reduce(function (all, list) {
            return all.concat(list);
        }, /** @type {T[]} */ ([]));
    }

    /**
     * @param {Mark[]} marks
     * @param {string} dimension
     * @returns {number}
     */
    function countDeciding(marks, dimension) {
        return marks.filter(function (mark) {
            return mark.of === dimension && mark.role === "deciding";
        }).length;
    }

    /**
     * Listed in the order of the whole bank, so that two learners' lists line up whatever each has answered.
     * @param {GradedItem[]} scenarios
     * @returns {DimensionScore[]}
     */
    function scoreDimensions(scenarios) {
        var answered = scenarios.filter(function (graded) {
            return graded.isAnswered;
        });
        var everyMark = flatten(scenarios.map(function (graded) { return marksOf(graded.item); }));
        var askedMarks = flatten(answered.map(function (graded) { return marksOf(graded.item); }));
        var foundMarks = flatten(answered.map(function (graded) { return graded.marked; }));
        return distinct(everyMark.map(function (mark) { return mark.of; }))
            .map(function (dimension) {
                return { id: dimension, found: countDeciding(foundMarks, dimension), of: countDeciding(askedMarks, dimension) };
            })
            .filter(function (score) {
                return score.of > 0;
            });
    }

    /**
     * @param {GradedItem[]} gradedItems
     * @returns {SlipCount[]}
     */
    function countSlips(gradedItems) {
        var known = flatten(gradedItems.map(function (graded) {
            return graded.item.choices.map(function (choice) { return choice.slip; });
        }));
        var made = gradedItems.map(function (graded) { return graded.grade.slip; });
        return distinct(known)
            .map(function (slip) {
                var count = made.filter(function (candidate) { return candidate === slip; }).length;
                return { id: slip || "", count: count };
            })
            .filter(function (entry) {
                return entry.count > 0;
            });
    }

    /**
     * @param {GradedItem[]} gradedItems
     * @returns {number}
     */
    function countRight(gradedItems) {
        return gradedItems.filter(function (graded) {
            return graded.grade.label === "right";
        }).length;
    }

    /**
     * @param {GradedItem[]} scenarios
     * @returns {LevelScore[]} From the lowest level to the highest.
     */
    function scoreLevels(scenarios) {
        var levels = flatten(scenarios.map(function (graded) {
            return typeof graded.item.level === "number" ? [graded.item.level] : [];
        }));
        return distinct(levels)
            .sort(function (one, other) { return one - other; })
            .map(function (level) {
                var atLevel = scenarios.filter(function (graded) { return graded.item.level === level; });
                return { level: level, right: countRight(atLevel), of: atLevel.length };
            });
    }

    /**
     * What the responses to a bank add up to.
     * @param {Payload} payload
     * @param {unknown} responses An object by item id; other ids are ignored.
     * @returns {Score}
     */
    function scoreBank(payload, responses) {
        // An open answer is compared and not scored, so a result need not wait for it.
        var scored = payload.items.filter(function (item) { return item.kind !== "open"; });
        var gradedItems = scored.map(function (item) {
            return gradeInBank(item, fieldOf(responses, item.id));
        });
        var scenarios = gradedItems.filter(function (graded) { return graded.item.kind === "scenario"; });
        var items = gradedItems.length;
        var answered = gradedItems.filter(function (graded) { return graded.isAnswered; }).length;
        var right = countRight(gradedItems);
        var percent = items === 0 ? 0 : Math.floor(100 * right / items);
        return {
            items: items,
            answered: answered,
            right: right,
            scenarios: scenarios.length,
            reasoned: scenarios.filter(function (graded) { return graded.grade.points === 2; }).length,
            percent: percent,
            passed: items > 0 && answered === items && percent >= payload.pass,
            dimensions: scoreDimensions(scenarios),
            slips: countSlips(gradedItems),
            levels: scoreLevels(scenarios)
        };
    }

    core.gradeItem = gradeItem;
    core.scoreBank = scoreBank;
}(GenGuideCore));
