/**
 * Reads what a file or a paste holds: an mbox, a mail, or any other text. Each mail comes with who sent it, and with all of its text in one piece:
 * bodies, markup and attachments of text. A mail that is attached to a mail stands on its own. What can't be told apart stays as it is, so nothing is lost.
 *
 * @typedef {Object} PileText
 * @property {string} file
 * @property {number} mail Which mail of the file, from 1; 0 for what is no mail.
 * @property {string} from
 * @property {string} subject
 * @property {string} date As the mail says it.
 * @property {string} text
 * @property {string[]} skipped Names of attachments that are no text.
 *
 * @typedef {Object} MailHeader
 * @property {string} name In small letters.
 * @property {string} value
 *
 * @typedef {Object} OpenMail A mail that is being read.
 * @property {PileText} entry
 * @property {string[]} texts
 *
 * @typedef {Object} MailPile
 * @property {string} file
 * @property {OpenMail[]} mails
 * @property {number} partsLeft
 *
 * @typedef {Object} CsvTable
 * @property {string[][]} rows
 * @property {number[]} lines Where each row begins, from 1.
 * @property {string} separator
 * @property {"cells" | "quote" | null} problem Too many cells, or a quote that is never closed.
 *
 * @typedef {Object} RosterRow
 * @property {string} name
 * @property {string} mail
 * @property {string} code
 *
 * @typedef {Object} RosterProblem
 * @property {number} line
 * @property {"duplicate" | "shared" | "mail" | "long" | "rows" | "cells" | "quote"} problem
 *
 * @typedef {Object} Roster
 * @property {RosterRow[]} rows
 * @property {RosterProblem[]} problems
 *
 * @typedef {Object} RosterMatch
 * @property {number | null} row
 * @property {"mail" | "code" | "name" | null} by
 * @property {"unknown" | "ambiguous" | null} reason
 *
 * @typedef {Object} PileParts
 * @property {(text: string) => string} lowerLetters
 * @property {(name: string) => string} foldName
 * @property {(text: string) => string} decodeQuoted
 * @property {(text: string) => string} decodeBase64
 * @property {(text: string) => string} decodeUtf8
 * @property {(value: string) => string} decodeWords
 * @property {(text: string) => string} showLine
 * @property {(html: string) => string} reduceHtml
 * @property {(name: string, text: unknown) => PileText[]} readTexts
 * @property {(text: unknown) => CsvTable} readCsv
 * @property {(rows: (string | number)[][], separator?: string) => string} writeCsv
 * @property {(text: unknown) => Roster} readRoster
 * @property {(rows: RosterRow[], claim: RosterRow) => RosterMatch} matchRoster
 * @property {(rows: RosterRow[], claims: RosterRow[]) => RosterMatch[]} matchClaims
 *
 * @typedef {ArmourCore & PileParts} PileCore
 */
// The types hang on an empty statement; on the call below each would be declared twice.
;

(function (/** @type {PileCore} */ core) {
    "use strict";

    var mostDepth = 10;
    var mostParts = 1000;
    var mostHead = 200000;
    var mostSkipped = 20;

    /** Stands between texts, so that a receipt that is cut at the end of one does not go on in the next. */
    var divider = "\n\n.\n\n";
    var postmark = /\n\nFrom [^\n]{0,300}[0-9]:[0-9][^\n]{0,100}\n(?=>?[A-Za-z][A-Za-z0-9-]{0,80}:)/g;
    var headerLine = /^[!-9;-~]{1,80}[ \t]{0,9}:/;
    var telling = "from date subject mime-version content-type received return-path delivered-to message-id".split(" ");
    var readable = /^(?:text\/|application\/(?:json|xml|csv|xhtml|x-ndjson|vnd\.ms-outlook))/;
    var endings = "txt text csv tsv htm html json xml md log msg eml".split(" ");

    /**
     * @param {string} block
     * @returns {MailHeader[]}
     */
    function readHeaders(block) {
        return block.replace(/\n[ \t]{1,80}/g, " ").split("\n").map(function (line) {
            var colon = Math.max(0, line.indexOf(":"));
            return { name: core.lowerLetters(line.slice(0, colon).replace(/[ \t]+/g, "")), value: line.slice(colon + 1).replace(/^[ \t]+/, "") };
        });
    }

    /**
     * @param {MailHeader[]} headers
     * @param {string} name
     * @returns {string} Nothing where there is none.
     */
    function valueOf(headers, name) {
        var found = headers.filter(function (header) { return header.name === name; });
        return found.length > 0 ? found[0].value : "";
    }

    /**
     * @param {string} value Of a header.
     * @param {string} name
     * @returns {string}
     */
    function parameterOf(value, name) {
        var at = core.lowerLetters(value).indexOf(name);
        var found = at < 0 ? null : /^(?:\*0?\*?)?[ \t]{0,9}=[ \t]{0,9}(?:"([^"]{0,300})"|([^; \t"]{0,300}))/.exec(value.slice(at + name.length));
        return found === null ? "" : found[1] || found[2] || "";
    }

    /**
     * @param {string} text
     * @returns {{headers: MailHeader[], body: string}}
     */
    function divide(text) {
        if (text.charAt(0) === "\n") {
            return { headers: [], body: text.slice(1) };
        }
        var end = text.indexOf("\n\n");
        return { headers: readHeaders(end < 0 ? text : text.slice(0, end)), body: end < 0 ? "" : text.slice(end + 2) };
    }

    /**
     * @param {string} text
     * @returns {boolean} Whether it begins with the headers of a mail and nothing else.
     */
    function isMail(text) {
        var end = text.indexOf("\n\n");
        var block = (end < 0 ? text : text.slice(0, end)).slice(0, mostHead);
        var lines = headerLine.test(block) ? block.replace(/\n[ \t]{1,80}/g, " ").split("\n") : [];
        return lines.length > 0
            && lines.every(function (line) { return line === "" || headerLine.test(line) || /^>?From /.test(line); })
            && readHeaders(block).some(function (header) { return telling.indexOf(header.name) >= 0; });
    }

    /**
     * @param {MailHeader[]} headers
     * @param {string} body
     * @returns {string}
     */
    function decodeBody(headers, body) {
        var encoding = core.lowerLetters(valueOf(headers, "content-transfer-encoding"));
        return /^[ \t"]{0,9}quoted-printable/.test(encoding) ? core.decodeQuoted(body) : /^[ \t"]{0,9}base64/.test(encoding) ? core.decodeBase64(body) : body;
    }

    /**
     * @param {MailPile} pile
     * @param {OpenMail} mail
     * @param {string} text A part of it, with its headers.
     * @param {number} depth
     */
    function readPart(pile, mail, text, depth) {
        var part = divide(text);
        var about = valueOf(part.headers, "content-type");
        var type = core.lowerLetters(about).replace(/^[ \t"]+/, "");
        var fileName = core.decodeWords(parameterOf(valueOf(part.headers, "content-disposition"), "filename") || parameterOf(about, "name"));
        var ending = core.lowerLetters(fileName.slice(fileName.lastIndexOf(".") + 1));
        var boundary = /^multipart\//.test(type) ? parameterOf(about, "boundary") : "";
        pile.partsLeft = pile.partsLeft - 1;
        if (boundary !== "" && depth < mostDepth) {
            readParts(pile, mail, "\n" + part.body, "\n--" + boundary, depth);
            return;
        }
        if ((/^message\/rfc822/.test(type) || ending === "eml") && depth < mostDepth) {
            readMail(pile, decodeBody(part.headers, part.body).replace(/\r\n?/g, "\n").replace(/^\n+/, ""), depth + 1);
            return;
        }
        var isText = type === "" || readable.test(type) || /^(?:multipart|message)\//.test(type) || endings.indexOf(ending) >= 0;
        if (isText) {
            var decoded = core.decodeUtf8(decodeBody(part.headers, part.body));
            mail.texts.push(/^text\/html/.test(type) || ending === "html" || ending === "htm" ? core.reduceHtml(decoded) : decoded);
        } else if (mail.entry.skipped.length < mostSkipped) {
            mail.entry.skipped.push(core.showLine(fileName) || core.showLine(type.split(";")[0]));
        }
    }

    /**
     * @param {MailPile} pile
     * @param {OpenMail} mail
     * @param {string} body
     * @param {string} boundary
     * @param {number} depth
     */
    function readParts(pile, mail, body, boundary, depth) {
        var start = body.indexOf(boundary);
        mail.texts.push(start < 0 ? body : body.slice(0, start));
        while (start >= 0) {
            var from = start + boundary.length;
            if (body.substr(from, 2) === "--" || pile.partsLeft <= 0) {
                mail.texts.push(body.slice(from));
                return;
            }
            start = body.indexOf(boundary, from);
            var piece = start < 0 ? body.slice(from) : body.slice(from, start);
            var lineEnd = piece.indexOf("\n");
            readPart(pile, mail, lineEnd < 0 ? "" : piece.slice(lineEnd + 1), depth + 1);
        }
    }

    /**
     * @param {MailPile} pile
     * @param {string} text
     * @param {number} depth
     */
    function readMail(pile, text, depth) {
        var headers = divide(text).headers;
        var subject = core.decodeWords(valueOf(headers, "subject"));
        /** @type {PileText} */
        var entry = {
            file: pile.file,
            mail: pile.mails.length + 1,
            from: core.showLine(core.decodeWords(valueOf(headers, "from"))),
            subject: core.showLine(subject),
            date: core.showLine(valueOf(headers, "date")),
            text: "",
            skipped: []
        };
        var mail = { entry: entry, texts: [subject] };
        pile.mails.push(mail);
        readPart(pile, mail, text, depth);
    }

    /**
     * @param {string} text That begins with a postmark.
     * @returns {string[]} The mails, without their postmarks.
     */
    function splitMbox(text) {
        var mails = /** @type {string[]} */ ([]);
        var start = -1;
        postmark.lastIndex = 0;
        for (var match = postmark.exec(text); match !== null; match = postmark.exec(text)) {
            if (start >= 0) {
                mails.push(text.slice(start, match.index));
            }
            start = match.index + match[0].length;
        }
        return start < 0 ? [] : mails.concat([text.slice(start)]);
    }

    /**
     * @param {string} name Of the file.
     * @param {unknown} text Decoded, or a character for each byte.
     * @returns {PileText[]}
     */
    function readTexts(name, text) {
        if (typeof text !== "string") {
            return [];
        }
        var isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(text);
        var lines = (isWide ? text.replace(/\u0000/g, "") : text).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[ \t\r\n]*/, "").replace(/\r\n?/g, "\n");
        // Mails that Apple Mail keeps begin with their length.
        var bare = lines.replace(/^[0-9]{1,12}[ \t]{0,20}\n(?=[A-Za-z-]{1,80}:)/, "");
        var texts = /^From /.test(bare) ? splitMbox("\n\n" + bare) : isMail(bare) ? [bare] : [];
        var pile = /** @type {MailPile} */ ({ file: name, mails: [], partsLeft: 0 });
        texts.forEach(function (mail) {
            pile.partsLeft = mostParts;
            readMail(pile, mail, 0);
        });
        return pile.mails.length === 0
            ? [{ file: name, mail: 0, from: "", subject: "", date: "", text: text, skipped: [] }]
            : pile.mails.map(function (mail) {
                mail.entry.text = mail.texts.join(divider);
                return mail.entry;
            });
    }

    core.readTexts = readTexts;
}(/** @type {PileCore} */ (GenGuideCore)));
