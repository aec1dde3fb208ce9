using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>A file of questions.</summary>
/// <param name="Source">The file.</param>
/// <param name="Head">Its front matter.</param>
/// <param name="Route">Where its own page will stand, or the first of several; of an exam, the page on which it is taken.</param>
/// <param name="Items">In the order of the file.</param>
/// <param name="References">Every link in its words, marks of clues left out.</param>
/// <param name="Links">What each reference leads to; filled by the linker.</param>
public sealed record Bank(
    SourceFile Source,
    BankHead Head,
    Route Route,
    IReadOnlyList<Item> Items,
    IReadOnlyList<Reference> References,
    IReadOnlyDictionary<(ReferenceKind Kind, string Address), LinkTarget> Links)
{
    /// <summary>The name of the file without its ending.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Source.Path);

    /// <summary>The page that prints it as questions for a pencil.</summary>
    public Route Worksheet => new(Route.Path + "worksheet/");

    /// <summary>The page that prints the answers to that.</summary>
    public Route WorksheetKey => new(Worksheet.Path + "key/");

    /// <summary>The page that shows its campaigns to a room, one at a time; a bank without campaigns has none.</summary>
    public Route Workshop => new(Route.Path + "present/");

    public bool HasCampaigns => Items.Any(item => item is Scenario);

    /// <summary>The page that shows what passing the exam says, to be printed.</summary>
    public Route Certificate => new(Route.Path + "certificate/");

    /// <summary>The source paths of all banks that the exam draws from, its own first; filled by the linker, and empty for a bank that is no exam.</summary>
    public IReadOnlyList<string> DrawnFrom { get; init; } = [];

    /// <summary>More of them are a long way to scroll and to load.</summary>
    public const int MostOnAPage = 12;

    /// <summary>Its own pages, with about as many items on each. Those of an exam stand below the page on which it is taken; a blind bank is taken as a whole, on one.</summary>
    public IReadOnlyList<BankPage> Pages
    {
        get
        {
            var count = PageCount;
            return [.. Enumerable.Range(0, count).Select(index => new BankPage(index + 1, RouteAt(index), [.. Items.Where((_, place) => place * count / Items.Count == index)]))];
        }
    }

    private int PageCount => Head.IsBlind ? 1 : Math.Max(1, (Items.Count + MostOnAPage - 1) / MostOnAPage);

    private Route RouteAt(int page)
    {
        var first = Head.Exam is null ? Route : new Route(Route.Path + "items/");
        return page == 0 ? first : new Route($"{first.Path}{page + 1}/");
    }

    /// <summary>Where a search engine finds it: its own pages, and that on which it is taken where it is an exam.</summary>
    public IEnumerable<Route> Routes => PageCount == 1 && Head.Exam is null ? [Route] : Pages.Select(page => page.Route).Prepend(Route).Distinct();

    /// <summary>The page on which an item stands.</summary>
    public Route RouteOf(string itemId)
    {
        for (var place = 0; place < Items.Count; place++)
        {
            if (Items[place].Id == itemId)
            {
                return RouteAt(place * PageCount / Items.Count);
            }
        }

        return Route;
    }

    /// <summary>The ids of items that could not be read, each reported; an empty one stands for an id that is not known either.</summary>
    public IReadOnlyList<string> UnreadIds { get; init; } = [];

    /// <summary>Whether an item that could not be read may be the one that is meant; saying that there is none would be a second error for one mistake.</summary>
    public bool MightHold(string id) => UnreadIds.Any(unread => unread.Length == 0 || unread == id);
}
