using GenGuide.Diagnostics;
using GenGuide.Records;
using GenGuide.Tests.Corpus;
using GenGuide.Tests.Site;
using GenGuide.Tests.Unit.Writing;

namespace GenGuide.Tests.Unit.Records;

/// <summary>What one build records spares the next one work, and changes nothing of what it writes.</summary>
public sealed class A_second_build : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public A_second_build() => SiteCorpus.Write(new CorpusPlan(9, LessonsInSection: 4), _folder["site"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_the_same_site_from_what_the_first_has_recorded()
    {
        Build("first");
        var recorded = Directory.GetFiles(_folder[$"site/{RecordFile.Folder}"]).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal([".gitignore", "audits", "codes", "lessons", "pages", "proofs"], recorded);
        Build("second");
        Assert.Equal(_folder.Picture("first"), _folder.Picture("second"));
    }

    /// <summary>Files of another program, or of an older one, say nothing to this one.</summary>
    [Theory]
    [InlineData(12)]
    [InlineData(200)]
    public void Writes_the_same_site_where_nothing_in_the_records_can_be_used(int place)
    {
        Build("first");
        foreach (var file in Directory.GetFiles(_folder[$"site/{RecordFile.Folder}"]).Where(file => new FileInfo(file).Length > place))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[place] ^= 1;
            File.WriteAllBytes(file, bytes);
        }

        Build("second");
        Assert.Equal(_folder.Picture("first"), _folder.Picture("second"));
    }

    private void Build(string output)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions(_folder["site"], _folder[output], SiteUrl: null, IsStrict: true);
        Assert.True(new SiteBuild(options, diagnostics).Run(CancellationToken.None), ConsoleText.Of(diagnostics));
    }
}
