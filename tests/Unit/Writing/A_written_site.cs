using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Writing;

public sealed class A_written_site : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public A_written_site() => WrittenSite.Build(_folder["output"], "old");

    [Fact]
    public void is_read_back_in_the_order_of_its_paths()
    {
        var files = SiteFolder.Read(_folder["output"], _diagnostics).ToList();

        Assert.Equal(["basics/funnel/index.html", "basics/index.html", "index.html", "only-in-old/index.html"], files.Select(file => file.Path));
        Assert.Equal("<p>old at index.html</p>", Encoding.UTF8.GetString(files[2].Content.Span));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void is_read_one_file_at_a_time()
    {
        using var files = SiteFolder.Read(_folder["output"], _diagnostics).GetEnumerator();
        files.MoveNext();
        _folder.Write("output/index.html", "changed after the first file was read");

        while (files.MoveNext())
        {
        }

        Assert.Equal("output/altered", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void that_was_altered_is_reported_and_read_as_it_is()
    {
        _folder.Write("output/basics/index.html", "by hand");

        var files = SiteFolder.Read(_folder["output"], _diagnostics).ToList();

        Assert.Equal(["output/altered 'basics/index.html' has changed since it was written"], Findings());
        Assert.Equal("by hand", Encoding.UTF8.GetString(files[1].Content.Span));
    }

    [Fact]
    public void that_lost_a_file_is_reported()
    {
        File.Delete(_folder["output/index.html"]);

        var files = SiteFolder.Read(_folder["output"], _diagnostics).ToList();

        Assert.Equal(["output/missing 'index.html' was written and is no longer there"], Findings());
        Assert.Equal(3, files.Count);
    }

    [Fact]
    public void to_which_files_were_added_is_reported()
    {
        _folder.Write("output/basics/draft.html", "");
        _folder.Write("output/more/index.html", "");
        _folder.Write("output/.DS_Store", "");

        var files = SiteFolder.Read(_folder["output"], _diagnostics).ToList();

        Assert.Equal(["output/extra 'basics/draft.html' is not a file of the site", "output/extra 'more/' is not a file of the site"], Findings());
        Assert.Equal(4, files.Count);
    }

    [Fact]
    public void without_its_manifest_is_none()
    {
        File.Delete(_folder["output/.genguide"]);

        var files = SiteFolder.Read(_folder["output"], _diagnostics);

        Assert.Empty(files);
        Assert.Equal("output/not-a-site", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void that_is_still_being_put_together_is_none()
    {
        using var writer = WrittenSite.Open(_folder["output"]);

        var files = SiteFolder.Read(_folder[".output.next"], _diagnostics);

        Assert.Empty(files);
        Assert.Equal("output/not-a-site", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void that_does_not_exist_is_none()
    {
        var files = SiteFolder.Read(_folder["nowhere"], _diagnostics);

        Assert.Empty(files);
        Assert.Equal("output/not-a-site", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Findings() => _diagnostics.ToSortedList().Select(finding => $"{finding.Code} {finding.Message}").ToList();
}
