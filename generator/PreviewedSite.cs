using GenGuide.Writing;

namespace GenGuide;

/// <summary>A site in memory: its pages at once, and what gathers something of all pages when it is asked for.</summary>
/// <param name="basePath">Where it stands on its host.</param>
/// <param name="pages">Every page and picture, by path.</param>
/// <param name="complete">Makes the rest, and checks what needs more than one file.</param>
public sealed class PreviewedSite(string basePath, IReadOnlyDictionary<string, OutputFile> pages, Func<CancellationToken, IReadOnlyDictionary<string, OutputFile>> complete)
{
    public string BasePath => basePath;

    public IReadOnlyDictionary<string, OutputFile> Pages => pages;

    /// <summary>Every file of the site.</summary>
    public IReadOnlyDictionary<string, OutputFile> Complete(CancellationToken cancellation) => complete(cancellation);
}
