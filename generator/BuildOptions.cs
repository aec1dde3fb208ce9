namespace GenGuide;

/// <summary>What the command line asks of a build.</summary>
/// <param name="Root">The folder that holds <c>content/</c> and <c>quizzes/</c>.</param>
/// <param name="Output">Where the site is written.</param>
/// <param name="SiteUrl">Where it will be published; null to take the address of <c>site.yml</c>.</param>
/// <param name="IsStrict">True to treat warnings as errors.</param>
public sealed record BuildOptions(string Root, string Output, Uri? SiteUrl, bool IsStrict)
{
    /// <summary>The file whose secret seals the answers of blind banks; null when none was named.</summary>
    public string? BlindKey { get; init; }

    /// <summary>Where the sealed answers are written.</summary>
    public string BlindOutput { get; init; } = Path.Combine(Root, "blind-answers");

    /// <summary>The folders whose files are published, or are easily published with them.</summary>
    public IReadOnlyList<string> Published => [Output, Root];
}
