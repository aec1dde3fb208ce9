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
        var (gathered, places) = (new StringBuilder(), new List<Place>());
        foreach (var block in body.SelectMany(block => block.Leaves()))
        {
            gathered.Clear();
            places.Clear();
            Append(block.Inline, gathered, places);
            AddSentences(gathered.ToString(), places, sentences);
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

    private static void AddSentences(string text, List<Place> places, List<IReadOnlyList<CampaignWord>> sentences)
    {
        var place = 0;
        var sentence = new List<CampaignWord>();
        var breaks = Prose.BreakPattern().EnumerateMatches(text);
        var end = breaks.MoveNext() ? breaks.Current.Index : text.Length;
        for (var at = 0; Lessons.Words.TryNext(text, ref at, out var word);)
        {
            for (var start = NextPart(text, at - word.Length, at); start < at;)
            {
                while (start >= end)
                {
                    Close();
                    end = breaks.MoveNext() ? breaks.Current.Index : text.Length;
                }

                var partEnd = EndOfPart(text, start, at);
                sentence.Add(new CampaignWord(text[start..partEnd].ToLowerInvariant().Replace('’', '\''), TextSpan.FromBounds(OffsetOf(start), OffsetOf(partEnd - 1) + 1)));
                start = NextPart(text, partEnd, at);
            }
        }

        Close();

        // Asked for from the beginning to the end.
        int OffsetOf(int index)
        {
            while (place + 1 < places.Count && places[place + 1].Index <= index)
            {
                place++;
            }

            return places[place].Offset + index - places[place].Index;
        }

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

    /// <summary>The words, and where they stand in the source.</summary>
    private static void Append(Inline? inline, StringBuilder text, List<Place> places)
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

    private static void Append(ReadOnlySpan<char> words, int start, StringBuilder text, List<Place> places)
    {
        if (words.Length > 0)
        {
            places.Add(new Place(text.Length, start));
            text.Append(words);
        }
    }

    /// <summary>From an index of the text on it stands in the source from an offset on.</summary>
    private readonly record struct Place(int Index, int Offset);
}
