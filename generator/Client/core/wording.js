/**
 * Which kinds of words the text of a campaign uses, whatever it says with them; and where a text names its own answer.
 * Words come in lower case. One with hyphens counts as its parts.
 */

(function (/** @type {AuditCore} */ core) {
    "use strict";

    /** @type {{[name in Wording]: string[]}} */
    var families = {
        negation: ["no", "not", "never", "nobody", "none", "nothing", "neither", "nor", "nowhere", "without", "cannot"],
        memory: [
            "survey", "surveys", "surveyed", "surveying", "poll", "polls", "polled", "questionnaire", "recall", "recalls", "recalled",
            "remember", "remembers", "remembered", "recognise", "recognises", "recognised", "recognising", "recognize", "recognized", "recognition",
            "unprompted", "familiar", "familiarity", "know", "knows", "knew", "understand", "understands", "understood", "understanding",
            "believe", "believes", "believed", "belief", "beliefs", "mind", "minds", "memory", "opinion", "opinions"
        ],
        contact: [
            "book", "books", "booked", "booking", "bookings", "meeting", "meetings", "appointment", "appointments", "call", "calls", "called", "visit", "visits",
            "quote", "quotes", "quotation", "quotations", "contact", "contacts", "cost", "costs", "enquiry", "enquiries", "inquiry", "inquiries",
            "request", "requests", "requested", "demo", "demos", "demonstration", "demonstrations", "trial", "trials", "address", "addresses",
            "signup", "signups", "registration", "registrations"
        ],
        form: [
            "form", "forms", "register", "registers", "registered", "registering", "registration", "registrations", "signup", "signups",
            "email", "emails", "details", "address", "addresses"
        ],
        teaching: [
            "teach", "teaches", "teaching", "taught", "learn", "learns", "learned", "learning", "lesson", "lessons", "course", "courses", "class", "classes",
            "explain", "explains", "explained", "explaining", "explanation", "explanations", "guide", "guides", "tutorial", "tutorials", "talk", "talks",
            "lecture", "lectures", "educational", "educates"
        ],
        list: ["list", "lists", "listed", "named", "account", "accounts", "selected", "chosen", "handpicked"]
    };

    /**
     * What follows "lead" or "leads" where it is a verb, a metal, or somebody or something that comes first.
     * Whoever writes such a word in another sense rewords the sentence: a learner reads it as a hint as well.
     */
    var afterOtherLead = [
        "to", "into", "the", "a", "an", "its", "their", "his", "her", "our", "them", "him", "us", "you", "people", "readers", "visitors", "up", "out", "off", "back", "through", "past",
        "time", "times", "engineer", "engineers", "author", "authors", "designer", "designers", "developer", "developers", "editor", "architect", "technician", "technicians",
        "teacher", "trainer", "researcher", "scientist", "actor", "singer", "role", "part", "story", "article", "photo",
        "pipe", "pipes", "paint", "battery", "batteries", "acid", "free", "lined", "glass", "weight", "weights", "dust", "poisoning"
    ];
    var beforeVerb = ["to", "will", "would", "can", "could", "may", "might", "must", "should", "who", "which", "that", "they", "we", "you", "i"];

    /** Where "demand" is a load on a network, or part of a phrase. */
    var beforeOtherDemand = ["in", "on", "peak", "power", "energy", "electricity", "heat", "heating", "cooling", "water"];

    /** What a campaign generates, and whom that speaks for: 0 the first label, 1 the second. "Generates heat" says nothing. */
    var generated = [
        ["interest", "demand", "awareness", "recall", "buzz", "preference"],
        ["lead", "leads", "contact", "contacts", "enquiry", "enquiries", "inquiry", "inquiries", "meeting", "meetings", "name", "names", "pipeline", "prospect", "prospects", "signup", "signups"]
    ];
    /** So far behind the verb its object is looked for. */
    var reachOfVerb = 3;

    /**
     * @param {string} word
     * @returns {string[]}
     */
    function partsOf(word) {
        return word.split("-");
    }

    /**
     * @param {string[]} words
     * @returns {string[]} With the parts of hyphened words for the words.
     */
    function splitWords(words) {
        return words.reduce(function (parts, word) {
            return parts.concat(partsOf(word));
        }, /** @type {string[]} */ ([]));
    }

    /**
     * @param {AuditItem} item
     * @returns {string[]} Each word of the text once.
     */
    function vocabularyOf(item) {
        var words = splitWords(item.sentences.reduce(function (all, sentence) { return all.concat(sentence); }, /** @type {string[]} */ ([])));
        return words.filter(function (word, index) { return words.indexOf(word) === index; });
    }

    /**
     * @param {string[]} words
     * @param {Wording} name
     * @returns {number} How many words of the family stand there.
     */
    function countWording(words, name) {
        var family = families[name];
        return words.filter(function (word) {
            return family.indexOf(word) >= 0 || (name === "negation" && word.slice(-3) === "n't");
        }).length;
    }

    /**
     * @param {string[]} words
     * @param {number} index
     * @param {string[]} list
     * @returns {boolean}
     */
    function isAt(words, index, list) {
        return index >= 0 && index < words.length && list.indexOf(words[index]) >= 0;
    }

    /**
     * @param {string[]} words
     * @param {number} index
     * @returns {number[]} Whom a word that may name an answer speaks for: 0 the first label, 1 the second; none for any other word.
     */
    function directionsOf(words, index) {
        switch (words[index]) {
            case "awareness":
                return [0];
            case "demand":
                return isAt(words, index - 1, beforeOtherDemand) ? [] : [0];
            case "brand":
                return isAt(words, index + 1, ["building"]) ? [0] : [];
            case "lead":
            case "leads":
                return isAt(words, index + 1, afterOtherLead) || isAt(words, index - 1, beforeVerb) ? [] : [1];
            case "nurture":
            case "nurtures":
            case "nurtured":
            case "nurturing":
                return [1];
            case "generate":
            case "generates":
            case "generated":
            case "generating":
                var objects = words.slice(index + 1, index + 1 + reachOfVerb);
                return [0, 1].filter(function (side) { return objects.some(function (word) { return generated[side].indexOf(word) >= 0; }); });
            default:
                return [];
        }
    }

    /**
     * @param {string[]} sentence
     * @param {number} side
     * @returns {number[]} The places of the words that speak for that side by their name.
     */
    function namesIn(sentence, side) {
        var parts = splitWords(sentence);
        var places = sentence.reduce(function (all, word, index) {
            return all.concat(partsOf(word).map(function () { return index; }));
        }, /** @type {number[]} */ ([]));
        var found = places.filter(function (_, index) { return directionsOf(parts, index).indexOf(side) >= 0; });
        return found.filter(function (place, index) { return found.indexOf(place) === index; });
    }

    /**
     * @param {AuditItem[]} items
     * @param {string[]} labels
     * @returns {NamedAnswer[]} Where the text of a campaign names what is its key. Words for the other label tempt, and may stay.
     */
    function findNamedAnswers(items, labels) {
        return items.filter(function (item) { return item.kind === "scenario"; }).reduce(function (all, item) {
            var side = labels.indexOf(item.key[0]);
            return item.sentences.reduce(function (found, sentence, number) {
                return found.concat(namesIn(sentence, side).map(function (place) {
                    return { item: item.id, sentence: number, word: place };
                }));
            }, all);
        }, /** @type {NamedAnswer[]} */ ([]));
    }

    core.splitWords = splitWords;
    core.vocabularyOf = vocabularyOf;
    core.countWording = countWording;
    core.findNamedAnswers = findNamedAnswers;
}(/** @type {AuditCore} */ (GenGuideCore)));
