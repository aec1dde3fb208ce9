using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Audit.Lessons;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Audit.Banks;

/// <summary>What a learner reads of a campaign who sees neither marks nor choices: its words, sentence by sentence, each with its place.</summary>
public sealed partial record CampaignText(IReadOnlyList<IReadOnlyList<CampaignWord>> Sentences)
{
    public static CampaignText Empty { get; } = new([]);

    public IEnumerable<CampaignWord> Words => Sentences.SelectMany(sentence => sentence);

    public static CampaignText Of(IEnumerable<Block> body) => new([.. body.SelectMany(block => block.Leaves()).SelectMany(SentencesOf).Where(sentence => sentence.Count > 0)]);

    /// <summary>The sentences in which words stand that are marked so.</summary>
    public IEnumerable<int> SentencesWith(Mark mark) =>
        Enumerable.Range(0, Sentences.Count).Where(index => Sentences[index].Any(word => IsIn(word, mark)));

    public static bool IsIn(CampaignWord word, Mark mark) => word.Span.Start >= mark.Span.Start && word.Span.Start < mark.Span.End;

    private static IEnumerable<IReadOnlyList<CampaignWord>> SentencesOf(LeafBlock block)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        Append(block.Inline, text, places);
        var breaks = Prose.BreakPattern().Matches(text.ToString()).Select(match => match.Index).Append(text.Length);
        var words = Prose.WordPattern().Matches(text.ToString()).SelectMany(match => PartsOf(match, places)).ToList();
        var start = 0;
        foreach (var end in breaks)
        {
            yield return [.. words.Where(entry => entry.Index >= start && entry.Index < end).Select(entry => entry.Word)];
            start = end;
        }
    }

    /// <summary>A word with hyphens is read in parts.</summary>
    private static IEnumerable<(int Index, CampaignWord Word)> PartsOf(Match match, List<int> places) =>
        PartPattern().Matches(match.Value).Select(part =>
        {
            var start = match.Index + part.Index;
            var text = part.Value.ToLowerInvariant().Replace('’', '\'');
            return (start, new CampaignWord(text, TextSpan.FromBounds(places[start], places[start + part.Length - 1] + 1)));
        });

    [GeneratedRegex("[^-–]+")]
    private static partial Regex PartPattern();

    /// <summary>Every character with its offset in the source.</summary>
    private static void Append(Inline? inline, StringBuilder text, List<int> places)
    {
        switch (inline)
        {
            case LiteralInline literal:
                // Aligned at the end, because a backslash before an escaped character belongs to the span.
                Append(literal.Content.ToString(), literal.Span.End + 1 - literal.Content.Length, text, places);
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(child, text, places);
                }

                break;
            case LineBreakInline:
                Append(" ", inline.Span.Start, text, places);
                break;
            case LeafInline leaf:
                Append(PlainText.Of(leaf), leaf.Span.Start, text, places);
                break;
        }
    }

    private static void Append(string words, int start, StringBuilder text, List<int> places)
    {
        text.Append(words);
        places.AddRange(Enumerable.Range(start, words.Length));
    }
}
