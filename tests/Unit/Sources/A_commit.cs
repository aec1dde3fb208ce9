using GenGuide.Sources;
using GenGuide.Tests.Unit.Writing;

namespace GenGuide.Tests.Unit.Sources;

public sealed class A_commit : IDisposable
{
    private const string Hash = "0123456789abcdef0123456789abcdef01234567";
    private const string OtherHash = "ffffffffffffffffffffffffffffffffffffffff";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void is_read_from_a_loose_reference()
    {
        _folder.Write("repository/.git/HEAD", "ref: refs/heads/main\n");
        _folder.Write("repository/.git/refs/heads/main", $"{Hash}\n");
        _folder.Write("repository/.git/packed-refs", $"{OtherHash} refs/heads/main\n");

        Assert.Equal(Hash, Commit.Of(_folder["repository"]));
    }

    [Fact]
    public void is_read_from_packed_references()
    {
        _folder.Write("repository/.git/HEAD", "ref: refs/heads/main\n");
        _folder.Write("repository/.git/packed-refs", $"# pack-refs with: peeled fully-peeled sorted\n{OtherHash} refs/heads/not-main\n{Hash} refs/heads/main\n^{OtherHash}\n");

        Assert.Equal(Hash, Commit.Of(_folder["repository"]));
    }

    [Fact]
    public void is_read_from_a_detached_head()
    {
        _folder.Write("repository/.git/HEAD", $"{Hash}\n");

        Assert.Equal(Hash, Commit.Of(_folder["repository"]));
    }

    [Fact]
    public void is_that_of_the_repository_that_the_folder_lies_in()
    {
        _folder.Write("repository/.git/HEAD", $"{Hash}\n");
        _folder.Write("repository/site/content/index.md", "");

        Assert.Equal(Hash, Commit.Of(_folder["repository/site"]));
    }

    [Theory]
    [InlineData(".git/HEAD", "ref: refs/heads/main\n")]
    [InlineData(".git/HEAD", "")]
    [InlineData(".git/HEAD", "not a hash, but long enough to look like one")]
    [InlineData(".git/config", "")]
    [InlineData(".git", "gitdir: ../elsewhere\n")]
    public void is_unknown_where_there_is_none(string path, string text)
    {
        _folder.Write($"repository/{path}", text);

        Assert.Null(Commit.Of(_folder["repository"]));
    }

    public void Dispose() => _folder.Dispose();
}
