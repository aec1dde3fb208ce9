using GenGuide.Records;
using GenGuide.Rendering.Paper;
using GenGuide.Tests.Unit.Writing;

namespace GenGuide.Tests.Unit.Rendering;

/// <summary>QR codes that one build has made, so that the next one need not make them again.</summary>
public sealed class Recorded_codes : IDisposable
{
    private const string Address = "https://owner.example/guide/quizzes/first-look/";
    private const string Another = "https://owner.example/guide/quizzes/über-all/";

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.FullPath, RecordFile.Folder, QrRecords.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void are_those_that_are_made_without_a_record()
    {
        string[] texts = [.. Enumerable.Range(0, 24).Select(step => QrLibrary.AddressOf(4 + (step * step * 4)))];
        Build(texts);

        var recalled = Build(texts);

        Assert.Equal(texts.Select(text => QrCode.Of(QrModules.Of(text)!)), recalled);
        Assert.All(texts.Zip(recalled), pair => Assert.Equal(pair.First, QrPicture.Read(pair.Second!.Path, pair.Second.Size)));
    }

    /// <summary>Else nothing would be gained: the picture is made of what stands in the record.</summary>
    [Fact]
    public void are_not_made_again()
    {
        Build(Address);
        var (bytes, of) = (System.IO.File.ReadAllBytes(File), QrModules.Of(Address)!);
        var place = bytes.AsSpan().IndexOf(of.Bits.Span) + (of.Bits.Length / 2);
        Assert.True(place > of.Bits.Length / 2);
        bytes[place] ^= 1;
        System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(..^32), bytes.AsSpan(^32..));
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.NotEqual(QrCode.Of(of), Build(Address)[0]);
    }

    [Fact]
    public void are_none_of_a_text_that_no_code_holds()
    {
        Assert.Null(Build(new string('x', 2_332))[0]);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void are_pruned_to_what_the_last_build_has_asked_for()
    {
        Build(Address, Another);
        var both = System.IO.File.ReadAllBytes(File).Length;
        Build(Another);

        Assert.InRange(System.IO.File.ReadAllBytes(File).Length, both / 2, both - Address.Length);
        Assert.Equal(QrCode.Of(QrModules.Of(Address)!), Build(Address)[0]);
    }

    [Fact]
    public void are_written_again_only_when_they_are_others()
    {
        Build(Address);
        System.IO.File.SetLastWriteTimeUtc(File, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Build(Address);

        Assert.Equal(2020, System.IO.File.GetLastWriteTimeUtc(File).Year);
        Build(Another);
        Assert.NotEqual(2020, System.IO.File.GetLastWriteTimeUtc(File).Year);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(120)]
    [InlineData(-1)]
    public void that_are_damaged_are_none(int place)
    {
        Build(Address);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[place < 0 ? bytes.Length + place : place] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Equal(QrCode.Of(QrModules.Of(Address)!), Build(Address)[0]);
    }

    [Fact]
    public void that_can_not_be_written_are_done_without()
    {
        System.IO.File.WriteAllText(Path.Combine(_folder.FullPath, RecordFile.Folder), "no folder");

        Assert.Equal(QrCode.Of(QrModules.Of(Address)!), Build(Address)[0]);
    }

    private List<QrCode?> Build(params string[] texts)
    {
        var records = QrRecords.Under(_folder.FullPath);
        var codes = texts.AsParallel().AsOrdered().Select(records.CodeOf).ToList();
        records.Save();
        return codes;
    }
}
