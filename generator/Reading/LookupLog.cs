using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>Finds what a reference between files leads to, and notes what was asked and answered: what rests on the answers holds as long as they do.</summary>
/// <param name="pages">By path.</param>
/// <param name="banks">By path.</param>
/// <param name="assets">By path.</param>
/// <param name="isUnread">Whether there is such a file, and it could not be read.</param>
/// <param name="notes">False for whoever reads once: then nothing is noted.</param>
internal sealed class LookupLog(IReadOnlyDictionary<string, Page> pages, IReadOnlyDictionary<string, Bank> banks, IReadOnlyDictionary<string, AssetFile> assets, Func<string, bool> isUnread, bool notes)
{
    /// <summary>Null where nobody will ask again.</summary>
    private List<Lookup>? _asked;

    public IEnumerable<string> PagePaths => pages.Keys;

    public IEnumerable<string> BankPaths => banks.Keys;

    public IEnumerable<string> AssetPaths => assets.Keys;

    /// <summary>Begins to note.</summary>
    public void Begin() => _asked = notes ? [] : null;

    /// <summary>What was asked since.</summary>
    public IReadOnlyList<Lookup> End() => _asked ?? [];

    public Page? Page(string path)
    {
        var page = pages.GetValueOrDefault(path);
        _asked?.Add(new Lookup(LookupKind.Page, path, page?.Surface));
        return page;
    }

    /// <summary>A page of which more is used than what a link shows of it.</summary>
    public Page? WholePage(string path)
    {
        var page = pages.GetValueOrDefault(path);
        _asked?.Add(new Lookup(LookupKind.WholePage, path, page));
        return page;
    }

    public Bank? Bank(string path)
    {
        var bank = banks.GetValueOrDefault(path);
        _asked?.Add(new Lookup(LookupKind.Bank, path, bank));
        return bank;
    }

    public AssetFile? Asset(string path)
    {
        var asset = assets.GetValueOrDefault(path);
        _asked?.Add(new Lookup(LookupKind.Asset, path, asset));
        return asset;
    }

    /// <summary>Whether there is such a file, and it could not be read.</summary>
    public bool IsUnread(string path)
    {
        var unread = isUnread(path);
        _asked?.Add(new Lookup(LookupKind.Unread, path, unread ? path : null));
        return unread;
    }

    /// <summary>Whether all would be answered in the same way now.</summary>
    public bool Holds(IReadOnlyList<Lookup> lookups)
    {
        foreach (var lookup in lookups)
        {
            var same = lookup.Kind switch
            {
                LookupKind.Page => pages.GetValueOrDefault(lookup.Path)?.Surface == (string?)lookup.Answer,
                LookupKind.WholePage => ReferenceEquals(pages.GetValueOrDefault(lookup.Path), lookup.Answer),
                LookupKind.Bank => ReferenceEquals(banks.GetValueOrDefault(lookup.Path), lookup.Answer),
                LookupKind.Asset => ReferenceEquals(assets.GetValueOrDefault(lookup.Path), lookup.Answer),
                _ => isUnread(lookup.Path) == lookup.Answer is not null,
            };
            if (!same)
            {
                return false;
            }
        }

        return true;
    }
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
