/**
 * A text as a QR code (ISO/IEC 18004): bytes, error correction M, versions 1 to 10, which hold up to 213 characters.
 * For addresses that are known only in the browser; the build draws those that it knows by a library, and tests hold the two together.
 */

(function (/** @type {GradingCore} */ core) {
    "use strict";

    /** @type {QrVersion[]} */
    var versions = [
        { codewords: 26, correction: 10, blocks: 1, alignment: [] },
        { codewords: 44, correction: 16, blocks: 1, alignment: [6, 18] },
        { codewords: 70, correction: 26, blocks: 1, alignment: [6, 22] },
        { codewords: 100, correction: 18, blocks: 2, alignment: [6, 26] },
        { codewords: 134, correction: 24, blocks: 2, alignment: [6, 30] },
        { codewords: 172, correction: 16, blocks: 4, alignment: [6, 34] },
        { codewords: 196, correction: 18, blocks: 4, alignment: [6, 22, 38] },
        { codewords: 242, correction: 22, blocks: 4, alignment: [6, 24, 42] },
        { codewords: 292, correction: 22, blocks: 5, alignment: [6, 26, 46] },
        { codewords: 346, correction: 26, blocks: 5, alignment: [6, 28, 50] }
    ];

    /** The level and the mask with their own error correction, for each mask. */
    var formats = ["101010000010010", "101000100100101", "101111001111100", "101101101001011", "100010111111001", "100000011001110", "100111110010111", "100101010100000"];

    /** The same for the versions from 7 on, which say their number. */
    var versionTexts = ["000111110010010100", "001000010110111100", "001001101010011001", "001010010011010011"];

    /** @type {((x: number, y: number) => number)[]} A module is turned where the result is 0. */
    var masks = [
        function (x, y) { return (x + y) % 2; },
        function (_x, y) { return y % 2; },
        function (x) { return x % 3; },
        function (x, y) { return (x + y) % 3; },
        function (x, y) { return (Math.floor(x / 3) + Math.floor(y / 2)) % 2; },
        function (x, y) { return x * y % 2 + x * y % 3; },
        function (x, y) { return (x * y % 2 + x * y % 3) % 2; },
        function (x, y) { return ((x + y) % 2 + x * y % 3) % 2; }
    ];

    /**
     * @param {number} one Below 256.
     * @param {number} other Below 256.
     * @returns {number} The bits in which they differ. Hosts disagree on the operator that says it in one sign.
     */
    function differ(one, other) {
        var result = 0;
        var place = 1;
        for (var left = one, right = other; left > 0 || right > 0; left = Math.floor(left / 2), right = Math.floor(right / 2)) {
            result = result + (left % 2 === right % 2 ? 0 : place);
            place = place * 2;
        }
        return result;
    }

    // Powers and logarithms in the field of 256 elements whose polynomial is 285.
    /** @type {number[]} */
    var powers = [];
    /** @type {number[]} */
    var logarithms = [];
    for (var exponent = 0, power = 1; exponent < 255; exponent = exponent + 1) {
        powers[exponent] = power;
        logarithms[power] = exponent;
        power = power < 128 ? power * 2 : differ(power * 2 - 256, 29);
    }

    /**
     * @param {number} one
     * @param {number} other
     * @returns {number}
     */
    function multiply(one, other) {
        return one === 0 || other === 0 ? 0 : powers[(logarithms[one] + logarithms[other]) % 255];
    }

    /**
     * @param {number} degree
     * @returns {number[]} The polynomial that the codewords are divided by, its first coefficient left out.
     */
    function createDivisor(degree) {
        var divisor = [1];
        for (var root = 0; root < degree; root = root + 1) {
            var shifted = divisor.concat([0]);
            for (var place = 0; place < divisor.length; place = place + 1) {
                shifted[place + 1] = differ(shifted[place + 1], multiply(divisor[place], powers[root]));
            }
            divisor = shifted;
        }
        return divisor.slice(1);
    }

    /**
     * @param {number[]} codewords
     * @param {number[]} divisor
     * @returns {number[]} The codewords by which the others can be mended.
     */
    function correct(codewords, divisor) {
        var rest = divisor.map(function () { return 0; });
        codewords.forEach(function (codeword) {
            var factor = differ(codeword, rest[0]);
            rest = rest.slice(1).concat([0]).map(function (term, place) { return differ(term, multiply(divisor[place], factor)); });
        });
        return rest;
    }

    /**
     * @param {number} value
     * @param {number} length
     * @returns {string} Its bits.
     */
    function bitsOf(value, length) {
        var bits = "";
        for (var rest = value; bits.length < length; rest = Math.floor(rest / 2)) {
            bits = rest % 2 + bits;
        }
        return bits;
    }

    /**
     * @param {string} text
     * @param {number} version
     * @param {number} capacity
     * @returns {number[]} The text with its length, filled up.
     */
    function writeCodewords(text, version, capacity) {
        var bits = "0100" + bitsOf(text.length, version < 10 ? 8 : 16);
        for (var index = 0; index < text.length; index = index + 1) {
            bits = bits + bitsOf(text.charCodeAt(index), 8);
        }
        bits = bits + "0000";
        var codewords = [];
        for (var start = 0; start + 8 <= bits.length; start = start + 8) {
            codewords.push(parseInt(bits.slice(start, start + 8), 2));
        }
        for (var filler = 0; codewords.length < capacity; filler = filler + 1) {
            codewords.push(filler % 2 === 0 ? 236 : 17);
        }
        return codewords;
    }

    /**
     * @param {number[][]} lists
     * @returns {number[]} Their first entries, then their second ones, and so on; the shorter lists come first.
     */
    function interleave(lists) {
        /** @type {number[]} */
        var mixed = [];
        lists[lists.length - 1].forEach(function (_entry, place) {
            lists.forEach(function (list) {
                if (place < list.length) {
                    mixed.push(list[place]);
                }
            });
        });
        return mixed;
    }

    /**
     * @param {number[]} codewords
     * @param {QrVersion} version
     * @returns {string} All bits in the order in which they are drawn.
     */
    function writeBits(codewords, version) {
        var divisor = createDivisor(version.correction);
        var shorter = Math.floor(codewords.length / version.blocks);
        var longer = codewords.length % version.blocks;
        /** @type {number[][]} */
        var blocks = [];
        for (var start = 0; blocks.length < version.blocks;) {
            var end = start + shorter + (blocks.length >= version.blocks - longer ? 1 : 0);
            blocks.push(codewords.slice(start, end));
            start = end;
        }
        var corrections = blocks.map(function (block) { return correct(block, divisor); });
        return interleave(blocks).concat(interleave(corrections)).map(function (codeword) { return bitsOf(codeword, 8); }).join("");
    }

    /**
     * @param {QrGrid} grid
     * @param {number} x
     * @param {number} y
     * @param {number} module
     */
    function fix(grid, x, y, module) {
        if (y >= 0 && y < grid.modules.length && x >= 0 && x < grid.modules.length) {
            grid.modules[y][x] = module;
            grid.fixed[y][x] = true;
        }
    }

    /**
     * A square inside a light one inside a dark one.
     * @param {QrGrid} grid
     * @param {number} x Of its middle.
     * @param {number} y
     * @param {number} reach How far it reaches from there.
     * @param {number} light The ring that is light, and the one outside it when there is one.
     */
    function drawSquare(grid, x, y, reach, light) {
        for (var down = -reach; down <= reach; down = down + 1) {
            for (var right = -reach; right <= reach; right = right + 1) {
                var ring = Math.max(Math.abs(down), Math.abs(right));
                fix(grid, x + right, y + down, ring === light || ring === 4 ? 0 : 1);
            }
        }
    }

    /**
     * @param {QrGrid} grid
     * @param {string} bits
     */
    function drawFormat(grid, bits) {
        var size = grid.modules.length;
        for (var index = 0; index < 15; index = index + 1) {
            var module = Number(bits.charAt(14 - index));
            fix(grid, 8, index < 6 ? index : index < 8 ? index + 1 : size - 15 + index, module);
            fix(grid, index < 8 ? size - 1 - index : index === 8 ? 7 : 14 - index, 8, module);
        }
        fix(grid, 8, size - 8, 1);
    }

    /**
     * @param {number} number
     * @param {QrVersion} version
     * @returns {QrGrid} With everything that does not depend on the text.
     */
    function createGrid(number, version) {
        var size = 17 + 4 * number;
        /** @type {QrGrid} */
        var grid = { modules: [], fixed: [] };
        for (var row = 0; row < size; row = row + 1) {
            grid.modules.push([]);
            grid.fixed.push([]);
            for (var column = 0; column < size; column = column + 1) {
                grid.modules[row].push(0);
                grid.fixed[row].push(false);
            }
        }
        for (var at = 0; at < size; at = at + 1) {
            fix(grid, 6, at, (at + 1) % 2);
            fix(grid, at, 6, (at + 1) % 2);
        }
        [[3, 3], [size - 4, 3], [3, size - 4]].forEach(function (middle) { drawSquare(grid, middle[0], middle[1], 4, 2); });
        version.alignment.forEach(function (x) {
            version.alignment.forEach(function (y) {
                if (!(x === 6 && y === 6 || x === 6 && y === size - 7 || x === size - 7 && y === 6)) {
                    drawSquare(grid, x, y, 2, 1);
                }
            });
        });
        drawFormat(grid, formats[0]);
        versionTexts.slice(number - 7, number < 7 ? 0 : number - 6).join("").split("").forEach(function (module, index) {
            var place = 17 - index;
            fix(grid, size - 11 + place % 3, Math.floor(place / 3), Number(module));
            fix(grid, Math.floor(place / 3), size - 11 + place % 3, Number(module));
        });
        return grid;
    }

    /**
     * Two columns at a time from the right, up and down in turn, past what is fixed.
     * @param {QrGrid} grid
     * @param {string} bits
     */
    function drawBits(grid, bits) {
        var size = grid.modules.length;
        var next = 0;
        for (var right = size - 1; right > 0; right = right - (right === 8 ? 3 : 2)) {
            var isUp = Math.floor((right + 1) / 2) % 2 === 0;
            for (var step = 0; step < size; step = step + 1) {
                for (var x = right; x > right - 2; x = x - 1) {
                    var y = isUp ? size - 1 - step : step;
                    if (!grid.fixed[y][x]) {
                        grid.modules[y][x] = next < bits.length ? Number(bits.charAt(next)) : 0;
                        next = next + 1;
                    }
                }
            }
        }
    }

    /**
     * @param {QrGrid} grid
     * @param {number} mask
     * @returns {QrGrid} A new one.
     */
    function applyMask(grid, mask) {
        var masked = {
            modules: grid.modules.map(function (row, y) {
                return row.map(function (module, x) { return grid.fixed[y][x] || masks[mask](x, y) !== 0 ? module : 1 - module; });
            }),
            fixed: grid.fixed
        };
        drawFormat(masked, formats[mask]);
        return masked;
    }

    /**
     * @param {string} pattern
     * @param {string} line
     * @returns {number} How often it stands there; it may overlap itself.
     */
    function countOf(pattern, line) {
        var count = 0;
        for (var at = line.indexOf(pattern); at >= 0; at = line.indexOf(pattern, at + 1)) {
            count = count + 1;
        }
        return count;
    }

    /**
     * @param {string[]} lines Rows or columns.
     * @returns {number} How much in them could be taken for something else.
     */
    function penaliseLines(lines) {
        return lines.reduce(function (sum, line) {
            var runs = line.match(/0{5,}|1{5,}/g) || [];
            var finders = countOf("00001011101", line) + countOf("10111010000", line);
            return sum + finders * 40 + runs.reduce(function (length, run) { return length + run.length - 2; }, 0);
        }, 0);
    }

    /**
     * @param {number[][]} modules
     * @returns {number} The lower, the easier to read.
     */
    function penalise(modules) {
        var size = modules.length;
        var rows = modules.map(function (row) { return row.join(""); });
        var columns = modules.map(function (_row, x) { return modules.map(function (row) { return row[x]; }).join(""); });
        var squares = 0;
        for (var y = 0; y + 1 < size; y = y + 1) {
            for (var x = 0; x + 1 < size; x = x + 1) {
                var sum = modules[y][x] + modules[y][x + 1] + modules[y + 1][x] + modules[y + 1][x + 1];
                squares = squares + (sum === 0 || sum === 4 ? 3 : 0);
            }
        }
        var dark = rows.join("").replace(/0/g, "").length;
        var balance = Math.floor(Math.abs(dark * 20 - size * size * 10) / (size * size)) * 10;
        return penaliseLines(rows) + penaliseLines(columns) + squares + balance;
    }

    /**
     * @param {string} text
     * @returns {number} The smallest version that holds it; 0 where none does, or where it has other characters than an address.
     */
    function versionFor(text) {
        if (!/^[\u0020-\u007e]+/.test(text) || /[^\u0020-\u007e]/.test(text)) {
            return 0;
        }
        var fitting = versions.filter(function (version, index) {
            return text.length <= version.codewords - version.correction * version.blocks - (index < 9 ? 2 : 3);
        });
        return fitting.length === 0 ? 0 : versions.indexOf(fitting[0]) + 1;
    }

    /**
     * @param {string} text
     * @param {number} [only] The one mask to be used; the best one when none is named.
     * @returns {string[] | null} A text for each row, 1 for dark, without the light margin of four that belongs around it; null for a text that does not fit.
     */
    function writeQr(text, only) {
        var number = typeof text === "string" ? versionFor(text) : 0;
        if (number === 0) {
            return null;
        }
        var version = versions[number - 1];
        var grid = createGrid(number, version);
        drawBits(grid, writeBits(writeCodewords(text, number, version.codewords - version.correction * version.blocks), version));
        var candidates = typeof only === "number" ? [only] : [0, 1, 2, 3, 4, 5, 6, 7];
        var best = candidates.map(function (mask) {
            var modules = applyMask(grid, mask).modules;
            return { modules: modules, penalty: candidates.length > 1 ? penalise(modules) : 0 };
        }).reduce(function (one, other) { return other.penalty < one.penalty ? other : one; });
        return best.modules.map(function (row) { return row.join(""); });
    }

    core.writeQr = writeQr;
}(GenGuideCore));
