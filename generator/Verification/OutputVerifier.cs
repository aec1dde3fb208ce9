using System.Collections.Concurrent;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Verification.Blind;
using GenGuide.Verification.Proofs;
using GenGuide.Writing;

namespace GenGuide.Verification;

/// <summary>Checks what ships: each file alone as it is added, then, once all are there, what needs more than one and the grading proof.</summary>
/// <param name="diagnostics">Takes the findings.</param>
/// <param name="reader">Reads the files; may serve one build after the other.</param>
/// <param name="proofs">Proves while files are still being added; null to prove when all are there, and to read no record of earlier proofs.</param>
public sealed class OutputVerifier(DiagnosticBag diagnostics, FileReader reader, BankProofs? proofs = null)
{
    private readonly ConcurrentDictionary<string, CheckedFile> _files = new(StringComparer.Ordinal);

    /// <param name="address">Where the site is published, ending in a slash; null while that is unknown.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="blind">What must not be published; null where a written folder is read, of which only its form can be checked.</param>
    public OutputVerifier(Uri? address, DiagnosticBag diagnostics, IReadOnlyList<ProtectedBank>? blind = null)
        : this(diagnostics, new FileReader(address, blind ?? []))
    {
    }

    /// <summary>All that was added, in any order.</summary>
    public IEnumerable<CheckedFile> Files => _files.Values;

    /// <summary>What a file tells alone. Changes nothing, and may be called on any thread.</summary>
    public CheckedFile Read(OutputFile file) => reader.Read(file);

    /// <summary>Checks a file alone and keeps what it tells, not its content. Safe to call from several threads.</summary>
    public void Add(OutputFile file) => Add(Read(file));

    /// <summary>Takes over a file that was read, now or for an earlier build by the same reader. Safe to call from several threads.</summary>
    public void Add(CheckedFile file)
    {
        if (!_files.TryAdd(file.Path, file))
        {
            diagnostics.Add(DiagnosticCatalog.OutputWrittenTwice, file.Index.Location, file.Path);
        }

        diagnostics.AddAll(file.Findings);
        foreach (var quiz in file.Quizzes.Where(quiz => quiz.IsWhole))
        {
            proofs?.Enqueue(quiz.Payload);
        }
    }

    /// <summary>Checks what needs more than one file. Findings are sorted when they are shown, so it does not matter which check comes first.</summary>
    public void Finish()
    {
        // Always in the same order, whichever was read first.
        var files = _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var indexes = files.ToDictionary(file => file.Path, file => file.Index, StringComparer.Ordinal);
        Action[] checks =
        [
            () => Prove(files, indexes),
            () => new LinkCheck(diagnostics).CheckSite(indexes),
            () => new MetadataCheck(diagnostics, new SitePlace(reader.Address)).CheckSite(indexes),
            () => new WorkerCheck(diagnostics).CheckSite(indexes),
            () => new BlindPageCheck(reader.Blind, diagnostics).CheckSite([.. files.SelectMany(file => file.Asked)]),
        ];
        Processors.ForEach(checks, check => check(), CancellationToken.None);
    }

    private void Prove(List<CheckedFile> files, IReadOnlyDictionary<string, FileIndex> indexes)
    {
        var grading = new QuizGradingCheck(diagnostics, proofs);
        foreach (var quiz in files.SelectMany(file => file.Quizzes))
        {
            grading.Add(quiz);
        }

        foreach (var bank in reader.Blind)
        {
            grading.AddSealed(bank);
        }

        grading.CheckSite(indexes);
    }
}
