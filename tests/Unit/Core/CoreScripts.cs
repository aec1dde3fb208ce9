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
        "generator/Client/core/hands.js",
        "generator/Client/core/sets.js",
        "generator/Client/core/qr.js",
        "generator/Client/core/proof.js",
        "generator/Client/core/chance.js",
        "generator/Client/core/wording.js",
        "generator/Client/core/prediction.js",
        "generator/Client/core/audit.js",
        "generator/Client/core/learners.js",
    ];

    public static GradingEngine CreateEngine() => new(Paths.Select(RepositoryFiles.ReadText));

    /// <summary>A core with a planted defect: one passage of it says something else.</summary>
    public static GradingEngine CreateEngineWith(string passage, string replacement)
    {
        var scripts = Paths.Select(RepositoryFiles.ReadText).ToList();
        Assert.Single(scripts, script => script.Contains(passage, StringComparison.Ordinal));
        return new GradingEngine(scripts.Select(script => script.Replace(passage, replacement, StringComparison.Ordinal)));
    }
}
