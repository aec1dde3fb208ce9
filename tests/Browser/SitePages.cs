namespace GenGuide.Tests.Browser;

/// <summary>The addresses of a written site's pages.</summary>
public static class SitePages
{
    public const string NotFound = "404.html";

    private const string Index = "index.html";

    /// <summary>Relative to the host, with those that no sitemap lists: the page for what is not found, and what search engines are kept from.</summary>
    public static IReadOnlyList<string> AddressesOf(string folder, string basePath)
    {
        var found = Directory.EnumerateFiles(folder, Index, SearchOption.AllDirectories)
            .Select(file => basePath + Path.GetRelativePath(folder, file).Replace('\\', '/')[..^Index.Length])
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.True(found.Count > 10, "the site has hardly any page");
        return [.. found, basePath + NotFound];
    }
}
