using GenGuide.Audit.Banks;
using GenGuide.Audit.Lessons;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Rendering;
using GenGuide.Rendering.Search;
using GenGuide.Sealing;
using GenGuide.Verification;
using GenGuide.Verification.Proofs;

namespace GenGuide;

/// <summary>What one build of a site leaves to the next, so that only what depends on an edit is done again. Each result is kept with all that it was made from, and nothing is kept of what the last build did not need.</summary>
public sealed class SiteMemory
{
    private FileReader _reader = new(address: null, []);
    private DrawingMemory<DrawnFile> _drawing = new();

    /// <summary>Files as they were read.</summary>
    public ReadingMemory Reading { get; } = new();

    /// <summary>Lessons as they were audited.</summary>
    public LessonAuditMemory Lessons { get; } = new();

    /// <summary>Banks as they were audited.</summary>
    public AuditMemory Banks { get; } = new();

    /// <summary>What the search index says of pages and banks.</summary>
    public SearchMemory Search { get; } = new();

    /// <summary>What is proved of banks.</summary>
    public ProofMemory Proofs { get; } = new();

    /// <summary>Reads written files, the same way as for the last build where that is possible.</summary>
    internal FileReader Reader => _reader;

    /// <summary>Files as they were drawn and checked.</summary>
    internal DrawingMemory<DrawnFile> Drawing => _drawing;

    /// <summary>Begins to draw a site. What is checked against secrets is drawn anew every time, because who knows a secret should not keep it.</summary>
    internal SiteMemory Begin(Site site, IReadOnlyList<ProtectedBank> guarded)
    {
        if (_reader.Address != site.Settings.Address || _reader.Blind.Count + guarded.Count > 0)
        {
            _reader = new FileReader(site.Settings.Address, guarded);
            _drawing = new DrawingMemory<DrawnFile>();
        }

        return this;
    }
}
