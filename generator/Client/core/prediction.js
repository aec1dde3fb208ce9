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
     * @typedef {Object} Library
     * @property {number[]} texts How many there are under each label.
     * @property {{[word: string]: number[]}} counts How many of them use a word.
     * @property {{[id: string]: Reading}} byId
     *
     * @typedef {Object} WeighedText
     * @property {Reading} text
     * @property {{word: string, weight: number}[]} words What each of its words says for its key, learnt from the other texts.
     */

    /**
     * @param {Reading[]} texts
     * @returns {Library}
     */
    function createLibrary(texts) {
        // Without a prototype, a word like "constructor" is a word like any other.
        var library = { texts: [0, 0], counts: Object.create(null), byId: Object.create(null) };
        texts.forEach(function (text) {
            library.texts[text.side] = library.texts[text.side] + 1;
            library.byId[text.item.id] = text;
            text.words.forEach(function (word) {
                var counts = library.counts[word] || [0, 0];
                counts[text.side] = counts[text.side] + 1;
                library.counts[word] = counts;
            });
        });
        return library;
    }

    /**
     * @param {number[]} counts How many texts use a word.
     * @param {number[]} texts How many there are.
     * @param {number[]} left How many of both are left out.
     * @returns {number} Above 0 when the word speaks for the second label: it stands there more often than the number of texts gives (naive Bayes).
     * One is added to each count, so that a word that was met once hardly decides.
     */
    function weigh(counts, texts, left) {
        var first = counts[0] - left[0];
        var second = counts[1] - left[1];
        var share = (first + second) / (texts[0] + texts[1]);
        return Math.log((second + 1) * (share * texts[0] + 1) / ((first + 1) * (share * texts[1] + 1)));
    }

    /**
     * @param {Reading} text
     * @returns {number[]} One under its label.
     */
    function countText(text) {
        return text.side === 1 ? [0, 1] : [1, 0];
    }

    /**
     * @param {Library} library
     * @param {Reading} text
     * @returns {WeighedText} Learnt neither from itself nor from its twin, which shares the words and has the other key, so it would push the wrong way.
     */
    function weighWords(library, text) {
        var twin = text.item.twin === null || text.item.twin === text.item.id ? undefined : library.byId[text.item.twin];
        var alone = countText(text);
        var both = twin === undefined ? alone : countText(twin).map(function (count, side) { return count + alone[side]; });
        var texts = [library.texts[0] - both[0], library.texts[1] - both[1]];
        var sign = text.side === 1 ? 1 : -1;
        return {
            text: text,
            words: text.words.map(function (word) {
                // A word that is met nowhere else weighs nothing.
                return { word: word, weight: sign * weigh(library.counts[word], texts, twin !== undefined && twin.has[word] ? both : alone) };
            })
        };
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
     * @param {Reading[]} texts
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
     * @param {Reading[]} readings
     * @returns {Prediction[]} Of all campaigns and of the misleading ones; none where there are too few to learn from.
     */
    function predictKeys(readings) {
        var texts = readings.filter(function (reading) { return reading.side >= 0; });
        if (texts.length < fewestTexts) {
            return [];
        }
        var library = createLibrary(texts);
        var weighed = texts.map(function (text) { return weighWords(library, text); });
        var misleading = weighed.filter(function (one) { return one.text.item.level === misleadingLevel; });
        return [judge("all", library, weighed, mostPredicted), judge("misleading", library, misleading, mostMisleadingPredicted)];
    }

    core.predictKeys = predictKeys;
}(/** @type {AuditCore} */ (GenGuideCore)));
