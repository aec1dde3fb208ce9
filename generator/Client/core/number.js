/**
 * Reads a number that a person typed, however they group thousands. What could mean two things is not guessed.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    var mostCharacters = 100;
    var spaces = /[ \t\r\n\u00a0\u2007\u2009\u202f]+/g;
    var minus = /^[-\u2212\u2013]/;
    var digits = /^[0-9]+/;

    /** Thousands in groups of three, with one kind of mark between them. */
    var grouped = /^[1-9][0-9]{0,2}(?:,[0-9]{3})+|^[1-9][0-9]{0,2}(?:\.[0-9]{3})+|^[1-9][0-9]{0,2}(?:[ '\u2019][0-9]{3})+/;
    var spaced = /^([1-9][0-9]{0,2}(?:[ '\u2019][0-9]{3})+)((?:[.,][0-9]+)?)/;

    /** Around a number may stand its unit: a sign, a code of three letters or words. */
    var head = /^(?:[\$\u20ac\u00a3\u00a5]|[A-Za-z]{3}(?= ))/;
    var tailCharacter = /^[A-Za-z\u00c0-\u024f\u20ac\u00a3\u00a5\$% ]/;

    /** A letter or word that multiplies is no unit: 45k is not 45. */
    var multiplier = /^ ?(?:(?:[kmb]|[bm]n|mio|mln|mill?|mrd|tsd|keur|kusd|kgbp)(?![a-z\u00c0-\u024f])|hundred|dozen|thousand|million|milliard|billion|trillion|lakh|crore)/;
    var capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /**
     * @param {string} value A number as JavaScript writes it.
     * @returns {NumberReading}
     */
    function know(value) {
        return { value: Number(value), problem: null, readings: [] };
    }

    /**
     * @param {"empty" | "unreadable"} problem
     * @returns {NumberReading}
     */
    function refuse(problem) {
        return { value: null, problem: problem, readings: [] };
    }

    /**
     * Whether a pattern that begins at the start reaches to the end. The sign for the end means different things to different engines.
     * @param {RegExp} pattern
     * @param {string} text
     * @returns {boolean}
     */
    function covers(pattern, text) {
        var found = pattern.exec(text);
        return found !== null && found[0].length === text.length;
    }

    /**
     * @param {string} text
     * @returns {string} Its digits alone.
     */
    function digitsOf(text) {
        return text.replace(/[^0-9]/g, "");
    }

    /**
     * Points and commas together: the last kind begins the decimals, and stands once.
     * @param {string} text
     * @returns {NumberReading}
     */
    function readBoth(text) {
        var decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
        var parts = text.split(decimal);
        var isSound = parts.length === 2 && covers(digits, parts[1]) && covers(grouped, parts[0]);
        return isSound ? know(digitsOf(parts[0]) + "." + parts[1]) : refuse("unreadable");
    }

    /**
     * One kind of mark. A point before exactly three digits groups thousands in half of Europe and begins decimals elsewhere;
     * a comma there groups them on this site, and the reading is shown.
     * @param {string} text
     * @param {string} mark A comma or a point.
     * @returns {NumberReading}
     */
    function readOne(text, mark) {
        var parts = text.split(mark);
        if (parts.length > 2) {
            return covers(grouped, text) ? know(digitsOf(text)) : refuse("unreadable");
        }
        if ((parts[0] !== "" && !covers(digits, parts[0])) || !covers(digits, parts[1])) {
            return refuse("unreadable");
        }
        var asDecimal = (parts[0] === "" ? "0" : parts[0]) + "." + parts[1];
        if (!covers(grouped, text)) {
            return know(asDecimal);
        }
        return mark === "," ? know(digitsOf(text)) : { value: null, problem: "ambiguous", readings: [Number(digitsOf(text)), Number(asDecimal)] };
    }

    /**
     * @param {string} text Without its sign and unit.
     * @returns {NumberReading}
     */
    function readUnsigned(text) {
        // Spaces and apostrophes only ever group thousands.
        var found = spaced.exec(text);
        if (found !== null && found[0].length === text.length) {
            return know(digitsOf(found[1]) + found[2].replace(",", "."));
        }
        var hasComma = text.indexOf(",") >= 0;
        var hasPoint = text.indexOf(".") >= 0;
        if (hasComma && hasPoint) {
            return readBoth(text);
        }
        if (hasComma || hasPoint) {
            return readOne(text, hasComma ? "," : ".");
        }
        return covers(digits, text) ? know(text) : refuse("unreadable");
    }

    /**
     * @param {string} text
     * @returns {number} Where the words behind the number begin.
     */
    function tailOf(text) {
        var end = text.length;
        while (end > 0 && tailCharacter.test(text.charAt(end - 1))) {
            end = end - 1;
        }
        return end;
    }

    /**
     * @param {string} text
     * @returns {string} With small letters for the capitals of English; those of other languages differ from engine to engine.
     */
    function lower(text) {
        return text.replace(/[A-Z]/g, function (letter) { return "abcdefghijklmnopqrstuvwxyz".charAt(capitals.indexOf(letter)); });
    }

    /**
     * @param {NumberReading} reading
     * @returns {NumberReading}
     */
    function negate(reading) {
        return {
            value: reading.value === null ? null : 0 - reading.value,
            problem: reading.problem,
            readings: reading.readings.map(function (value) { return 0 - value; })
        };
    }

    /**
     * What a person means by what they typed: 4,500 and 4500 and 4 500 and 4.500,00 are one number; 4.500 may be two.
     * @param {unknown} typed
     * @returns {NumberReading}
     */
    function readNumber(typed) {
        if (typeof typed !== "string") {
            return refuse("empty");
        }
        var text = typed.replace(spaces, " ").replace(/^ /, "");
        if (text === "" || typed.length > mostCharacters) {
            return refuse(text === "" ? "empty" : "unreadable");
        }
        var bare = text.replace(head, "").replace(/^ /, "");
        var isNegative = minus.test(bare);
        var unsigned = bare.replace(minus, "").replace(/^ /, "").replace(head, "").replace(/^ /, "");
        var end = tailOf(unsigned);
        if (multiplier.test(lower(unsigned.slice(end)))) {
            return refuse("unreadable");
        }
        var reading = readUnsigned(unsigned.slice(0, end));
        return isNegative ? negate(reading) : reading;
    }

    core.readNumber = readNumber;
}(GenGuideCore));
