namespace GenGuide.Tests.Corpus;

/// <summary>Whoever tells a lesson: about the same firm from end to end, and hardly ever with the same sentence twice.</summary>
public sealed class LessonVoice(CorpusPlan plan, int lesson, Chooser chooser)
{
    private readonly string _firm = CorpusWords.FirmOf(chooser);
    private readonly string _buyers = chooser.Pick(CorpusWords.Buyers);
    private readonly string _asset = chooser.Pick(CorpusWords.Assets);
    private readonly Queue<string> _unsaid = new();

    public string Sentence()
    {
        if (_unsaid.Count == 0)
        {
            foreach (var sentence in chooser.Shuffle(LessonBook.Sentences))
            {
                _unsaid.Enqueue(sentence);
            }
        }

        return Say(_unsaid.Dequeue());
    }

    public string Paragraph() => string.Join('\n', Enumerable.Range(0, 3 + chooser.Below(2)).Select(_ => Sentence()));

    public string ParagraphWith(string sentence) => $"{Sentence()}\n{sentence}\n{Sentence()}";

    /// <summary>Most lead to a neighbour, some across the whole corpus.</summary>
    public string Link()
    {
        var near = Math.Clamp(lesson + chooser.Below(21) - 10, 0, plan.Lessons - 1);
        var other = chooser.Below(4) == 0 ? chooser.Below(plan.Lessons) : near;
        var page = $"../{plan.SourceOf(other)["content/".Length..]}";
        return chooser.Pick(LessonBook.Links).Replace("{title}", plan.TitleOf(other), StringComparison.Ordinal).Replace("{page}", page, StringComparison.Ordinal);
    }

    public string Citation()
    {
        var tag = chooser.Pick(CorpusPages.Tags);
        return chooser.Pick(LessonBook.Citations).Replace("{tag}", tag, StringComparison.Ordinal).Replace("{id}", tag.ToLowerInvariant(), StringComparison.Ordinal);
    }

    /// <summary>A sentence begins with a capital, whatever is filled in there.</summary>
    public string Say(string template)
    {
        var text = template
            .Replace("{firm}", _firm, StringComparison.Ordinal)
            .Replace("{buyers}", _buyers, StringComparison.Ordinal)
            .Replace("{asset}", _asset, StringComparison.Ordinal)
            .Replace("{goods}", plan.GoodsOf(lesson), StringComparison.Ordinal)
            .Replace("{town}", plan.TownOf(lesson), StringComparison.Ordinal);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
