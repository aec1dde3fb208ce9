using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary><c>content/site.yml</c> → <see cref="SiteSettings"/>.</summary>
public sealed partial class SettingsReader(DiagnosticBag diagnostics)
{
    private const string Owner = "site.yml";

    private static readonly string[] Known =
        ["Id", "Name", "Language", "Address", "Repository", "Branch", "Contact", "Path", "Header", "Footer", "Glossary", "Sources", "About"];

    /// <summary>Null, and reported, when the file is missing or unreadable.</summary>
    /// <param name="tree">The author's files.</param>
    /// <param name="address">What the command line says of the address; wins over the file.</param>
    public SiteSettings? Read(SourceTree tree, Uri? address)
    {
        if (!tree.Texts.TryGetValue(SourceTree.SettingsPath, out var source))
        {
            if (!tree.Unreadable.Contains(SourceTree.SettingsPath))
            {
                diagnostics.Add(DiagnosticCatalog.NoSettings, Location.Of(SourceTree.SettingsPath), SourceTree.SettingsPath);
            }

            return null;
        }

        if (PositionedYaml.Read(source, source.Text, diagnostics) is not { } yaml)
        {
            return null;
        }

        yaml.RequireKnown(Owner, Known);
        var settings = new SiteSettings(
            ReadId(yaml),
            yaml.RequiredText("Name", Owner),
            ReadLanguage(yaml),
            address ?? ReadAddress(yaml, "Address", endsInSlash: true),
            ReadAddress(yaml, "Repository", endsInSlash: false),
            yaml.OptionalText("Branch") ?? "main",
            yaml.OptionalText("Contact"),
            ReadPath(source, yaml, tree),
            ReadMenu(source, yaml, "Header", tree),
            ReadMenu(source, yaml, "Footer", tree),
            ReadPage(yaml, "Glossary", tree),
            ReadPage(yaml, "Sources", tree),
            ReadPage(yaml, "About", tree));
        if (settings.Address is null && yaml.OptionalText("Address") is null)
        {
            diagnostics.Add(DiagnosticCatalog.NoAddress, Location.Of(source.Path));
        }

        return settings;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,40}\\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z")]
    private static partial Regex LanguagePattern();

    private string ReadId(PositionedYaml yaml)
    {
        var id = yaml.RequiredText("Id", Owner);
        if (id.Length > 0 && !IdPattern().IsMatch(id))
        {
            diagnostics.Add(DiagnosticCatalog.WrongType, yaml.LocationOf("Id"), "Id", "lower-case letters, digits and hyphens");
        }

        return id;
    }

    private string ReadLanguage(PositionedYaml yaml)
    {
        var language = yaml.OptionalText("Language") ?? "en";
        if (!LanguagePattern().IsMatch(language))
        {
            diagnostics.Add(DiagnosticCatalog.WrongType, yaml.LocationOf("Language"), "Language", "a language tag such as 'en' or 'en-GB'");
        }

        return language;
    }

    private Uri? ReadAddress(PositionedYaml yaml, string key, bool endsInSlash)
    {
        if (yaml.OptionalText(key) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(endsInSlash ? text.TrimEnd('/') + "/" : text.TrimEnd('/'), UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http"
            && address.Query.Length == 0
            && address.Fragment.Length == 0)
        {
            return address;
        }

        diagnostics.Add(DiagnosticCatalog.WrongType, yaml.LocationOf(key), key, "an address such as 'https://example.org/guide/'");
        return null;
    }

    private List<string> ReadPath(SourceFile source, PositionedYaml yaml, SourceTree tree)
    {
        var folders = new List<string>();
        foreach (var (folder, span) in yaml.TextList("Path"))
        {
            if (folders.Contains(folder))
            {
                diagnostics.Add(DiagnosticCatalog.WrongType, source.LocationOf(span), "Path", "a list that names each folder once");
            }
            else if (tree.HasText($"{SourceTree.ContentFolder}/{folder}/index.md"))
            {
                folders.Add(folder);
            }
            else
            {
                diagnostics.Add(DiagnosticCatalog.NoSectionIndex, source.LocationOf(span), folder);
            }
        }

        return folders;
    }

    private List<MenuEntry> ReadMenu(SourceFile source, PositionedYaml yaml, string key, SourceTree tree)
    {
        var entries = new List<MenuEntry>();
        if (yaml.Map(key) is not { } menu)
        {
            return entries;
        }

        foreach (var (words, _) in menu.Keys)
        {
            var target = menu.RequiredText(words, key);
            var path = RelativePath.Resolve(source.Folder, target);
            if (path == SourceTree.QuizFolder || (path is not null && IsMarkdown(path, tree)))
            {
                entries.Add(new MenuEntry(words, path));
            }
            else if (target.Length > 0)
            {
                var known = tree.Pages.Concat(tree.Banks).Select(file => RelativePath.Between(source.Folder, file.Path));
                diagnostics.Add(DiagnosticCatalog.UnknownTarget, menu.LocationOf(words), target, Suggestion.For(target, known));
            }
        }

        return entries;
    }

    private static bool IsMarkdown(string path, SourceTree tree) => path.EndsWith(".md", StringComparison.Ordinal) && tree.HasText(path);

    private string? ReadPage(PositionedYaml yaml, string key, SourceTree tree)
    {
        if (yaml.OptionalText(key) is not { } text)
        {
            return null;
        }

        var path = RelativePath.Resolve(SourceTree.ContentFolder, text);
        if (path is not null && IsMarkdown(path, tree))
        {
            return path;
        }

        diagnostics.Add(DiagnosticCatalog.UnknownTarget, yaml.LocationOf(key), text, Suggestion.For(text, tree.Pages.Select(page => page.Path[(SourceTree.ContentFolder.Length + 1)..])));
        return null;
    }
}
