using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Sources;
using GenGuide.Tests.Unit.Writing;

namespace GenGuide.Tests.Unit.Sources;

public sealed class A_source_tree : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void lists_pages_banks_and_the_files_beside_them_in_ordinal_order()
    {
        foreach (var path in new[] { "content/b.md", "content/a/z.md", "content/B.md", "content/a/p.png", "content/site.yml", "quizzes/q.md", "quizzes/rubric.yml", "content/.hidden.md", "content/.obsidian/x.md", "other/o.md" })
        {
            _folder.Write(path, "");
        }

        var tree = SourceTree.FromDisk(_folder.FullPath, _diagnostics);

        Assert.Empty(_diagnostics.ToSortedList());
        Assert.Equal(["content/B.md", "content/a/z.md", "content/b.md"], tree.Pages.Select(page => page.Path));
        Assert.Equal(["quizzes/q.md"], tree.Banks.Select(bank => bank.Path));
        Assert.Equal(["content/a/p.png"], tree.Assets.Keys);
    }

    [Fact]
    public void leaves_out_a_byte_order_mark_and_keeps_everything_else()
    {
        Directory.CreateDirectory(_folder["content"]);
        File.WriteAllBytes(_folder["content/a.md"], [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a\r\n\u202e\U0001f600\0\t")]);

        var tree = SourceTree.FromDisk(_folder.FullPath, _diagnostics);

        Assert.Equal("a\r\n\u202e\U0001f600\0\t", tree.Texts["content/a.md"].Text);
    }

    [Fact]
    public void knows_that_what_it_could_not_read_is_there()
    {
        Directory.CreateDirectory(_folder["content"]);
        File.WriteAllBytes(_folder["content/a.md"], [(byte)'a', (byte)'\n', (byte)'b', 0xFF]);

        var tree = SourceTree.FromDisk(_folder.FullPath, _diagnostics);

        Assert.Empty(tree.Pages);
        Assert.True(tree.HasText("content/a.md"));
        Assert.Equal(new Location("content/a.md", 2, 2, 1, "b"), Assert.Single(_diagnostics.ToSortedList()).Location);
    }

    [Fact]
    public void is_empty_where_there_are_no_folders()
    {
        var tree = SourceTree.FromDisk(_folder.FullPath, _diagnostics);

        Assert.Empty(tree.Texts);
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void holds_the_new_text_of_a_file_that_is_said_to_have_changed_and_the_same_others()
    {
        var memory = new FileMemory();
        Write("content/a.md", "quizzes/q.md");
        var before = SourceTree.FromDisk(_folder.FullPath, _diagnostics, memory);

        _folder.Write("content/a.md", "new");
        _folder.Write("quizzes/q.md", "unsaid");
        var tree = SourceTree.FromDisk(_folder.FullPath, _diagnostics, memory, ["content/a.md", "content/gone-already.md~"]);

        Assert.Equal("new", tree.Texts["content/a.md"].Text);
        Assert.Same(before.Texts["quizzes/q.md"], tree.Texts["quizzes/q.md"]);
        Assert.True(tree.HasSamePathsAs(before));
    }

    [Fact]
    public void is_listed_anew_when_there_is_more_to_what_is_said_than_new_texts()
    {
        var memory = new FileMemory();
        Write("content/a.md", "content/b/c.md", "content/p.png");
        SourceTree.FromDisk(_folder.FullPath, _diagnostics, memory);

        Assert.Equal(["content/a.md", "content/b/c.md", "content/new.md"], PathsAfter("content/new.md", () => Write("content/new.md")));
        Assert.Equal(["content/b/c.md", "content/new.md"], PathsAfter("content/a.md", () => File.Delete(_folder["content/a.md"])));
        Assert.Equal(["content/new.md"], PathsAfter("content/b", () => Directory.Delete(_folder["content/b"], recursive: true)));
        Assert.Empty(PathsAfter("content/new.md", () => File.WriteAllBytes(_folder["content/new.md"], [0xFF])));
        Assert.Equal(["content/new.md"], PathsAfter("content/new.md", () => Write("content/new.md")));
        Assert.Empty(PathsAfter("content/new.md", () =>
        {
            File.Delete(_folder["content/new.md"]);
            File.CreateSymbolicLink(_folder["content/new.md"], _folder["nowhere.md"]);
        }));

        IEnumerable<string> PathsAfter(string changed, Action change)
        {
            change();
            return SourceTree.FromDisk(_folder.FullPath, _diagnostics, memory, [changed]).Texts.Keys;
        }
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            _folder.Write(path, "old");
        }
    }

    public void Dispose() => _folder.Dispose();
}
