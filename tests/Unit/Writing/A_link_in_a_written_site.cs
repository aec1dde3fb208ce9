using GenGuide.Diagnostics;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Writing;

public sealed class A_link_in_a_written_site : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public A_link_in_a_written_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets only administrators make links");
        _folder.Write("elsewhere/thesis.txt", "three years of work");
    }

    [Fact]
    public void is_refused_as_not_ours()
    {
        WrittenSite.Build(_folder["output"], "old");
        Directory.CreateSymbolicLink(_folder["output/linked"], _folder["elsewhere"]);

        var writer = OutputWriter.Open(_folder["output"], _diagnostics);

        Assert.Null(writer);
        Assert.EndsWith("linked", Assert.Single(_diagnostics.ToSortedList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void in_place_of_a_listed_folder_is_refused_too()
    {
        WrittenSite.Build(_folder["output"], "old");
        Directory.Move(_folder["output/basics"], _folder["moved"]);
        Directory.CreateSymbolicLink(_folder["output/basics"], _folder["moved"]);

        var writer = OutputWriter.Open(_folder["output"], _diagnostics);

        Assert.Null(writer);
        Assert.True(File.Exists(_folder["moved/index.html"]));
    }

    [Theory]
    [InlineData("elsewhere")]
    [InlineData("nowhere")]
    public void in_place_of_the_destination_is_refused(string target)
    {
        Directory.CreateSymbolicLink(_folder["output"], _folder[target]);
        var before = _folder.Picture();

        var writer = OutputWriter.Open(_folder["output"], _diagnostics);

        Assert.Null(writer);
        Assert.Equal(before, _folder.Picture());
    }

    [Theory]
    [InlineData(".output.next")]
    [InlineData(".output.previous")]
    public void in_place_of_a_neighbour_is_refused(string name)
    {
        Directory.CreateSymbolicLink(_folder[name], _folder["elsewhere"]);
        var before = _folder.Picture();

        var writer = OutputWriter.Open(_folder["output"], _diagnostics);

        Assert.Null(writer);
        Assert.Equal(before, _folder.Picture());
    }

    [Fact]
    public void is_deleted_without_what_it_leads_to()
    {
        _folder.Write(".output.next/.genguide", "");
        Directory.CreateDirectory(_folder[".output.next/deep"]);
        Directory.CreateSymbolicLink(_folder[".output.next/linked"], _folder["elsewhere"]);
        Directory.CreateSymbolicLink(_folder[".output.next/deep/linked"], _folder["elsewhere"]);
        Directory.CreateSymbolicLink(_folder[".output.next/deep/broken"], _folder["nowhere"]);
        File.CreateSymbolicLink(_folder[".output.next/deep/file"], _folder["elsewhere/thesis.txt"]);

        WrittenSite.Open(_folder["output"]).Dispose();

        Assert.Equal(["elsewhere/thesis.txt: three years of work"], _folder.Picture());
    }

    public void Dispose() => _folder.Dispose();
}
