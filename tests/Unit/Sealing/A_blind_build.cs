using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Tests.Unit.Rendering;
using GenGuide.Tests.Unit.Writing;

namespace GenGuide.Tests.Unit.Sealing;

/// <summary>A site with a blind bank, built on disk.</summary>
public sealed class A_blind_build : IDisposable
{
    private const string Answers = "site/blind-answers/secret.json";

    private readonly TemporaryFolder _folder = new();

    public A_blind_build()
    {
        foreach (var file in Directory.GetFiles(RepositoryFiles.PathOf("tests/Site/Base"), "*", SearchOption.AllDirectories))
        {
            _folder.Write("site/" + Path.GetRelativePath(RepositoryFiles.PathOf("tests/Site/Base"), file).Replace('\\', '/'), File.ReadAllText(file));
        }

        _folder.Write("site/" + BlindTexts.Bank, BlindTexts.Markdown(BlindTexts.Items));
        _folder.Write("blind.key", BlindSite.KeyText + "\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void writes_the_sealed_answers_beside_the_site_and_not_into_it()
    {
        Assert.True(Build(), Found());

        var written = File.ReadAllBytes(_folder[Answers]);
        var answers = SealedAnswers.Open(BlindKey.Parse(BlindSite.KeyText)!, written);

        Assert.Contains("A wish for a visit is a door held open", answers, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["site/output/quizzes/secret/index.html"]));
        Assert.Equal([_folder[Answers]], Directory.GetFiles(_folder.FullPath, "secret.json*", SearchOption.AllDirectories));
        Assert.DoesNotContain(Directory.GetFiles(_folder["site/output"], "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains("door held open", StringComparison.Ordinal));
    }

    [Fact]
    public void writes_the_same_bytes_again()
    {
        Build();
        var site = _folder.Picture("site/output");
        var answers = File.ReadAllBytes(_folder[Answers]);

        Build();

        Assert.Equal(site, _folder.Picture("site/output"));
        Assert.Equal(answers, File.ReadAllBytes(_folder[Answers]));
    }

    [Fact]
    public void leaves_site_and_answers_as_they_were_when_it_fails()
    {
        Build();
        var before = _folder.Picture("site/output").Concat(_folder.Picture("site/blind-answers")).ToList();

        _folder.Write("site/" + BlindTexts.Bank, BlindTexts.Markdown(BlindTexts.Items.Replace("- [x] Whoever asked", "- [ ] Whoever asked", StringComparison.Ordinal)));

        Assert.False(Build());
        Assert.Equal(before, _folder.Picture("site/output").Concat(_folder.Picture("site/blind-answers")));
    }

    [Fact]
    public void stops_with_a_sentence_when_there_is_no_key()
    {
        Assert.False(Build(key: null));
        Assert.Equal("this bank is blind, and there is no key to seal its answers with", _diagnostics.ToSortedList().Single(finding => finding.Severity == Severity.Error).Message);
        Assert.False(Directory.Exists(_folder["site/blind-answers"]));
    }

    [Fact]
    public void writes_nothing_when_it_only_checks_or_shows()
    {
        var options = Options("blind.key");

        Assert.True(new SiteBuild(options, _diagnostics).Check(CancellationToken.None), Found());
        Assert.True(new SiteBuild(options, _diagnostics).Preview(new SiteMemory(), CancellationToken.None)!.Pages.ContainsKey("quizzes/secret/index.html"));
        Assert.False(Directory.Exists(_folder["site/blind-answers"]));
    }

    /// <summary>What a reader of the folder can check without the key file.</summary>
    [Fact]
    public void is_sound_as_it_was_written()
    {
        Build();
        var diagnostics = new DiagnosticBag();

        Assert.True(new SiteBuild(Options(key: null), diagnostics).CheckWritten(_folder["site/output"], CancellationToken.None));
        Assert.Equal(["blind/unproved"], diagnostics.ToSortedList().Select(finding => finding.Code));
    }

    private readonly DiagnosticBag _diagnostics = new();

    private BuildOptions Options(string? key) => new(_folder["site"], _folder["site/output"], SiteUrl: null, IsStrict: false) { BlindKey = key is null ? null : _folder[key] };

    private bool Build(string? key = "blind.key") => new SiteBuild(Options(key), _diagnostics).Run(CancellationToken.None);

    private string Found() => string.Join('\n', _diagnostics.ToSortedList().Select(finding => $"{finding.Code} {finding.Message}"));
}
