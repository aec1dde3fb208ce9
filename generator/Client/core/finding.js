/**
 * Finds what travels in an armour in whatever somebody pasted, or a program made of it, and tells a receipt that was cut or damaged from prose and noise.
 */

(function (/** @type {ArmourCore} */ core) {
    "use strict";

    var tagLength = 3;
    var headLength = 7;
    var frontLength = tagLength + headLength;

    /** Blanks and what can't be seen, quotes, marks of chat programs and of quoted mails, and how these look when UTF-8 was read as something else. */
    var passed = /[\u0000-\u0020"'*_`~>|\u007f-\u00a0\u00ab\u00ad\u00b4\u00bb\u00bf\u00c2\u00e2\u00ef\u0153\u02dc\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180e\u2000-\u200f\u2018-\u201f\u2028-\u202f\u2032\u2033\u2039\u203a\u205f-\u206f\u20ac\u2122\u2502\u2503\u258c-\u2590\u3000\u300c-\u300f\ufe00-\ufe0f\ufeff\uff02\uff07\ufff9-\ufffd]/g;

    /** Markup, but none that holds a tag of ours as a link does; references to blanks and quotes; soft line ends of mails; hyphens at line ends; escapes of JSON. */
    var passedPieces = /<[!\/]?(?=[A-Za-z])(?:[^<>G]|G(?![AG]1)){1,2000}>|<!--[^<>]{0,200}-->|&(?:amp;){0,3}(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|nbsp|shy|gt|quot|apos|zwn?j|e[nm]sp|thinsp|[lr][ds]quo|[lr]aquo|ZeroWidthSpace|NoBreak|lrm|rlm);|=(?:20|A0|C2=A0|C2=AD|E2=80=8[B-F])?[ \t]{0,20}\r?\n|-(?=\r?\n)|\\(?:[nrt"']|u[0-9A-Fa-f]{4})/g;
    var mostBlanks = new Array(2100).join(" ");

    var tags = /[Gg] {0,200}[AaGg] {0,200}1/g;
    var plainHead = /^[0-9a-z]{7}/;

    /** What is glimpsed of a candidate tells a receipt from prose and from the noise of encoded files. */
    var glimpse = 200;
    var noiseBefore = 24;
    var fewestOfBrokenHead = 20;

    /**
     * @param {string} marked Has blanks for all that is passed over.
     * @returns {TagPlace[]}
     */
    function listTags(marked) {
        var found = /** @type {TagPlace[]} */ ([]);
        tags.lastIndex = 0;
        for (var match = tags.exec(marked); match !== null; match = tags.exec(marked)) {
            found.push({ at: match.index, start: 0, isGlued: match.index > 0 && !/[^0-9A-Za-z]/.test(marked.charAt(match.index - 1)) });
        }
        return found;
    }

    /**
     * @param {string} marked
     * @param {TagPlace[]} found Are told where they stand in what is returned.
     * @returns {string} All from the first tag on, without the blanks.
     */
    function squeeze(marked, found) {
        var length = 0;
        found.forEach(function (place, index) {
            var next = index + 1 < found.length ? found[index + 1].at : marked.length;
            place.start = length;
            length = length + marked.slice(place.at, next).replace(/ +/g, "").length;
        });
        // Not joined from the parts: the engine of the build copies all of a text for each part that it joins.
        return found.length === 0 ? "" : marked.slice(found[0].at).replace(/ +/g, "");
    }

    /**
     * @param {string} marked
     * @param {number} at
     * @returns {boolean} Whether a long run of letters and digits stands right before, as in an encoded file.
     */
    function isInNoise(marked, at) {
        var end = at;
        while (end > 0 && at - end < 4 && marked.charAt(end - 1) === " ") {
            end = end - 1;
        }
        var before = marked.slice(Math.max(0, end - noiseBefore), end);
        return before.length === noiseBefore && !/[^0-9A-Za-z+\/]/.test(before);
    }

    /**
     * @param {string} marked
     * @param {string} bare
     * @param {Candidate} candidate One that is not sound.
     * @param {number} limit Where its letters and digits end, or another one begins.
     * @returns {Armoured | null} Null for noise.
     */
    function judge(marked, bare, candidate, limit) {
        var start = candidate.start + frontLength;
        var found = Math.max(0, Math.min(limit - start, candidate.of));
        var rest = bare.slice(candidate.start + tagLength, Math.min(limit, candidate.start + glimpse));
        var isSmall = !/[A-Z]/.test(rest);
        var isMixed = !isSmall && /[a-z]/.test(rest);
        var hasFront = rest.length >= headLength;
        /** @type {(problem: "cut" | "damaged", of: number) => Armoured} */
        function report(problem, of) {
            return { body: null, problem: problem, at: candidate.at, found: of === 0 ? Math.max(0, limit - start) : found, of: of, copies: 1 };
        }
        if (!/[0-9]/.test(rest)) {
            return null;
        }
        if (!/^G[AG]1/.test(candidate.tag)) {
            return hasFront && isSmall && /^g[ag]1/.test(candidate.tag) ? report("damaged", candidate.of) : null;
        }
        if (!hasFront) {
            return limit === bare.length && /^[0-9][0-9a-z]{2}/.test(rest) ? report("cut", 0) : null;
        }
        if (plainHead.test(rest)) {
            return report(found < candidate.of ? "cut" : "damaged", candidate.of);
        }
        if (!isSmall && !isMixed) {
            return report("damaged", candidate.of);
        }
        return isMixed && rest.length >= fewestOfBrokenHead && !isInNoise(marked, candidate.at) ? report("damaged", 0) : null;
    }

    /**
     * @param {Candidate[]} candidates
     * @param {(Armoured | null)[]} found
     * @param {string} tag
     * @returns {Armoured[]} A piece of one that is whole elsewhere is a copy of it.
     */
    function merge(candidates, found, tag) {
        var first = Object.create(null);
        var merged = /** @type {Armoured[]} */ ([]);
        [true, false].forEach(function (isSound) {
            candidates.forEach(function (candidate, index) {
                var entry = found[index];
                if (entry === null || candidate.isSound !== isSound || candidate.tag.charAt(1).replace("a", "A").replace("g", "G") !== tag.charAt(1)) {
                    return;
                }
                var whole = first["whole " + candidate.head];
                var name = isSound ? "whole " + candidate.head : [entry.problem, entry.found, candidate.head].join(" ");
                var copied = isSound && whole && whole.body !== entry.body ? undefined : whole || first[name];
                if (copied) {
                    copied.copies = copied.copies + 1;
                } else {
                    first[name] = entry;
                    merged.push(entry);
                }
            });
        });
        return merged.sort(function (one, other) { return one.at - other.at; });
    }

    /**
     * @param {unknown} text Whatever somebody pasted, or a program made of it.
     * @param {string} tag
     * @returns {Armoured[]} In the order of the text, each once.
     */
    function findArmoured(text, tag) {
        if (typeof text !== "string") {
            return [];
        }
        var marked = text.replace(passedPieces, function (piece) { return mostBlanks.slice(0, piece.length); }).replace(passed, " ");
        var places = listTags(marked);
        var bare = squeeze(marked, places);
        var candidates = core.listCandidates(bare, places);
        var found = /** @type {(Armoured | null)[]} */ (candidates.map(function () { return null; }));
        // From behind, because what begins next says where a candidate ends at the latest.
        var next = bare.length;
        for (var index = candidates.length - 1; index >= 0; index = index - 1) {
            var candidate = candidates[index];
            var start = candidate.start + frontLength;
            found[index] = candidate.isSound
                ? { body: bare.substr(start, candidate.of), problem: null, at: candidate.at, found: candidate.of, of: candidate.of, copies: 1 }
                : judge(marked, bare, candidate, Math.min(next, candidate.stop));
            next = found[index] === null ? next : candidate.start;
        }
        return merge(candidates, found, tag);
    }

    core.findArmoured = findArmoured;
}(/** @type {ArmourCore} */ (GenGuideCore)));
