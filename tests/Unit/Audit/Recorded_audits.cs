using GenGuide.Audit.Banks;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Reading;
using GenGuide.Records;
using GenGuide.Sources;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Tests.Unit.Writing;
using GenGuide.Verification.Proofs;

namespace GenGuide.Tests.Unit.Audit;

/// <summary>What one build has found nothing in, the next one need not audit; nor need a preview what it has just audited.</summary>
public sealed class Recorded_audits : IDisposable
{
    private const string Bank = SampleTexts.Bank;
    private const string Twins = "quizzes/twins.md";
    private const string Feedback = "\n\n  Potters have tried both of them in the same kiln, and they noted each time what came out of it in the end.\n";

    private readonly TemporaryFolder _folder = new();
    private readonly SampleTexts _texts = new();

    public Recorded_audits() => _texts.With("quizzes/apart.md", Campaign("apart", "together", 'x', ' ', "none", "recall")).With(Twins, Campaign("together", "apart", ' ', 'x', "kept", "contacts"));

    private string File => Path.Combine(_folder.FullPath, RecordFile.Folder, BankAudit.RecordsName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void say_that_nothing_is_found_in_what_has_not_changed()
    {
        Assert.Empty(Audit());
        var written = System.IO.File.ReadAllBytes(File);

        Assert.Empty(Audit());
        Assert.Equal(written, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void are_believed()
    {
        Audit();

        Assert.True(Records().IsAllClean);
    }

    [Fact]
    public void say_nothing_of_a_bank_that_has_changed()
    {
        Audit();
        _texts.Replace(Bank, "if [more potters can name the firm]", "if [awareness grows among potters]");

        Assert.Equal(["bank/names-its-answer"], Audit());
    }

    [Fact]
    public void say_nothing_of_a_bank_whose_twins_in_another_bank_have_changed()
    {
        Audit();
        _texts.Replace(Twins, "Some clay", "Some wet clay");

        Assert.Equal(["bank/twins-differ"], Audit());
    }

    [Fact]
    public void say_nothing_once_another_row_of_the_rubric_is_what_counts()
    {
        Audit();
        _texts.Replace(SampleTexts.Rubric, "recall: -6", "recall: -3").Replace(SampleTexts.Rubric, "contacts: 6", "contacts: 3");

        Assert.False(Records().IsClean(0));
    }

    [Fact]
    public void never_hold_that_something_was_found()
    {
        _texts.Replace(Bank, "if [more potters can name the firm]", "if [awareness grows among potters]");

        Assert.Equal(["bank/names-its-answer"], Audit());
        Assert.Equal(["bank/names-its-answer"], Audit());
    }

    [Fact]
    public void are_nothing_when_damaged()
    {
        Audit();
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[^40] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.False(Records().IsClean(0));
        Assert.Empty(Audit());
        Assert.True(Records().IsAllClean);
    }

    [Fact]
    public void in_memory_are_kept_for_banks_that_are_the_same_objects()
    {
        var (reading, memory) = (new ReadingMemory(), new AuditMemory());
        var before = Remember(reading, memory);
        _texts.Replace(Bank, "if [more potters can name the firm]", "if [awareness grows among potters]");
        var after = Remember(reading, memory);

        Assert.Empty(before.Found);
        Assert.Equal(["bank/names-its-answer"], after.Found);
        Assert.Equal([Bank], after.Changed);

        _texts.Replace(Bank, "if [awareness grows among potters]", "if [more potters can name the firm]");
        Assert.Empty(Remember(reading, memory).Found);
    }

    [Fact]
    public void in_memory_are_forgotten_when_a_twin_in_another_bank_changes()
    {
        var (reading, memory) = (new ReadingMemory(), new AuditMemory());
        Remember(reading, memory);
        _texts.Replace(Twins, "Some clay", "Some wet clay");
        var after = Remember(reading, memory);

        Assert.Equal(["bank/twins-differ"], after.Found);
        Assert.Equal([Twins], after.Changed);
    }

    private IEnumerable<string> Audit()
    {
        var found = new DiagnosticBag();
        new BankAudit(_texts.ReadSound(), ItemKinds.Renderers, found, records: ProofRecords.Under(_folder.FullPath, BankAudit.RecordsName)).Run();
        return [.. found.ToSortedList().Select(diagnostic => diagnostic.Code)];
    }

    private AuditRecords Records()
    {
        var site = _texts.ReadSound();
        return AuditRecords.Of([.. site.AllBanks], new BankAuditor(site, ItemKinds.Renderers, new WordTable()), ProofRecords.Under(_folder.FullPath, BankAudit.RecordsName));
    }

    /// <summary>What is found, and which banks were not met before.</summary>
    private (IReadOnlyList<string> Found, IReadOnlyList<string> Changed) Remember(ReadingMemory reading, AuditMemory memory)
    {
        _texts.WriteTo(_folder.FullPath);
        var found = new DiagnosticBag();
        var site = new SiteReader(ItemKinds.Readers, found, reading).Read(SourceTree.FromDisk(_folder.FullPath, found, reading.Files), address: null)!;
        var known = site.AllBanks.Where(memory.Holds).ToHashSet();
        new BankAudit(site, ItemKinds.Renderers, found, memory).Run();
        return ([.. found.ToSortedList().Select(diagnostic => diagnostic.Code)], [.. site.AllBanks.Where(bank => !known.Contains(bank)).Select(bank => bank.Source.Path)]);
    }

    /// <summary>A bank with one campaign, whose twin stands in another.</summary>
    private static string Campaign(string id, string twin, char first, char second, string identity, string success) => $"""
        ---
        Title: The {id} one
        Description: One campaign.
        Order: 3
        For: name-clue
        ---

        ## A kiln {id} {"{"}#{id} level=1 contrast={twin}{"}"}

        Some clay [dries](clue:identity/{identity} "So it is.") in a yard, and it [breaks](clue:success/{success} "So it is.").

        - [{first}] Demand generation{Feedback}
        - [{second}] Lead generation{Feedback}
        > **Flip it:** turn it.

        """;
}
