namespace GenGuide.Diagnostics;

/// <summary>What can go wrong with banks whose answers are not published.</summary>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticRule BlindExam = Error("quiz/blind-exam", "'{0}' and 'Blind' exclude each other: an exam shows its answers when it is handed in", "take one of the two away");
    public static readonly DiagnosticRule BlindKind = Error("quiz/blind-kind", "'{0}' can't stand in a blind bank: an item of the kind '{1}' shows what it looks for", "move it into another bank; these kinds can be blind: {2}");
    public static readonly DiagnosticRule BlindTwin = Error("quiz/blind-twin", "'{0}' is blind, and its twin '{1}' is published with its answer, which gives both away", "put both into blind banks, or take 'contrast=' away from both");
    public static readonly DiagnosticRule BlindDrawn = Error("quiz/blind-drawn", "'{0}' is blind, and an exam shows the answers of all that it draws", "take it off 'Draws'");
    public static readonly DiagnosticRule BlindEmbedded = Error("link/blind-embedded", "'{0}' is blind, and no page can show it with its answers", "put the link into a sentence, or name another bank");

    public static readonly DiagnosticRule BlindWithoutKey = Error("blind/no-key", "this bank is blind, and there is no key to seal its answers with", "say --blind-key FILE; 'blind init FILE' makes one");
    public static readonly DiagnosticRule BlindKeyUnreadable = Error("blind/key-unreadable", "the key file '{0}' can't be read: {1}", "name the file that 'blind init FILE' has made");
    public static readonly DiagnosticRule BlindKeyMalformed = Error("blind/key-malformed", "'{0}' holds no blind key", "name the file that 'blind init FILE' has made; it holds one line");
    public static readonly DiagnosticRule BlindKeyInSite = Error("blind/key-in-site", "the key file '{0}' lies in the site's folder, from where it is easily published", "keep it where only trainers can read it");
    public static readonly DiagnosticRule BlindKeyExists = Error("blind/key-exists", "there is already a file '{0}', and what was sealed with a lost key stays sealed", "name another file, or go on with this key");
    public static readonly DiagnosticRule BlindAnswersInSite = Error("blind/answers-in-site", "the sealed answers would be written into '{0}', which is published", "name another folder with --blind-output");
    public static readonly DiagnosticRule BlindSourceReadable = Notice("blind/source-readable", "this file holds the answers of a blind bank, and whoever can read the repository can read them", "make the repository private; or name the file in .gitignore, keep it elsewhere, and put it here before each build");
    public static readonly DiagnosticRule BlindUnproved = Notice("blind/unproved", "the keys of {0} of the bank '{1}' can't be proved from what is published{2}", "");

    public static readonly DiagnosticRule OutputBlindPayload = Error("output-blind/payload", "the payload of the blind bank '{0}' can't be accepted: {1}", "it holds the version, and of each item its id, its kind and the ids of its choices");
    public static readonly DiagnosticRule OutputBlindDiffers = Error("output-blind/differs", "the blind bank '{0}' shows '{1}' and would score '{2}'", "draw the page and seal the answers from the same items");
    public static readonly DiagnosticRule OutputBlindOrder = Error("output-blind/order", "the item '{0}' shows its choices in another order than the key file gives", "an author's order can tell the answer; shuffle by the key file");
    public static readonly DiagnosticRule OutputBlindMarkup = Error("output-blind/markup", "the item '{0}' can give its answer away by {1}", "what is asked blind carries nothing that differs between right and wrong");
    public static readonly DiagnosticRule OutputBlindDepends = Error("output-blind/depends-on-key", "'{0}' would read otherwise if other answers were right", "draw nothing of a blind bank that its answers decide");
    public static readonly DiagnosticRule OutputBlindLeaked = Error("output-blind/leaked", "'{0}' gives away {1} of the blind item '{2}' ({3})", "take out of that file what comes from a blind bank");
}
