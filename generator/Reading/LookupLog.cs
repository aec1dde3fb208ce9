using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>Finds what a reference between files leads to, and notes what was asked and answered: what rests on the answers holds as long as they do.</summary>
/// <param name="pages">By path.</param>
/// <param name="banks">By path.</param>
/// <param name="tree">The author's files.</param>
/// <param name="excluded">The paths of what is kept out of the site.</param>
/// <param name="notes">False for whoever reads once: then nothing is noted.</param>
internal sealed class LookupLog(NamedCollection<Page> pages, NamedCollection<Bank> banks, SourceTree tree, IReadOnlySet<string> excluded, bool notes)
{
    private readonly NamedCollection<Page> _pages = pages;
    private readonly NamedCollection<Bank> _banks = banks;
    private readonly SourceTree _tree = tree;
    private readonly IReadOnlySet<string> _excluded = excluded;

    /// <summary>Null where nobody will ask again.</summary>
    private List<Lookup>? _asked;

    /// <summary>The paths of which something else may be answered than by the log before this one; null where that can be any.</summary>
    private NameBits? _changed;

    public IEnumerable<string> PagePaths => _pages.Keys;

    public IEnumerable<string> BankPaths => _banks.Keys;

    public IEnumerable<string> AssetPaths => _tree.Assets.Keys;

    /// <summary>Begins to note.</summary>
    public void Begin() => _asked = notes ? [] : null;

    /// <summary>What was asked since.</summary>
    public LookupList End() => _asked is null ? LookupList.Empty : new LookupList(_asked, NameBits.OfAll(_asked.Select(lookup => lookup.Path)));

    /// <summary>Finds out what <see cref="Holds"/> need not ask again.</summary>
    /// <param name="before">The log whose answers are in the lists that it will be given; null where that is not known.</param>
    public void CompareWith(LookupLog? before) => _changed = before is not null
        && _tree.HasSamePathsAs(before._tree)
        && _excluded.SetEquals(before._excluded)
        && _pages.ChangesSince(before._pages) is { } changedPages
        && _banks.ChangesSince(before._banks) is { } changedBanks
        && ChangedAssets(before._tree) is { } changedAssets
            ? NameBits.OfAll(changedPages.Select(place => _pages.Entries[place].Source.Path)
                .Concat(changedBanks.Select(place => _banks.Entries[place].Source.Path))
                .Concat(changedAssets.Select(asset => asset.Path)))
            : null;

    public Page? Page(string path)
    {
        var page = _pages.GetValueOrDefault(path);
        _asked?.Add(new Lookup(LookupKind.Page, path, page?.Surface));
        return page;
    }

    /// <summary>A page of which more is used than what a link shows of it.</summary>
    public Page? WholePage(string path)
    {
        var page = _pages.GetValueOrDefault(path);
        _asked?.Add(new Lookup(LookupKind.WholePage, path, page));
        return page;
    }

    public Bank? Bank(string path)
    {
        var bank = _banks.GetValueOrDefault(path);
        _asked?.Add(new Lookup(LookupKind.Bank, path, bank));
        return bank;
    }

    public AssetFile? Asset(string path)
    {
        var asset = _tree.Assets.GetValueOrDefault(path);
        _asked?.Add(new Lookup(LookupKind.Asset, path, asset));
        return asset;
    }

    /// <summary>Whether there is such a file, and it could not be read.</summary>
    public bool IsUnread(string path)
    {
        var unread = HasNotRead(path);
        _asked?.Add(new Lookup(LookupKind.Unread, path, unread ? path : null));
        return unread;
    }

    /// <summary>Whether all would be answered in the same way now.</summary>
    public bool Holds(LookupList list)
    {
        if (_changed is { } changed && !changed.Meets(list.Paths))
        {
            return true;
        }

        foreach (var lookup in list.Lookups)
        {
            var same = lookup.Kind switch
            {
                LookupKind.Page => _pages.GetValueOrDefault(lookup.Path)?.Surface == (string?)lookup.Answer,
                LookupKind.WholePage => ReferenceEquals(_pages.GetValueOrDefault(lookup.Path), lookup.Answer),
                LookupKind.Bank => ReferenceEquals(_banks.GetValueOrDefault(lookup.Path), lookup.Answer),
                LookupKind.Asset => ReferenceEquals(_tree.Assets.GetValueOrDefault(lookup.Path), lookup.Answer),
                _ => HasNotRead(lookup.Path) == lookup.Answer is not null,
            };
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A file that is there and could not be read has been reported; what leads to it is not to blame.</summary>
    private bool HasNotRead(string path) => path.EndsWith(".md", StringComparison.Ordinal) && _tree.HasText(path)
        && !_pages.ContainsKey(path) && !_banks.ContainsKey(path) && !_excluded.Contains(path);

    private IEnumerable<AssetFile>? ChangedAssets(SourceTree before) =>
        _tree.Assets is NamedCollection<AssetFile> now && before.Assets is NamedCollection<AssetFile> then ? now.ChangesSince(then)?.Select(place => now.Entries[place]) : null;
}

/// <summary>What was asked about other files while something was made.</summary>
/// <param name="Lookups">One after the other.</param>
/// <param name="Paths">Of all that were asked about.</param>
internal sealed record LookupList(IReadOnlyList<Lookup> Lookups, NameBits Paths)
{
    public static readonly LookupList Empty = new([], default);
}

/// <summary>A question that was asked about another file, and its answer.</summary>
internal readonly record struct Lookup(LookupKind Kind, string Path, object? Answer);

/// <summary>What is asked of another file.</summary>
internal enum LookupKind
{
    Page,
    WholePage,
    Bank,
    Asset,
    Unread,
}
