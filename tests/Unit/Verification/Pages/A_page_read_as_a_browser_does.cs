using AngleSharp.Html.Parser;
using GenGuide.Tests.Unit.Rendering;
using GenGuide.Verification.Pages;

namespace GenGuide.Tests.Unit.Verification.Pages;

public sealed class A_page_read_as_a_browser_does
{
    [Fact]
    public void has_the_tree_of_a_browser_whatever_is_wrong_with_it()
    {
        var broken = new BrokenPage(seed: 5);
        foreach (var page in DrawnSite.Real.Pages.Values.Take(60).Select(broken.Of))
        {
            using var document = new HtmlParser().ParseDocument(page);
            using var tree = BrowserReader.Read(page);

            Assert.Equal(PageDescription.Of(document), PageDescription.Of(tree));
        }
    }

    [Fact]
    public void names_the_places_where_a_browser_had_to_guess()
    {
        using var tree = BrowserReader.Read("<!doctype html>\n<html><head><title>A</title></head><body><p><div></div></p></body></html>");

        Assert.Contains(tree.ParseErrors, error => error is { Line: 2, Column: > 40 });
    }
}
