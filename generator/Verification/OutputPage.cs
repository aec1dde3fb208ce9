using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using GenGuide.Diagnostics;
using GenGuide.Writing;

namespace GenGuide.Verification;

/// <summary>A page of the output, read as a browser reads it.</summary>
/// <param name="Path">Of the file, relative to the folder of the site.</param>
/// <param name="Location">What a finding points to: the author's file where it is known.</param>
/// <param name="Document">The tree.</param>
/// <param name="ParseErrors">Where a browser had to guess.</param>
public sealed record OutputPage(string Path, Location Location, IHtmlDocument Document, IReadOnlyList<HtmlErrorEvent> ParseErrors) : IDisposable
{
    /// <summary>Served for every address that there is not, whatever its folder.</summary>
    public const string NotFoundPath = "404.html";

    private const int DescriptionLength = 90;

    public static OutputPage Parse(OutputFile file)
    {
        var errors = new List<HtmlErrorEvent>();
        var parser = new HtmlParser();
        parser.Error += (_, error) => errors.Add((HtmlErrorEvent)error);
        var document = parser.ParseDocument(Encoding.UTF8.GetString(file.Content.Span));

        return new OutputPage(file.Path, LocationOf(file), document, errors);
    }

    public static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    public static Location LocationOf(OutputFile file) => Location.Of(file.Source ?? file.Path);

    /// <summary>An element's start tag, short enough for a message.</summary>
    public static string Describe(IElement element)
    {
        var attributes = element.Attributes.Select(attribute => $" {attribute.Name}=\"{attribute.Value}\"");
        var tag = $"<{element.LocalName}{string.Concat(attributes)}>";
        return tag.Length <= DescriptionLength ? tag : tag[..(DescriptionLength - 1)] + "…";
    }

    public void Dispose() => Document.Dispose();
}
