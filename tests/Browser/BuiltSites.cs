using System.Collections.Concurrent;
using GenGuide.Diagnostics;
using GenGuide.Tests.Unit.Writing;

namespace GenGuide.Tests.Browser;

/// <summary>Written sites: the real one, built once a run for each base path, and small ones from texts.</summary>
public sealed class BuiltSites : IDisposable
{
    public const string Subfolder = "/GenGuide/";
    public const string Root = "/";

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, Lazy<string>> _real = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<string>> _small = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The repository's own site, strictly built for a base path.</summary>
    public string Real(string basePath) => _real.GetOrAdd(basePath, _ => new Lazy<string>(() =>
        Build(RepositoryFiles.PathOf(""), NewFolder(), new Uri("http://localhost" + basePath), isStrict: true))).Value;

    /// <summary>A site from texts by path; the same texts are built once.</summary>
    public string Small(IReadOnlyDictionary<string, string> texts)
    {
        var key = string.Join('\0', texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => $"{text.Key}\0{text.Value}"));
        return _small.GetOrAdd(key, _ => new Lazy<string>(() => BuildSmall(texts))).Value;
    }

    public void Dispose() => _folder.Dispose();

    private string BuildSmall(IReadOnlyDictionary<string, string> texts)
    {
        var root = NewFolder();
        foreach (var (path, text) in texts)
        {
            _folder.Write(Path.Combine(root, path), text);
        }

        return Build(_folder[root], NewFolder(), siteUrl: null, isStrict: false);
    }

    private string NewFolder() => $"{Interlocked.Increment(ref _count)}";

    private string Build(string root, string folder, Uri? siteUrl, bool isStrict)
    {
        var diagnostics = new DiagnosticBag();
        var isBuilt = new SiteBuild(new BuildOptions(root, _folder[folder], siteUrl, isStrict), diagnostics).Run(TestContext.Current.CancellationToken);
        Assert.True(isBuilt, string.Join('\n', diagnostics.ToSortedList()));
        return _folder[folder];
    }
}
