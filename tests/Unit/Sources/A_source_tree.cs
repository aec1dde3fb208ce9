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

    public void Dispose() => _folder.Dispose();
}
