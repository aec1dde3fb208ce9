using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;
using GenGuide.Writing;

namespace GenGuide.Verification;

/// <summary>A page of the output, read as a browser reads it.</summary>
/// <param name="Path">Of the file, relative to the folder of the site.</param>
/// <param name="Location">What a finding points to: the author's file where it is known.</param>
/// <param name="Content">The bytes as they are written.</param>
/// <param name="Tree">What a browser makes of it.</param>
public sealed record OutputPage(string Path, Location Location, ReadOnlyMemory<byte> Content, PageTree Tree) : IDisposable
{
    /// <summary>Served for every address that there is not, whatever its folder.</summary>
    public const string NotFoundPath = "404.html";

    private const int DescriptionLength = 90;

    /// <summary>In one pass where that is beyond doubt, else by all the rules of a browser.</summary>
    public static OutputPage Parse(OutputFile file) => new(
        file.Path,
        LocationOf(file),
        file.Content,
        StrictReader.Read(file.Content.Span) ?? BrowserReader.Read(Encoding.UTF8.GetString(file.Content.Span)));

    public static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    public static Location LocationOf(OutputFile file) => Location.Of(file.Source ?? file.Path);

    /// <summary>An element's start tag, short enough for a message.</summary>
    public static string Describe(PageElement element) => Shortened(TagOf(element));

    /// <summary>An element's start tag.</summary>
    public static string TagOf(PageElement element)
    {
        var tag = new StringBuilder().Append('<').Append(element.Name);
        foreach (var attribute in element.Attributes)
        {
            tag.Append(' ').Append(attribute.Name).Append("=\"").Append(element.Tree.CharactersOf(attribute.Value)).Append('"');
        }

        return tag.Append('>').ToString();
    }

    /// <summary>A start tag that is short enough for a message.</summary>
    public static string Shortened(string tag) => tag.Length <= DescriptionLength ? tag : tag[..(DescriptionLength - 1)] + "…";

    public void Dispose() => Tree.Dispose();
}
