using System.Buffers;
using System.Text;

namespace GenGuide.Writing;

/// <summary>Tells the paths that every file system can hold and that cannot lead out of the folder of the site.</summary>
public static class SitePath
{
    private const string Forbidden = "\\:<>\"|?*";

    /// <summary>What nearly all paths consist of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    // Windows opens a device under these names in every folder, whatever ending follows them.
    private static readonly HashSet<string> Devices = new(
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
            .. "0123456789¹²³".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" }),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of the site may have this path. The rules are the strictest of all systems, so that a site written on one can be written on all.</summary>
    public static bool IsSafe(string path)
    {
        var segments = path.Split('/');

        return (!path.AsSpan().ContainsAnyExcept(Plain) || !path.EnumerateRunes().Any(IsForbidden))
            && segments.All(IsSafeSegment)
            && !segments[0].Equals(SiteManifest.FileName, StringComparison.OrdinalIgnoreCase);
    }

    // Half a surrogate pair is enumerated as U+FFFD, and has no name on disk.
    private static bool IsForbidden(Rune rune) =>
        Rune.IsControl(rune) || rune == Rune.ReplacementChar || Forbidden.Contains(rune.ToString(), StringComparison.Ordinal);

    // Windows drops a dot or a space at the end, so that two names would become one; "." and ".." fall under the same rule.
    private static bool IsSafeSegment(string segment) =>
        segment.Length > 0 && segment[^1] is not ('.' or ' ') && !Devices.Contains(segment.Split('.')[0].TrimEnd());
}
