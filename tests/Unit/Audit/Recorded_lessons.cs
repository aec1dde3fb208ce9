using GenGuide.Audit.Lessons;
using GenGuide.Diagnostics;
using GenGuide.Records;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Tests.Unit.Writing;
using GenGuide.Verification.Proofs;

namespace GenGuide.Tests.Unit.Audit;

/// <summary>Pages and banks in which one build has found nothing, so that the next one need not read them again.</summary>
public sealed class Recorded_lessons : IDisposable
{
    private const string Plain = "content/basics/plain.md";
    private const int HeadAndChecksum = 10 + 32 + 32;
    private const int KeySize = 16;
    private const string Sources = "content/sources.md";

    private readonly TemporaryFolder _folder = new();
    private readonly SampleTexts _texts = new();

    public Recorded_lessons() => _texts.With(Plain, "---\nTitle: Plain\nDescription: What leads nowhere.\nOrder: 9\n---\n\nThe quick zebra is here. It costs 4 euros. [[KT]](../sources.md#kt)\n\nThe QZK is a plan.\n");

    private string File => Path.Combine(_folder.FullPath, RecordFile.Folder, LessonAudit.RecordsName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void hide_nothing_and_stay_as_they_are_while_nothing_changes()
    {
        var found = Audit();
        var written = System.IO.File.ReadAllBytes(File);

        Assert.Contains(found, code => code == $"lesson/term-unexplained {Plain}");
        Assert.Equal(found, Audit());
        Assert.Equal(written, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void are_there_for_every_page_and_bank_in_which_nothing_was_found()
    {
        var found = Audit().Select(code => code[(code.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Distinct().Count();
        var site = _texts.Read().Site!;

        Assert.Equal(site.Pages.Count + site.AllBanks.Count() - found, (System.IO.File.ReadAllBytes(File).Length - HeadAndChecksum) / KeySize);
    }

    [Theory]
    [InlineData(SampleTexts.Lesson, "A kiln maker counts", "Watch your PPC. A kiln maker counts", "lesson/term-unexplained content/basics/clues.md")]
    [InlineData(Plain, "[[KT]](../sources.md#kt)", "", "lesson/figure-without-source content/basics/plain.md")]
    [InlineData(SampleTexts.Bank, "A talk on cracks teaches", "As 4 + 4 = 9, a talk on cracks teaches", "lesson/sum-wrong quizzes/webinars.md")]
    public void say_nothing_of_what_has_changed(string path, string passage, string replacement, string expected)
    {
        Audit();
        _texts.Replace(path, passage, replacement);

        Assert.Contains(expected, Audit());
        Assert.Equal(Fresh(), Audit());
    }

    /// <summary>Nothing of the page itself is another: only what the site's other pages explain.</summary>
    [Fact]
    public void say_nothing_once_another_page_no_longer_explains()
    {
        _texts.With(Sources, _texts[Sources] + "\n## QZK\n\nA year book of zebras.\n");
        Assert.DoesNotContain($"lesson/term-unexplained {Plain}", Audit());
        _texts.Replace(Sources, "## QZK", "## Zebras");

        Assert.Contains($"lesson/term-unexplained {Plain}", Audit());
        Assert.Equal(Fresh(), Audit());
    }

    /// <summary>On the path more is asked of a page, whose text is the same.</summary>
    [Fact]
    public void say_nothing_once_a_page_is_on_the_path()
    {
        const string Aside = "content/aside/index.md";
        _texts.With(Aside, "---\nTitle: Aside\nDescription: What stands beside.\nOrder: 7\n---\n\nWatch your XQZ.\n");
        Assert.DoesNotContain($"lesson/term-unexplained {Aside}", Audit());
        _texts.Replace(SampleTexts.Settings, "[basics]", "[basics, aside]");

        Assert.Contains($"lesson/term-unexplained {Aside}", Audit());
        Assert.Equal(Fresh(), Audit());
    }

    private IReadOnlyList<string> Audit() => Audit(ProofRecords.Under(_folder.FullPath, LessonAudit.RecordsName));

    private IReadOnlyList<string> Fresh() => Audit(null);

    private IReadOnlyList<string> Audit(ProofRecords? records)
    {
        var found = new DiagnosticBag();
        new LessonAudit(_texts.Read().Site!, found, records: records).Run();
        return [.. found.ToSortedList().Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location.Path}")];
    }
}
