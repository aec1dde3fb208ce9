/**
 * Reads the text of a campaign as somebody does who does not understand it: which kinds of words stand there, and whether one names the answer.
 */

(function (/** @type {AuditCore} */ core) {
    "use strict";

    /** @type {Wording[]} */
    var names = ["negation", "memory", "contact", "form", "teaching", "list"];

    /** @type {{[name in Wording]: string}} */
    var families = {
        negation: "no not never nobody none nothing neither nor nowhere without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't " +
            "haven't hasn't hadn't couldn't shouldn't wouldn't mustn't needn't",
        memory: "survey surveys surveyed surveying poll polls polled questionnaire recall recalls recalled remember remembers remembered " +
            "recognise recognises recognised recognising recognize recognizes recognized recognition unprompted familiar familiarity know knows knew " +
            "understand understands understood understanding believe believes believed belief beliefs mind minds memory opinion opinions",
        contact: "book books booked booking bookings meeting meetings appointment appointments call calls called visit visits quote quotes quotation quotations " +
            "contact contacts cost costs enquiry enquiries inquiry inquiries request requests requested demo demos demonstration demonstrations " +
            "trial trials address addresses signup signups registration registrations",
        form: "form forms register registers registered registering registration registrations signup signups email emails details address addresses",
        teaching: "teach teaches teaching taught learn learns learned learning lesson lessons course courses class classes " +
            "explain explains explained explaining explanation explanations guide guides tutorial tutorials talk talks lecture lectures educational educates",
        list: "list lists listed named account accounts selected chosen handpicked"
    };

    /** Words by which a text may name its answer, each with whom it speaks for: 0 the first label, 1 the second. */
    var answers = listWords(["awareness demand brand", "lead leads nurture nurtures nurtured nurturing"]);

    /** What a campaign generates speaks as well. "Generates heat" says nothing. */
    var generating = listWords(["generate generates generated generating"]);
    var generated = listWords([
        "interest demand awareness recall buzz preference",
        "lead leads contact contacts enquiry enquiries inquiry inquiries meeting meetings name names pipeline prospect prospects signup signups"
    ]);
    /** So many words behind the verb its object is looked for. */
    var reachOfVerb = 3;

    /** Where "lead" is a verb, a metal, or somebody or something that comes first; and "demand" a load on a network, or part of a phrase. */
    var afterOtherLead = listWords([
        "to into the a an its their his her our them him us you people readers visitors up out off back through past " +
        "time times engineer engineers author authors designer designers developer developers editor architect technician technicians " +
        "teacher trainer researcher scientist actor singer role part story article photo " +
        "pipe pipes paint battery batteries acid free lined glass weight weights dust poisoning"
    ]);
    var beforeVerb = listWords(["to will would can could may might must should who which that they we you i"]);
    var beforeOtherDemand = listWords(["in on peak power energy electricity heat heating cooling water"]);

    var wordings = createWordings();

    /**
     * @param {string[]} lists
     * @returns {{[word: string]: number}} The number of the list in which a word stands. It has no prototype, so a word like "constructor" is in none.
     */
    function listWords(lists) {
        var numbers = Object.create(null);
        lists.forEach(function (list, number) {
            list.split(" ").forEach(function (word) { numbers[word] = number; });
        });
        return numbers;
    }

    /**
     * @returns {{[word: string]: Wording[]}} The families to which a word belongs.
     */
    function createWordings() {
        var found = Object.create(null);
        names.forEach(function (name) {
            families[name].split(" ").forEach(function (word) { found[word] = (found[word] || []).concat([name]); });
        });
        return found;
    }

    /**
     * @param {string[]} sentence
     * @param {number} index
     * @returns {number[]} Whom a word speaks for that may name an answer; none when it is used in another sense.
     */
    function sidesOf(sentence, index) {
        var word = sentence[index];
        var before = sentence[index - 1] || "";
        var after = sentence[index + 1] || "";
        if (generating[word] !== undefined) {
            return sentence.slice(index + 1, index + 1 + reachOfVerb).map(function (object) { return generated[object]; });
        }
        var isOther = word === "brand" ? after !== "building"
            : word === "demand" ? beforeOtherDemand[before] !== undefined
                : (word === "lead" || word === "leads") && (afterOtherLead[after] !== undefined || beforeVerb[before] !== undefined);
        return isOther ? [] : [answers[word]];
    }

    /**
     * @param {string[]} sentence
     * @returns {{[name in Wording]: number}} How many words of each family stand in it.
     */
    function countWordings(sentence) {
        var counts = { negation: 0, memory: 0, contact: 0, form: 0, teaching: 0, list: 0 };
        sentence.forEach(function (word) {
            (wordings[word] || []).forEach(function (name) { counts[name] = counts[name] + 1; });
        });
        return counts;
    }

    /**
     * @param {AuditItem} item
     * @param {string[]} labels
     * @returns {Reading}
     */
    function readItem(item, labels) {
        var side = item.kind === "scenario" ? labels.indexOf(item.key[0]) : -1;
        var has = Object.create(null);
        var words = /** @type {string[]} */ ([]);
        var named = /** @type {NamedAnswer[]} */ ([]);
        item.sentences.forEach(function (sentence, number) {
            sentence.forEach(function (word, index) {
                if (has[word] === undefined) {
                    has[word] = true;
                    words.push(word);
                }
                var mayName = answers[word] !== undefined || generating[word] !== undefined;
                if (mayName && sidesOf(sentence, index).indexOf(side) >= 0) {
                    named.push({ item: item.id, sentence: number, word: index });
                }
            });
        });
        return {
            item: item,
            side: side,
            length: item.sentences.reduce(function (sum, sentence) { return sum + sentence.length; }, 0),
            words: words,
            has: has,
            uses: countWordings(words),
            last: countWordings(item.sentences[item.sentences.length - 1] || []),
            named: named
        };
    }

    core.readItem = readItem;
}(/** @type {AuditCore} */ (GenGuideCore)));
