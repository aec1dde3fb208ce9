/**
 * Plain statistics of plain lists, each null where the numbers can't say it: nothing here is ever infinite or no number.
 * tests/Unit/Core/analysis.R computes the same by R's own functions, and a test compares them.
 */

(function (/** @type {AnalysisCore} */ core) {
    "use strict";

    /** The 97.5th percentile of the normal distribution, for intervals of 95 per cent. */
    var z = 1.959963984540054;

    /** What two fractions of the same size may differ by, for what binary numbers lose. */
    var nothing = 1e-12;

    /**
     * @param {number[]} values
     * @returns {number}
     */
    function sum(values) {
        return values.reduce(function (total, value) { return total + value; }, 0);
    }

    /**
     * @param {number[]} values At least one.
     * @returns {number}
     */
    function meanOf(values) {
        return sum(values) / values.length;
    }

    /**
     * @param {number[]} values
     * @returns {boolean} Asked of the values and not of their variance, which rounding may leave a little above 0.
     */
    function isConstant(values) {
        return values.every(function (value) { return value === values[0]; });
    }

    /**
     * @param {number[]} values At least two.
     * @returns {number} Of a sample: divided by n - 1.
     */
    function varianceOf(values) {
        var mean = meanOf(values);
        return isConstant(values) ? 0 : sum(values.map(function (value) { return (value - mean) * (value - mean); })) / (values.length - 1);
    }

    /**
     * Hyndman and Fan's definition 7 (1996), which spreadsheets and R use: a straight line between the two values next to it.
     * @param {number[]} sorted At least one.
     * @param {number} share From 0 to 1.
     * @returns {number}
     */
    function quantileOf(sorted, share) {
        var place = share * (sorted.length - 1);
        var below = Math.floor(place);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * How much of Student's distribution lies between -t and t: the finite sums of Abramowitz and Stegun (1964), 26.7.3 and 26.7.4.
     * @param {number} t
     * @param {number} freedom Degrees of freedom, a whole number.
     * @returns {number}
     */
    function shareWithin(t, freedom) {
        var angle = Math.atan(t / Math.sqrt(freedom));
        var cosine = Math.cos(angle);
        var isOdd = freedom % 2 === 1;
        var term = isOdd ? cosine : 1;
        var total = freedom === 1 ? 0 : term;
        for (var step = isOdd ? 3 : 2; step < freedom; step = step + 2) {
            term = term * cosine * cosine * (step - 1) / step;
            total = total + term;
        }
        return isOdd ? 2 / Math.PI * (angle + Math.sin(angle) * total) : Math.sin(angle) * total;
    }

    /**
     * @param {number} freedom
     * @returns {number} The 97.5th percentile of Student's distribution (1908), found by halving.
     */
    function studentOf(freedom) {
        var low = 1.9;
        var high = 13;
        for (var step = 0; step < 60; step = step + 1) {
            var middle = (low + high) / 2;
            low = shareWithin(middle, freedom) < 0.95 ? middle : low;
            high = low === middle ? high : middle;
        }
        return (low + high) / 2;
    }

    /**
     * @param {number[]} values
     * @returns {{n: number, mean: number | null, median: number | null}}
     */
    function middleOf(values) {
        var sorted = sort(values);
        return { n: sorted.length, mean: sorted.length === 0 ? null : meanOf(sorted), median: sorted.length === 0 ? null : quantileOf(sorted, 0.5) };
    }

    /**
     * @param {number[]} values
     * @returns {number[]}
     */
    function sort(values) {
        return values.slice().sort(function (one, other) { return one - other; });
    }

    /**
     * @param {number[]} values
     * @returns {Spread}
     */
    function spreadOf(values) {
        var n = values.length;
        if (n === 0) {
            return { n: 0, mean: null, low: null, high: null, deviation: null, lowest: null, quarter: null, median: null, threeQuarters: null, highest: null };
        }
        var sorted = sort(values);
        var mean = meanOf(sorted);
        var deviation = n > 1 ? Math.sqrt(varianceOf(sorted)) : null;
        var half = deviation === null || deviation === 0 ? null : studentOf(n - 1) * deviation / Math.sqrt(n);
        return {
            n: n,
            mean: mean,
            low: half === null ? null : mean - half,
            high: half === null ? null : mean + half,
            deviation: deviation,
            lowest: sorted[0],
            quarter: quantileOf(sorted, 0.25),
            median: quantileOf(sorted, 0.5),
            threeQuarters: quantileOf(sorted, 0.75),
            highest: sorted[n - 1]
        };
    }

    /**
     * Pearson's correlation (1896) with its interval by Fisher's transformation (1921). Of a list of 0 and 1 it is the point-biserial one.
     * @param {number[]} one
     * @param {number[]} other As long.
     * @returns {Correlation | null} Null below four pairs, and where either list holds one value only.
     */
    function correlate(one, other) {
        var n = one.length;
        if (n < 4) {
            return null;
        }
        var means = [meanOf(one), meanOf(other)];
        var together = sum(one.map(function (value, index) { return (value - means[0]) * (other[index] - means[1]); })) / (n - 1);
        var product = Math.sqrt(varianceOf(one)) * Math.sqrt(varianceOf(other));
        if (!(product > 0)) {
            return null;
        }
        var r = Math.max(-1, Math.min(1, together / product));
        if (1 - Math.abs(r) < nothing) {
            return { n: n, r: r, low: r, high: r };
        }
        var height = Math.log((1 + r) / (1 - r)) / 2;
        return { n: n, r: r, low: lower(height - z / Math.sqrt(n - 3)), high: lower(height + z / Math.sqrt(n - 3)) };
    }

    /**
     * @param {number} height
     * @returns {number} The hyperbolic tangent, which leads back from Fisher's transformation.
     */
    function lower(height) {
        var shrunk = Math.exp(-2 * height);
        return (1 - shrunk) / (1 + shrunk);
    }

    /**
     * Cronbach's alpha (1951), which for items that are right or wrong is formula 20 of Kuder and Richardson (1937), with the interval of
     * Bonett (2002): the logarithm of 1 - alpha is about normal, with a variance of 2k / ((k - 1)(n - 2)).
     * @param {number[][]} rows For each learner the points of each item, all of the same items.
     * @returns {Consistency | null} Null below three learners or two items, and where all have as many points.
     */
    function consistencyOf(rows) {
        var n = rows.length;
        var items = n > 0 ? rows[0].length : 0;
        var totals = rows.map(sum);
        if (n < 3 || items < 2 || isConstant(totals)) {
            return null;
        }
        var within = sum(rows[0].map(function (_learner, item) { return varianceOf(rows.map(function (row) { return row[item]; })); }));
        var whole = varianceOf(totals);
        // 1 - alpha, which is 0 where every item says the same.
        var rest = Math.max(0, 1 - items / (items - 1) * (1 - within / whole));
        var stretch = Math.exp(z * Math.sqrt(2 * items / ((items - 1) * (n - 2))));
        return { n: n, items: items, alpha: 1 - rest, low: 1 - rest * stretch, high: 1 - rest / stretch, error: Math.sqrt(whole * rest) };
    }

    core.middleOf = middleOf;
    core.spreadOf = spreadOf;
    core.correlate = correlate;
    core.consistencyOf = consistencyOf;
}(/** @type {AnalysisCore} */ (GenGuideCore)));

/**
 * @typedef {Object} Spread
 * @property {number} n
 * @property {number | null} mean
 * @property {number | null} low Of the mean's interval of 95 per cent; null below two values, and where all are alike.
 * @property {number | null} high
 * @property {number | null} deviation Of a sample: divided by n - 1.
 * @property {number | null} lowest
 * @property {number | null} quarter
 * @property {number | null} median
 * @property {number | null} threeQuarters
 * @property {number | null} highest
 *
 * @typedef {Object} Correlation
 * @property {number} n
 * @property {number} r From -1 to 1.
 * @property {number} low
 * @property {number} high
 *
 * @typedef {Object} Consistency
 * @property {number} n
 * @property {number} items
 * @property {number} alpha At most 1; below 0 where the items contradict each other.
 * @property {number} low
 * @property {number} high
 * @property {number} error The standard error of measurement, in items.
 *
 * @typedef {Object} AnalysisFunctions
 * @property {(values: number[]) => {n: number, mean: number | null, median: number | null}} middleOf
 * @property {(values: number[]) => Spread} spreadOf
 * @property {(one: number[], other: number[]) => Correlation | null} correlate
 * @property {(rows: number[][]) => Consistency | null} consistencyOf
 * @property {(items: AnalysedItem[], first: AnalysedAttempt[], later: AnalysedAttempt[], rows: LearnerAnalysis[]) => ItemAnalysis[]} analyseItems
 * @property {(answers: AnalysedAnswer[]) => NamedEstimate[]} calibrateAnswers
 * @property {(item: Item) => boolean} isScored
 * @property {(item: Item) => string[]} slipsOf
 * @property {(item: Item) => string[]} dimensionsOf
 * @property {(seconds: number) => boolean} isTime
 * @property {(items: AnalysedItem[], idsOf: (item: Item) => string[]) => string[]} allOf
 * @property {(items: AnalysedItem[], analysed: ItemAnalysis[], rows: LearnerAnalysis[], first: AnalysedAttempt[]) => GroupAnalysis} analyseGroup
 * @property {(items: AnalysedItem[], attempts: AnalysedAttempt[]) => Analysis} analyseResults
 *
 * @typedef {GradingCore & AnalysisFunctions} AnalysisCore
 */
