using System.Runtime.CompilerServices;
using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Sources;

public sealed class A_source_file
{
    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\nthree")]
    [InlineData("one\rtwo\rthree")]
    [InlineData("one\r\ntwo\rthree\n")]
    public void counts_lines_whatever_ends_them(string text)
    {
        Assert.Equal(new Location("a.md", 1, 2, 2, "one"), Place(text, "ne"));
        Assert.Equal(new Location("a.md", 2, 1, 3, "two"), Place(text, "two"));
        Assert.Equal(new Location("a.md", 3, 3, 1, "three"), Place(text, "r"));
    }

    [Theory]
    [InlineData("\tx here", 4)]
    [InlineData("\U0001f600 here", 4)]
    [InlineData("\u05d0\u05d1 \u202ehere", 5)]
    [InlineData("e\u0301 here", 4)]
    public void counts_columns_in_utf_16_units(string text, int column)
    {
        Assert.Equal(new Location("a.md", 1, column, 4, text), Place(text, "here"));
    }

    [Theory]
    [InlineData(-5, 2, 1, 1)]
    [InlineData(3, 9, 1, 4)]
    [InlineData(999, 1, 2, 4)]
    public void draws_a_span_that_leaves_the_text_or_the_line_to_the_nearest_end(int start, int length, int line, int column)
    {
        var place = new SourceFile("a.md", "abc\nabc").LocationOf(new TextSpan(start, length));

        Assert.Equal((line, column), (place.Line, place.Column));
        Assert.InRange(place.Length, 1, 3);
    }

    [Fact]
    public void finds_a_line_and_a_column_that_another_parser_names()
    {
        var file = new SourceFile("a.md", "abc\r\n\tdef\n");

        Assert.Equal("def", file.Slice(file.SpanAt(2, 2, 3)));
        Assert.Equal(new TextSpan(10, 1), file.SpanAt(99, 99, 1) with { Length = 1 });
        Assert.Equal(new Location("a.md", 1, 1, 1, ""), new SourceFile("a.md", "").LocationOf(new SourceFile("a.md", "").SpanAt(0, 0, 1)));
    }

    [Theory]
    [InlineData("content/basics/a.md", "content/basics")]
    [InlineData("a.md", "")]
    public void knows_its_folder(string path, string folder)
    {
        Assert.Equal(folder, new SourceFile(path, "").Folder);
    }

    [Fact]
    public void says_the_same_after_its_text_was_dropped()
    {
        const string Text = "one\r\ntwo \u05d0 \U0001f600 here\nthree";
        using var shelf = new TextShelf(mostInMemory: 0);
        SourceFile[] files = [new("a.md", Encoding.UTF8.GetBytes("before"), shelf), new("a.md", Encoding.UTF8.GetBytes(Text), shelf), new("a.md", Encoding.UTF8.GetBytes(Text)), new("a.md", Text)];
        var here = new TextSpan(Text.IndexOf("here", StringComparison.Ordinal), 4);
        var dropped = files.Select(file => new WeakReference(Ask(file))).ToList();

        GC.Collect();

        Assert.Equal([false, false, false, true], dropped.Select(text => text.IsAlive));
        Assert.All(files[1..], file => Assert.Equal((Text, "here", new Location("a.md", 2, 10, 4, "two \u05d0 \U0001f600 here")), (file.Text, file.Slice(here), file.LocationOf(here))));
        Assert.All(files[1..], file => Assert.True(file.HasSameText(files[1]) && files[1].HasSameText(file) && !file.HasSameText(files[0])));
    }

    [Fact]
    public void keeps_texts_in_memory_as_long_as_they_are_few()
    {
        using var shelf = new TextShelf(mostInMemory: 5);

        Assert.Null(shelf.Put("12345"u8));
        Assert.Equal("678", shelf.Put("678"u8)?.ReadText(0, 3));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Ask(SourceFile file) => file.Text;

    private static Location Place(string text, string words) =>
        new SourceFile("a.md", text).LocationOf(new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
