using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>Links into the code host, where readers become authors: edit a file, report a problem, both prefilled.</summary>
public static class RepositoryLinks
{
    public static string? Edit(SiteSettings settings, string sourcePath) =>
        settings.Repository is null ? null : $"{settings.Repository.AbsoluteUri.TrimEnd('/')}/edit/{settings.Branch}/{sourcePath}";

    /// <summary>The title alone says which item is meant: every page carries this link with each of its items.</summary>
    public static string? ReportItem(SiteSettings settings, Item item) => Report(settings, ViewWords.ItemReport(item.Id, item.Source.Path));

    public static string? ReportPage(SiteSettings settings, string sourcePath) => Report(settings, ViewWords.PageReport(sourcePath));

    private static string? Report(SiteSettings settings, string title) =>
        settings.Repository is null
            ? null
            : $"{settings.Repository.AbsoluteUri.TrimEnd('/')}/issues/new?title={Uri.EscapeDataString(title)}";
}
