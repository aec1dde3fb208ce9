using System.Xml;
using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>What others read of the site: titles, canonical addresses, the sitemap, and the files that the host looks for.</summary>
public sealed class MetadataCheck(DiagnosticBag diagnostics, SitePlace place)
{
    public const string SitemapPath = "sitemap.xml";
    private const string SitemapIndex = "sitemapindex";
    public const string RobotsPath = "robots.txt";

    private static readonly string[] Required = ["index.html", OutputPage.NotFoundPath, ".nojekyll", "version.json"];

    public void CheckPage(OutputPage page)
    {
        foreach (var element in page.Tree.Head)
        {
            if (HeadElements.IsDescription(element) && element.Value("content").IsWhiteSpace())
            {
                diagnostics.Add(DiagnosticCatalog.OutputEmptyDescription, page.Location, page.Path);
            }
        }

        if (string.IsNullOrWhiteSpace(page.Tree.Title))
        {
            diagnostics.Add(DiagnosticCatalog.OutputEmptyTitle, page.Location, page.Path);
        }

        CheckCanonical(page);
    }

    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files)
    {
        foreach (var path in Required.Where(path => !files.ContainsKey(path)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputFileMissing, Location.Of(path), path);
        }

        CheckUnique(files.Values, file => file.Page!.Title, DiagnosticCatalog.OutputTitleTwice);
        CheckUnique(files.Values, file => file.Page!.ClaimsItself ? place.AddressOf(file.Path) : file.Page.ClaimsOther, DiagnosticCatalog.OutputCanonicalTwice);
        CheckSitemap(files);
    }

    /// <summary>Of a large site there are several, which the first one lists.</summary>
    public static bool IsSitemap(string path) => path.StartsWith("sitemap", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal);

    /// <summary>True when search engines may list the page.</summary>
    public static bool IsIndexable(OutputPage page) => page.Path != OutputPage.NotFoundPath
        && !(page.Tree.Head.First(element => HeadElements.IsMeta(element, "name", "robots")) is { } robots
            && robots.Value("content").Contains("noindex", StringComparison.OrdinalIgnoreCase));

    public static string? CanonicalOf(OutputPage page)
        => page.Tree.Head.First(element => element.Is("link") && element.IsChildOf("head") && element.Has("rel", "canonical"))?.Get("href");

    private void CheckCanonical(OutputPage page)
    {
        var expected = page.Path == OutputPage.NotFoundPath ? null : place.AddressOf(page.Path);
        var claimed = new[] { CanonicalOf(page), page.Tree.Head.First(element => HeadElements.IsMeta(element, "property", "og:url"))?.Get("content") };
        var isMissing = claimed[0] is null && expected is not null && IsIndexable(page);
        if (isMissing || claimed.Any(address => address is not null && address != expected))
        {
            diagnostics.Add(DiagnosticCatalog.OutputCanonical, page.Location, page.Path, claimed.FirstOrDefault(address => address != expected) ?? "", expected ?? "");
        }
    }

    private void CheckUnique(IEnumerable<FileIndex> files, Func<FileIndex, string?> select, DiagnosticRule rule)
    {
        var pages = files.Where(file => file.Page is not null).Select(file => (File: file, Text: select(file))).Where(page => !string.IsNullOrWhiteSpace(page.Text));

        // Of a large site only what may be there twice is gathered.
        var twice = Repeated(pages.Select(page => Fingerprint.Of(page.Text)));
        foreach (var group in pages.Where(page => twice.Contains(Fingerprint.Of(page.Text))).GroupBy(page => page.Text, page => page.File, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var file in group)
            {
                var others = group.Where(other => other != file).Select(other => $"'{other.Path}'").Order(StringComparer.Ordinal);
                diagnostics.Add(rule, file.Location, group.Key!, file.Path, string.Join(", ", others));
            }
        }
    }

    /// <summary>Those that are there more than once.</summary>
    private static HashSet<T> Repeated<T>(IEnumerable<T> list)
    {
        var seen = new HashSet<T>();
        return [.. list.Where(entry => !seen.Add(entry))];
    }

    private void CheckSitemap(IReadOnlyDictionary<string, FileIndex> files)
    {
        if (place.Address is null)
        {
            return;
        }

        if (!files.TryGetValue(SitemapPath, out var sitemap))
        {
            diagnostics.Add(DiagnosticCatalog.OutputFileMissing, Location.Of(SitemapPath), SitemapPath);
            return;
        }

        if (ReadEntries(files, sitemap) is { } entries)
        {
            CompareEntries(files, sitemap, entries);
        }

        CheckRobots(files);
    }

    private void CompareEntries(IReadOnlyDictionary<string, FileIndex> files, FileIndex sitemap, IReadOnlyList<string> entries)
    {
        var expected = files.Values.Where(file => file.Page is { IsIndexable: true }).Select(file => place.AddressOf(file.Path)!).ToHashSet();
        foreach (var missing in expected.Except(entries))
        {
            diagnostics.Add(DiagnosticCatalog.OutputSitemapLacks, sitemap.Location, missing);
        }

        var surplus = entries.Except(expected).Concat(Repeated(entries));
        foreach (var entry in surplus)
        {
            diagnostics.Add(DiagnosticCatalog.OutputSitemapSurplus, sitemap.Location, entry);
        }
    }

    /// <summary>The addresses in a sitemap, or in those that it lists.</summary>
    private List<string>? ReadEntries(IReadOnlyDictionary<string, FileIndex> files, FileIndex sitemap, bool mayList = true)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(sitemap.Text!), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            reader.MoveToContent();
            var isList = reader.LocalName == SitemapIndex;
            var entries = new List<string>();
            while (!reader.EOF)
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "loc" })
                {
                    entries.Add(reader.ReadElementContentAsString());
                }
                else
                {
                    reader.Read();
                }
            }

            return mayList && isList ? ReadParts(files, entries) : entries;
        }
        catch (XmlException exception)
        {
            diagnostics.Add(DiagnosticCatalog.OutputSitemapUnreadable, sitemap.Location, exception.Message);
            return null;
        }
    }

    private List<string>? ReadParts(IReadOnlyDictionary<string, FileIndex> files, List<string> addresses)
    {
        var all = new List<string>();
        foreach (var address in addresses)
        {
            var path = address[(address.LastIndexOf('/') + 1)..];
            if (place.AddressOf(path) != address || !files.TryGetValue(path, out var part) || !IsSitemap(path))
            {
                diagnostics.Add(DiagnosticCatalog.OutputFileMissing, Location.Of(SitemapPath), address);
                return null;
            }

            if (ReadEntries(files, part, mayList: false) is not { } entries)
            {
                return null;
            }

            all.AddRange(entries);
        }

        return all;
    }

    private void CheckRobots(IReadOnlyDictionary<string, FileIndex> files)
    {
        var line = $"Sitemap: {place.AddressOf(SitemapPath)}";
        var lines = files.GetValueOrDefault(RobotsPath)?.Text?.Split('\n').Select(text => text.Trim()) ?? [];
        if (!lines.Contains(line))
        {
            diagnostics.Add(DiagnosticCatalog.OutputRobots, Location.Of(RobotsPath), line);
        }
    }
}
