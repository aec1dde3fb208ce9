/**
 * Whether the words of campaigns, taken one by one and without any sense, predict their keys.
 */

(function (/** @type {AuditCore} */ core) {
    "use strict";

    /** From fewer texts nothing is learnt. */
    var fewestTexts = 12;

    /** Some words always fit; a learner who goes by words would be right in about half of all campaigns. */
    var mostPredicted = 0.7;

    /** A campaign of this level misleads whoever goes by words, so hardly more than half may be right. */
    var misleadingLevel = 3;
    var mostMisleadingPredicted = 0.55;

    var wordsNamed = 6;

    /**
     * @typedef {Object} Text
     * @property {string} id
     * @property {string | null} twin
     * @property {number} level
     * @property {number} side Which label is the key.
     * @property {string[]} words
     *
     * @typedef {Object} Library
     * @property {number[]} texts How many there are under each label.
     * @property {{[word: string]: number[]}} counts How many of them use a word.
     *
     * @typedef {Object} WeighedText
     * @property {Text} text
     * @property {{word: string, weight: number}[]} words What each of its words says for its key, learnt from the other texts.
     */

    /**
     * @param {Text[]} texts
     * @returns {Library}
     */
    function createLibrary(texts) {
        // Without a prototype, a word like "constructor" is a word like any other.
        var library = { texts: [0, 0], counts: Object.create(null) };
        texts.forEach(function (text) { shelve(library, text, 1); });
        return library;
    }

    /**
     * @param {Library} library
     * @param {Text} text
     * @param {number} step 1 puts it in, -1 takes it out.
     */
    function shelve(library, text, step) {
        library.texts[text.side] = library.texts[text.side] + step;
        text.words.forEach(function (word) {
            var counts = library.counts[word] || [0, 0];
            counts[text.side] = counts[text.side] + step;
            library.counts[word] = counts;
        });
    }

    /**
     * @param {Library} library
     * @param {string} word
     * @returns {number} Above 0 when the word speaks for the second label: it stands there more often than the number of texts gives (naive Bayes).
     * One is added to each count, so that a word that was met once hardly decides.
     */
    function weigh(library, word) {
        var counts = library.counts[word];
        var texts = library.texts[0] + library.texts[1];
        var weights = counts.map(function (count, side) {
            return Math.log((count + 1) / ((counts[0] + counts[1]) * library.texts[side] / texts + 1));
        });
        return weights[1] - weights[0];
    }

    /**
     * @param {Library} library
     * @param {Text[]} texts
     * @param {Text} text
     * @returns {WeighedText} Its twin is not among the other texts: it shares the words and has the other key, so it would push the wrong way.
     */
    function weighWords(library, texts, text) {
        var left = texts.filter(function (other) { return other.id === text.id || other.id === text.twin; });
        left.forEach(function (other) { shelve(library, other, -1); });
        var sign = text.side === 1 ? 1 : -1;
        var known = text.words.filter(function (word) { return library.counts[word][0] + library.counts[word][1] > 0; });
        var weighed = known.map(function (word) { return { word: word, weight: sign * weigh(library, word) }; });
        left.forEach(function (other) { shelve(library, other, 1); });
        return { text: text, words: weighed };
    }

    /**
     * @param {WeighedText} weighed
     * @returns {boolean} Whether its words speak for its key together. Nothing to go by is no prediction.
     */
    function isPredicted(weighed) {
        return weighed.words.reduce(function (sum, one) { return sum + one.weight; }, 0) > 1e-9;
    }

    /**
     * @param {Library} library
     * @param {WeighedText[]} judged
     * @returns {WordCue[]} The words that did most for the right key, over all texts that were predicted.
     */
    function listCues(library, judged) {
        var sums = /** @type {{[word: string]: number}} */ (Object.create(null));
        var words = /** @type {string[]} */ ([]);
        judged.forEach(function (weighed) {
            weighed.words.forEach(function (one) {
                if (sums[one.word] === undefined) {
                    sums[one.word] = 0;
                    words.push(one.word);
                }
                sums[one.word] = sums[one.word] + one.weight;
            });
        });
        return words
            .map(function (word, index) { return { word: word, index: index, sum: sums[word] }; })
            .sort(function (one, other) { return other.sum - one.sum || one.index - other.index; })
            .slice(0, wordsNamed)
            .map(function (one) { return { word: one.word, counts: library.counts[one.word] }; });
    }

    /**
     * @param {Text[]} texts
     * @returns {number} How many keys somebody hits who always says the commoner one.
     */
    function countCommoner(texts) {
        var second = texts.filter(function (text) { return text.side === 1; }).length;
        return Math.max(second, texts.length - second);
    }

    /**
     * @param {string} name
     * @param {Library} library
     * @param {WeighedText[]} judged
     * @param {number} most
     * @returns {Prediction}
     */
    function judge(name, library, judged, most) {
        var right = judged.filter(isPredicted).length;
        var expected = countCommoner(judged.map(function (one) { return one.text; }));
        var likelihood = judged.length === 0 ? 1 : core.binomialTail(right, judged.length, expected / judged.length);
        return {
            name: name,
            right: right,
            of: judged.length,
            expected: expected,
            likelihood: likelihood,
            isFlagged: right > most * judged.length && likelihood < core.unlikely,
            cues: listCues(library, judged)
        };
    }

    /**
     * @param {AuditItem[]} items
     * @param {string[]} labels
     * @returns {Prediction[]} Of all campaigns and of the misleading ones; none where there are too few to learn from.
     */
    function predictKeys(items, labels) {
        var texts = items.filter(function (item) { return item.kind === "scenario"; }).map(function (item) {
            return { id: item.id, twin: item.twin, level: item.level, side: labels.indexOf(item.key[0]), words: core.vocabularyOf(item) };
        });
        if (texts.length < fewestTexts) {
            return [];
        }
        var library = createLibrary(texts);
        var weighed = texts.map(function (text) { return weighWords(library, texts, text); });
        var misleading = weighed.filter(function (one) { return one.text.level === misleadingLevel; });
        return [judge("all", library, weighed, mostPredicted), judge("misleading", library, misleading, mostMisleadingPredicted)];
    }

    core.predictKeys = predictKeys;
}(/** @type {AuditCore} */ (GenGuideCore)));
