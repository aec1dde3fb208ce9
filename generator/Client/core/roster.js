/**
 * The list of a class: one name a line, names with addresses as mail programs write them, or a table; and which of its rows a learner's own claim belongs to.
 */

(function (/** @type {PileCore} */ core) {
    "use strict";

    var mostRows = 5000;
    var mostCharacters = 200;

    /** What a column is called, without blanks and marks. */
    var columns = [
        { kind: "name", heads: "name fullname displayname learner student participant employee".split(" ") },
        { kind: "first", heads: "firstname firstnames givenname forename first".split(" ") },
        { kind: "last", heads: "lastname surname familyname last".split(" ") },
        { kind: "mail", heads: "email mail emailaddress mailaddress".split(" ") },
        { kind: "code", heads: "code id number employeenumber employeeno employeeid personnelnumber staffnumber studentnumber studentid".split(" ") }
    ];
    var bracketed = /<(?:mailto:)?([^<>@ ]{1,100}@[^<>@ ]{1,100})>/;
    var address = /^(?:mailto:)?([^<>@,;"() ]{1,100}@[^<>@,;"() ]{1,100})/;
    var severalAddresses = /<[^<>@\n]{1,100}@[^<>\n]{1,100}>[ \t]{0,9};/;
    var blanks = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/g;

    /**
     * @param {string} text
     * @returns {string} Without blanks at its ends, or what can't be seen.
     */
    function tidy(text) {
        var single = text.replace(blanks, " ");
        return single.slice(single.charAt(0) === " " ? 1 : 0, single.charAt(single.length - 1) === " " ? -1 : single.length);
    }

    /**
     * @param {string} text
     * @returns {string} The address in it; nothing where there is none.
     */
    function addressOf(text) {
        var inside = bracketed.exec(text);
        var found = address.exec(text);
        return inside !== null ? inside[1] : found !== null && found[0].length === text.length ? found[1] : "";
    }

    /**
     * @param {string} cell
     * @returns {string} The kind of column that it is the head of; nothing for any other cell.
     */
    function columnOf(cell) {
        var bare = cell.length < 40 ? core.lowerLetters(cell).replace(/[^a-z]/g, "") : "";
        return columns.filter(function (column) { return column.heads.indexOf(bare) >= 0; }).map(function (column) { return column.kind; })[0] || "";
    }

    /**
     * @param {string[]} cells
     * @param {string[]} heads
     * @returns {RosterRow & {isUnread: boolean}}
     */
    function readByHead(cells, heads) {
        /** @type {(kind: string) => string} */
        function pick(kind) {
            return tidy(cells.filter(function (_cell, index) { return heads[index] === kind; }).join(" "));
        }
        var mail = pick("mail");
        var name = pick("name") || tidy(pick("first") + " " + pick("last"));
        return { name: tidy(name.replace(bracketed, "")), mail: addressOf(mail) || addressOf(name), code: pick("code"), isUnread: mail !== "" && addressOf(mail) === "" };
    }

    /**
     * @param {string[]} cells
     * @param {string} separator
     * @returns {RosterRow & {isUnread: boolean}} By what each cell looks like: one with a digit is a code, one with an address is one.
     */
    function readByLook(cells, separator) {
        var row = { name: "", mail: "", code: "", isUnread: false };
        var names = cells.map(tidy).filter(function (cell) {
            var mail = addressOf(cell);
            var isCode = mail === "" && /[0-9]/.test(cell) && !/[ @]/.test(cell);
            row.mail = row.mail || mail;
            row.code = row.code || (isCode ? cell : "");
            row.isUnread = row.isUnread || (mail === "" && cell.indexOf("@") >= 0);
            return !isCode && cell !== mail && cell !== "";
        });
        row.name = tidy(names.join(separator === "," ? ", " : " ").replace(bracketed, "").replace(/"/g, ""));
        return row;
    }

    /**
     * @param {RosterRow} row
     * @returns {{mail: string, code: string, name: string}} What is compared.
     */
    function keysOf(row) {
        return {
            mail: core.lowerLetters(row.mail.replace(blanks, "")).replace(/^mailto:/, ""),
            code: core.lowerLetters(row.code.replace(blanks, "")),
            name: core.foldName(row.name)
        };
    }

    /**
     * @param {string[]} cells Of a line without a head.
     * @returns {string[][]} Several people where it holds several addresses, as a mail's line of recipients does; each ends with an address.
     */
    function partPeople(cells) {
        var isAddress = cells.map(function (cell) { return addressOf(tidy(cell)) !== ""; });
        var last = isAddress.lastIndexOf(true);
        if (isAddress.indexOf(true) === last) {
            return [cells];
        }
        var people = /** @type {string[][]} */ ([[]]);
        cells.forEach(function (cell, index) {
            people[people.length - 1].push(cell);
            if (isAddress[index] && index < last) {
                people.push([]);
            }
        });
        return people;
    }

    /**
     * @param {CsvTable} table
     * @param {number} linesBefore Which it does not count.
     * @returns {(RosterRow & {isUnread: boolean, isLong: boolean, line: number})[]}
     */
    function listPeople(table, linesBefore) {
        var heads = table.rows.length > 0 ? table.rows[0].map(columnOf) : [];
        var hasHead = heads.some(function (head) { return head !== ""; });
        var people = /** @type {(RosterRow & {isUnread: boolean, isLong: boolean, line: number})[]} */ ([]);
        table.rows.slice(hasHead ? 1 : 0).forEach(function (cells, index) {
            (hasHead ? [cells] : partPeople(cells)).forEach(function (group) {
                var isLong = group.some(function (cell) { return cell.length > mostCharacters; });
                var read = isLong ? { name: "", mail: "", code: "", isUnread: false } : hasHead ? readByHead(group, heads) : readByLook(group, table.separator);
                if (isLong || read.name !== "" || read.mail !== "" || read.code !== "" || read.isUnread) {
                    people.push({ name: read.name, mail: read.mail, code: read.code, isUnread: read.isUnread, isLong: isLong, line: table.lines[index + (hasHead ? 1 : 0)] - linesBefore });
                }
            });
        });
        return people;
    }

    /**
     * @param {unknown} text
     * @returns {Roster}
     */
    function readRoster(text) {
        var isRecipients = typeof text === "string" && severalAddresses.test(text);
        var table = core.readCsv(isRecipients ? "sep=;\n" + text : text);
        var roster = /** @type {Roster} */ ({ rows: [], problems: [] });
        var seen = Object.create(null);
        listPeople(table, isRecipients ? 1 : 0).forEach(function (person) {
            /** @type {(problem: RosterProblem["problem"]) => void} */
            function report(problem) {
                roster.problems.push({ line: person.line, problem: problem });
            }
            if (roster.rows.length >= mostRows) {
                if (!seen.isFull) {
                    report("rows");
                }
                seen.isFull = true;
                return;
            }
            if (person.isLong) {
                report("long");
                return;
            }
            if (person.isUnread) {
                report("mail");
            }
            var row = { name: person.name, mail: person.mail, code: person.code };
            if (row.name === "" && row.mail === "" && row.code === "") {
                return;
            }
            var keys = keysOf(row);
            var names = ["mail " + keys.mail, "code " + keys.code, "name " + keys.name].filter(function (name, kind) {
                return kind === 2 ? keys.mail === "" && keys.code === "" : name.length > 5;
            });
            var same = names.filter(function (name) { return seen[name] !== undefined; });
            if (same.some(function (name) { return seen[name] === keys.name; })) {
                report("duplicate");
                return;
            }
            if (same.length > 0) {
                report("shared");
            }
            names.forEach(function (name) { seen[name] = keys.name; });
            roster.rows.push(row);
        });
        if (table.problem !== null) {
            roster.problems.push({ line: table.lines.length > 0 ? table.lines[table.lines.length - 1] - (isRecipients ? 1 : 0) : 1, problem: table.problem });
        }
        return roster;
    }

    /**
     * @param {RosterRow[]} rows
     * @returns {(kind: string, key: string) => number[]} The places of the rows that have this key.
     */
    function createIndex(rows) {
        var placesOf = Object.create(null);
        rows.forEach(function (row, place) {
            var keys = keysOf(row);
            ["mail " + keys.mail, "code " + keys.code, "name " + keys.name].forEach(function (name) {
                if (placesOf[name] === undefined) {
                    placesOf[name] = [];
                }
                placesOf[name].push(place);
            });
        });
        return function (kind, key) { return key === "" ? [] : placesOf[kind + " " + key] || []; };
    }

    /**
     * What somebody typed into one field is compared with all three, because learners type an address for a name.
     * @param {RosterRow[]} rows
     * @param {(kind: string, key: string) => number[]} find
     * @param {RosterRow} claim
     * @returns {RosterMatch}
     */
    function match(rows, find, claim) {
        var keys = keysOf(claim);
        var typed = keysOf({ name: "", mail: claim.name, code: claim.name });
        var mails = keys.mail === "" ? find("mail", typed.mail) : find("mail", keys.mail);
        var codes = keys.code === "" ? find("code", typed.code) : find("code", keys.code);
        var names = find("name", keys.name);
        var exact = names.filter(function (place) { return tidy(rows[place].name) === tidy(claim.name); });
        var by = mails.length > 0 ? "mail" : codes.length > 0 ? "code" : "name";
        var found = mails.length > 0 ? mails : codes.length > 0 ? codes : names;
        var narrow = found.length < 2 ? found : found.filter(function (place) { return (by === "name" ? exact : names).indexOf(place) >= 0; });
        var isContradicted = by === "mail" && codes.length > 0 && !codes.some(function (place) { return narrow.indexOf(place) >= 0; });
        if (narrow.length === 1 && !isContradicted) {
            return { row: narrow[0], by: /** @type {"mail" | "code" | "name"} */ (by), reason: null };
        }
        return { row: null, by: null, reason: found.length === 0 ? "unknown" : "ambiguous" };
    }

    /**
     * @param {RosterRow[]} rows
     * @param {RosterRow[]} claims
     * @returns {RosterMatch[]}
     */
    function matchClaims(rows, claims) {
        var find = createIndex(rows);
        return claims.map(function (claim) { return match(rows, find, claim); });
    }

    /**
     * @param {RosterRow[]} rows
     * @param {RosterRow} claim
     * @returns {RosterMatch}
     */
    function matchRoster(rows, claim) {
        return matchClaims(rows, [claim])[0];
    }

    core.readRoster = readRoster;
    core.matchRoster = matchRoster;
    core.matchClaims = matchClaims;
}(/** @type {PileCore} */ (GenGuideCore)));
