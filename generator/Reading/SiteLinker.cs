using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>Resolves every reference between files; the one step of reading that sees all of them.</summary>
internal sealed class SiteLinker(LookupLog files, SiteSettings settings, IReadOnlySet<string> excluded, DiagnosticBag diagnostics)
{
    private const string PathHint = "write the path from this file, such as ../basics/clues.md";
    private const string ExcludedHint = "it says 'Excluded: true'; take that away, or lead elsewhere";

    public Page Link(Page page)
    {
        foreach (var path in page.Head.Requires.Where(path => files.Page(path) is null && !files.IsUnread(path)))
        {
            var written = RelativePath.Between(page.Source.Folder, path);
            var at = page.Source.Text.IndexOf(written, StringComparison.Ordinal);
            var location = at < 0 ? Location.Of(page.Source.Path) : page.Source.LocationOf(new TextSpan(at, written.Length));
            diagnostics.Add(DiagnosticCatalog.UnknownTarget, location, written, SuggestFor(page.Source, path, files.PagePaths));
        }

        var linked = page with { Links = LinksOf(page.Source, page.References) };
        CheckEmbeds(linked);
        return linked;
    }

    /// <summary>An item's id is its anchor on the page that draws it, and an anchor stands once on a page.</summary>
    private void CheckEmbeds(Page page)
    {
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in page.References.Where(reference => reference.Kind == ReferenceKind.Embed))
        {
            if (page.Links.GetValueOrDefault((reference.Kind, reference.Address)) is not EmbedTarget embed)
            {
                continue;
            }

            // An exam is only led to.
            foreach (var item in embed.Item is { } one ? [one] : embed.Bank.Head.Exam is null ? embed.Bank.Items : [])
            {
                if (!drawn.Add(item.Id))
                {
                    diagnostics.Add(DiagnosticCatalog.EmbeddedTwice, page.Source.LocationOf(reference.Span), item.Id);
                }
                else if (page.Headings.FirstOrDefault(heading => heading.Anchor == item.Id) is { } heading)
                {
                    diagnostics.Add(DiagnosticCatalog.AnchorTaken, page.Source.LocationOf(heading.Span), item.Id, heading.Text);
                }
            }
        }
    }

    /// <summary>The page that a path in a file leads to; null, after a report, where there is none.</summary>
    public Page? FindPage(SourceFile source, WrittenName address)
    {
        var path = RelativePath.Resolve(source.Folder, address.Text);
        if (path is not null && files.WholePage(path) is { } page)
        {
            return page;
        }

        if (path is null || !files.IsUnread(path))
        {
            diagnostics.Add(DiagnosticCatalog.UnknownTarget, source.LocationOf(address.Span), address.Text, path is null ? PathHint : SuggestFor(source, path, files.PagePaths));
        }

        return null;
    }

    public Bank Link(Bank bank) => bank with { Links = LinksOf(bank.Source, bank.References), DrawnFrom = FindDrawn(bank) };

    /// <summary>The banks that an exam draws from; each has to be there, and together they have to hold enough.</summary>
    private List<string> FindDrawn(Bank bank)
    {
        if (bank.Head.Exam is not { } exam)
        {
            return [];
        }

        var found = new List<Bank> { bank };
        var isWhole = bank.UnreadIds.Count == 0;
        foreach (var name in exam.Draws)
        {
            var path = RelativePath.Resolve(bank.Source.Folder, name.Text);
            if (path is not null && files.Bank(path) is { } other)
            {
                if (other.Head.IsBlind)
                {
                    diagnostics.Add(DiagnosticCatalog.BlindDrawn, bank.Source.LocationOf(name.Span), name.Text);
                }

                found.Add(other);
                isWhole = isWhole && other.UnreadIds.Count == 0;
                continue;
            }

            isWhole = false;
            if (path is null || !files.IsUnread(path))
            {
                diagnostics.Add(DiagnosticCatalog.UnknownTarget, bank.Source.LocationOf(name.Span), name.Text, path is null ? PathHint : SuggestFor(bank.Source, path, files.BankPaths));
            }
        }

        var drawn = found.DistinctBy(other => other.Source.Path).ToList();
        var stories = CountStories([.. drawn.SelectMany(other => other.Items)]);
        if (isWhole && stories < exam.Count)
        {
            diagnostics.Add(DiagnosticCatalog.ExamTooLarge, bank.Source.LocationOf(exam.Span), exam.Count, stories);
        }

        return [.. drawn.Select(other => other.Source.Path)];
    }

    /// <summary>How many items can be asked together: of a campaign and its twin only one, because each gives the other away.</summary>
    private static int CountStories(IReadOnlyCollection<Item> items)
    {
        var ids = items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return items.Count(item => item is not OpenQuestion && (item is not Scenario { Twin: { } twin } || !ids.Contains(twin) || string.CompareOrdinal(item.Id, twin) < 0));
    }

    /// <summary>Reports what the settings and the rubric rest on and what is kept out of the site.</summary>
    public void CheckSettings(Rubric? rubric)
    {
        var folders = settings.Path.Select(folder => $"{SourceTree.ContentFolder}/{folder}/index.md");
        var menus = settings.Header.Concat(settings.Footer).Select(entry => entry.TargetPath);
        string?[] pages = [settings.GlossaryPath, settings.SourcesPath, settings.AboutPath];
        ReportExcluded(SourceTree.SettingsPath, folders.Concat(menus).Concat(pages.OfType<string>()));

        var lessons = rubric?.Dimensions.Select(row => row.LessonPath).Concat(rubric.Misconceptions.Select(row => row.LessonPath));
        ReportExcluded(SourceTree.RubricPath, lessons ?? []);
    }

    private void ReportExcluded(string owner, IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(excluded.Contains).Distinct())
        {
            diagnostics.Add(DiagnosticCatalog.UnknownTarget, Location.Of(owner), path, ExcludedHint);
        }
    }

    private Dictionary<(ReferenceKind Kind, string Address), LinkTarget> LinksOf(SourceFile source, IReadOnlyList<Reference> references)
    {
        var links = new Dictionary<(ReferenceKind Kind, string Address), LinkTarget>(references.Count);
        foreach (var reference in references)
        {
            if (Resolve(source, reference) is { } target)
            {
                links[(reference.Kind, reference.Address)] = target;
            }
        }

        return links;
    }

    private LinkTarget? Resolve(SourceFile source, Reference reference)
    {
        var address = reference.Address;
        if (address.Contains(':', StringComparison.Ordinal))
        {
            if (reference.Kind != ReferenceKind.Image)
            {
                return new ExternalTarget(address);
            }

            diagnostics.Add(DiagnosticCatalog.ImageElsewhere, source.LocationOf(reference.Span), address);
            return null;
        }

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? address : address[..hash];
        var anchor = hash < 0 ? null : address[(hash + 1)..];
        var path = file.Length == 0 ? source.Path : RelativePath.Resolve(source.Folder, Uri.UnescapeDataString(file));
        if (path is null || address.StartsWith('/'))
        {
            diagnostics.Add(DiagnosticCatalog.UnknownTarget, source.LocationOf(reference.Span), address, PathHint);
            return null;
        }

        if (files.IsUnread(path))
        {
            return null;
        }

        return reference.Kind switch
        {
            ReferenceKind.Image => ResolveImage(source, reference, path),
            ReferenceKind.Embed or ReferenceKind.Pair => ResolveEmbed(source, reference, path, anchor),
            _ => ResolveLink(source, reference, path, anchor),
        };
    }

    private PageTarget? ResolveLink(SourceFile source, Reference reference, string path, string? anchor)
    {
        if (files.Page(path) is { } page)
        {
            return ResolveAnchor(source, reference, page, anchor);
        }

        if (files.Bank(path) is { } bank)
        {
            return anchor is null || FindItem(source, reference, bank, anchor) is not null ? new PageTarget(anchor is null ? bank.Route : bank.RouteOf(anchor), anchor) : null;
        }

        if (path == SourceTree.QuizFolder)
        {
            return new PageTarget(Site.BankList, null);
        }

        var known = path.StartsWith(SourceTree.QuizFolder, StringComparison.Ordinal) ? files.BankPaths : files.PagePaths;
        diagnostics.Add(DiagnosticCatalog.UnknownTarget, source.LocationOf(reference.Span), reference.Address, SuggestFor(source, path, known));
        return null;
    }

    private PageTarget? ResolveAnchor(SourceFile source, Reference reference, Page page, string? anchor)
    {
        var tag = TagOf(reference, page);
        if (anchor is null or "")
        {
            return new PageTarget(page.Route, null, tag);
        }

        var heading = page.Headings.FirstOrDefault(heading => heading.Anchor == anchor);
        if (heading is null)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownAnchor, source.LocationOf(reference.Span), anchor, page.Source.Path, Suggestion.For(anchor, page.Headings.Select(known => known.Anchor)));
            return null;
        }

        if (tag is not null && heading.Text != tag)
        {
            diagnostics.Add(DiagnosticCatalog.CitationMismatch, source.LocationOf(reference.Span), tag, heading.Text);
        }

        return new PageTarget(page.Route, heading.Anchor, tag);
    }

    /// <summary>A link to the sources' page whose words stand in square brackets is a citation.</summary>
    private string? TagOf(Reference reference, Page page) =>
        page.Source.Path == settings.SourcesPath && reference.Words.ToString() is ['[', .. var tag, ']'] ? tag : null;

    private EmbedTarget? ResolveEmbed(SourceFile source, Reference reference, string path, string? anchor)
    {
        if (files.Bank(path) is not { } bank)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownTarget, source.LocationOf(reference.Span), reference.Address, SuggestFor(source, path, files.BankPaths));
            return null;
        }

        var item = anchor is null ? null : FindItem(source, reference, bank, anchor);
        if (anchor is not null && item is null)
        {
            return null;
        }

        if (bank.Head.IsBlind)
        {
            diagnostics.Add(DiagnosticCatalog.BlindEmbedded, source.LocationOf(reference.Span), reference.Address);
            return null;
        }

        if (reference.Kind == ReferenceKind.Pair && item is not Scenario { Twin: not null })
        {
            diagnostics.Add(DiagnosticCatalog.PairWithoutTwin, source.LocationOf(reference.Span), reference.Address);
            return null;
        }

        return new EmbedTarget(bank, item);
    }

    private Item? FindItem(SourceFile source, Reference reference, Bank bank, string id)
    {
        var item = bank.Items.FirstOrDefault(item => item.Id == id);
        if (item is null && !bank.MightHold(id))
        {
            diagnostics.Add(DiagnosticCatalog.UnknownItem, source.LocationOf(reference.Span), id, bank.Source.Path, Suggestion.For(id, bank.Items.Select(known => known.Id)));
        }

        return item;
    }

    private ImageTarget? ResolveImage(SourceFile source, Reference reference, string path)
    {
        if (files.Asset(path) is not { } file)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownTarget, source.LocationOf(reference.Span), reference.Address, SuggestFor(source, path, files.AssetPaths));
            return null;
        }

        var image = ImageSize.Of(file) is var (width, height) ? new ImageTarget(file, width, height) : null;
        if (image is null)
        {
            diagnostics.Add(DiagnosticCatalog.ImageUnreadable, source.LocationOf(reference.Span), reference.Address);
        }

        return image;
    }

    /// <summary>Suggests a path as the author would write it from this file.</summary>
    private string SuggestFor(SourceFile source, string path, IEnumerable<string> known) => excluded.Contains(path)
        ? ExcludedHint
        : Suggestion.For(RelativePath.Between(source.Folder, path), known.Select(candidate => RelativePath.Between(source.Folder, candidate)));
}
