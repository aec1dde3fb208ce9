using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Interrupted;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Writing;

/// <summary>Small sites for the tests of writing, and what stands of them on disk.</summary>
public static class WrittenSite
{
    public static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), Source: null);

    /// <summary>Builds a whole site that says one text.</summary>
    public static void Build(string destination, string text)
    {
        using var writer = Open(destination);
        foreach (var file in InterruptedBuild.Site(text))
        {
            writer.Stage(file);
        }

        Assert.True(writer.Switch());
    }

    /// <summary>Opens a destination that nothing speaks against.</summary>
    public static OutputWriter Open(string destination)
    {
        var diagnostics = new DiagnosticBag();
        var writer = OutputWriter.Open(destination, diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.NotNull(writer);
        return writer;
    }

    /// <summary>The text of the one whole site that stands at a destination; null when nothing stands there. Anything in between fails the test.</summary>
    public static string? TextAt(string destination)
    {
        if (!Path.Exists(destination))
        {
            return null;
        }

        var diagnostics = new DiagnosticBag();
        var files = SiteFolder.Read(destination, diagnostics).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));
        Assert.Empty(diagnostics.ToSortedList());

        var text = files.Keys.Single(path => path.StartsWith("only-in-", StringComparison.Ordinal))[8..].Split('/')[0];
        Assert.Equal(InterruptedBuild.Site(text).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span)), files);
        return text;
    }
}
