/**
 * What the spellings of one name have in common: case, accents, composed or not, the order of its parts, and what can't be seen, do not count.
 * Written out for Latin, Greek and Cyrillic letters, because hosts differ in what they know of Unicode; those of other scripts stay as they are.
 */

(function (/** @type {PileCore} */ core) {
    "use strict";

    /** The plain letter for each of U+00C0 to U+024F and of U+1E00 to U+1EFF; a point where there is none. */
    var extended = "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll."
        + ".llnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs.b........d....e..fg....kk......oo.............uu..yy..........."
        + ".............aaiioouuuuuuuuuueaaaa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";
    var additional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy....s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    var unseen = /[\u00ad\u0300-\u036f\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
    var apostrophes = /['`\u00b4\u02b9-\u02bc\u2018\u2019\u201b\u2032\uff07]/g;
    var between = /[\u0000-\u0020!"#()*+,.\/:;<=>?@\[\\\]_{|}\u007f-\u00a0\u00ab\u00bb\u1680\u2000-\u200a\u2010-\u2015\u201c-\u201f\u2028\u2029\u202f\u2212\u205f\u3000\u30fb\uff0c-]+/g;
    var foldable = /[A-Z\u00c0-\u024f\u0386-\u03ce\u0400-\u045f\u1e00-\u1eff\uff10-\uff5a]/g;
    var capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    var small = "abcdefghijklmnopqrstuvwxyz";
    var twofold = "\u00c6ae \u00e6ae \u0152oe \u0153oe \u00dfss \u1e9ess \u00deth \u00feth \u0132ij \u0133ij".split(" ");
    var greek = "\u0386\u03b1 \u0388\u03b5 \u0389\u03b7 \u038a\u03b9 \u038c\u03bf \u038e\u03c5 \u038f\u03c9 \u0390\u03b9 \u03aa\u03b9 \u03ab\u03c5 \u03ac\u03b1 \u03ad\u03b5 \u03ae\u03b7 \u03af\u03b9 \u03b0\u03c5 \u03c2\u03c3 \u03ca\u03b9 \u03cb\u03c5 \u03cc\u03bf \u03cd\u03c5 \u03ce\u03c9".split(" ");
    var cyrillic = "\u0439\u0438 \u0450\u0435 \u0451\u0435 \u0453\u0433 \u0457\u0456 \u045c\u043a \u045d\u0438 \u045e\u0443".split(" ");

    /**
     * @param {string} text
     * @returns {string} With small letters for the capitals of English; as long as it was.
     */
    function lowerLetters(text) {
        return text.replace(/[A-Z]/g, function (letter) { return small.charAt(capitals.indexOf(letter)); });
    }

    /**
     * @param {string[]} pairs A letter and what stands for it.
     * @param {string} letter
     * @returns {string} Nothing where there is no pair.
     */
    function pairOf(pairs, letter) {
        var found = pairs.filter(function (pair) { return pair.charAt(0) === letter; });
        return found.length > 0 ? found[0].slice(1) : "";
    }

    /**
     * @param {string} letter
     * @returns {string}
     */
    function foldLetter(letter) {
        var code = letter.charCodeAt(0);
        if (code < 128) {
            return lowerLetters(letter);
        }
        if (code >= 0xff10) {
            return code <= 0xff19 || code >= 0xff21 && code <= 0xff3a || code >= 0xff41 ? lowerLetters(String.fromCharCode(code - 0xfee0)) : letter;
        }
        if (code >= 0x0400 && code <= 0x045f) {
            var lowered = String.fromCharCode(code < 0x0410 ? code + 80 : code < 0x0430 ? code + 32 : code);
            return pairOf(cyrillic, lowered) || lowered;
        }
        if (code >= 0x0386 && code <= 0x03ce) {
            return pairOf(greek, letter) || (code >= 0x0391 && code <= 0x03a9 ? String.fromCharCode(code + 32) : letter);
        }
        var plain = code < 0x0250 ? extended.charAt(code - 0x00c0) : additional.charAt(code - 0x1e00);
        return pairOf(twofold, letter) || (plain === "." ? letter : plain);
    }

    /**
     * @param {string} name
     * @returns {string} The same for all spellings: its parts in their alphabetical order.
     */
    function foldName(name) {
        var letters = name.replace(unseen, "").replace(apostrophes, "").replace(foldable, foldLetter);
        var parts = letters.replace(between, " ").split(" ").filter(function (part) { return part !== ""; });
        return parts.sort(function (one, other) { return one < other ? -1 : one > other ? 1 : 0; }).join(" ");
    }

    core.lowerLetters = lowerLetters;
    core.foldName = foldName;
}(/** @type {PileCore} */ (GenGuideCore)));
