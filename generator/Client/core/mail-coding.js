/**
 * How mails write what is not plain ASCII: quoted-printable, base64, encoded words in headers, and markup.
 * Texts hold a character for each byte, or are decoded already; what reads as UTF-8 is decoded, and the rest is left as it is.
 */

(function (/** @type {PileCore} */ core) {
    "use strict";

    var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    var mostShown = 300;
    var sequences = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
    var words = /=\?[!->@-~]{1,60}\?([BbQq])\?([^? ]{0,1000})\?=/g;
    var unshown = /[\u0000-\u0020\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

    /** The value of each digit, by its code. */
    var values = digits.split("").reduce(function (list, digit, value) {
        list[digit.charCodeAt(0)] = value;
        return list;
    }, new Array(128).join(" ").split(" ").map(Number));

    /**
     * @param {string} text
     * @returns {string} A character for each byte.
     */
    function decodeQuoted(text) {
        return text.replace(/=[ \t]{0,80}\n/g, "").replace(/=[0-9A-Fa-f]{2}/g, function (byte) { return String.fromCharCode(parseInt(byte.slice(1), 16)); });
    }

    /**
     * @param {string} part Digits of base64, four by four but for the last.
     * @returns {string}
     */
    function decodeDigits(part) {
        var codes = /** @type {number[]} */ ([]);
        for (var index = 0; index < part.length; index = index + 4) {
            var bytes = 0;
            for (var place = index; place < index + 4; place = place + 1) {
                bytes = 64 * bytes + (place < part.length ? values[part.charCodeAt(place)] : 0);
            }
            codes.push(Math.floor(bytes / 65536), Math.floor(bytes / 256) % 256, bytes % 256);
        }
        return String.fromCharCode.apply(null, codes).slice(0, Math.floor(part.length * 3 / 4));
    }

    /**
     * @param {string} text
     * @returns {string} A character for each byte; what is no digit is passed over.
     */
    function decodeBase64(text) {
        return text.replace(/[^A-Za-z0-9+\/]+/g, "").replace(/[A-Za-z0-9+\/]{1,4000}/g, decodeDigits);
    }

    /**
     * @param {string} text
     * @returns {string} With characters for what are sequences of UTF-8.
     */
    function decodeUtf8(text) {
        return text.replace(sequences, function (sequence) {
            var lead = sequence.charCodeAt(0);
            var first = sequence.length === 2 ? lead - 0xc0 : sequence.length === 3 ? lead - 0xe0 : lead - 0xf0;
            var code = first;
            for (var index = 1; index < sequence.length; index = index + 1) {
                code = 64 * code + sequence.charCodeAt(index) - 0x80;
            }
            if (code > 0x10ffff) {
                return sequence;
            }
            return code < 0x10000 ? String.fromCharCode(code) : String.fromCharCode(0xd800 + Math.floor((code - 0x10000) / 0x400), 0xdc00 + (code - 0x10000) % 0x400);
        });
    }

    /**
     * @param {string} value Of a header.
     * @returns {string} One line, with what its encoded words say.
     */
    function decodeWords(value) {
        // Blanks between two of them belong to neither.
        var bytes = value.replace(/(\?[BbQq]\?[^? ]{0,1000}\?=)[ \t\n]{1,80}(?==\?[!->@-~]{1,60}\?[BbQq]\?)/g, "$1").replace(words, function (_word, kind, inner) {
            return kind === "B" || kind === "b" ? decodeBase64(inner) : decodeQuoted(inner.replace(/_/g, " "));
        });
        return decodeUtf8(bytes);
    }

    /**
     * @param {string} text
     * @returns {string} Fit to be shown: one line, not too long, with nothing that can't be seen.
     */
    function showLine(text) {
        return text.slice(0, 4 * mostShown).replace(unshown, " ").replace(/^ /, "").slice(0, mostShown);
    }

    /**
     * @param {string} text
     * @param {string} open
     * @param {string} close
     * @returns {string} Without what stands from one to the other.
     */
    function removeBetween(text, open, close) {
        var lowered = core.lowerLetters(text);
        var kept = [];
        var from = 0;
        for (var start = lowered.indexOf(open); start >= 0; start = lowered.indexOf(open, from)) {
            var end = lowered.indexOf(close, start + open.length);
            if (end < 0) {
                break;
            }
            kept.push(text.slice(from, start));
            from = end + close.length;
        }
        return kept.join(" ") + " " + text.slice(from);
    }

    /**
     * @param {string} html
     * @returns {string} Without what no reader sees; tags stay, because links hold assignments.
     */
    function reduceHtml(html) {
        var body = removeBetween(removeBetween(removeBetween(html, "<style", "</style"), "<script", "</script"), "<!--", "-->");
        return body.replace(/&#(?:[xX][0-9A-Fa-f]{2}|[0-9]{2,3});/g, function (reference) {
            var inner = reference.slice(2, -1);
            var letter = String.fromCharCode(/^[xX]/.test(inner) ? parseInt(inner.slice(1), 16) : Number(inner));
            return /[0-9A-Za-z]/.test(letter) ? letter : reference;
        });
    }

    core.decodeQuoted = decodeQuoted;
    core.decodeBase64 = decodeBase64;
    core.decodeUtf8 = decodeUtf8;
    core.decodeWords = decodeWords;
    core.showLine = showLine;
    core.reduceHtml = reduceHtml;
}(/** @type {PileCore} */ (GenGuideCore)));
