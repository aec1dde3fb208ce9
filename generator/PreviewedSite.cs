using System.Collections.Concurrent;
using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Verification;
using GenGuide.Verification.Proofs;
using GenGuide.Writing;

namespace GenGuide;

/// <summary>A site in memory: its pages at once, and what gathers something of all pages when it is asked for.</summary>
public sealed class PreviewedSite
{
    private readonly Site _site;
    private readonly SiteRenderer _renderer;
    private readonly SiteMemory _memory;
    private readonly FileReader _reader;
    private readonly Action _audit;
    private readonly DiagnosticBag _diagnostics;
    private readonly ProofRecords _records;
    private readonly Drawing<DrawnFile> _drawing;

    internal PreviewedSite(Site site, SiteRenderer renderer, SiteMemory memory, string? commit, Action audit, DiagnosticBag diagnostics, ProofRecords records, CancellationToken cancellation)
    {
        (_site, _renderer, _memory, _audit, _diagnostics, _records) = (site, renderer, memory, audit, diagnostics, records);
        _reader = memory.Reader;
        _drawing = memory.Drawing.Draw(site, commit, renderer.Units.Where(unit => !unit.IsLate), Read, cancellation);
    }

    /// <summary>Where it stands on its host.</summary>
    public string BasePath => _site.Settings.BasePath;

    /// <summary>Names what pages show: a page that is open is loaded again when it has changed.</summary>
    public string Version => (_drawing.Sum + ContentSum.Of(BasePath)).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Every page and picture, by path.</summary>
    public IReadOnlyDictionary<string, OutputFile> Pages => _drawing.Files;

    /// <summary>Makes the rest, audits lessons and banks, checks what needs more than one file, and proves what is graded; returns every file of the site. What is found is in the bag that the build was given.</summary>
    public IReadOnlyDictionary<string, OutputFile> Complete(CancellationToken cancellation)
    {
        using var proofs = new BankProofs(_records, _memory.Proofs, cancellation);
        proofs.Begin([.. ProofScripts.With(AssetRenderer.GradingScripts)]);
        var verifier = new OutputVerifier(_diagnostics, _reader, proofs);
        var worker = new WorkerRenderer(_site.Settings.Id);
        var files = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in _drawing.Kept.Concat(DrawRest(cancellation)))
        {
            worker.Note(file.File);
            verifier.Add(file.Checked);
            files[file.File.Path] = file.File;
        }

        files[WorkerRenderer.Path] = worker.Render();
        verifier.Add(files[WorkerRenderer.Path]);
        cancellation.ThrowIfCancellationRequested();
        verifier.Finish();
        cancellation.ThrowIfCancellationRequested();
        _audit();
        return files;
    }

    private List<DrawnFile> DrawRest(CancellationToken cancellation)
    {
        var drawn = new ConcurrentBag<List<DrawnFile>>();
        Processors.ForEach(_renderer.Units.Where(unit => unit.IsLate), unit => drawn.Add([.. unit.Draw(new TracedSite(_site)).Select(Read)]), cancellation);
        return [.. drawn.SelectMany(files => files)];
    }

    private DrawnFile Read(OutputFile file) => new(file, _reader.Read(file));
}
