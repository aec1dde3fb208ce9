namespace GenGuide.Tests.Unit.Verification;

public sealed class A_sound_site
{
    [Fact]
    public void passes_every_check()
    {
        Assert.Empty(new SampleSite().Verify());
    }

    [Fact]
    public void passes_every_check_without_an_address()
    {
        var site = new SampleSite(address: null).Plant(SampleSite.Lesson, "/GenGuide/quizzes", "/quizzes");

        Assert.Empty(site.Verify());
    }

    [Fact]
    public void is_found_faulty_at_the_file_that_its_author_edits()
    {
        var findings = new SampleSite().Plant(SampleSite.Lesson, "<h2 id=\"cost\">", "<h4 id=\"cost\">").Plant(SampleSite.NotFound, "There is no page here · GenGuide", "").Verify();

        Assert.Equal(["404.html", "content/basics/funnel.md", "content/basics/funnel.md"], findings.Select(finding => finding.Location.Path));
    }

    [Fact]
    public void is_found_faulty_when_a_file_is_written_twice()
    {
        var diagnostics = new GenGuide.Diagnostics.DiagnosticBag();
        var verifier = new GenGuide.Verification.OutputVerifier(null, diagnostics);
        var file = new GenGuide.Writing.OutputFile("a.txt", Array.Empty<byte>(), null);

        verifier.Add(file);
        verifier.Add(file);

        Assert.Equal(["output/written-twice"], diagnostics.ToSortedList().Select(finding => finding.Code));
    }
}
