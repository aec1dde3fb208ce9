using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Tests.Unit.Writing;

namespace GenGuide.Tests.Unit.Sealing;

public sealed class A_blind_key : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void is_made_once_and_read_back()
    {
        var file = FileAt("keys/blind.key");

        var isMade = file.Create();
        var isMadeAgain = file.Create();

        Assert.True(isMade);
        Assert.False(isMadeAgain);
        Assert.Equal(["blind/key-exists"], Codes());
        Assert.Matches("^genguide-blind-key-1 [A-Za-z0-9_-]{43}\n$", File.ReadAllText(PathOf("keys/blind.key")));
        Assert.Equal(File.ReadAllText(PathOf("keys/blind.key")).Trim(), file.Read()?.Text);
    }

    [Fact]
    public void is_its_owners_only()
    {
        FileAt("blind.key").Create();

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(PathOf("blind.key")));
        }
    }

    [Fact]
    public void is_another_one_each_time()
    {
        Assert.NotEqual(BlindKey.Create().Text, BlindKey.Create().Text);
    }

    [Theory]
    [InlineData("site/blind.key")]
    [InlineData("site/content/blind.key")]
    [InlineData("SITE/blind.key")]
    [InlineData("written/a/blind.key")]
    [InlineData("keys/../site/blind.key")]
    public void is_not_made_where_it_would_be_published(string path)
    {
        Assert.False(FileAt(path).Create());
        Assert.Equal(["blind/key-in-site"], Codes());
        Assert.False(File.Exists(PathOf(path)));
    }

    [Fact]
    public void is_not_read_through_a_link_into_the_site()
    {
        Directory.CreateDirectory(PathOf("site"));
        File.WriteAllText(PathOf("site/blind.key"), BlindKey.Create().Text);
        File.CreateSymbolicLink(PathOf("link.key"), PathOf("site/blind.key"));

        Assert.Null(FileAt("link.key").Read());
        Assert.Equal(["blind/key-in-site"], Codes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("genguide-blind-key-1")]
    [InlineData("genguide-blind-key-2 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")]
    [InlineData("genguide-blind-key-1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9")]
    [InlineData("genguide-blind-key-1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")]
    [InlineData("genguide-blind-key-1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh+")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")]
    public void is_one_line_and_no_other(string text) => Assert.Null(BlindKey.Parse(text));

    [Theory]
    [InlineData("genguide-blind-key-1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")]
    [InlineData("genguide-blind-key-1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\r\n")]
    public void is_read_whatever_ends_its_line(string text) => Assert.NotNull(BlindKey.Parse(text));

    [Fact]
    public void that_is_a_folder_is_reported()
    {
        Directory.CreateDirectory(PathOf("blind.key"));

        Assert.Null(FileAt("blind.key").Read());
        Assert.Equal(["blind/key-unreadable"], Codes());
    }

    private string PathOf(string path) => _folder[path];

    private BlindKeyFile FileAt(string path) => new(Path.GetFullPath(PathOf(path)), [PathOf("written"), PathOf("site")], _diagnostics);

    private IEnumerable<string> Codes() => _diagnostics.ToSortedList().Select(finding => finding.Code);
}
