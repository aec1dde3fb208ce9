using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>The YAML head of a Markdown file → <see cref="PageHead"/> or <see cref="BankHead"/>.</summary>
public sealed class FrontMatterReader(DiagnosticBag diagnostics)
{
    private const string Fence = "---";

    private static readonly string[] PageKeys = ["Title", "Description", "Order", "Excluded", "Objectives", "Minutes", "Sources", "Requires"];
    private static readonly string[] BankKeys = ["Title", "Description", "Order", "Excluded", "Pass"];

    /// <summary>Null, and reported, when there is no usable front matter.</summary>
    public PageHead? ReadPageHead(SourceFile source)
    {
        if (ReadYaml(source) is not { } yaml)
        {
            return null;
        }

        yaml.RequireKnown("a page", PageKeys);
        return new PageHead(
            yaml.RequiredText("Title", "a page"),
            yaml.RequiredText("Description", "a page"),
            yaml.OptionalInteger("Order", 0, 100_000) ?? int.MaxValue,
            yaml.Flag("Excluded"),
            [.. yaml.TextList("Objectives").Select(objective => objective.Text)],
            yaml.OptionalInteger("Minutes", 1, 600),
            [.. yaml.TextList("Sources").Select(tag => tag.Text)],
            ReadRequires(source, yaml));
    }

    /// <summary>Null, and reported, when there is no usable front matter.</summary>
    public BankHead? ReadBankHead(SourceFile source)
    {
        if (ReadYaml(source) is not { } yaml)
        {
            return null;
        }

        yaml.RequireKnown("a bank", BankKeys);
        return new BankHead(
            yaml.RequiredText("Title", "a bank"),
            yaml.RequiredText("Description", "a bank"),
            yaml.OptionalInteger("Order", 0, 100_000) ?? int.MaxValue,
            yaml.Flag("Excluded"),
            yaml.OptionalInteger("Pass", 1, 100) ?? 80);
    }

    private List<string> ReadRequires(SourceFile source, PositionedYaml yaml)
    {
        var required = new List<string>();
        foreach (var (text, span) in yaml.TextList("Requires"))
        {
            if (RelativePath.Resolve(source.Folder, text) is { } path)
            {
                required.Add(path);
            }
            else
            {
                diagnostics.Add(DiagnosticCatalog.UnknownTarget, source.LocationOf(span), text, "write the path from this file");
            }
        }

        return required;
    }

    private PositionedYaml? ReadYaml(SourceFile source)
    {
        var lines = source.Text.Split('\n');
        var close = Array.FindIndex(lines, 1, line => line.TrimEnd() is Fence or "...");
        if (lines[0].TrimEnd() != Fence || close < 0)
        {
            diagnostics.Add(DiagnosticCatalog.NoFrontMatter, source.LocationOf(default), source.Path);
            return null;
        }

        // An empty line stands for the opening fence, so that YAML's line numbers are the file's.
        return PositionedYaml.Read(source, "\n" + string.Join('\n', lines[1..close]), diagnostics);
    }
}
