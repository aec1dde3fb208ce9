using GenGuide.Audit.Banks;
using GenGuide.Audit.Lessons;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Paper;
using GenGuide.Sealing;
using GenGuide.Sources;
using GenGuide.Verification;
using GenGuide.Verification.Proofs;
using GenGuide.Verification.Records;
using GenGuide.Writing;

namespace GenGuide;

/// <summary>The straight line: read → render → verify → stage → switch. Start reading here.</summary>
public sealed class SiteBuild(BuildOptions options, DiagnosticBag diagnostics)
{
    /// <summary>Builds the whole site into the destination, or changes nothing there. False when errors were found.</summary>
    public bool Run(CancellationToken cancellation)
    {
        // Opened first, because opening also mends what an interrupted run left behind.
        using var writer = OutputWriter.Open(options.Output, diagnostics);
        using var shelf = new TextShelf();
        if (writer is null || RenderAndVerify(shelf, writer.Stage, cancellation) is not { } blind)
        {
            return false;
        }

        cancellation.ThrowIfCancellationRequested();
        using var answers = SealedFolder.Stage(options.BlindOutput, blind.Select(bank => ($"{bank.Bank.Id}.json", bank.Sealed)));
        if (!writer.Switch())
        {
            return false;
        }

        answers.Keep();
        return true;
    }

    /// <summary>Everything but writing. False when errors were found.</summary>
    public bool Check(CancellationToken cancellation)
    {
        using var shelf = new TextShelf();
        return RenderAndVerify(shelf, _ => { }, cancellation) is not null;
    }

    /// <summary>The verification of a folder that was written earlier. False when errors were found.</summary>
    public bool CheckWritten(string folder, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        var verifier = new OutputVerifier(options.SiteUrl ?? WrittenAddress.Of(folder), found);
        foreach (var file in SiteFolder.Read(folder, diagnostics))
        {
            cancellation.ThrowIfCancellationRequested();
            verifier.Add(file);
        }

        // A damaged folder is reported as that; what else is wrong with it follows from the damage.
        if (!diagnostics.HasErrors)
        {
            verifier.Finish();
            diagnostics.AddAll(found);
        }

        return MayGoOn();
    }

    /// <summary>The site in memory; null when errors were found.</summary>
    /// <param name="memory">What the last build left; it is brought up to date.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="changed">The paths of all files that may have changed since the last build with this memory; null when that is not known.</param>
    public PreviewedSite? Preview(SiteMemory memory, CancellationToken cancellation, IReadOnlyCollection<string>? changed = null)
    {
        var tree = SourceTree.FromDisk(options.Root, diagnostics, memory.Reading.Files, changed);
        if (new SiteReader(ItemKinds.Readers, diagnostics, memory.Reading).Read(tree, options.SiteUrl) is not { } site || !MayGoOn() || Shuffle(site) is not { } blind || !MayGoOn())
        {
            return null;
        }

        var commit = Commit.Of(options.Root);
        var renderer = new SiteRenderer(site, ItemKinds.Renderers, commit, blind, new DrawingStores { Search = memory.Search });
        var guarded = BlindProtection.Of(site, ItemKinds.Renderers, blind, renderer.RenderBlind);
        return new PreviewedSite(site, renderer, memory.Begin(site, guarded), commit, () => Audit(site, tree, memory), diagnostics, ProofRecords.Under(options.Root), cancellation);
    }

    private ReadSite? Read(TextShelf shelf)
    {
        var tree = SourceTree.FromDisk(options.Root, diagnostics, shelf: shelf);
        if (new SiteReader(ItemKinds.Readers, diagnostics).Read(tree, options.SiteUrl) is not { } site)
        {
            return null;
        }

        // Pages are audited while they are drawn, because they are parsed then anyway.
        var lessons = new LessonAudit(site, diagnostics, records: ProofRecords.Under(options.Root, LessonAudit.RecordsName));
        lessons.RunBesidePages();
        AuditBanks(site, tree);
        return MayGoOn() && Shuffle(site) is { } blind && MayGoOn() ? new ReadSite(site, blind, lessons) : null;
    }

    /// <summary>What is sound, and could teach better.</summary>
    private void Audit(Site site, SourceTree tree, SiteMemory memory)
    {
        new LessonAudit(site, diagnostics, memory.Lessons).Run();
        AuditBanks(site, tree, memory);
    }

    private void AuditBanks(Site site, SourceTree tree, SiteMemory? memory = null)
    {
        new BankAudit(site, ItemKinds.Renderers, diagnostics, memory?.Banks, ProofRecords.Under(options.Root, BankAudit.RecordsName)).Run();
        new ItemFigures(site, tree, diagnostics).Run();
    }

    /// <summary>The blind banks with their answers ready to be sealed; null when there are some and no key to seal them with.</summary>
    private IReadOnlyList<BlindBank>? Shuffle(Site site)
    {
        if (site.BlindBanks.Count == 0)
        {
            return [];
        }

        foreach (var bank in site.BlindBanks)
        {
            diagnostics.Add(DiagnosticCatalog.BlindSourceReadable, LocationOf(bank));
        }

        if (BlindKeyFile.Holds(options.Output, options.BlindOutput))
        {
            diagnostics.Add(DiagnosticCatalog.BlindAnswersInSite, Location.Of("--blind-output"), Path.GetFileName(options.Output));
        }

        if (options.BlindKey is null)
        {
            diagnostics.Add(DiagnosticCatalog.BlindWithoutKey, LocationOf(site.BlindBanks[0]));
            return null;
        }

        return new BlindKeyFile(options.BlindKey, options.Published, diagnostics).Read() is { } key ? BlindBank.AllOf(site, ItemKinds.Renderers, key) : null;
    }

    private static Location LocationOf(Bank bank) => bank.Source.LocationOf(bank.Head.Blind ?? default);

    /// <summary>The blind banks, whose answers are then to be sealed; null when errors were found.</summary>
    private IReadOnlyList<BlindBank>? RenderAndVerify(TextShelf shelf, Action<OutputFile> keep, CancellationToken cancellation)
    {
        using var proofs = new BankProofs(ProofRecords.Under(options.Root), cancellation);
        var codes = QrRecords.Under(options.Root);
        var heap = new LargeHeap();
        if (Render(shelf, proofs, codes, heap, keep, cancellation) is not var (verifier, records, blind))
        {
            return null;
        }

        heap.Shrink();

        // These records need nothing of what is still to be checked.
        var saving = Task.Run(Save, CancellationToken.None);
        try
        {
            verifier.Finish();
        }
        finally
        {
            saving.Wait(CancellationToken.None);
        }

        return MayGoOn() ? blind : null;

        void Save()
        {
            codes.Save();
            records.Save(verifier.Files);
        }
    }

    /// <summary>Draws the site, and checks each file of it alone. Nobody holds the site afterwards: a large one makes room for what is then gathered of all files.</summary>
    private (OutputVerifier Verifier, PageRecords Records, IReadOnlyList<BlindBank> Blind)? Render(TextShelf shelf, BankProofs proofs, QrRecords codes, LargeHeap heap, Action<OutputFile> keep, CancellationToken cancellation)
    {
        if (Read(shelf) is not var (site, blind, lessons))
        {
            return null;
        }

        var renderer = new SiteRenderer(site, ItemKinds.Renderers, Commit.Of(options.Root), blind, new DrawingStores { Codes = codes, Shelf = shelf, Shown = lessons.Show });
        proofs.Begin([.. ProofScripts.With(AssetRenderer.GradingScripts)]);
        var records = PageRecords.Under(options.Root, site.Settings.Address, shelf);
        var reader = new FileReader(site.Settings.Address, BlindProtection.Of(site, ItemKinds.Renderers, blind, renderer.RenderBlind), records, shelf);
        var verifier = new OutputVerifier(diagnostics, reader, proofs);
        var worker = new WorkerRenderer(site.Settings.Id);
        Processors.ForEach(renderer.Series, units =>
        {
            foreach (var unit in units)
            {
                Draw(unit);
            }
        }, cancellation);
        Take(worker.Render());
        lessons.Save();
        return (verifier, records, blind);

        void Draw(DrawingUnit unit)
        {
            if (unit.IsLate)
            {
                heap.Shrink();
            }
            else
            {
                heap.ShrinkWhereGrown();
            }

            foreach (var file in unit.Draw(new TracedSite(site)))
            {
                Take(worker.Note(file));
            }
        }

        void Take(OutputFile file)
        {
            verifier.Add(file);
            keep(file);
        }
    }

    /// <summary>A stage never starts on what has errors; with <c>--strict</c> a warning is one.</summary>
    private bool MayGoOn() => !diagnostics.HasErrors && !(options.IsStrict && diagnostics.HasWarnings);

    /// <param name="Site">The site.</param>
    /// <param name="Blind">Its blind banks, shuffled.</param>
    /// <param name="Lessons">Their audit, which waits for the pages.</param>
    private sealed record ReadSite(Site Site, IReadOnlyList<BlindBank> Blind, LessonAudit Lessons);
}
