namespace GenGuide.Model;

/// <summary>What <c>content/site.yml</c> says about the site as a whole.</summary>
/// <param name="Id">Begins every key that the site keeps in a browser, because sites of one owner share their storage.</param>
/// <param name="Name">As the header shows it.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Address">Where the site is published, ending in a slash; null while that is unknown.</param>
/// <param name="Repository">The code host's page of the repository, without a slash at the end; null when there is none to link to.</param>
/// <param name="Branch">The branch that authors edit.</param>
/// <param name="Contact">An address for whatever does not belong in public; null when there is none.</param>
/// <param name="Path">The folders of the lessons, in the order in which they are learnt.</param>
/// <param name="Header">The links in the header of every page.</param>
/// <param name="Footer">The links in the footer of every page.</param>
/// <param name="GlossaryPath">The page whose headings are the terms; null when there is none.</param>
/// <param name="SourcesPath">The page whose headings are the tags of the sources; null when there is none.</param>
/// <param name="AboutPath">The page that ends with the commit the site was built from; null when there is none.</param>
public sealed record SiteSettings(
    string Id,
    string Name,
    string Language,
    Uri? Address,
    Uri? Repository,
    string Branch,
    string? Contact,
    IReadOnlyList<string> Path,
    IReadOnlyList<MenuEntry> Header,
    IReadOnlyList<MenuEntry> Footer,
    string? GlossaryPath,
    string? SourcesPath,
    string? AboutPath)
{
    /// <summary>The part of the address after the host: <c>/</c> or <c>/GenGuide/</c>.</summary>
    public string BasePath => Address?.AbsolutePath ?? "/";
}
