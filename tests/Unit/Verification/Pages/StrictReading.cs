using System.Text;
using AngleSharp.Html.Parser;
using GenGuide.Verification;
using GenGuide.Verification.Pages;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Verification.Pages;

/// <summary>Holds the strict reader against a browser's rules.</summary>
internal static class StrictReading
{
    /// <summary>What the strict reader accepts it reads as a browser does, to whom nothing is wrong with it. True when it accepts.</summary>
    public static bool AgreesWithBrowser(byte[] page)
    {
        using var tree = StrictReader.Read(page);
        if (tree is null)
        {
            return false;
        }

        var errors = 0;
        var parser = new HtmlParser();
        parser.Error += (_, _) => errors++;
        using var document = parser.ParseDocument(Encoding.UTF8.GetString(page));
        var (expected, found) = (PageDescription.Of(document), PageDescription.Of(tree));
        Assert.True(expected == found && errors == 0, $"{errors} errors; {Difference(expected, found)}");
        return true;
    }

    /// <summary>The same for the pages among files of a site.</summary>
    public static void AgreesWithBrowser(IEnumerable<OutputFile> files)
    {
        foreach (var file in files.Where(OutputPage.IsPage))
        {
            AgreesWithBrowser(file.Content.ToArray());
        }
    }

    /// <summary>The first lines that are not alike.</summary>
    private static string Difference(string expected, string found)
        => expected.Split('\n').Zip(found.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second) is { First: not null } pair ? $"{pair.First} / {pair.Second}" : "of one length";
}
