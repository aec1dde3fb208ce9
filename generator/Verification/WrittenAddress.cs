namespace GenGuide.Verification;

/// <summary>Where a written site says that it is published: its robots.txt names the sitemap there.</summary>
public static class WrittenAddress
{
    private const string Line = "Sitemap: ";
    private const string SitemapName = "sitemap.xml";

    /// <summary>Null when the folder names no address.</summary>
    public static Uri? Of(string folder)
    {
        var robots = Path.Combine(folder, "robots.txt");
        var line = File.Exists(robots) ? File.ReadLines(robots).FirstOrDefault(line => line.StartsWith(Line, StringComparison.Ordinal)) : null;
        return line is not null && line.EndsWith(SitemapName, StringComparison.Ordinal) && Uri.TryCreate(line[Line.Length..^SitemapName.Length], UriKind.Absolute, out var address)
            ? address
            : null;
    }
}
