using System.Collections.Concurrent;
using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Sources;
using GenGuide.Verification.Blind;
using GenGuide.Writing;

namespace GenGuide.Verification;

/// <summary>Checks what ships: each file alone as it is added, then, once all are there, what needs more than one and the grading proof.</summary>
/// <param name="address">Where the site is published, ending in a slash; null while that is unknown.</param>
/// <param name="diagnostics">Takes the findings.</param>
/// <param name="blind">What must not be published; null where a written folder is read, of which only its form can be checked.</param>
public sealed class OutputVerifier(Uri? address, DiagnosticBag diagnostics, IReadOnlyList<ProtectedBank>? blind = null)
{
    private readonly MarkupCheck _markup = new(diagnostics);
    private readonly TableCheck _tables = new(diagnostics);
    private readonly NameCheck _names = new(diagnostics);
    private readonly InlineCodeCheck _inlineCode = new(diagnostics);
    private readonly PolicyCheck _policy = new(diagnostics, new SitePlace(address));
    private readonly LinkCheck _links = new(diagnostics, new SitePlace(address));
    private readonly MetadataCheck _metadata = new(diagnostics, new SitePlace(address));
    private readonly WorkerCheck _worker = new(diagnostics);
    private readonly QuizGradingCheck _grading = new(diagnostics);
    private readonly BlindPageCheck _blindPages = new(blind ?? [], diagnostics);
    private readonly BlindCheck _blind = new(blind ?? [], diagnostics);
    private readonly ConcurrentDictionary<string, FileIndex> _files = new(StringComparer.Ordinal);

    /// <summary>Checks a file alone and keeps its index, not its content. Safe to call from several threads.</summary>
    public void Add(OutputFile file)
    {
        if (!_files.TryAdd(file.Path, OutputPage.IsPage(file) ? ReadPage(file) : ReadFile(file)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputWrittenTwice, OutputPage.LocationOf(file), file.Path);
        }

        _blind.CheckFile(file);
    }

    /// <summary>Checks what needs more than one file.</summary>
    public void Finish()
    {
        _links.CheckSite(_files);
        _metadata.CheckSite(_files);
        _worker.CheckSite(_files);
        _blindPages.CheckSite();
        foreach (var bank in blind ?? [])
        {
            _grading.AddSealed(bank);
        }

        _grading.CheckSite(_files);
    }

    private FileIndex ReadPage(OutputFile file)
    {
        using var page = OutputPage.Parse(file);
        _markup.CheckPage(page);
        _tables.CheckPage(page);
        _names.CheckPage(page);
        _inlineCode.CheckPage(page);
        _policy.CheckPage(page);
        _metadata.CheckPage(page);
        _grading.CheckPage(page);
        _blindPages.CheckPage(page);

        var ids = page.Document.All.Select(element => element.GetAttribute("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var index = new PageIndex(ids, page.Document.Title ?? "", MetadataCheck.CanonicalOf(page), MetadataCheck.IsIndexable(page));
        return IndexOf(file, ReferenceFinder.InPage(page), index, null);
    }

    private FileIndex ReadFile(OutputFile file)
    {
        var found = Path.GetExtension(file.Path) switch
        {
            ".js" => ReferenceFinder.InScript(TextOf(file)),
            ".css" => ReferenceFinder.InStyleSheet(TextOf(file)),
            ".webmanifest" => ReferenceFinder.InManifest(TextOf(file)),
            _ => [],
        };
        var isReadWhole = MetadataCheck.IsSitemap(file.Path) || file.Path is MetadataCheck.RobotsPath or WorkerCheck.WorkerPath or ProofScripts.GradingPath or ProofScripts.MoreGradingPath;
        return IndexOf(file, found, null, isReadWhole ? TextOf(file) : null);
    }

    private FileIndex IndexOf(OutputFile file, IEnumerable<FoundReference> found, PageIndex? page, string? text)
    {
        var location = OutputPage.LocationOf(file);
        var references = found.Distinct().ToList();
        _policy.CheckReferences(file.Path, location, references);
        return new FileIndex(file.Path, location, ContentHash.Of(file.Content.Span), _links.ReadReferences(file.Path, location, references), page, text);
    }

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF');
}
