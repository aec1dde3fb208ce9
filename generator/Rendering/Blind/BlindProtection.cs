using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Search;
using GenGuide.Sealing;
using GenGuide.Writing;

namespace GenGuide.Rendering.Blind;

/// <summary>Says what must not be published of the blind banks of a site.</summary>
public static class BlindProtection
{
    /// <param name="site">The site.</param>
    /// <param name="kinds">Every kind of item.</param>
    /// <param name="banks">Its blind banks.</param>
    /// <param name="draw">Draws the page of one.</param>
    public static IReadOnlyList<ProtectedBank> Of(Site site, IReadOnlyList<IItemRenderer> kinds, IReadOnlyList<BlindBank> banks, Func<BlindBank, OutputFile> draw)
    {
        if (banks.Count == 0)
        {
            return [];
        }

        var said = banks.Select(bank => (Bank: bank, Words: new BlindAnswers(site, kinds).WordsOf(bank.Bank, bank.Items))).ToList();
        IReadOnlyList<string> published =
        [
            .. site.Pages.Select(page => page.Source).Concat(site.Banks.Select(bank => bank.Source)).SelectMany(source => new[] { source.Text, Passages.TextOf(MarkdownParser.Parse(source)) }),
            .. site.Rubric.Misconceptions.Select(misconception => misconception.Source.Text).Distinct(),
            .. said.SelectMany(bank => bank.Words).SelectMany(item => item.Choices.Select(choice => choice.Words).Append(item.Title).Append(item.Text)),
            .. banks.SelectMany(bank => new[] { bank.Bank.Head.Title, bank.Bank.Head.Description }),
        ];

        // A meaning is one of few: items whose marks and keys are of the same shape share it.
        var shared = site.Banks.SelectMany(bank => bank.Items).SelectMany(item => new[] { item.MeaningHash.ToString(), item.TextHash.ToString() }).ToHashSet(StringComparer.Ordinal);
        return [.. said.Select(entry => Of(entry.Bank, entry.Words, draw(entry.Bank.WithOtherKeys()), published, shared))];
    }

    private static ProtectedBank Of(BlindBank bank, IReadOnlyList<BlindWords> words, OutputFile otherwise, IReadOnlyList<string> published, HashSet<string> shared) => new(
        bank.Bank.Id,
        bank.Bank.Source.Path,
        bank.Bank.Route.OutputPath,
        bank.Version,
        bank.Graded,
        otherwise.Content,
        [.. bank.Items.Zip(words, (item, said) => Of(item, said, shared))],
        published);

    private static ProtectedItem Of(ShuffledItem item, BlindWords words, HashSet<string> shared) => new(
        item.Shown.Id,
        item.Shown.Kind,
        item.Shown switch
        {
            ChoiceQuestion question => [.. question.Choices.Select(choice => choice.Words)],
            PartsQuestion question => [.. question.Parts.Select(part => part.Words)],
            _ => [],
        },
        [.. item.Shown.Keys.Concat(item.Authored.Keys).SelectMany(key => new[] { key.Id, key.Words }).Distinct()],
        [.. new[] { item.Shown.MeaningHash.ToString(), item.Shown.TextHash.ToString() }.Except(shared)],
        [.. words.Choices.Select(choice => choice.Said).Concat(words.Marks.Select(mark => mark.Reason)).Append(words.Flip ?? "").Where(text => text.Length > 0).Distinct()]);
}
