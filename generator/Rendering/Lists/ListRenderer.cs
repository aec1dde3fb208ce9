using GenGuide.Model;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering.Lists;

/// <summary>The pages on which long lists go on. A site whose lists are short has none.</summary>
public sealed class ListRenderer(TracedSite site)
{
    /// <summary>Every list whose first part does not hold all of it.</summary>
    public static IEnumerable<PageList> LongListsOf(TracedSite site) => site.Pages
        .Select(page => PageList.Below(page, site))
        .OfType<PageList>()
        .Append(PageList.OfBanks(site))
        .Where(list => list.FirstPart.Of > 1);

    /// <summary>Where they stand, for search engines.</summary>
    public static IEnumerable<Route> RoutesIn(TracedSite site) => LongListsOf(site).SelectMany(list => list.Parts.Skip(1)).Select(part => part.Route);

    /// <summary>The part of a list that goes on at a route.</summary>
    /// <param name="start">The source of the page on which the list begins; null for the list of banks.</param>
    /// <param name="route">Where the part stands.</param>
    public OutputFile Render(string? start, Route route)
    {
        var list = start is null ? PageList.OfBanks(site) : PageList.Below(site.PageAt(start), site)!;
        var part = list.Parts.First(part => part.Route == route);
        // The front page stands on no path, and neither does what goes on from it.
        var page = list.Page is { IsHome: true } ? null : list.Page;
        var frame = new PageFrame(site, part.Route, ViewWords.BankPart(list.Title, part.Number, part.Of), list.Description, page, []) { Styles = [AssetRenderer.ListStylePath] };
        var drawing = new ListPartDrawing(frame, list.Title, frame.To(list.Start), list.EntriesOf(part), list.LinksFrom(part));

        return new OutputFile(part.Route.OutputPath, ViewRenderer.Render<ListPartView, ListPartDrawing>(drawing), list.Page?.Source.Path);
    }
}
