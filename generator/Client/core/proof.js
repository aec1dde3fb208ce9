/**
 * What the build asks of every bank it has written: does the key of each item earn full marks, and nothing else;
 * and how far does somebody come who merely guesses? Browsers never load this file.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var kinds = ["scenario", "single", "several", "sort", "order", "blanks", "number", "mark", "open"];
    var roles = ["deciding", "supporting", "decoy"];

    /** Above this many choices the subsets are too many to try all. */
    var mostChoicesTriedWhole = 10;
    var subsetsSampled = 200;
    var mostMarksTriedWhole = 4;
    var markSetsSampled = 20;

    /**
     * @typedef {Object} Claim
     * @property {string} problem What is wrong when the claim does not hold.
     * @property {boolean} isFull Whether the response must earn full marks.
     * @property {Answer} response
     */

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
     * @template T
     * @param {T[]} list
     * @returns {boolean}
     */
    function hasRepeats(list) {
        return list.some(function (value, index) {
            return list.indexOf(value) < index;
        });
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
     * @template T
     * @param {T[]} list
     * @param {T} entry
     * @returns {T[]} The list without the entry, or with it where it was missing.
     */
    function toggle(list, entry) {
        return list.indexOf(entry) < 0 ? list.concat([entry]) : list.filter(function (other) { return other !== entry; });
    }

    /**
     * @template T
     * @param {T[]} list
     * @returns {T[][]}
     */
    function listSubsets(list) {
        return list.reduce(function (subsets, entry) {
            return subsets.concat(subsets.map(function (subset) { return subset.concat([entry]); }));
        }, /** @type {T[][]} */ ([[]]));
    }

    /**
     * @template T
     * @param {T[]} list
     * @param {number} count
     * @param {string} name Two names give two samples.
     * @returns {T[][]} Subsets of every size alike, so that small and large ones are not missed: of one order all beginnings, then of the next.
     */
    function sampleSubsets(list, count, name) {
        var seed = core.seedFrom(name);
        var order = /** @type {T[]} */ ([]);
        return countUp(count).map(function (number) {
            var size = number % (list.length + 1);
            order = size === 0 ? core.shuffle(list, seed + number) : order;
            return order.slice(0, size);
        });
    }

    /**
     * @param {string[]} one
     * @param {string[]} other
     * @returns {boolean}
     */
    function isSameSet(one, other) {
        return one.length === other.length && one.every(function (entry) { return other.indexOf(entry) >= 0; });
    }

    /**
     * @param {Item} item
     * @returns {string[]}
     */
    function choiceIds(item) {
        return item.choices.map(function (choice) { return choice.id; });
    }

    /**
     * @param {Item} item
     * @param {"deciding" | "supporting" | "decoy"} role
     * @returns {number[]} Indexes of the marks of that role.
     */
    function marksOfRole(item, role) {
        var marks = item.marks || [];
        return countUp(marks.length).filter(function (index) { return marks[index].role === role; });
    }

    /**
     * @param {Item} item
     * @returns {string[]} The roles of its marks, in the order of the text.
     */
    function rolesOf(item) {
        return (item.marks || []).map(function (mark) { return mark.role; });
    }

    /**
     * @param {Item} item
     * @returns {number[] | null} The marks to make for full points; null where the item has none.
     */
    function keyMarks(item) {
        return isMarked(item) ? marksOfRole(item, "deciding") : null;
    }

    /**
     * @param {Item} item
     * @returns {boolean}
     */
    function isMarked(item) {
        return item.kind === "scenario" || item.kind === "mark";
    }

    /**
     * @param {Item} item
     * @returns {boolean}
     */
    function isOfParts(item) {
        return item.kind === "sort" || item.kind === "order" || item.kind === "blanks";
    }

    /**
     * @param {string} id
     * @returns {string} The part that a choice gives a place.
     */
    function partOf(id) {
        return id.slice(0, id.lastIndexOf("-"));
    }

    /**
     * @param {Item} item
     * @param {string} id
     * @returns {number}
     */
    function valueOf(item, id) {
        return item.choices.filter(function (choice) { return choice.id === id; })[0].value || 0;
    }

    /**
     * @param {number} value
     * @returns {string} In digits that mean one number: 4.125 could be four thousand, and 1e-7 is no notation of people.
     */
    function writeNumber(value) {
        var text = String(value);
        if (text.indexOf("e") < 0) {
            return text.indexOf(".") < 0 ? text : text + "0000";
        }
        var billionths = String(Math.round(Math.abs(value) * 1e9));
        return (value < 0 ? "-0." : "0.") + "000000000".slice(billionths.length) + billionths;
    }

    /**
     * @param {number} value
     * @returns {Answer}
     */
    function typing(value) {
        return { choice: [], marks: null, typed: writeNumber(value) };
    }

    /**
     * @param {string} problem
     * @param {boolean} isFull
     * @param {Answer[]} responses
     * @returns {Claim[]}
     */
    function claimEach(problem, isFull, responses) {
        return responses.map(function (response) { return { problem: problem, isFull: isFull, response: response }; });
    }

    /**
     * @param {Item} item
     * @returns {Claim[]} Full marks for the key's value to the edge of its tolerance, and less for what lies outside or was foreseen as wrong.
     */
    function claimNumber(item) {
        var value = valueOf(item, item.key[0]);
        var tolerance = item.tolerance || 0;
        var outside = tolerance + 1e-6 * Math.max(1, Math.abs(value));
        var foreseen = item.choices.filter(function (choice) { return item.key.indexOf(choice.id) < 0; });
        return claimEach("the key does not earn full marks", true, [typing(value)])
            .concat(claimEach("a number within the tolerance earns less", true, [typing(value - tolerance), typing(value + tolerance)]))
            .concat(claimEach("a number outside the tolerance earns full marks", false, [typing(value - outside), typing(value + outside)]))
            .concat(claimEach("a foreseen wrong number earns full marks", false, foreseen.map(function (choice) { return typing(choice.value || 0); })))
            .concat(claimEach("no number earns full marks", false, [{ choice: item.key, marks: null }, { choice: [], marks: null, typed: "" }]));
    }

    /**
     * @param {Item} item
     * @returns {Claim[]} Full marks for enough parts in place, whichever they are, and less for fewer or for two options of one part.
     */
    function claimParts(item) {
        var enough = item.enough || item.key.length;
        var turned = item.key.map(function (_, index) { return item.key.slice(index).concat(item.key.slice(0, index)); });
        var other = item.choices.map(function (choice) { return choice.id; }).filter(function (id) { return item.key.indexOf(id) < 0; });
        return claimEach("the key does not earn full marks", true, [{ choice: item.key, marks: null }])
            .concat(claimEach("enough parts in place earn less", true, turned.map(function (key) { return { choice: key.slice(0, enough), marks: null }; })))
            .concat(claimEach("too few parts in place earn full marks", false, turned.map(function (key) { return { choice: key.slice(0, enough - 1), marks: null }; })))
            .concat(claimEach("every option at once earns full marks", false, [{ choice: item.key.concat(other), marks: null }]))
            .concat(claimEach("two options of one part earn full marks", false, other.map(function (id) { return { choice: item.key.concat([id]), marks: null }; })));
    }

    /**
     * @param {Item} item
     * @returns {Claim[]} What must hold for every answer that is tried.
     */
    function claimAll(item) {
        if (item.kind === "number") {
            return claimNumber(item);
        }
        if (isOfParts(item)) {
            return claimParts(item);
        }
        return item.kind === "open" ? [] : claimKey(item).concat(claimOtherChoices(item), claimOtherMarks(item));
    }

    /**
     * @param {Item} item
     * @returns {Claim[]} Full marks for the key, whatever supporting marks come with it.
     */
    function claimKey(item) {
        var deciding = keyMarks(item);
        var supporting = deciding === null ? [] : marksOfRole(item, "supporting");
        var withSupport = supporting.map(function (mark) {
            return { choice: item.key, marks: (deciding || []).concat([mark]) };
        });
        return [{ problem: "the key does not earn full marks", isFull: true, response: { choice: item.key, marks: deciding } }]
            .concat(withSupport.map(function (response) {
                return { problem: "a supporting mark costs points", isFull: true, response: response };
            }));
    }

    /**
     * @param {Item} item
     * @returns {string[][]} Every other set of choices, or of many the nearest and a sample.
     */
    function listOtherChoices(item) {
        var ids = choiceIds(item);
        if (item.kind !== "several") {
            return [/** @type {string[]} */ ([])].concat(ids.map(function (id) { return [id]; }));
        }
        if (ids.length <= mostChoicesTriedWhole) {
            return listSubsets(ids);
        }
        return [/** @type {string[]} */ ([])]
            .concat(ids.map(function (id) { return toggle(item.key, id); }))
            .concat(sampleSubsets(ids, subsetsSampled, ids.join(" ")));
    }

    /**
     * @param {Item} item
     * @returns {Claim[]} Less for any other choice, with the right marks and with none.
     */
    function claimOtherChoices(item) {
        if (item.kind === "mark") {
            return claimEach("no marks earn full marks", false, [{ choice: [], marks: null }]);
        }
        var others = listOtherChoices(item).filter(function (choice) { return !isSameSet(choice, item.key); });
        var markings = item.kind === "scenario" ? [keyMarks(item), null] : [null];
        return flatten(others.map(function (choice) {
            return markings.map(function (marks) {
                return { problem: "another choice earns full marks", isFull: false, response: { choice: choice, marks: marks } };
            });
        }));
    }

    /**
     * @param {number[]} deciding
     * @param {number[]} decoys
     * @param {number[]} marks
     * @returns {boolean} Whether the marks are as good as the key: some supporting ones may be among them.
     */
    function isAsGood(deciding, decoys, marks) {
        return deciding.every(function (mark) { return marks.indexOf(mark) >= 0; })
            && decoys.every(function (mark) { return marks.indexOf(mark) < 0; });
    }

    /**
     * @param {number[]} all
     * @param {number[]} deciding
     * @param {number[]} decoys
     * @returns {number[][]} Every set that is not as good as the key.
     */
    function listOtherMarks(all, deciding, decoys) {
        return listSubsets(all).filter(function (marks) { return !isAsGood(deciding, decoys, marks); });
    }

    /**
     * @param {Item} item
     * @param {number[]} all
     * @param {number[]} deciding
     * @param {number[]} decoys
     * @returns {number[][]} Those next to the key, and a sample, in which a set as good as the key is spoilt.
     */
    function sampleOtherMarks(item, all, deciding, decoys) {
        var neighbours = deciding.concat(decoys).map(function (mark) {
            return toggle(deciding, mark);
        });
        var sampled = sampleSubsets(all, markSetsSampled, rolesOf(item).join(" ")).map(function (marks, index) {
            return isAsGood(deciding, decoys, marks) ? toggle(marks, deciding[index % deciding.length]) : marks;
        }).filter(function (marks, index) {
            // The first set is the empty one, and a sample holds it again each time the sizes begin anew.
            return marks.length > 0 || index === 0;
        });
        return neighbours.concat(sampled);
    }

    /**
     * @param {Item} item
     * @returns {Claim[]} Less for all other marks; or where there are many, for one deciding left out, one decoy added, and a sample of any.
     */
    function claimOtherMarks(item) {
        if (!isMarked(item)) {
            return [];
        }
        var deciding = marksOfRole(item, "deciding");
        var decoys = marksOfRole(item, "decoy");
        var all = countUp((item.marks || []).length);
        return (all.length <= mostMarksTriedWhole ? listOtherMarks(all, deciding, decoys) : sampleOtherMarks(item, all, deciding, decoys)).map(function (marks) {
            return { problem: "other marks earn full marks", isFull: false, response: { choice: item.key, marks: marks } };
        });
    }

    /**
     * @param {Item} item
     * @returns {Problem[]} One example of each problem: a broken item fails by the hundred, and one is enough to see why.
     */
    function proveGrading(item) {
        var failed = claimAll(item).filter(function (claim) {
            var grade = core.gradeItem(item, claim.response);
            return (grade.points === grade.of) !== claim.isFull;
        });
        if (failed.length === 0) {
            return [];
        }
        var problems = failed.map(function (claim) { return claim.problem; });
        return failed
            .filter(function (claim, index) { return problems.indexOf(claim.problem) === index; })
            .map(function (claim) { return { item: item.id, problem: claim.problem, response: claim.response }; });
    }

    /**
     * @param {Item} item
     * @returns {number}
     */
    function fewestChoices(item) {
        return item.kind === "mark" ? 0 : item.kind === "number" ? 1 : 2;
    }

    /**
     * @param {Item} item
     * @returns {string[]} What keeps a number or parts from being graded.
     */
    function findMeasureFaults(item) {
        if (item.kind === "number" && Array.isArray(item.choices) && item.choices.some(function (choice) { return choice && typeof choice.value !== "number"; })) {
            return ["one of its choices has no value"];
        }
        var isMeasured = isOfParts(item) && Array.isArray(item.key);
        var enough = item.enough;
        return isMeasured && !(typeof enough === "number" && enough >= 1 && enough <= item.key.length && Math.floor(enough) === enough)
            ? ["it does not say how many parts are enough"] : [];
    }

    /**
     * @param {Item} item
     * @returns {string[]}
     */
    function findChoiceFaults(item) {
        if (!Array.isArray(item.choices) || item.choices.length < fewestChoices(item)) {
            return ["it has fewer than two choices"];
        }
        var hasStrangeChoice = item.choices.some(function (choice) { return !choice || typeof choice.id !== "string" || choice.id === ""; });
        if (hasStrangeChoice) {
            return ["one of its choices has no id"];
        }
        return hasRepeats(choiceIds(item)) ? ["two of its choices have the same id"] : [];
    }

    /**
     * @param {Item} item
     * @returns {string[]}
     */
    function findKeyFaults(item) {
        if (!Array.isArray(item.key) || (item.key.length === 0) !== (item.kind === "mark" || item.kind === "open")) {
            return [Array.isArray(item.key) && item.key.length > 0 ? "it can have no key, and has one" : "it has no key"];
        }
        var ids = Array.isArray(item.choices) ? item.choices.map(function (choice) { return choice ? choice.id : null; }) : [];
        if (item.key.some(function (id) { return ids.indexOf(id) < 0; })) {
            return ["its key is not among its choices"];
        }
        if (hasRepeats(item.key)) {
            return ["its key names a choice twice"];
        }
        return isOfParts(item) && hasRepeats(item.key.map(partOf)) ? ["its key gives a part two places"] : [];
    }

    /**
     * @param {Item} item
     * @returns {string[]}
     */
    function findMarkFaults(item) {
        var marks = Array.isArray(item.marks) ? item.marks : [];
        if (marks.some(function (mark) { return !mark || typeof mark.of !== "string" || roles.indexOf(mark.role) < 0; })) {
            return ["one of its marks has no dimension or no known role"];
        }
        var isUndecided = isMarked(item) && !marks.some(function (mark) { return mark.role === "deciding"; });
        return isUndecided ? ["none of its marks decides"] : [];
    }

    /**
     * @param {Item[]} items
     * @param {number} index
     * @returns {string[]} What keeps an item from being graded at all.
     */
    function findFaults(items, index) {
        var item = items[index];
        var isRepeated = items.slice(0, index).some(function (earlier) { return earlier && earlier.id === item.id; });
        return (typeof item.id === "string" && item.id !== "" ? [] : ["it has no id"])
            .concat(isRepeated ? ["its id is used twice"] : [])
            .concat(kinds.indexOf(item.kind) < 0 ? ["its kind is unknown"] : [])
            .concat(findChoiceFaults(item), findMeasureFaults(item), findKeyFaults(item), findMarkFaults(item));
    }

    /**
     * @param {Item[]} items
     * @param {number} index
     * @returns {Problem[]}
     */
    function proveItem(items, index) {
        var item = items[index];
        if (typeof item !== "object" || item === null) {
            return [{ item: null, problem: "an item is not an object", response: null }];
        }
        var faults = findFaults(items, index).map(function (fault) {
            return { item: typeof item.id === "string" ? item.id : null, problem: fault, response: null };
        });
        return faults.length > 0 ? faults : proveGrading(item);
    }

    /**
     * Proves of every item that its key earns full marks and nothing else does.
     * @param {unknown} payload
     * @returns {Problem[]} Empty when proved.
     */
    function proveBank(payload) {
        var items = typeof payload === "object" && payload !== null ? /** @type {Payload} */ (payload).items : null;
        if (!Array.isArray(items)) {
            return [{ item: null, problem: "the bank has no list of items", response: null }];
        }
        var listed = items;
        return flatten(listed.map(function (_, index) { return proveItem(listed, index); }));
    }

    /**
     * @param {Payload} payload
     * @returns {number}
     */
    function chanceToPass(payload) {
        var scored = payload.items.filter(function (item) { return item.kind !== "open"; });
        var items = scored.length;
        var distribution = core.distributeRight(scored.map(core.chanceOf));
        return items === 0 ? 0 : distribution.reduce(function (sum, chance, right) {
            return Math.floor(100 * right / items) >= payload.pass ? sum + chance : sum;
        }, 0);
    }

    /**
     * @param {Payload} payload
     * @param {string} name
     * @param {(ids: string[]) => string[]} choose
     * @returns {Strategy}
     */
    function tryStrategy(payload, name, choose) {
        // Without a prototype, an id like "__proto__" is a key like any other.
        var responses = Object.create(null);
        payload.items.forEach(function (item) {
            responses[item.id] = { choice: choose(choiceIds(item)), marks: null };
        });
        var score = core.scoreBank(payload, responses);
        return { name: name, right: score.right, passed: score.passed };
    }

    /**
     * @param {Payload} payload
     * @returns {string[]} The labels of a bank that holds scenarios only; else none, for there is nothing to say to every item.
     */
    function listLabels(payload) {
        var isAllScenarios = payload.items.every(function (item) { return item.kind === "scenario"; });
        var labels = isAllScenarios ? flatten(payload.items.map(choiceIds)) : [];
        return labels.filter(function (label, index) { return labels.indexOf(label) === index; });
    }

    /**
     * @param {Item} item
     * @returns {Item} Without what a mere choice never touches, because a score looks at each mark and slip however it was answered.
     */
    function strip(item) {
        var isChosen = item.kind === "scenario" || item.kind === "single" || item.kind === "several";
        return !isChosen ? item : { id: item.id, kind: item.kind, choices: item.choices.map(function (choice) { return { id: choice.id }; }), key: item.key };
    }

    /**
     * How far somebody comes who guesses, or follows a rule that needs no understanding.
     * @param {Payload} payload A bank that is proved.
     * @returns {Guessing}
     */
    function guessBank(payload) {
        var bare = { v: payload.v, bank: payload.bank, pass: payload.pass, items: payload.items.map(strip) };
        var strategies = [
            tryStrategy(bare, "first-choice", function (ids) { return ids.slice(0, 1); }),
            tryStrategy(bare, "last-choice", function (ids) { return ids.slice(ids.length - 1); })
        ];
        return {
            items: payload.items.length,
            chanceToPass: chanceToPass(payload),
            strategies: strategies.concat(listLabels(payload).map(function (label) {
                return tryStrategy(bare, "always-" + label, function (ids) {
                    return ids.filter(function (id) { return id === label; });
                });
            }))
        };
    }

    core.proveBank = proveBank;
    core.chanceToPass = chanceToPass;
    core.guessBank = guessBank;
}(GenGuideCore));
