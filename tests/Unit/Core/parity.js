/**
 * Evaluates the cases of parity.json and writes the results down as one text, the same in every host to the last byte.
 * Loaded after the core. Nothing here relies on how a host prints a number, orders keys or escapes a character.
 */
(function (core) {
    "use strict";

    function writeInteger(number) {
        var digits = "";
        var rest = number < 0 ? -number : number;
        do {
            digits = "0123456789".charAt(rest % 10) + digits;
            rest = Math.floor(rest / 10);
        } while (rest > 0);
        return (number < 0 ? "-" : "") + digits;
    }

    // Doubling is exact, so a fraction is written without any rounding: 0.375 is "3/2^3".
    function writeNumber(number) {
        var doublings = 0;
        var scaled = number;
        while (scaled !== Math.floor(scaled)) {
            scaled = scaled * 2;
            doublings = doublings + 1;
        }
        return doublings === 0 ? writeInteger(scaled) : "\"" + writeInteger(scaled) + "/2^" + writeInteger(doublings) + "\"";
    }

    function writeCharacter(character) {
        var code = character.charCodeAt(0);
        if (code >= 32 && code <= 126 && character !== "\"" && character !== "\\") {
            return character;
        }
        return "\\u" + [4096, 256, 16, 1].map(function (place) {
            return "0123456789abcdef".charAt(Math.floor(code / place) % 16);
        }).join("");
    }

    function writeText(text) {
        return "\"" + text.split("").map(writeCharacter).join("") + "\"";
    }

    function writeObject(value) {
        var keys = Object.keys(value).sort(function (one, other) { return one < other ? -1 : 1; });
        return "{" + keys.map(function (key) { return writeText(key) + ":" + write(value[key]); }).join(",") + "}";
    }

    function write(value) {
        if (value === null || value === true || value === false) {
            return value === null ? "null" : value ? "true" : "false";
        }
        if (typeof value === "number") {
            return writeNumber(value);
        }
        if (typeof value === "string") {
            return writeText(value);
        }
        return Array.isArray(value) ? "[" + value.map(write).join(",") + "]" : writeObject(value);
    }

    function evaluateAttempt(payload, responses) {
        return {
            grades: payload.items.map(function (item) {
                var isGiven = Object.prototype.hasOwnProperty.call(responses, item.id);
                return core.gradeItem(item, isGiven ? responses[item.id] : null);
            }),
            score: core.scoreBank(payload, responses)
        };
    }

    core.evaluateParity = function (cases) {
        return write({
            proofs: cases.payloads.concat(cases.brokenPayloads).map(core.proveBank),
            guesses: cases.payloads.map(core.guessBank),
            chances: cases.payloads.map(function (payload) {
                return { items: payload.items.map(core.chanceOf), expected: core.expectGuessed(payload) };
            }),
            numbers: cases.numbers.map(core.readNumber),
            attempts: cases.attempts.map(function (attempt) {
                return evaluateAttempt(cases.payloads[attempt.payload], attempt.responses);
            }),
            draws: cases.draws.map(function (drawn) { return core.draw(drawn.list, drawn.count, drawn.seed); }),
            seeds: cases.texts.map(core.seedFrom)
        });
    };
}(GenGuideCore));
