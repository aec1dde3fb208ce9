using System.Buffers;

namespace GenGuide.Verification;

/// <summary>Its half that finds the way to most files without parsing an address.</summary>
public sealed partial class SitePlace
{
    /// <summary>What means only itself in a path, a query and a fragment.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    private const string Secure = "https://";

    private static readonly SearchValues<char> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    private readonly string _start = (address ?? new Uri(UnknownAddress)).AbsoluteUri;

    private readonly string _host = (address ?? new Uri(UnknownAddress)).GetLeftPart(UriPartial.Authority);

    /// <summary>True for an address that may lead into the site, whatever file names it.</summary>
    public bool Holds(ReadOnlySpan<char> reference) => reference.StartsWith(_host, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for an address that can be read and leads out of the site beyond doubt, whatever file names it. Every question has one, to report it.</summary>
    public bool IsElsewhere(ReadOnlySpan<char> reference)
    {
        if (!reference.StartsWith(Secure) || reference.ContainsAnyExceptInRange('!', '~') || reference.Contains('\\'))
        {
            return false;
        }

        var host = reference[Secure.Length..];
        var end = host.IndexOfAny('/', '?', '#');
        host = end < 0 ? host : host[..end];
        if (!IsPlainHost(host))
        {
            return false;
        }

        var isHere = _host.Length == Secure.Length + host.Length && reference.StartsWith(_host, StringComparison.OrdinalIgnoreCase);
        return !isHere || IsBeside(reference[_host.Length..]);
    }

    /// <summary>A path on the site's own host, which other sites share.</summary>
    private bool IsBeside(ReadOnlySpan<char> way)
    {
        var path = way.IndexOfAny('?', '#') is >= 0 and var end ? way[..end] : way;
        return path.Length > 1 && path[0] == '/' && IsPlain(path[1..]) && !path.StartsWith(_root.AbsolutePath);
    }

    /// <summary>A name of a host without anything that is read in two ways.</summary>
    private static bool IsPlainHost(ReadOnlySpan<char> host) => host.Length is > 0 and < 64
        && char.IsAsciiLetterLower(host[0])
        && char.IsAsciiLetterLower(host[^1])
        && !host.ContainsAnyExcept(PlainHost)
        && host.IndexOf("..") < 0
        && host.IndexOf(".-") < 0
        && host.IndexOf("-.") < 0;

    /// <summary>True for a path of names that need no escaping.</summary>
    public static bool IsPlain(ReadOnlySpan<char> path)
        => path.Length > 0 && !path.ContainsAnyExcept(Plain) && path[0] is not ('/' or '.') && path.IndexOf("//") < 0 && path.IndexOf("/.") < 0;

    /// <summary>
    /// Writes the path of the file of the site that an address leads to from a file whose path is plain;
    /// false when that takes the rules of <see cref="Resolve"/>, which agrees where both answer.
    /// </summary>
    public bool TryFindPath(ReadOnlySpan<char> fromPath, ReadOnlySpan<char> reference, Span<char> path, out int length)
    {
        length = 0;
        var end = reference.IndexOfAny('?', '#');
        var way = end < 0 ? reference : reference[..end];
        if (fromPath.Length + reference.Length + IndexName.Length > path.Length || (end >= 0 && !IsPlainEnd(reference[end..])))
        {
            return false;
        }

        if (way.StartsWith(_start))
        {
            way = way[_start.Length..];
        }
        else if (way.StartsWith(_root.AbsolutePath))
        {
            way = way[_root.AbsolutePath.Length..];
        }
        else if (way.Length == 0)
        {
            // A fragment alone stays where it is.
            fromPath.CopyTo(path);
            length = fromPath.Length;
            return end >= 0 && reference[end] == '#';
        }
        else
        {
            length = fromPath.LastIndexOf('/') + 1;
            fromPath[..length].CopyTo(path);
        }

        return Walk(way, path, ref length);
    }

    /// <summary>All that an address says of which <see cref="TryFindPath"/> has found the path: what follows its own path means only itself.</summary>
    public static ReferenceTarget TargetOf(ReadOnlySpan<char> reference, string path) => new(
        TargetPlace.Site,
        path,
        TryFindFragment(reference, out var fragment) ? fragment.ToString() : null,
        reference.IndexOf('?') is >= 0 and var query && reference[query..] is ['?', 'v', '=', .. var version] ? version.ToString() : null);

    /// <summary>What follows the first <c>#</c> as it is written; false when there is none.</summary>
    public static bool TryFindFragment(ReadOnlySpan<char> reference, out ReadOnlySpan<char> fragment)
    {
        var at = reference.IndexOf('#');
        fragment = at < 0 ? default : reference[(at + 1)..];
        return at >= 0;
    }

    /// <summary>Step by step from the folder that the path names already.</summary>
    private static bool Walk(ReadOnlySpan<char> way, Span<char> path, ref int length)
    {
        while (way.StartsWith("../"))
        {
            if (length == 0)
            {
                return false;
            }

            length = path[..(length - 1)].LastIndexOf('/') + 1;
            way = way[3..];
        }

        way = way.StartsWith("./") ? way[2..] : way;
        if (way.Length > 0 && !IsPlain(way))
        {
            return false;
        }

        way.CopyTo(path[length..]);
        length += way.Length;
        if (length == 0 || path[length - 1] == '/')
        {
            IndexName.CopyTo(path[length..]);
            length += IndexName.Length;
        }

        return true;
    }

    /// <summary>A fragment, or a query of one pair, without anything escaped.</summary>
    private static bool IsPlainEnd(ReadOnlySpan<char> end) => end[1..].IndexOf('=') is var equals && equals >= 0 && end[0] == '?'
        ? !end[1..(equals + 1)].ContainsAnyExcept(Plain) && !end[(equals + 2)..].ContainsAnyExcept(Plain)
        : end[0] == '#' && !end[1..].ContainsAnyExcept(Plain);
}
