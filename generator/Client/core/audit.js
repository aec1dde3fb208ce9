/**
 * What gives the keys of a bank away to somebody who has not understood its questions: lengths, places, and kinds of words.
 * Of a whole site the shares are judged as they are. In a single bank they jump with every item, so there a finding must be unlikely as chance besides.
 *
 * @typedef {Object} AuditChoice
 * @property {string} id
 * @property {number} length Characters of its words.
 *
 * @typedef {Object} AuditItem
 * @property {string} id
 * @property {string} kind
 * @property {number} level Of a scenario; else 0.
 * @property {string | null} twin
 * @property {string[]} key
 * @property {AuditChoice[]} choices
 * @property {string[][]} sentences The bare text of a scenario: its words in lower case, those with hyphens in parts, sentence by sentence.
 * @property {number[]} measured In which sentences the marks stand that say what is counted.
 *
 * @typedef {Object} AuditedBank
 * @property {Payload} payload As it is graded.
 * @property {AuditItem[]} items As they are read; the same, in the same order.
 *
 * @typedef {"negation" | "memory" | "contact" | "form" | "teaching" | "list"} Wording
 *
 * @typedef {Object} Reading
 * @property {AuditItem} item
 * @property {number} side Which label is its key; -1 for what is no scenario.
 * @property {number} length Its words.
 * @property {string[]} words Each once.
 * @property {{[word: string]: boolean}} has
 * @property {{[name in Wording]: number}} uses How many different words it uses of each family.
 * @property {{[name in Wording]: number}} last How many of them stand in its last sentence.
 * @property {NamedAnswer[]} named
 *
 * @typedef {Object} Rate How often something holds that gives the key away.
 * @property {"longest" | "place" | "last-sentence"} name
 * @property {string | null} place Which one, where it is about a place.
 * @property {number} count
 * @property {number} of
 * @property {number} expected By chance.
 * @property {number} likelihood Of that many or more by chance.
 * @property {boolean} isFlagged
 *
 * @typedef {Object} Contrast How often something holds of the scenarios under each label.
 * @property {"keys" | "negation" | "memory" | "contact"} name
 * @property {number[]} counts
 * @property {number[]} of
 * @property {number} likelihood Of so large a difference by chance.
 * @property {boolean} isFlagged
 *
 * @typedef {Object} LengthCue Whether the length of a scenario's text predicts its key.
 * @property {number[]} means Words under each label.
 * @property {number} longer How often a text of the second label is longer than one of the first; 0.5 when length says nothing.
 * @property {number} likelihood
 * @property {boolean} isFlagged
 *
 * @typedef {Object} Run Equal keys in a row.
 * @property {string} item The first that is too many.
 * @property {string} key
 * @property {number} length
 *
 * @typedef {Object} NamedAnswer
 * @property {string} item
 * @property {number} sentence
 * @property {number} word
 *
 * @typedef {Object} WordCue
 * @property {string} word
 * @property {number[]} counts How many scenarios use it under each label.
 *
 * @typedef {Object} Prediction How many keys single words predict.
 * @property {string} name
 * @property {number} right
 * @property {number} of
 * @property {number} expected By always saying the commoner label.
 * @property {number} likelihood
 * @property {boolean} isFlagged
 * @property {WordCue[]} cues
 *
 * @typedef {Object} BankReport
 * @property {Rate[]} rates
 * @property {Contrast[]} contrasts
 * @property {LengthCue | null} length Null without scenarios of both labels.
 * @property {Run[]} runs
 * @property {NamedAnswer[]} named
 *
 * @typedef {Object} Learner Somebody who follows one rule and understands nothing.
 * @property {string} name
 * @property {string | null} label Which one, where the rule is about one.
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
 * @property {Learner[]} learners
 * @property {Dice | null} dice Null for a bank with too few items.
 *
 * @typedef {Object} SiteReport
 * @property {BankReport[]} banks
 * @property {LearnersReport[]} learners Bank by bank.
 * @property {BankReport} site
 * @property {Prediction[]} predictions
 *
 * @typedef {Object} AuditFunctions
 * @property {number} unlikely
 * @property {(count: number, of: number, chance: number) => number} binomialTail
 * @property {(count: number, drawn: number, marked: number, of: number) => number} drawTail
 * @property {(item: AuditItem, labels: string[]) => Reading} readItem
 * @property {(item: AuditItem) => AuditChoice} longestOf
 * @property {(readings: Reading[]) => Prediction[]} predictKeys
 * @property {(payload: Payload, readings: Reading[], labels: string[]) => LearnersReport} sendLearners
 * @property {(banks: AuditedBank[], labels: string[]) => SiteReport} auditBanks
 *
 * @typedef {GradingCore & AuditFunctions} AuditCore
 */
// The types hang on an empty statement; on the call below each would be declared twice.
;

(function (/** @type {AuditCore} */ core) {
    "use strict";

    /** Below six items hardly any count is unlikely as chance. */
    var fewestInBank = 6;

    /** Below twenty items one of them moves a share by more than five points. */
    var fewestInSite = 20;

    /** How far a share may be from what chance gives, and two shares from each other. */
    var mostOffChance = 0.1;
    var mostApart = 0.15;

    /** The larger share of the keys. */
    var mostOfOneKey = 0.6;
    var mostKeysInARow = 3;

    /** By how much of their mean the texts of the two labels may differ, and how often one of the second label may be the longer of two. */
    var mostLengthApart = 0.05;
    var mostOftenLonger = 0.6;

    /** In how many of the texts the words that decide may come last. */
    var mostInLastSentence = 0.5;

    var ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /** @type {("negation" | "memory" | "contact")[]} */
    var contrasted = ["negation", "memory", "contact"];

    /**
     * @typedef {Object} Trial One occasion on which chance might have given the key away.
     * @property {boolean} isHit
     * @property {number} chance
     */

    /**
     * @param {number[]} numbers
     * @returns {number}
     */
    function sum(numbers) {
        return numbers.reduce(function (total, number) { return total + number; }, 0);
    }

    /**
     * @param {number[]} numbers
     * @returns {number} 0 for none.
     */
    function mean(numbers) {
        return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
    }

    /**
     * @template T
     * @param {T[][]} lists
     * @returns {T[]}
     */
    function flatten(lists) {
        // Of a site with thousands of banks a new list for each would be too much.
        var all = /** @type {T[]} */ ([]);
        lists.forEach(function (list) {
            list.forEach(function (entry) { all.push(entry); });
        });
        return all;
    }

    /**
     * @param {boolean} isSite
     * @param {number} of
     * @param {number} likelihood
     * @returns {boolean} Whether there is enough to judge, and chance is no excuse.
     */
    function isSolid(isSite, of, likelihood) {
        return isSite ? of >= fewestInSite : of >= fewestInBank && likelihood < core.unlikely;
    }

    /**
     * @param {"longest" | "place" | "last-sentence"} name
     * @param {string | null} place
     * @param {Trial[]} trials
     * @param {boolean} isSite
     * @param {number} looks How many such rates were looked at to find the highest.
     * @returns {Rate}
     */
    function rate(name, place, trials, isSite, looks) {
        var of = trials.length;
        var count = trials.filter(function (trial) { return trial.isHit; }).length;
        var chance = mean(trials.map(function (trial) { return trial.chance; }));
        var likelihood = Math.min(1, looks * core.binomialTail(count, of, chance));
        var most = name === "last-sentence" ? mostInLastSentence : chance + mostOffChance;
        return {
            name: name,
            place: place,
            count: count,
            of: of,
            expected: of * chance,
            likelihood: likelihood,
            isFlagged: count > most * of && isSolid(isSite, of, likelihood)
        };
    }

    /**
     * @param {AuditItem} item
     * @returns {boolean}
     */
    function hasFreeChoices(item) {
        return item.kind === "single" || item.kind === "several";
    }

    /**
     * @param {AuditItem} item
     * @param {AuditChoice} choice
     * @returns {Trial} Taking that choice without a look at its words.
     */
    function takeChoice(item, choice) {
        return { isHit: item.key.indexOf(choice.id) >= 0, chance: item.key.length / item.choices.length };
    }

    /**
     * @param {AuditItem} item
     * @returns {AuditChoice} The first of the longest.
     */
    function longestOf(item) {
        return item.choices.reduce(function (longest, choice) { return choice.length > longest.length ? choice : longest; });
    }

    /**
     * @param {AuditItem[]} questions
     * @returns {string[]} Every place that a choice can have, the last one of each question among them.
     */
    function listPlaces(questions) {
        var most = questions.reduce(function (longest, item) { return Math.max(longest, item.choices.length); }, 0);
        return most === 0 ? [] : ordinals.slice(0, 1).concat(["last"], ordinals.slice(1, most));
    }

    /**
     * @param {AuditItem[]} questions
     * @param {string} place
     * @returns {Trial[]}
     */
    function tryPlace(questions, place) {
        var index = ordinals.indexOf(place);
        return questions
            .filter(function (item) { return index < item.choices.length; })
            .map(function (item) { return takeChoice(item, item.choices[index < 0 ? item.choices.length - 1 : index]); });
    }

    /**
     * @param {AuditItem[]} questions
     * @param {boolean} isSite
     * @returns {Rate[]} Of the place in which the key stands too often, the one in which it does so most; else of any.
     */
    function ratePlaces(questions, isSite) {
        var places = listPlaces(questions);
        var rates = places.map(function (place) { return rate("place", place, tryPlace(questions, place), isSite, places.length); });
        return rates.slice(0, 1).map(function (first) {
            return rates.reduce(function (worst, one) {
                var isWorse = one.isFlagged === worst.isFlagged ? one.count - one.expected > worst.count - worst.expected : one.isFlagged;
                return isWorse ? one : worst;
            }, first);
        });
    }

    /**
     * @param {Reading[]} texts
     * @returns {Trial[]} Whether the words on what is counted stand in the last sentence, of the texts in which they are marked.
     */
    function tryLastSentence(texts) {
        return texts
            .map(function (text) { return text.item; })
            .filter(function (item) { return item.measured.length > 0 && item.sentences.length > 1; })
            .map(function (item) { return { isHit: item.measured.indexOf(item.sentences.length - 1) >= 0, chance: 1 / item.sentences.length }; });
    }

    /**
     * @param {"keys" | "negation" | "memory" | "contact"} name
     * @param {number[]} counts
     * @param {number[]} of
     * @param {boolean} isSite
     * @returns {Contrast}
     */
    function contrast(name, counts, of, isSite) {
        var shares = counts.map(function (count, side) { return of[side] === 0 ? 0 : count / of[side]; });
        var more = shares[1] > shares[0] ? 1 : 0;
        var likelihood = core.drawTail(counts[more], of[more], sum(counts), sum(of));
        return {
            name: name,
            counts: counts,
            of: of,
            likelihood: likelihood,
            isFlagged: Math.min(of[0], of[1]) > 0 && shares[more] - shares[1 - more] > mostApart && isSolid(isSite, sum(of), likelihood)
        };
    }

    /**
     * @param {Reading[]} texts
     * @param {boolean} isSite
     * @returns {Contrast} Not of shares, but of the keys themselves.
     */
    function contrastKeys(texts, isSite) {
        var counts = countSides(texts);
        var more = Math.max(counts[0], counts[1]);
        var likelihood = core.binomialTail(more, texts.length, 0.5);
        return {
            name: "keys",
            counts: counts,
            of: [texts.length, texts.length],
            likelihood: likelihood,
            isFlagged: more > mostOfOneKey * texts.length && isSolid(isSite, texts.length, likelihood)
        };
    }

    /**
     * @param {Reading[]} texts
     * @returns {number[]} How many there are under each label.
     */
    function countSides(texts) {
        return [0, 1].map(function (side) { return texts.filter(function (text) { return text.side === side; }).length; });
    }

    /**
     * @param {Reading[]} texts
     * @param {"negation" | "memory" | "contact"} name
     * @param {boolean} isSite
     * @returns {Contrast}
     */
    function contrastWording(texts, name, isSite) {
        var using = texts.filter(function (text) { return text.uses[name] > 0; });
        return contrast(name, countSides(using), countSides(texts), isSite);
    }

    /**
     * @param {number[]} first
     * @param {number[]} second
     * @returns {number} The share of all pairs in which the second is the longer one; a draw counts half (the area under the curve of Mann and Whitney).
     */
    function shareLonger(first, second) {
        var ascending = sortNumbers(first);
        var shorter = 0;
        var upTo = 0;
        var halves = sortNumbers(second).reduce(function (halves, length) {
            while (shorter < ascending.length && ascending[shorter] < length) {
                shorter = shorter + 1;
            }
            while (upTo < ascending.length && ascending[upTo] <= length) {
                upTo = upTo + 1;
            }
            return halves + shorter + upTo;
        }, 0);
        return halves / 2 / first.length / second.length;
    }

    /**
     * @param {number[]} numbers
     * @returns {number[]} From the smallest to the largest.
     */
    function sortNumbers(numbers) {
        return numbers.slice(0).sort(function (one, other) { return one - other; });
    }

    /**
     * @param {number[]} numbers
     * @returns {number}
     */
    function median(numbers) {
        var sorted = sortNumbers(numbers);
        return sorted[Math.floor(sorted.length / 2)];
    }

    /**
     * @param {Reading[]} texts
     * @param {boolean} isSite
     * @returns {LengthCue | null}
     */
    function measureLength(texts, isSite) {
        var lengths = [0, 1].map(function (side) {
            return texts.filter(function (text) { return text.side === side; }).map(function (text) { return text.length; });
        });
        if (lengths[0].length === 0 || lengths[1].length === 0) {
            return null;
        }
        var means = lengths.map(mean);
        var longer = shareLonger(lengths[0], lengths[1]);
        var more = means[1] > means[0] ? 1 : 0;
        var middle = median(texts.map(function (text) { return text.length; }));
        var long = lengths.map(function (some) { return some.filter(function (length) { return length >= middle; }).length; });
        var likelihood = core.drawTail(long[more], lengths[more].length, sum(long), texts.length);
        var isApart = Math.abs(means[0] - means[1]) > mostLengthApart * mean(means) || Math.max(longer, 1 - longer) > mostOftenLonger;
        return { means: means, longer: longer, likelihood: likelihood, isFlagged: isApart && isSolid(isSite, texts.length, likelihood) };
    }

    /**
     * @param {Reading[]} texts In the order of a bank.
     * @returns {Run[]}
     */
    function findRuns(texts) {
        var length = 0;
        return texts.reduce(function (runs, text, index) {
            length = index > 0 && texts[index - 1].side === text.side ? length + 1 : 1;
            if (length === mostKeysInARow + 1) {
                runs.push({ item: text.item.id, key: text.item.key[0], length: length });
            } else if (length > mostKeysInARow) {
                runs[runs.length - 1].length = length;
            }
            return runs;
        }, /** @type {Run[]} */ ([]));
    }

    /**
     * @param {Reading[]} readings
     * @param {boolean} isSite
     * @returns {BankReport} Of a site without what is judged bank by bank: the order of the keys, and texts that name their answer.
     */
    function report(readings, isSite) {
        var questions = readings.map(function (reading) { return reading.item; }).filter(hasFreeChoices);
        var texts = readings.filter(function (reading) { return reading.side >= 0; });
        var longest = questions.map(function (item) { return takeChoice(item, longestOf(item)); });
        return {
            rates: [rate("longest", null, longest, isSite, 1)].concat(ratePlaces(questions, isSite), [rate("last-sentence", null, tryLastSentence(texts), isSite, 1)]),
            contrasts: [contrastKeys(texts, isSite)].concat(contrasted.map(function (name) { return contrastWording(texts, name, isSite); })),
            length: measureLength(texts, isSite),
            runs: isSite ? [] : findRuns(texts),
            named: isSite ? [] : flatten(texts.map(function (text) { return text.named; }))
        };
    }

    /**
     * @param {AuditedBank[]} banks
     * @param {string[]} labels The ids of the two labels, in the order of the rubric.
     * @returns {SiteReport}
     */
    function auditBanks(banks, labels) {
        var readings = banks.map(function (bank) {
            return bank.items.map(function (item) { return core.readItem(item, labels); });
        });
        var all = flatten(readings);
        return {
            banks: readings.map(function (some) { return report(some, false); }),
            learners: readings.map(function (some, index) { return core.sendLearners(banks[index].payload, some, labels); }),
            site: report(all, true),
            predictions: core.predictKeys(all)
        };
    }

    core.longestOf = longestOf;
    core.auditBanks = auditBanks;
}(/** @type {AuditCore} */ (GenGuideCore)));
