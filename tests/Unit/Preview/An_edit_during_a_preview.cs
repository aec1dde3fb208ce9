using System.Net;

namespace GenGuide.Tests.Unit.Preview;

public sealed class An_edit_during_a_preview
{
    private const string Broken = "First line.\n\n### Too deep <b>";

    [Fact]
    public async Task is_told_to_the_browser_and_shown()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();
        var before = news.Latest.Version;

        preview.Folder.Write("content/index.md", RunningPreview.Page("Second words."));
        await news.UntilAsync(told => told.Latest.Version != before && told.Latest.Findings.Length == 0);

        var page = await preview.ReadAsync("/");
        Assert.Contains("Second words.", page, StringComparison.Ordinal);
        Assert.Contains($"?version={news.Latest.Version}\"", page, StringComparison.Ordinal);
        Assert.Matches("\nRebuilt in [0-9]+ ms\\.\n", preview.Console);
    }

    [Fact]
    public async Task that_changes_nothing_leaves_the_version_as_it_is()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();
        var before = news.Latest.Version;

        preview.Folder.Write("content/unused.txt", "no page links here");
        await news.NextAsync();

        Assert.Equal(before, news.Latest.Version);
    }

    [Fact]
    public async Task that_breaks_the_site_leaves_the_last_good_page_and_says_why()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();
        var before = news.Latest.Version;

        preview.Folder.Write("content/index.md", RunningPreview.Page(Broken));
        await news.UntilAsync(told => told.Latest.Findings.Any(finding => finding.GetProperty("code").GetString() == "markup/raw-html"));

        var finding = news.Latest.Findings.Single(finding => finding.GetProperty("code").GetString() == "markup/raw-html");
        Assert.Equal(before, news.Latest.Version);
        Assert.Equal("content/index.md 8:14", $"{finding.GetProperty("path")} {finding.GetProperty("line")}:{finding.GetProperty("column")}");
        Assert.Equal("### Too deep <b>", finding.GetProperty("lineText").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.NotEqual("", finding.GetProperty("hint").GetString());
        Assert.Contains("First words.", await preview.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Contains("content/index.md:8:14: error markup/raw-html", preview.Console, StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_mends_the_site_takes_the_findings_away()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();
        preview.Folder.Write("content/index.md", RunningPreview.Page(Broken));
        await news.UntilAsync(told => told.Latest.Findings.Length > 0);

        preview.Folder.Write("content/index.md", RunningPreview.Page("Third words."));
        await news.UntilAsync(told => told.Latest.Findings.Length == 0);

        Assert.Contains("Third words.", await preview.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task by_a_rename_is_seen()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();

        preview.Folder.Write("content/.index.md.swp", RunningPreview.Page("Renamed words."));
        File.Move(preview.Folder["content/.index.md.swp"], preview.Folder["content/index.md"], overwrite: true);
        await news.NextAsync();

        Assert.Contains("Renamed words.", await preview.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task in_a_new_folder_is_seen()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();
        var before = news.Latest.Version;

        preview.Folder.Write("content/deep/er/lesson.md", RunningPreview.Page("Deep words.", "Deep"));
        await news.UntilAsync(told => told.Latest.Version != before && told.Latest.Findings.Length == 0);
        before = news.Latest.Version;
        preview.Folder.Write("content/deep/er/lesson.md", RunningPreview.Page("Deeper words.", "Deep"));
        await news.UntilAsync(told => told.Latest.Version != before && told.Latest.Findings.Length == 0);

        Assert.Contains("Deeper words.", await preview.ReadAsync("/deep/er/lesson/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_takes_a_source_folder_away_and_brings_it_back_is_seen()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();

        Directory.Move(preview.Folder["content"], preview.Folder["elsewhere"]);
        await news.UntilAsync(told => told.Latest.Findings.Length > 0);
        Directory.Move(preview.Folder["elsewhere"], preview.Folder["content"]);
        await news.UntilAsync(told => told.Latest.Findings.Length == 0);
        preview.Folder.Write("content/index.md", RunningPreview.Page("Words after the return."));
        await news.NextAsync();

        Assert.Contains("Words after the return.", await preview.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_source_folder_that_was_not_there_is_seen()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();

        preview.Folder.Write("quizzes/broken.md", "no front matter");
        await news.UntilAsync(told => told.Latest.Findings.Any(finding => finding.GetProperty("path").GetString()!.StartsWith("quizzes/", StringComparison.Ordinal)));
        File.Delete(preview.Folder["quizzes/broken.md"]);
        await news.UntilAsync(told => told.Latest.Findings.Length == 0);

        Assert.Contains("First words.", await preview.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_an_editor_has_not_finished_is_waited_for()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();

        using (var held = new FileStream(preview.Folder["content/index.md"], FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await news.UntilAsync(told => told.Latest.Findings.Length > 0);
            Assert.StartsWith("the disk refused", news.Latest.Findings.Single().GetProperty("message").GetString(), StringComparison.Ordinal);
            Assert.Contains("First words.", await preview.ReadAsync("/"), StringComparison.Ordinal);
            held.Write(System.Text.Encoding.UTF8.GetBytes(RunningPreview.Page("Finished words.")));
        }

        await news.UntilAsync(told => told.Latest.Findings.Length == 0);

        Assert.Contains("Finished words.", await preview.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_mends_a_site_which_was_never_good_shows_it()
    {
        await using var preview = await RunningPreview.StartAsync(front: Broken);
        using var news = await preview.ListenAsync();
        using var standIn = await preview.GetAsync("/about/");
        var before = await standIn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var version = news.Latest.Version;

        preview.Folder.Write("content/index.md", RunningPreview.Page("Good words at last."));
        await news.UntilAsync(_ => preview.Console.Contains("Built in", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, standIn.StatusCode);
        Assert.Contains("<code>content/index.md:8:14</code>", before, StringComparison.Ordinal);
        Assert.Contains("<pre><code>### Too deep &lt;b&gt;</code></pre>", before, StringComparison.Ordinal);
        Assert.Contains($"/_preview/reload.js?version={version}\"", before, StringComparison.Ordinal);
        Assert.NotEqual(version, news.Latest.Version);
        Assert.Contains("Good words at last.", await preview.ReadAsync("/"), StringComparison.Ordinal);
    }
}
