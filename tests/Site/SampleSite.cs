using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Writing;

namespace GenGuide.Tests.Site;

/// <summary>The sound site of <c>Base/</c> with the files of one sample over it, in a folder of its own that is gone when the test ends.</summary>
public sealed class SampleSite : IDisposable
{
    private const string ExpectedFile = "expected.txt";
    private const string KeyFile = "blind-key.txt";

    /// <summary>Files that tell the harness what to do; they are no part of the site.</summary>
    private static readonly string[] Instructions = [ExpectedFile, "delete.txt", "links.txt", "large.txt", "steps.txt", "options.txt", KeyFile];

    private readonly string _root = Directory.CreateTempSubdirectory("genguide-sample-").FullName;
    private readonly string _sample;
    private readonly DiagnosticBag _diagnostics = new();
    private OutputWriter? _held;

    private SampleSite(string sample) => _sample = sample;

    public static string SamplesPath { get; } = RepositoryFiles.PathOf("tests/Site/Samples");

    private static string BasePath { get; } = RepositoryFiles.PathOf("tests/Site/Base");

    public string ExpectedPath => Path.Combine(_sample, ExpectedFile);

    /// <summary>The names of all samples, which are the codes they show.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(SamplesPath)
            .SelectMany(Directory.GetDirectories)
            .Select(folder => Path.GetRelativePath(SamplesPath, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The base as it is.</summary>
    public static SampleSite Sound()
    {
        var site = new SampleSite(BasePath);
        site.CopyOver(BasePath);
        return site;
    }

    /// <summary>The base with a sample's files over it.</summary>
    public static SampleSite Of(string name)
    {
        var site = new SampleSite(Path.Combine(SamplesPath, name));
        site.CopyOver(BasePath);
        site.CopyOver(site._sample);
        foreach (var path in site.Lines("delete.txt"))
        {
            File.Delete(site.PathOf(path));
        }

        foreach (var words in site.Lines("links.txt").Select(line => line.Split(" -> ")))
        {
            File.CreateSymbolicLink(site.PathOf(words[0]), words[1]);
        }

        foreach (var words in site.Lines("large.txt").Select(line => line.Split(": ")))
        {
            File.WriteAllText(site.PathOf(words[0]), new string('a', int.Parse(words[1], CultureInfo.InvariantCulture)));
        }

        return site;
    }

    /// <summary>Checks the site, or does what <c>steps.txt</c> says, and returns what the console shows.</summary>
    public string Report()
    {
        var options = Options();
        var build = new SiteBuild(options, _diagnostics);
        foreach (var step in Lines("steps.txt").DefaultIfEmpty("check"))
        {
            Take(step.Split(' '), build, options);
        }

        return ConsoleText.Of(_diagnostics).Replace(_root.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
    }

    /// <summary>The files of the site; null when it can't be built.</summary>
    public IReadOnlyDictionary<string, OutputFile>? Files() => new SiteBuild(Options(), _diagnostics).Preview(new SiteMemory(), CancellationToken.None)?.Complete(CancellationToken.None);

    public void Dispose()
    {
        _held?.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private BuildOptions Options()
    {
        var key = Path.Combine(_sample, KeyFile);
        var options = new BuildOptions(_root, PathOf("output"), SiteUrl: null, IsStrict: false) { BlindKey = File.Exists(key) ? key : null };
        foreach (var option in Lines("options.txt").Select(line => line.Split(' ')))
        {
            options = option[0] == "--blind-key" ? options with { BlindKey = PathOf(option[1]) } : options with { BlindOutput = PathOf(option[1]) };
        }

        return options;
    }

    private void Take(string[] step, SiteBuild build, BuildOptions options)
    {
        switch (step)
        {
            case ["check"]:
                build.Check(CancellationToken.None);
                break;
            case ["build"]:
                build.Run(CancellationToken.None);
                break;
            case ["hold", var path]:
                _held = OutputWriter.Open(PathOf(path), new DiagnosticBag());
                break;
            case ["check-built", var path]:
                build.CheckWritten(PathOf(path), CancellationToken.None);
                break;
            case ["append", var path]:
                File.AppendAllText(PathOf(path), "more");
                break;
            case ["delete", var path]:
                File.Delete(PathOf(path));
                break;
            case ["blind-init"]:
                new BlindKeyFile(options.BlindKey!, options.Published, _diagnostics).Create();
                break;
            default:
                throw new InvalidOperationException($"'{string.Join(' ', step)}' is no step.");
        }
    }

    private string[] Lines(string instructions)
    {
        var path = Path.Combine(_sample, instructions);
        return File.Exists(path) ? File.ReadAllLines(path) : [];
    }

    private string PathOf(string path) => Path.Combine(_root, path);

    private void CopyOver(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file);
            if (!Instructions.Contains(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
                File.Copy(file, PathOf(path), overwrite: true);
            }
        }
    }
}
