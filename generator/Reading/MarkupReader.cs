using System.Buffers;
using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Reading;

/// <summary>Walks a body once: reports what no page may hold, and gathers its headings and references.</summary>
/// <param name="source">The file.</param>
/// <param name="mayHoldMarks">True for a bank, where links may mark clues.</param>
/// <param name="diagnostics">What is wrong goes there.</param>
public sealed partial class MarkupReader(SourceFile source, bool mayHoldMarks, DiagnosticBag diagnostics)
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto"];
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+.-");

    private readonly List<Heading> _headings = [];
    private readonly List<Reference> _references = [];
    private readonly List<string> _openTags = [];
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private int _level = 1;

    /// <summary>With their anchors; none of a bank, whose headings are its items.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    public IReadOnlyList<Reference> References => _references;

    public void Read(MarkdownDocument document)
    {
        document.Visit(Read);
    }

    private void Read(MarkdownObject node)
    {
        switch (node)
        {
            case HtmlBlock or HtmlInline:
                ReadHtml(node);
                break;
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case Table table:
                ReadTable(table);
                break;
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph);
                break;
            case AutolinkInline { IsEmail: false } link:
                CheckScheme(link.Url, link.ToTextSpan());
                break;
            case LinkInline link when !mayHoldMarks || !ClueLink.IsMark(link):
                ReadLink(link);
                break;
        }
    }

    /// <summary>A tag that closes what was reported is part of the same mistake.</summary>
    private void ReadHtml(MarkdownObject node)
    {
        var tag = (node as HtmlInline)?.Tag ?? "";
        var name = TagPattern().Match(tag).Groups[1].Value;
        if (tag.StartsWith("</", StringComparison.Ordinal) && _openTags.Remove(name))
        {
            return;
        }

        _openTags.Add(name);
        diagnostics.Add(DiagnosticCatalog.RawHtml, source.LocationOf(node.ToTextSpan()));
    }

    [GeneratedRegex("^</?([A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex TagPattern();

    private void ReadHeading(HeadingBlock heading)
    {
        var text = PlainText.Of(heading);
        if (text.Length == 0)
        {
            diagnostics.Add(DiagnosticCatalog.EmptyHeading, source.LocationOf(heading.ToTextSpan()));
        }

        if (heading.Level == 1)
        {
            diagnostics.Add(DiagnosticCatalog.HeadingOne, source.LocationOf(heading.ToTextSpan()), text);
        }
        else if (heading.Level > _level + 1)
        {
            diagnostics.Add(DiagnosticCatalog.HeadingSkipsLevel, source.LocationOf(heading.ToTextSpan()), text, heading.Level);
        }

        _level = heading.Level;
        if (!mayHoldMarks)
        {
            _headings.Add(new Heading(heading.Level, QuotedText.Of(text, source, heading.ToTextSpan()), UniqueAnchor(text), heading.ToTextSpan()));
        }
    }

    /// <summary>A second heading of the same words gets "-1", as on code hosts.</summary>
    private string UniqueAnchor(string text)
    {
        var slug = Slug.Of(text);
        var before = _anchors.GetValueOrDefault(slug);
        _anchors[slug] = before + 1;
        return before == 0 ? slug : $"{slug}-{before}";
    }

    private void ReadTable(Table table)
    {
        var isQuestion = mayHoldMarks && TableRows.IsToSort(table);
        if (!isQuestion && TableCaption.Of(table) is null && !HasStrayCaption(table))
        {
            diagnostics.Add(DiagnosticCatalog.TableWithoutCaption, source.LocationOf(table.ToTextSpan()));
        }

        var header = table.OfType<TableRow>().FirstOrDefault();
        if (header is null || !header.IsHeader || header.OfType<TableCell>().Any(cell => TableRows.WordsOf(cell).Length == 0))
        {
            diagnostics.Add(DiagnosticCatalog.TableWithoutHeader, source.LocationOf(table.ToTextSpan()));
        }

        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            if (row.FirstOrDefault() is TableCell first && TableRows.WordsOf(first).Length == 0)
            {
                diagnostics.Add(DiagnosticCatalog.RowWithoutHeader, source.LocationOf(source.LineAround(row.ToTextSpan())));
            }
        }
    }

    /// <summary>A caption that something parts from this table is reported itself.</summary>
    private static bool HasStrayCaption(Table table) => table.Parent!
        .Take(table.Parent!.IndexOf(table))
        .Reverse()
        .TakeWhile(block => block is not (Table or HeadingBlock))
        .OfType<ParagraphBlock>()
        .Any(TableCaption.IsCaption);

    private void ReadParagraph(ParagraphBlock paragraph)
    {
        if (IsOfBars(source.Look(paragraph.ToTextSpan())))
        {
            diagnostics.Add(DiagnosticCatalog.TableWithoutHeader, source.LocationOf(paragraph.ToTextSpan()));
        }

        if (TableCaption.IsCaption(paragraph) && paragraph.Parent is { } parent)
        {
            var after = parent.IndexOf(paragraph) + 1;
            if (after >= parent.Count || parent[after] is not Table)
            {
                diagnostics.Add(DiagnosticCatalog.CaptionWithoutTable, source.LocationOf(paragraph.ToTextSpan()));
            }
        }
    }

    /// <summary>Whether there are several lines and each begins with a bar, as in a table.</summary>
    private static bool IsOfBars(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n'))
        {
            return false;
        }

        foreach (var line in text.Split('\n'))
        {
            if (text[line].TrimStart() is not ['|', ..])
            {
                return false;
            }
        }

        return true;
    }

    private void ReadLink(LinkInline link)
    {
        var address = link.Url ?? "";
        var span = link.UrlSpan.IsEmpty || link.UrlSpan.Start <= 0 ? link.ToTextSpan() : link.UrlSpan.ToTextSpan();
        var words = PlainText.Of(link);
        if (link.IsImage && words.Length == 0)
        {
            diagnostics.Add(DiagnosticCatalog.ImageWithoutText, source.LocationOf(link.ToTextSpan()), address);
        }
        else if (words.Length == 0)
        {
            diagnostics.Add(DiagnosticCatalog.LinkWithoutText, source.LocationOf(link.ToTextSpan()), address);
        }

        if (CheckScheme(address, span))
        {
            _references.Add(new Reference(address, QuotedText.Of(words, source, link.ToTextSpan()), span, KindOf(link)));
        }
    }

    private ReferenceKind KindOf(LinkInline link)
    {
        if (link.IsImage)
        {
            return ReferenceKind.Image;
        }

        var stands = link.Parent?.ParentBlock is { Parent: MarkdownDocument } block && LoneLink.Of(block) == link;
        if (mayHoldMarks || !stands || !LeadsToBank(link.Url ?? ""))
        {
            return ReferenceKind.Link;
        }

        return LoneLink.IsPair(link) ? ReferenceKind.Pair : ReferenceKind.Embed;
    }

    private bool LeadsToBank(string address)
    {
        var path = address.Split('#')[0];
        return path.EndsWith(".md", StringComparison.Ordinal)
            && RelativePath.Resolve(source.Folder, path)?.StartsWith(SourceTree.QuizFolder + "/", StringComparison.Ordinal) == true;
    }

    /// <summary>Only what leads to a page or starts a mail; whatever hides in the address is looked through first.</summary>
    private bool CheckScheme(string address, TextSpan span)
    {
        var bare = !address.AsSpan().ContainsAnyExceptInRange('!', '~') ? address : string.Concat(address.Where(IsShown));
        var scheme = SchemeOf(bare);
        var isSafe = scheme is not null
            ? SafeSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase)
            : !bare.StartsWith("//", StringComparison.Ordinal) && !bare.StartsWith('\\');
        if (!isSafe)
        {
            diagnostics.Add(DiagnosticCatalog.UnsafeLink, source.LocationOf(span), scheme is not null ? scheme + ":" : "//");
        }

        return isSafe;
    }

    private static bool IsShown(char character) => !char.IsControl(character) && !char.IsWhiteSpace(character);

    /// <summary>What stands before the first colon, where that can be a scheme.</summary>
    private static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(address[0]) && !address.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters) ? address[..colon] : null;
    }
}
