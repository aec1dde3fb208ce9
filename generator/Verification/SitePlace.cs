namespace GenGuide.Verification;

/// <summary>Where the site is served, and what an address in one of its files leads to from there, as a browser reads it.</summary>
/// <param name="address">Ending in a slash; null while it is unknown, when the site is taken to fill a host.</param>
public sealed partial class SitePlace(Uri? address)
{
    private const string IndexName = "index.html";

    private const string UnknownAddress = "https://site.invalid/";

    private readonly Uri _root = address ?? new Uri(UnknownAddress);

    public Uri? Address => address;

    /// <summary>The absolute address of a file, without the name that a server adds by itself; null while the site's is unknown.</summary>
    public string? AddressOf(string path) => address is null ? null : IsPlain(path) ? _start + WithoutIndex(path) : new Uri(address, ServedPath(path)).AbsoluteUri;

    /// <summary>The place that an address leads to from a file of the site.</summary>
    public ReferenceTarget Resolve(string fromPath, string reference)
    {
        if (!Uri.TryCreate(new Uri(_root, ServedPath(fromPath)), reference, out var target))
        {
            return new ReferenceTarget(TargetPlace.Nowhere, "", null, null);
        }

        if (target.Scheme != _root.Scheme || target.Authority != _root.Authority)
        {
            return new ReferenceTarget(TargetPlace.OtherHost, target.Scheme, null, null);
        }

        if (!target.AbsolutePath.StartsWith(_root.AbsolutePath, StringComparison.Ordinal))
        {
            // Other sites of the same owner share the host.
            var isMeant = Uri.TryCreate(reference, UriKind.Absolute, out var whole) && whole.Scheme == target.Scheme;
            return new ReferenceTarget(isMeant ? TargetPlace.OtherHost : TargetPlace.Nowhere, target.Scheme, null, null);
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[_root.AbsolutePath.Length..]);
        var served = path.Length == 0 || path.EndsWith('/') ? path + IndexName : path;
        return new ReferenceTarget(TargetPlace.Site, served, FragmentIn(reference), VersionIn(target.Query));
    }

    /// <summary>Read from the reference, because the parsed address does not tell an empty fragment from none.</summary>
    private static string? FragmentIn(string reference)
        => reference.Split('#', 2) is [_, var fragment] ? Uri.UnescapeDataString(fragment.TrimEnd()) : null;

    private static string? VersionIn(string query)
        => query.TrimStart('?').Split('&').Where(part => part.StartsWith("v=", StringComparison.Ordinal)).Select(part => part[2..]).FirstOrDefault();

    private static string ServedPath(string path) => string.Join('/', WithoutIndex(path).Split('/').Select(Uri.EscapeDataString));

    private static string WithoutIndex(string path) => path == IndexName || path.EndsWith("/" + IndexName, StringComparison.Ordinal) ? path[..^IndexName.Length] : path;
}
