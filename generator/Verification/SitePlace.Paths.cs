using System.Buffers;

namespace GenGuide.Verification;

/// <summary>Its half that finds the way to most files without parsing an address.</summary>
public sealed partial class SitePlace
{
    /// <summary>What means only itself in a path, a query and a fragment.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    private readonly string _start = (address ?? new Uri(UnknownAddress)).AbsoluteUri;

    private readonly string _host = (address ?? new Uri(UnknownAddress)).GetLeftPart(UriPartial.Authority);

    /// <summary>True for an address that may lead into the site, whatever file names it.</summary>
    public bool Holds(ReadOnlySpan<char> reference) => reference.StartsWith(_host, StringComparison.OrdinalIgnoreCase);

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
