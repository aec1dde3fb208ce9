using GenGuide.Diagnostics;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Writing;

public sealed class An_output_writer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void puts_the_staged_files_and_their_manifest_at_the_destination()
    {
        using var writer = WrittenSite.Open(_folder["output"]);
        writer.Stage(WrittenSite.File("basics/index.html", "abc"));
        writer.Stage(WrittenSite.File("A.txt", ""));

        writer.Switch();

        const string Manifest = """
            {
              "format": 1,
              "complete": true,
              "files": [
                {
                  "path": "A.txt",
                  "length": 0,
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                },
                {
                  "path": "basics/index.html",
                  "length": 3,
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                }
              ]
            }

            """;
        Assert.Equal([$".genguide: {Manifest.ReplaceLineEndings("\n")}", "A.txt: ", "basics/index.html: abc"], _folder.Picture("output"));
    }

    [Fact]
    public void gives_the_same_bytes_for_the_same_files_in_any_order()
    {
        WriteInOrder("one", "b.html", "a/b.html", "a.html", "B2.html");
        WriteInOrder("two", "B2.html", "a.html", "b.html", "a/b.html");

        var one = File.ReadAllText(_folder["one/.genguide"]);
        var two = File.ReadAllText(_folder["two/.genguide"]);

        Assert.Equal(one, two);
    }

    [Fact]
    public void names_its_steps_in_order()
    {
        WrittenSite.Build(_folder["output"], "old");
        using var writer = WrittenSite.Open(_folder["output"]);
        var steps = new List<SwitchStep>();

        writer.Switch(steps.Add);

        Assert.Equal(Enum.GetValues<SwitchStep>(), steps);
    }

    [Fact]
    public void replaces_an_empty_folder_and_what_file_browsers_leave_behind()
    {
        _folder.Write("output/.DS_Store", "");
        _folder.Write("output/thumbs.db", "");

        WrittenSite.Build(_folder["output"], "new");

        Assert.Equal("new", WrittenSite.TextAt(_folder["output"]));
    }

    [Fact]
    public void replaces_a_site_that_a_file_browser_looked_into()
    {
        WrittenSite.Build(_folder["output"], "old");
        _folder.Write("output/basics/desktop.ini", "");

        WrittenSite.Build(_folder["output"], "new");

        Assert.Equal("new", WrittenSite.TextAt(_folder["output"]));
    }

    [Fact]
    public void makes_the_folders_that_lead_to_the_destination()
    {
        WrittenSite.Build(_folder["deep/down/site"], "new");

        Assert.Equal("new", WrittenSite.TextAt(_folder["deep/down/site"]));
    }

    [Fact]
    public void that_is_given_up_leaves_the_old_site_and_nothing_else()
    {
        WrittenSite.Build(_folder["output"], "old");
        var before = _folder.Picture();
        var writer = WrittenSite.Open(_folder["output"]);
        writer.Stage(WrittenSite.File("index.html", "never seen"));

        writer.Dispose();

        Assert.Equal(before, _folder.Picture());
    }

    [Fact]
    public void that_is_given_up_leaves_an_empty_destination_empty()
    {
        Directory.CreateDirectory(_folder["output"]);
        var writer = WrittenSite.Open(_folder["output"]);
        writer.Stage(WrittenSite.File("index.html", "never seen"));

        writer.Dispose();

        Assert.Equal(["output/"], _folder.Picture());
    }

    [Theory]
    [InlineData(SwitchStep.ManifestCompleted, "old")]
    [InlineData(SwitchStep.OldSetAside, "old")]
    [InlineData(SwitchStep.NewPutInPlace, "new")]
    [InlineData(SwitchStep.OldPartlyRemoved, "new")]
    public void whose_switch_fails_leaves_one_whole_site(SwitchStep failing, string expected)
    {
        WrittenSite.Build(_folder["output"], "old");

        Assert.Throws<TimeoutException>(() =>
        {
            using var writer = WrittenSite.Open(_folder["output"]);
            foreach (var file in GenGuide.Interrupted.InterruptedBuild.Site("new"))
            {
                writer.Stage(file);
            }

            writer.Switch(step =>
            {
                if (step == failing)
                {
                    throw new TimeoutException();
                }
            });
        });

        Assert.Equal(expected, WrittenSite.TextAt(_folder["output"]));
        Assert.Equal([_folder["output"]], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Fact]
    public void refuses_a_folder_of_somebody_else_and_touches_nothing()
    {
        _folder.Write("output/thesis.txt", "three years of work");
        _folder.Write("output/notes/a.txt", "");
        _folder.Write("output/b.txt", "");
        _folder.Write("output/c.txt", "");
        var before = _folder.Picture();

        var writer = OutputWriter.Open(_folder["output"], _diagnostics);

        Assert.Null(writer);
        var finding = Assert.Single(_diagnostics.ToSortedList());
        Assert.Equal("output/not-ours", finding.Code);
        Assert.EndsWith("b.txt, c.txt, notes/ and 1 more", finding.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Picture());
    }

    [Theory]
    [InlineData("output/CNAME")]
    [InlineData("output/basics/draft.html")]
    [InlineData("output/.git/HEAD")]
    public void refuses_a_site_to_which_somebody_added_a_file(string added)
    {
        WrittenSite.Build(_folder["output"], "old");
        _folder.Write(added, "mine");
        var before = _folder.Picture();

        var writer = OutputWriter.Open(_folder["output"], _diagnostics);

        Assert.Null(writer);
        Assert.Equal("output/not-ours", Assert.Single(_diagnostics.ToSortedList()).Code);
        Assert.Equal(before, _folder.Picture());
    }

    [Fact]
    public void refuses_to_switch_when_somebody_added_a_file_meanwhile()
    {
        WrittenSite.Build(_folder["output"], "old");
        using var writer = OutputWriter.Open(_folder["output"], _diagnostics)!;
        _folder.Write("output/CNAME", "mine");

        var isSwitched = writer.Switch();

        Assert.False(isSwitched);
        Assert.Equal("output/not-ours", Assert.Single(_diagnostics.ToSortedList()).Code);
        Assert.Equal("mine", File.ReadAllText(_folder["output/CNAME"]));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"format":2,"complete":true,"files":[]}""")]
    [InlineData("""{"format":1,"complete":true,"files":[null]}""")]
    [InlineData("""{"format":1,"complete":true,"files":[],"more":1}""")]
    [InlineData("""{"format":1,"complete":true,"files":[{"path":"../thesis.txt","length":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}""")]
    public void takes_no_other_file_for_its_manifest(string manifest)
    {
        _folder.Write("output/.genguide", manifest);

        var writer = OutputWriter.Open(_folder["output"], _diagnostics);

        Assert.Null(writer);
        Assert.Equal("output/not-ours", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void refuses_a_file_in_place_of_the_destination()
    {
        _folder.Write("output", "a file");

        var writer = OutputWriter.Open(_folder["output"], _diagnostics);

        Assert.Null(writer);
        Assert.Equal("output/not-ours", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void refuses_the_root_of_a_disk()
    {
        var writer = OutputWriter.Open(Path.GetPathRoot(_folder.FullPath)!, _diagnostics);

        Assert.Null(writer);
        Assert.Equal("output/not-ours", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void waits_for_nobody_who_is_writing_the_same_site()
    {
        using var first = WrittenSite.Open(_folder["output"]);
        first.Stage(WrittenSite.File("index.html", "first"));

        var second = OutputWriter.Open(_folder["output"] + Path.DirectorySeparatorChar, _diagnostics);

        Assert.Null(second);
        Assert.Equal("output/busy", Assert.Single(_diagnostics.ToSortedList()).Code);
        Assert.True(first.Switch());
    }

    [Fact]
    public void lets_go_of_the_lock_when_it_is_refused()
    {
        _folder.Write("output/thesis.txt", "three years of work");
        OutputWriter.Open(_folder["output"], _diagnostics);
        File.Delete(_folder["output/thesis.txt"]);

        WrittenSite.Build(_folder["output"], "new");

        Assert.Equal("new", WrittenSite.TextAt(_folder["output"]));
    }

    [Fact]
    public void finds_a_lock_file_that_nobody_holds_free()
    {
        _folder.Write(".output.lock", "");

        WrittenSite.Build(_folder["output"], "new");

        Assert.Equal([_folder["output"]], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a/./x")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x")]
    [InlineData("c:x")]
    [InlineData("a\\x")]
    [InlineData("..\\x")]
    [InlineData("\\\\host\\share\\x")]
    [InlineData("a//x")]
    [InlineData("a/")]
    [InlineData("a/x.")]
    [InlineData("a /x")]
    [InlineData("a\0x")]
    [InlineData("a\nx")]
    [InlineData("a?x")]
    [InlineData("x.html:stream")]
    [InlineData("aux/index.html")]
    [InlineData("a/NUL.txt")]
    [InlineData("com¹")]
    [InlineData(".genguide")]
    [InlineData(".GenGuide/x")]
    public void refuses_a_hostile_path(string path)
    {
        using var writer = WrittenSite.Open(_folder["output"]);
        var before = Directory.GetFileSystemEntries(_folder.FullPath, "*", SearchOption.AllDirectories);

        Assert.Throws<ArgumentException>(() => writer.Stage(WrittenSite.File(path, "")));

        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.FullPath, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void refuses_half_a_surrogate_pair()
    {
        using var writer = WrittenSite.Open(_folder["output"]);

        Assert.Throws<ArgumentException>(() => writer.Stage(WrittenSite.File("a\uD800.html", "")));
    }

    [Theory]
    [InlineData(".nojekyll")]
    [InlineData(".well-known/security.txt")]
    [InlineData("über/größe.html")]
    [InlineData("auxiliary/console.html")]
    [InlineData("a/.genguide")]
    [InlineData("a/..b/c...html")]
    public void takes_an_unusual_path(string path)
    {
        using var writer = WrittenSite.Open(_folder["output"]);
        writer.Stage(WrittenSite.File(path, "text"));

        writer.Switch();

        Assert.Equal([path], SiteFolder.Read(_folder["output"], _diagnostics).Select(file => file.Path));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Theory]
    [InlineData("a/index.html", "a/index.html")]
    [InlineData("a/index.html", "a/Index.html")]
    [InlineData("a/index.html", "A/other.html")]
    [InlineData("a", "a/index.html")]
    [InlineData("a/index.html", "a")]
    public void refuses_paths_that_are_one_file_on_some_systems(string first, string second)
    {
        using var writer = WrittenSite.Open(_folder["output"]);
        writer.Stage(WrittenSite.File(first, "first"));

        Assert.Throws<ArgumentException>(() => writer.Stage(WrittenSite.File(second, "second")));
    }

    [Fact]
    public void takes_files_from_several_threads()
    {
        using var writer = WrittenSite.Open(_folder["output"]);

        Parallel.For(0, 200, number => writer.Stage(WrittenSite.File($"{number % 7}/{number}.html", $"{number}")));
        writer.Switch();

        Assert.Equal(200, SiteFolder.Read(_folder["output"], _diagnostics).Count());
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void takes_nothing_after_its_end()
    {
        var writer = WrittenSite.Open(_folder["output"]);
        writer.Switch();

        Assert.Throws<InvalidOperationException>(() => writer.Stage(WrittenSite.File("late.html", "")));
        writer.Dispose();
        writer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => writer.Switch());
    }

    public void Dispose() => _folder.Dispose();

    private void WriteInOrder(string destination, params string[] paths)
    {
        using var writer = WrittenSite.Open(_folder[destination]);
        foreach (var path in paths)
        {
            writer.Stage(WrittenSite.File(path, $"text of {path}"));
        }

        writer.Switch();
    }
}
