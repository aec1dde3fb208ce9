using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Writing;

namespace GenGuide.Verification.Blind;

/// <summary>Nothing that is published gives a blind bank's answers away: every file is read as it stands, decoded and unpacked, and the page of the bank has to be the one that it would be with other answers.</summary>
public sealed class BlindCheck
{
    private const string Itself = "an entry";

    private readonly IReadOnlyList<ProtectedBank> _banks;
    private readonly LeakNeedles _needles;
    private readonly HiddenTexts _texts;

    public BlindCheck(IReadOnlyList<ProtectedBank> banks)
    {
        _banks = banks;
        _needles = new LeakNeedles(banks);
        _texts = new HiddenTexts(_needles);
    }

    public void CheckFile(OutputFile file, DiagnosticBag diagnostics)
    {
        if (_banks.Count == 0)
        {
            return;
        }

        var location = OutputPage.LocationOf(file);
        foreach (var bank in _banks.Where(bank => bank.Page == file.Path && !file.Content.Span.SequenceEqual(bank.OtherwiseDrawn.Span)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindDepends, location, file.Path);
        }

        var reported = new HashSet<Leak>();
        foreach (var (leak, how) in _needles.In(file.Path).Select(leak => new HiddenLeak(leak, "in its name")).Concat(_texts.In(file.Content)).Where(found => reported.Add(found.Leak)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindLeaked, location, file.Path, leak.What, leak.Item, how);
        }

        foreach (var item in _banks.Where(bank => bank.Page != file.Path).SelectMany(bank => bank.Items).Where(item => HasEntry(file, item.Id)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindLeaked, location, file.Path, Itself, item.Id, "in a list");
        }
    }

    /// <summary>No list of items may name one, or it could be drawn, practised, searched for or scored where its answer is not. A link to it in a sentence names only its place.</summary>
    private static bool HasEntry(OutputFile file, string id)
    {
        var text = Encoding.UTF8.GetString(file.Content.Span);
        var name = Regex.Escape(id);
        return OutputPage.IsPage(file)
            ? Regex.IsMatch(text, $"\"id\":\\s*\"{name}\"|class=\"item\" id=\"{name}\"")
            : Regex.IsMatch(text, $"[\"#]{name}\"(?!\\s*:)");
    }
}
