using GenGuide.Diagnostics;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Writing;

public sealed class Leftovers_of_an_earlier_run : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> EveryCombination =>
    [
        .. from destination in "missing empty whole".Split(' ')
           from next in "missing empty unfinished damaged altered whole".Split(' ')
           from previous in "missing empty damaged altered whole".Split(' ')
           select (destination, next, previous),
    ];

    [Theory]
    [MemberData(nameof(EveryCombination))]
    public void are_cleared_up_to_one_whole_site(string destination, string next, string previous)
    {
        Place("output", destination, "destination");
        Place(".output.next", next, "next");
        Place(".output.previous", previous, "previous");

        WrittenSite.Open(_folder["output"]).Dispose();

        var expected = (destination, next, previous) switch
        {
            ("whole", _, _) => "destination",
            (_, "whole", _) => "next",
            (_, _, "whole") => "previous",
            _ => null,
        };
        Assert.Equal(expected, expected is null && destination == "empty" ? null : WrittenSite.TextAt(_folder["output"]));
        Assert.Equal(expected is null && destination != "empty" ? [] : [_folder["output"]], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Theory]
    [InlineData(".output.next")]
    [InlineData(".output.previous")]
    public void that_are_not_ours_are_left_alone_and_named(string name)
    {
        WrittenSite.Build(_folder["output"], "old");
        _folder.Write($"{name}/thesis.txt", "three years of work");
        var before = _folder.Picture();
        var diagnostics = new DiagnosticBag();

        var writer = OutputWriter.Open(_folder["output"], diagnostics);

        Assert.Null(writer);
        var finding = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal("output/not-ours", finding.Code);
        Assert.Contains(name, finding.Message, StringComparison.Ordinal);
        Assert.Contains("thesis.txt", finding.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Picture());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\":1,\"comp")]
    public void with_a_mark_that_was_never_finished_are_removed(string mark)
    {
        _folder.Write(".output.next/.genguide", mark);

        WrittenSite.Open(_folder["output"]).Dispose();

        Assert.Empty(_folder.Picture());
    }

    [Fact]
    public void that_hold_a_file_saved_into_the_old_site_are_kept()
    {
        WrittenSite.Build(_folder["output"], "old");
        using var writer = WrittenSite.Open(_folder["output"]);

        writer.Switch(step =>
        {
            if (step == SwitchStep.OldSetAside)
            {
                _folder.Write(".output.previous/saved-just-now.txt", "mine");
            }
        });
        writer.Dispose();

        Assert.Equal("mine", File.ReadAllText(_folder[".output.previous/saved-just-now.txt"]));
    }

    public void Dispose() => _folder.Dispose();

    private void Place(string name, string state, string text)
    {
        switch (state)
        {
            case "empty":
                Directory.CreateDirectory(_folder[name]);
                break;
            case "unfinished":
                _folder.Write($"{name}/.genguide", "{\"format\":1,\"complete\":false,\"files\":[]}");
                _folder.Write($"{name}/basics/index.html", "half");
                break;
            case "whole":
                WrittenSite.Build(_folder[name], text);
                break;
            case "damaged":
                WrittenSite.Build(_folder[name], text);
                File.Delete(_folder[$"{name}/basics/index.html"]);
                break;
            case "altered":
                WrittenSite.Build(_folder[name], text);
                _folder.Write($"{name}/index.html", new string('x', (int)new FileInfo(_folder[$"{name}/index.html"]).Length));
                break;
        }
    }
}
