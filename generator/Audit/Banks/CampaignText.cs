using System.Text;
using GenGuide.Audit.Lessons;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Audit.Banks;

/// <summary>What a learner reads of a campaign who sees neither marks nor choices: its words, sentence by sentence, each with its place.</summary>
public sealed record CampaignText(IReadOnlyList<IReadOnlyList<CampaignWord>> Sentences)
{
    public static CampaignText Empty { get; } = new([]);

    public IEnumerable<CampaignWord> Words => Sentences.SelectMany(sentence => sentence);

    public static CampaignText Of(IEnumerable<Block> body)
    {
        var sentences = new List<IReadOnlyList<CampaignWord>>();
        foreach (var block in body.SelectMany(block => block.Leaves()))
        {
            AddSentences(block, sentences);
        }

        return new CampaignText(sentences);
    }

    /// <summary>The sentences in which words stand that are marked so.</summary>
    public IEnumerable<int> SentencesWith(List<Mark> marks) =>
        marks.Count == 0 ? [] : Enumerable.Range(0, Sentences.Count).Where(index => Sentences[index].Any(word => IsIn(word, marks)));

    private static bool IsIn(CampaignWord word, Mark mark) => word.Span.Start >= mark.Span.Start && word.Span.Start < mark.Span.End;

    public static bool IsIn(CampaignWord word, IReadOnlyList<Mark> marks)
    {
        for (var index = 0; index < marks.Count; index++)
        {
            if (IsIn(word, marks[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddSentences(LeafBlock block, List<IReadOnlyList<CampaignWord>> sentences)
    {
        var (gathered, places) = (new StringBuilder(), new List<int>());
        Append(block.Inline, gathered, places);
        var text = gathered.ToString();
        var sentence = new List<CampaignWord>();
        var breaks = Prose.BreakPattern().EnumerateMatches(text);
        var end = breaks.MoveNext() ? breaks.Current.Index : text.Length;
        foreach (var match in Prose.WordPattern().EnumerateMatches(text))
        {
            for (var start = NextPart(text, match.Index, match.Index + match.Length); start < match.Index + match.Length;)
            {
                while (start >= end)
                {
                    Close();
                    end = breaks.MoveNext() ? breaks.Current.Index : text.Length;
                }

                var partEnd = EndOfPart(text, start, match.Index + match.Length);
                sentence.Add(new CampaignWord(text[start..partEnd].ToLowerInvariant().Replace('’', '\''), TextSpan.FromBounds(places[start], places[partEnd - 1] + 1)));
                start = NextPart(text, partEnd, match.Index + match.Length);
            }
        }

        Close();

        void Close()
        {
            if (sentence.Count > 0)
            {
                sentences.Add(sentence);
                sentence = [];
            }
        }
    }

    /// <summary>A word with hyphens is read in parts.</summary>
    private static int NextPart(string text, int start, int end)
    {
        while (start < end && text[start] is ('-' or '–'))
        {
            start++;
        }

        return start;
    }

    private static int EndOfPart(string text, int start, int end)
    {
        while (start < end && text[start] is not ('-' or '–'))
        {
            start++;
        }

        return start;
    }

    /// <summary>Every character with its offset in the source.</summary>
    private static void Append(Inline? inline, StringBuilder text, List<int> places)
    {
        switch (inline)
        {
            case LiteralInline literal:
                // Aligned at the end, because a backslash before an escaped character belongs to the span.
                Append(literal.Content.AsSpan(), literal.Span.End + 1 - literal.Content.Length, text, places);
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

    private static void Append(ReadOnlySpan<char> words, int start, StringBuilder text, List<int> places)
    {
        text.Append(words);
        for (var index = 0; index < words.Length; index++)
        {
            places.Add(start + index);
        }
    }
}
