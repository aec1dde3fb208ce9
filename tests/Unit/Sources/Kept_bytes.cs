using System.Text;
using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Sources;

public sealed class Kept_bytes
{
    private const string Text = "{\"é\":[1,2]}";

    public static TheoryData<long> Shelves => [0, 1_000];

    [Theory]
    [MemberData(nameof(Shelves))]
    public void are_read_as_they_were_given(long mostInMemory)
    {
        using var shelf = new TextShelf(mostInMemory);
        KeptBytes[] kept = [KeptBytes.Of(Encoding.UTF8.GetBytes("before"), shelf), KeptBytes.Of(Encoding.UTF8.GetBytes(Text), shelf), KeptBytes.Of(Encoding.UTF8.GetBytes("after"), shelf)];

        Assert.Equal(["before", Text, "after"], kept.Select(bytes => bytes.ReadText()));
        Assert.Equal(["before", Text, "after"], kept.Select(bytes => Encoding.UTF8.GetString(bytes.Read().Span)));
        Assert.Equal(Encoding.UTF8.GetByteCount(Text), kept[1].Length);
    }

    [Theory]
    [MemberData(nameof(Shelves))]
    public void are_read_in_part(long mostInMemory)
    {
        using var shelf = new TextShelf(mostInMemory);
        _ = KeptBytes.Of("something else"u8, shelf);
        var list = KeptBytes.Of(Encoding.UTF8.GetBytes(Text), shelf).Slice(6, 5);

        Assert.Equal("[1,2]", list.ReadText());
        Assert.Equal("2", list.Slice(3, 1).ReadText());
        Assert.Equal("2"u8, list.Slice(3, 1).Read().Span);
        Assert.Equal("", list.Slice(5, 0).ReadText());
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => list.Slice(3, 3));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => list.Slice(-1, 3));
    }

    [Theory]
    [MemberData(nameof(Shelves))]
    public void are_the_same_wherever_they_lie(long mostInMemory)
    {
        using var shelf = new TextShelf(mostInMemory);
        var (here, there) = (KeptBytes.Of("one"u8, null), KeptBytes.Of("one"u8, shelf));

        Assert.True(here.HasSame(there));
        Assert.True(there.HasSame(here));
        Assert.False(there.HasSame(KeptBytes.Of("two"u8, shelf)));
        Assert.False(there.HasSame(KeptBytes.Of("on"u8, null)));
    }

    [Fact]
    public void do_not_change_with_what_was_given()
    {
        byte[] given = [1, 2, 3];
        var kept = KeptBytes.Of(given, null);

        given[0] = 9;

        Assert.Equal<byte>([1, 2, 3], kept.Read().ToArray());
    }
}
