namespace GenGuide.Tests.Unit.Verification;

public sealed class The_worker_of_a_site
{
    [Theory]
    [InlineData(SampleSite.Worker, "const SITE", "let SITE", "output-worker/unreadable")]
    [InlineData(SampleSite.Worker, "\"files\"", "\"file\"", "output-worker/unreadable")]
    [InlineData(SampleSite.Worker, "\"icon.svg\"", "\"icon.png\"", "output-worker/lacks", "output-worker/surplus")]
    [InlineData(SampleSite.Lesson, "The funnel</h1>", "A funnel</h1>", "output-worker/other-hash")]
    [InlineData(SampleSite.StyleSheet, "/* ", "/* A ", "output-link/other-hash", "output-worker/other-hash")]
    public void is_reported_where_it_lists_another_site(string path, string passage, string replacement, params string[] codes)
    {
        Assert.Equal(codes, new SampleSite().WithWorker().Plant(path, passage, replacement).FindCodes().Order());
    }

    [Fact]
    public void is_reported_where_a_file_of_it_was_lost()
    {
        Assert.Equal(["output-worker/surplus"], new SampleSite().WithWorker().Remove("robots.txt").FindCodes().Except(["output-metadata/robots"]));
    }

    [Fact]
    public void is_reported_where_there_is_none()
    {
        var findings = new SampleSite().Verify(hasWorker: false);

        Assert.Equal([("output-metadata/file-missing", SampleSite.Worker)], findings.Select(finding => (finding.Code, finding.Location.Path)));
    }
}
