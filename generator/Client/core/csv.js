/**
 * Tables of comma-separated values: read as RFC 4180 and the spreadsheets write them, and written so that no cell is ever run as a formula.
 */

(function (/** @type {PileCore} */ core) {
    "use strict";

    var mostCells = 200000;
    var separators = [",", ";", "\t"];

    /** At the beginning of a cell, blanks aside; and inside of it behind what another program may take for a separator. */
    var formula = /^([\u0000-\u0020\u007f-\u00a0\u00ad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]*)(?=[=+@\uff0b\uff0d\uff1d\uff20-])/;
    var startingBlank = /^[\t\r\n]/;
    var innerFormula = /([,;\t\r\n]["\u0020\u00a0]{0,9})(?=[=+@\uff0b\uff0d\uff1d\uff20-])/g;

    /**
     * @param {string} text
     * @returns {string} The separator of its first line, outside of quotes.
     */
    function detectSeparator(text) {
        var unquoted = text.slice(0, 20000).replace(/"[^"]*"/g, "");
        var first = unquoted.split("\n").filter(function (line) { return line !== ""; })[0] || "";
        return separators.reduce(function (best, separator) {
            // A comma may stand in any text; where another one is as common, that one parts the cells.
            return first.split(separator).length >= Math.max(2, first.split(best).length) ? separator : best;
        }, separators[0]);
    }

    /**
     * @param {string} text
     * @param {number} from Behind the opening quote.
     * @returns {number} Where the closing one stands; -1 where there is none.
     */
    function findClosing(text, from) {
        var end = text.indexOf('"', from);
        while (end >= 0 && text.charAt(end + 1) === '"') {
            end = text.indexOf('"', end + 2);
        }
        return end;
    }

    /**
     * @param {unknown} text Cells beyond the limit are left out.
     * @returns {CsvTable}
     */
    function readCsv(text) {
        var all = (typeof text === "string" ? text : "").replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
        var told = /^"?sep=([,;\t])"?(?:\n|(?![^\n]))/.exec(all);
        var separator = told === null ? detectSeparator(all) : told[1];
        var table = /** @type {CsvTable} */ ({ rows: [], lines: [], separator: separator, problem: null });
        var position = told === null ? 0 : told[0].length;
        var line = told === null ? 1 : 2;
        var cells = 0;
        var lineEnd = -1;
        var cellEnd = -1;
        var row = /** @type {string[]} */ ([]);
        var rowLine = line;
        while (position <= all.length && cells < mostCells) {
            var quoted = "";
            if (all.charAt(position) === '"') {
                var closing = findClosing(all, position + 1);
                table.problem = closing < 0 ? "quote" : table.problem;
                var inner = all.slice(position + 1, closing < 0 ? all.length : closing);
                quoted = inner.replace(/""/g, '"');
                line = line + inner.split("\n").length - 1;
                position = closing < 0 ? all.length : closing + 1;
            }
            lineEnd = lineEnd < position ? indexOrEnd(all, "\n", position) : lineEnd;
            cellEnd = cellEnd < position ? indexOrEnd(all, separator, position) : cellEnd;
            var end = Math.min(lineEnd, cellEnd);
            row.push(quoted + all.slice(position, end));
            cells = cells + 1;
            position = end + 1;
            if (end === lineEnd) {
                if (row.length > 1 || row[0] !== "") {
                    table.rows.push(row);
                    table.lines.push(rowLine);
                }
                row = [];
                line = line + 1;
                rowLine = line;
            }
        }
        if (position <= all.length) {
            table.problem = "cells";
        }
        return table;
    }

    /**
     * @param {string} text
     * @param {string} sought
     * @param {number} from
     * @returns {number}
     */
    function indexOrEnd(text, sought, from) {
        var found = text.indexOf(sought, from);
        return found < 0 ? text.length : found;
    }

    /**
     * @param {string | number} cell
     * @param {string} separator
     * @returns {string}
     */
    function writeCell(cell, separator) {
        if (typeof cell === "number") {
            return isFinite(cell) ? String(cell) : "";
        }
        var text = startingBlank.test(cell) ? "'" + cell : cell.replace(formula, "'$1");
        var safe = text.replace(innerFormula, "$1'");
        return /[",;\t\r\n]/.test(safe) || safe.indexOf(separator) >= 0 ? '"' + safe.replace(/"/g, '""') + '"' : safe;
    }

    /**
     * @param {(string | number)[][]} rows A number stays one; of a text that would be a formula an apostrophe makes a text.
     * @param {string} [separator] A comma, if not told.
     * @returns {string}
     */
    function writeCsv(rows, separator) {
        return rows.map(function (row) {
            return row.map(function (cell) { return writeCell(cell, separator || ","); }).join(separator || ",") + "\r\n";
        }).join("");
    }

    core.readCsv = readCsv;
    core.writeCsv = writeCsv;
}(/** @type {PileCore} */ (GenGuideCore)));
