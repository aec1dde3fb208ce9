using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;

namespace GenGuide.Tests.Content;

/// <summary>The repository's own lessons and banks, read once.</summary>
public static class RealSite
{
    private static readonly Lazy<GenGuide.Model.Site> Read = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var site = new SiteReader(ItemKinds.Readers, diagnostics).Read(SourceTree.FromDisk(RepositoryFiles.PathOf(""), diagnostics), address: null);
        Assert.Empty(diagnostics.ToSortedList().Select(diagnostic => $"{diagnostic.Location} {diagnostic.Message}"));
        return site!;
    });

    public static GenGuide.Model.Site Site => Read.Value;

    public static IReadOnlyList<Scenario> Scenarios { get; } = [.. Site.Banks.SelectMany(bank => bank.Items).OfType<Scenario>()];

    /// <summary>The words of a campaign as a reader sees them who sees no marks, no title and no choices.</summary>
    public static string BareTextOf(Scenario scenario)
    {
        var syntax = BankSyntax.Of(MarkdownParser.Parse(scenario.Source)).Items[scenario.Index];
        var words = syntax.Body.OfType<Markdig.Syntax.LeafBlock>().SelectMany(block => PlainText.Of(block).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', words);
    }
}
