using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>The YAML head of a Markdown file → <see cref="PageHead"/> or <see cref="BankHead"/>.</summary>
public sealed partial class FrontMatterReader(DiagnosticBag diagnostics)
{
    private const string Fence = "---";
    private const string ForKey = "For";
    private const string ExamKey = "Exam";
    private const string DrawsKey = "Draws";
    private const string BlindKey = "Blind";

    private static readonly string[] PageKeys = ["Title", "Description", "Order", "Excluded", "Objectives", "Minutes", "Sources", "Requires"];
    private static readonly string[] BankKeys = ["Title", "Description", "Order", "Excluded", "Pass", ForKey, ExamKey, DrawsKey, BlindKey];

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
            [.. yaml.TextList("Objectives").Select(objective => ReadObjective(source, objective.Text, objective.Span))],
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
        var blind = ReadBlind(source, yaml);
        return new BankHead(
            yaml.RequiredText("Title", "a bank"),
            yaml.RequiredText("Description", "a bank"),
            yaml.OptionalInteger("Order", 0, 100_000) ?? int.MaxValue,
            yaml.Flag("Excluded"),
            yaml.OptionalInteger("Pass", 1, 100) ?? 80,
            ObjectiveList.Of(yaml.OptionalText(ForKey)),
            blind is null ? ReadExam(source, yaml) : null,
            blind);
    }

    /// <summary>Where a bank says that it is blind; an exam can't, because it shows its answers when it is handed in.</summary>
    private TextSpan? ReadBlind(SourceFile source, PositionedYaml yaml)
    {
        if (!yaml.Flag(BlindKey))
        {
            return null;
        }

        foreach (var (name, span) in yaml.Keys.Where(key => IsOneOf(key.Name, ExamKey, DrawsKey)))
        {
            diagnostics.Add(DiagnosticCatalog.BlindExam, source.LocationOf(span), name);
        }

        return yaml.Keys.First(key => IsOneOf(key.Name, BlindKey)).Span;
    }

    private static bool IsOneOf(string name, params string[] names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private ExamRule? ReadExam(SourceFile source, PositionedYaml yaml)
    {
        var draws = yaml.TextList(DrawsKey).Select(path => new WrittenName(path.Text, path.Span)).ToList();
        var count = yaml.OptionalInteger(ExamKey, 1, 200);
        if (draws.Count > 0 && !yaml.Has(ExamKey))
        {
            diagnostics.Add(DiagnosticCatalog.MissingKey, source.LocationOf(draws[0].Span), ExamKey, "a bank that has 'Draws'");
        }

        return count is { } drawn ? new ExamRule(drawn, yaml.Keys.First(key => key.Name == ExamKey).Span, draws) : null;
    }

    /// <summary>The words, and the id in the braces behind them.</summary>
    private Objective ReadObjective(SourceFile source, string text, TextSpan span)
    {
        var braces = BracesPattern().Match(text);
        if (!braces.Success)
        {
            return new Objective(text, null, span);
        }

        var id = IdPattern().Match(braces.Value);
        if (!id.Success)
        {
            diagnostics.Add(DiagnosticCatalog.BracesMalformed, source.LocationOf(span), "an objective has nothing but its id there: {#id}");
        }

        return new Objective(text[..braces.Index].TrimEnd(), id.Success ? id.Groups[1].Value : null, span);
    }

    [GeneratedRegex(@"\{[^{}]*\}?\s*\z")]
    private static partial Regex BracesPattern();

    [GeneratedRegex(@"^\{#([a-z][a-z0-9-]*)\}")]
    private static partial Regex IdPattern();

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
        var text = source.Text.AsSpan();
        var open = text.IndexOf('\n');
        if (open < 0 || text[..open].TrimEnd() is not Fence || FindClose(text, open + 1) is not { } close)
        {
            diagnostics.Add(DiagnosticCatalog.NoFrontMatter, source.LocationOf(default), source.Path);
            return null;
        }

        // An empty line stands for the opening fence, so that YAML's line numbers are the file's.
        return PositionedYaml.Read(source, source.Text[open..Math.Max(open + 1, close - 1)], diagnostics);
    }

    /// <summary>Where the line of the closing fence begins.</summary>
    private static int? FindClose(ReadOnlySpan<char> text, int from)
    {
        for (var start = from; start <= text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            if ((length < 0 ? text[start..] : text.Slice(start, length)).TrimEnd() is Fence or "...")
            {
                return start;
            }

            if (length < 0)
            {
                return null;
            }

            start += length + 1;
        }

        return null;
    }
}
