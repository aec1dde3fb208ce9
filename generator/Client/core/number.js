/**
 * Reads a number that a person typed, however they group thousands. What could mean two things is not guessed.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;
    var minus = /^[-\u2212\u2013]/;
    var grouped = /^\d{1,3}([ '\u2019.,]\d{3})+$/;

    /** Around a number may stand its unit: a sign, a code or a word. */
    var before = /^(?:[$\u20ac\u00a3\u00a5]|[a-z]{3}(?= ))/i;
    var after = /(?:[$\u20ac\u00a3\u00a5%]|[a-z\u00c0-\u024f]+)$/i;

    /**
     * @param {string} digits Digits with at most one decimal sign, which is a point.
     * @returns {NumberReading}
     */
    function known(digits) {
        return { value: Number(digits), problem: null, readings: [] };
    }

    /**
     * @param {"empty" | "unreadable"} problem
     * @returns {NumberReading}
     */
    function refuse(problem) {
        return { value: null, problem: problem, readings: [] };
    }

    /**
     * @param {string} text
     * @param {string} mark
     * @returns {string} Without any of the marks.
     */
    function without(text, mark) {
        return text.split(mark).join("");
    }

    /**
     * Points and commas together: the last kind begins the decimals, and stands once.
     * @param {string} text
     * @returns {NumberReading}
     */
    function readBoth(text) {
        var decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
        var group = decimal === "," ? "." : ",";
        var parts = text.split(decimal);
        var isSound = parts.length === 2 && /^\d+$/.test(parts[1]) && grouped.test(parts[0]) && parts[0].split(group).length > 1;
        return isSound ? known(without(parts[0], group) + "." + parts[1]) : refuse("unreadable");
    }

    /**
     * One kind of mark. A point before exactly three digits groups thousands in half of Europe and begins decimals elsewhere.
     * @param {string} text
     * @param {string} mark A comma or a point.
     * @returns {NumberReading}
     */
    function readOne(text, mark) {
        var parts = text.split(mark);
        if (parts.length > 2) {
            return grouped.test(text) ? known(without(text, mark)) : refuse("unreadable");
        }
        if (!/^\d*$/.test(parts[0]) || !/^\d+$/.test(parts[1])) {
            return refuse("unreadable");
        }
        var asDecimal = Number((parts[0] || "0") + "." + parts[1]);
        var mayGroup = parts[1].length === 3 && /^[1-9]\d{0,2}$/.test(parts[0]);
        if (mayGroup && mark === ",") {
            return known(parts[0] + parts[1]);
        }
        if (mayGroup) {
            return { value: null, problem: "ambiguous", readings: [Number(parts[0] + parts[1]), asDecimal] };
        }
        return { value: asDecimal, problem: null, readings: [] };
    }

    /**
     * @param {string} text Digits, points, commas, spaces and apostrophes; no sign.
     * @returns {NumberReading}
     */
    function readDigits(text) {
        // Spaces and apostrophes only ever group thousands.
        var spaced = /^(\d{1,3}(?:[ '\u2019]\d{3})+)([.,]\d+)?$/.exec(text);
        if (spaced) {
            return known(spaced[1].replace(/[ '\u2019]/g, "") + (spaced[2] || "").replace(",", "."));
        }
        if (!/^[\d.,]+$/.test(text) || !/\d/.test(text)) {
            return refuse("unreadable");
        }
        var hasComma = text.indexOf(",") >= 0;
        var hasPoint = text.indexOf(".") >= 0;
        if (hasComma && hasPoint) {
            return readBoth(text);
        }
        return hasComma || hasPoint ? readOne(text, hasComma ? "," : ".") : known(text);
    }

    /**
     * What a person means by what they typed: 4,500 and 4500 and 4 500 and 4.500,00 are one number; 4.500 may be two.
     * @param {unknown} typed
     * @returns {NumberReading}
     */
    function readNumber(typed) {
        if (typeof typed !== "string" || typed.length > 100) {
            return refuse(typed === undefined ? "empty" : "unreadable");
        }
        var text = typed.replace(/[\uff10-\uff19]/g, function (digit) { return String(digit.charCodeAt(0) - 0xff10); })
            .replace(spaces, " ").replace(/^ | $/g, "");
        if (text === "") {
            return refuse("empty");
        }
        var isNegative = minus.test(text);
        text = text.replace(minus, "").replace(/^ /, "").replace(before, "").replace(/^ /, "");
        if (!isNegative && minus.test(text)) {
            isNegative = true;
            text = text.replace(minus, "");
        }
        // A unit of two words at most: "90 euros each".
        text = text.replace(after, "").replace(/ $/, "").replace(/ [a-z]+$/i, "");
        var reading = readDigits(text);
        return isNegative
            ? { value: reading.value === null ? null : -reading.value, problem: reading.problem, readings: reading.readings.map(function (value) { return -value; }) }
            : reading;
    }

    core.readNumber = readNumber;
}(GenGuideCore));
