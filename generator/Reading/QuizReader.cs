using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Reading;

/// <summary>One Markdown file under <c>quizzes/</c> → <see cref="Bank"/>: the frame of every item; what is in it is the question of the item's kind.</summary>
public sealed partial class QuizReader(Rubric rubric, IReadOnlyList<IItemReader> kinds, DiagnosticBag diagnostics)
{
    private const string KindKey = "kind";
    private const string LevelKey = "level";
    private const string ForKey = "for";

    private static readonly Dictionary<(ReferenceKind Kind, string Address), LinkTarget> NotYetLinked = [];

    /// <summary>Null when the bank can't be used; every reason has been reported then.</summary>
    public Bank? Read(SourceFile source)
    {
        var head = new FrontMatterReader(diagnostics).ReadBankHead(source);
        var route = RouteReader.RouteOf(source, diagnostics);
        if (head is null || route is null || MarkdownParser.TryParse(source, diagnostics) is not { } document)
        {
            return null;
        }

        var body = new MarkupReader(source, mayHoldMarks: true, diagnostics);
        body.Read(document);
        var lookalikes = ReportLookalikes(source, document);
        var syntax = BankSyntax.Of(document);
        foreach (var block in syntax.Preamble)
        {
            diagnostics.Add(DiagnosticCatalog.TextBeforeItems, source.LocationOf(block.ToTextSpan()));
        }

        if (syntax.Items.Count == 0)
        {
            diagnostics.Add(DiagnosticCatalog.EmptyBank, source.LocationOf(default), source.Path);
        }

        var items = new List<Item>();
        var unread = new List<string>();
        for (var index = 0; index < syntax.Items.Count; index++)
        {
            var start = syntax.Items[index].Heading.Span.Start;
            var end = index + 1 < syntax.Items.Count ? syntax.Items[index + 1].Heading.Span.Start : source.Text.Length;
            var isSound = lookalikes.Count == 0 || !lookalikes.Any(at => at >= start && at < end);
            if ((isSound ? ReadItem(source, syntax.Items[index], index, head) : null) is { } item)
            {
                items.Add(item);
            }
            else
            {
                unread.Add(UnreadIdOf(source, syntax.Items[index]));
            }
        }

        return new Bank(source, head, route, items.ToArray(), body.References.ToArray(), NotYetLinked) { UnreadIds = unread.ToArray() };
    }

    /// <summary>What may be made out of the id of an item that could not be read.</summary>
    private static string UnreadIdOf(SourceFile source, ItemSyntax syntax) => BrokenIdPattern().Match(source.Slice(syntax.Heading.ToTextSpan())).Groups[1].Value;

    [GeneratedRegex(@"\{\s*#([a-z][a-z0-9-]*)[^{]*\z")]
    private static partial Regex BrokenIdPattern();

    [GeneratedRegex("^[a-z][a-z0-9-]*\\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^\s*(?:[-*+]|\d+[.)])?\s*\[\s*[xX✓✔]?\s*\](?!\()")]
    private static partial Regex BoxPattern();

    [GeneratedRegex(@"\]\s*\(\s*(?:clue|decoy)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MarkPattern();

    private Item? ReadItem(SourceFile source, ItemSyntax syntax, int index, BankHead head)
    {
        foreach (var stray in syntax.Strays)
        {
            diagnostics.Add(DiagnosticCatalog.UnexpectedBlock, source.LocationOf(stray.ToTextSpan()));
        }

        var heading = syntax.Heading;
        var braces = BraceAttributes.Read(source, heading.ToTextSpan(), diagnostics);
        if (braces is null)
        {
            return null;
        }

        BraceTail.Remove(heading.Inline, braces.Span.Start);
        var title = PlainText.Of(heading);
        if (braces.Id is not { } id)
        {
            diagnostics.Add(DiagnosticCatalog.ItemWithoutId, source.LocationOf(heading.ToTextSpan()), title, Slug.Of(title));
            return null;
        }

        if (!IdPattern().IsMatch(id.Text))
        {
            diagnostics.Add(DiagnosticCatalog.BadItemId, source.LocationOf(id.Span), id.Text);
        }

        if (syntax.Body.Count == 0)
        {
            diagnostics.Add(DiagnosticCatalog.ItemWithoutText, source.LocationOf(heading.ToTextSpan()), id.Text);
            return null;
        }

        if (KindOf(source, syntax, braces) is not { } kind)
        {
            return null;
        }

        if (head.IsBlind && !kind.CanBeBlind)
        {
            diagnostics.Add(DiagnosticCatalog.BlindKind, source.LocationOf(heading.ToTextSpan()), id.Text, kind.Kind, string.Join(", ", kinds.Where(other => other.CanBeBlind).Select(other => other.Kind)));
            return null;
        }

        foreach (var (key, value) in braces.Values)
        {
            if (key is not (KindKey or ForKey) && !kind.Keys.Contains(key))
            {
                diagnostics.Add(DiagnosticCatalog.UnknownKey, source.LocationOf(value.NameSpan), key, $"a {kind.Kind} item", Suggestion.For(key, [.. kind.Keys, KindKey, ForKey]));
            }
        }

        var item = kind.Read(new ItemSource(source, syntax, braces, id.Text, title, index, rubric), diagnostics);
        return item is null ? null : item with { Objectives = ObjectivesOf(head, braces.Values.GetValueOrDefault(ForKey)?.Text) };
    }

    /// <summary>Those of the bank, and those of the item itself.</summary>
    private static IReadOnlyList<string> ObjectivesOf(BankHead head, string? own)
    {
        var named = ObjectiveList.Of(own);
        return head.Objectives.Count == 0 && named.Count <= 1 ? named : [.. head.Objectives.Concat(named).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What <c>kind=</c> names; else a scenario where there is a level, or a key that only a scenario has; else a single choice.</summary>
    private IItemReader? KindOf(SourceFile source, ItemSyntax syntax, BraceAttributes braces)
    {
        if (!braces.Values.TryGetValue(KindKey, out var value))
        {
            return FindKind(braces.Values.ContainsKey(LevelKey) || IsMarked(syntax) ? Scenario.KindName : ChoiceQuestion.SingleKind);
        }

        var found = FindKind(value.Text);
        if (found is null)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownKind, source.LocationOf(value.Span), value.Text, Suggestion.For(value.Text, kinds.Select(kind => kind.Kind)));
        }

        return found;
    }

    private static bool IsMarked(ItemSyntax syntax) => syntax.Body.Any(block => block.InlinesOf<LinkInline>().Any(ClueLink.IsMark));

    private IItemReader? FindKind(string name)
    {
        foreach (var kind in kinds)
        {
            if (kind.Kind == name)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>What was meant as a choice or a mark and was not read as one would show its key on the page; it is an error instead.
    /// Returns where: an item that holds one is judged no further.</summary>
    private List<int> ReportLookalikes(SourceFile source, MarkdownDocument document)
    {
        var found = new List<int>();
        document.Visit(node =>
        {
            if (node is ParagraphBlock paragraph)
            {
                ReportLikeChoices(source, paragraph, found);
            }
            else if (node is LiteralInline literal && literal.Content.AsSpan().Contains(']') && MarkPattern().Match(literal.Content.ToString()) is { Success: true } mark)
            {
                found.Add(literal.Span.Start);
                diagnostics.Add(DiagnosticCatalog.MalformedMark, source.LocationOf(new TextSpan(literal.Span.Start + mark.Index, literal.Content.Length - mark.Index)));
            }
        });
        return found;
    }

    private void ReportLikeChoices(SourceFile source, ParagraphBlock paragraph, List<int> found)
    {
        var isChoice = paragraph.Inline?.FirstChild is Markdig.Extensions.TaskLists.TaskList;
        var text = source.Look(paragraph.ToTextSpan());
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            if (!isChoice && MayHaveBox(line) && BoxPattern().IsMatch(line))
            {
                var start = paragraph.Span.Start + range.Start.Value;
                found.Add(start);
                diagnostics.Add(DiagnosticCatalog.MalformedChoice, source.LocationOf(new TextSpan(start, line.TrimEnd().Length)));
            }

            isChoice = false;
        }
    }

    /// <summary>Hardly any line has a bracket at its start, behind what may begin the entry of a list.</summary>
    private static bool MayHaveBox(ReadOnlySpan<char> line) => line.IndexOf('[') is var open and >= 0 && !line[..open].ContainsAnyInRange('A', 'Z') && !line[..open].ContainsAnyInRange('a', 'z');
}
