using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Sources;
using GenGuide.Verification.Blind;
using GenGuide.Verification.Records;
using GenGuide.Writing;

namespace GenGuide.Verification;

/// <summary>A file of the output → what it tells alone. Remembers nothing that changes an answer, so it may read any number of files at once, for any number of builds.</summary>
public sealed class FileReader
{
    private readonly SitePlace _place;
    private readonly SharedTexts _texts = new();
    private readonly SharedPayloads _payloads;
    private readonly ReferenceReader _references;
    private readonly BlindCheck _blind;
    private readonly PageRecords _records;
    private readonly TextShelf? _shelf;

    /// <param name="address">Where the site is published, ending in a slash; null while that is unknown.</param>
    /// <param name="blind">What must not be published; where there is any, nothing is taken from a record.</param>
    /// <param name="records">What need not be read again.</param>
    /// <param name="shelf">Where payloads and texts may lie; null to keep them in memory.</param>
    public FileReader(Uri? address, IReadOnlyList<ProtectedBank> blind, PageRecords? records = null, TextShelf? shelf = null)
    {
        (Address, Blind, _shelf) = (address, blind, shelf);
        _records = blind.Count > 0 || records is null ? PageRecords.None : records;
        _payloads = new SharedPayloads(_texts, shelf);
        _place = new SitePlace(address);
        _references = new ReferenceReader(_place, _texts);
        _blind = new BlindCheck(blind);
    }

    /// <summary>Where the site is published, ending in a slash; null while that is unknown.</summary>
    public Uri? Address { get; }

    /// <summary>What must not be published.</summary>
    public IReadOnlyList<ProtectedBank> Blind { get; }

    public CheckedFile Read(OutputFile file)
    {
        if (OutputPage.IsPage(file) && _records.Find(file, _texts) is { } known)
        {
            return known;
        }

        var found = new DiagnosticBag();
        _blind.CheckFile(file, found);
        return OutputPage.IsPage(file) ? ReadPage(file, found) : ReadOther(file, found);
    }

    private CheckedFile ReadPage(OutputFile file, DiagnosticBag found)
    {
        using var page = OutputPage.Parse(file);
        new MarkupCheck(found).CheckPage(page);
        new TableCheck(found).CheckPage(page);
        new NameCheck(found).CheckPage(page);
        new InlineCodeCheck(found).CheckPage(page);
        new PolicyCheck(found).CheckPage(page);
        new MetadataCheck(found, _place).CheckPage(page);
        var quizzes = new QuizCheck(_texts, _payloads, found).CheckPage(page);
        var asked = new BlindPageCheck(Blind, found).CheckPage(page);

        var kept = new ReferenceCheck(found).Check(page.Path, page.Location, _references.InPage(page));
        var canonical = MetadataCheck.CanonicalOf(page);
        var claimsItself = canonical is not null && canonical == _place.AddressOf(page.Path);
        var index = new PageIndex(page.Tree.Ids.Fingerprints, page.Tree.Title, claimsItself, claimsItself ? null : canonical, MetadataCheck.IsIndexable(page));
        return new CheckedFile(new FileIndex(file.Path, page.Location, file.Key, kept, index, null), found.ToSortedList(), quizzes, asked);
    }

    private CheckedFile ReadOther(OutputFile file, DiagnosticBag found)
    {
        var references = Path.GetExtension(file.Path) switch
        {
            ".js" => ReferenceFinder.InScript(TextOf(file)),
            ".css" => ReferenceFinder.InStyleSheet(TextOf(file)),
            ".webmanifest" => ReferenceFinder.InManifest(TextOf(file)),
            _ => [],
        };
        var isReadWhole = MetadataCheck.IsSitemap(file.Path) || file.Path is MetadataCheck.RobotsPath or WorkerCheck.WorkerPath or ProofScripts.GradingPath or ProofScripts.MoreGradingPath;
        var location = OutputPage.LocationOf(file);
        var kept = new ReferenceCheck(found).Check(file.Path, location, _references.InFile(file.Path, references));
        return new CheckedFile(new FileIndex(file.Path, location, file.Key, kept, null, isReadWhole ? KeptBytes.Of(file.Content.Span, _shelf) : null), found.ToSortedList(), [], []);
    }

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF');
}
