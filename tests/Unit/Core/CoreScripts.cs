using System.Text;
using GenGuide.Rendering;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>The grading core as it lies in the repository.</summary>
internal static class CoreScripts
{
    /// <summary>In the order in which a page loads them.</summary>
    public static readonly IReadOnlyList<string> Paths =
    [
        "generator/Client/core/grading.js",
        "generator/Client/core/number.js",
        "generator/Client/core/guessing.js",
        "generator/Client/core/drawing.js",
        "generator/Client/core/history.js",
        "generator/Client/core/mastery.js",
        "generator/Client/core/practice.js",
        "generator/Client/core/hands.js",
        "generator/Client/core/exam.js",
        "generator/Client/core/sets.js",
        "generator/Client/core/qr.js",
        "generator/Client/core/proof.js",
        "generator/Client/core/learners.js",
        "generator/Client/core/armour.js",
        "generator/Client/core/finding.js",
        "generator/Client/core/folding.js",
        "generator/Client/core/mail-coding.js",
        "generator/Client/core/mail.js",
        "generator/Client/core/csv.js",
        "generator/Client/core/roster.js",
        "generator/Client/core/assignment.js",
        "generator/Client/core/receipt.js",
        "generator/Client/core/collection.js",
        "generator/Client/core/gradebook.js",
        "generator/Client/core/statistics.js",
        "generator/Client/core/item-analysis.js",
        "generator/Client/core/group-analysis.js",
        "generator/Client/core/analysis.js",
    ];

    public static IEnumerable<string> Written => Paths.Select(RepositoryFiles.ReadText);

    /// <summary>As a browser gets them, and those that no browser gets as they are written.</summary>
    public static IEnumerable<string> Shipped
    {
        get
        {
            var shipped = AssetRenderer.Files.Where(file => file.Path is AssetRenderer.GradingPath or AssetRenderer.MoreGradingPath).Select(file => Encoding.UTF8.GetString(file.Content.Span));
            return shipped.Concat(Paths.Where(path => !ShippedNames.Contains(Path.GetFileName(path))).Select(RepositoryFiles.ReadText));
        }
    }

    private static readonly string[] ShippedNames = ["grading.js", "number.js", "guessing.js"];

    public static GradingEngine CreateEngine() => new(Written);

    /// <summary>A core with a planted defect: one passage of it says something else.</summary>
    public static GradingEngine CreateEngineWith(string passage, string replacement)
    {
        var scripts = Written.ToList();
        Assert.Single(scripts, script => script.Contains(passage, StringComparison.Ordinal));
        return new GradingEngine(scripts.Select(script => script.Replace(passage, replacement, StringComparison.Ordinal)));
    }
}
