namespace GenGuide.Writing;

/// <summary>
/// Clears up after a run that ended at any moment, so that one whole site stands at the destination, old or new.
/// <code>
/// destination  next   previous  how it came about                    what is done
/// -----------  -----  --------  -----------------------------------  ---------------------------------------
/// there        none   none      a run that ended well                nothing
/// there        any    none      ended before the old one made room   next removed
/// there        none   any       ended while the old one was removed  previous removed
/// there        any    any       somebody moved folders by hand       next removed, previous removed
/// missing      whole  any       ended between the two renames        next put in place, previous removed
/// missing      other  whole     somebody deleted the destination     previous put back, next removed
/// missing      other  other     a first run ended while it staged    both removed: there is no whole site
/// </code>
/// An empty destination counts as missing. "Whole" is a complete manifest whose files are all there, to the byte; "other" is anything less, or none.
/// Every row can itself be interrupted at any point, and is then found again as one of the rows.
/// </summary>
internal static class Leftovers
{
    /// <summary>Leaves nothing but the destination. A run that gives up does not put its own next site in place.</summary>
    public static void Settle(SitePlaces places, bool mayPromote)
    {
        var isVacant = !places.Destination.Exists || places.Destination.IsEmpty;
        if (isVacant && mayPromote && places.Next.IsWhole())
        {
            PutInPlace(places.Next, places.Destination);
        }
        else if (isVacant && places.Previous.IsWhole())
        {
            PutInPlace(places.Previous, places.Destination);
        }

        if (places.Next.Exists)
        {
            places.Next.Remove();
        }

        // Somebody may have saved a file into the old site in the instant before it was set aside; the next run names it.
        if (places.Previous.Exists && !places.Previous.HasStrangers)
        {
            places.Previous.Remove();
        }
    }

    private static void PutInPlace(SiteFolder site, SiteFolder destination)
    {
        if (destination.Exists)
        {
            destination.Remove();
        }

        site.MoveTo(destination);
    }
}
