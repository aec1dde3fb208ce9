using GenGuide.Benchmarks.Measuring;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;
using GenGuide.Tests;
using GenGuide.Tests.Content;

namespace GenGuide.Benchmarks;

/// <summary>The repository's own site with one lesson more: of 1,000 words, with six campaigns.</summary>
public sealed class BenchmarkSite : IDisposable
{
    public const int Campaigns = 6;

    private readonly string _folder = Directory.CreateTempSubdirectory("genguide-").FullName;

    private BenchmarkSite()
    {
    }

    /// <summary>Where it is written.</summary>
    public string Output => Path.Combine(_folder, "output");

    public static BenchmarkSite Build()
    {
        var site = new BenchmarkSite();
        var root = Path.Combine(site._folder, "root");
        foreach (var part in new[] { "content", "quizzes" })
        {
            Folders.Copy(RepositoryFiles.PathOf(part), Path.Combine(root, part));
        }

        var diagnostics = new DiagnosticBag();
        var tree = SourceTree.FromDisk(root, diagnostics);
        var real = new SiteReader(ItemKinds.Readers, diagnostics).Read(tree, address: null) ?? throw Failure(diagnostics);
        var texts = tree.Texts.ToDictionary(text => text.Key, text => text.Value.Text);
        File.WriteAllText(Path.Combine(root, SampleLesson.SourceOf(Campaigns)), SampleLesson.Write(texts, [.. real.Banks.SelectMany(bank => bank.Items).OfType<Scenario>().Take(Campaigns)]));
        var isBuilt = new SiteBuild(new BuildOptions(root, site.Output, new Uri("http://localhost" + CompressingServer.BasePath), IsStrict: false), diagnostics).Run(CancellationToken.None);
        return isBuilt ? site : throw Failure(diagnostics);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static InvalidOperationException Failure(DiagnosticBag diagnostics) => new(string.Join('\n', diagnostics.ToSortedList()));
}
