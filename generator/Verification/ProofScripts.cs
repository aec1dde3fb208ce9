using System.Reflection;

namespace GenGuide.Verification;

/// <summary>The scripts of the proof. The grading is taken from the output; what no browser gets is built into the program.</summary>
public static class ProofScripts
{
    /// <summary>Where the grading core stands in the output.</summary>
    public const string GradingPath = "assets/grading.js";

    /// <summary>What pages load after it that hold one of the rarer kinds.</summary>
    public const string MoreGradingPath = "assets/more-grading.js";

    /// <summary>What runs after the grading core.</summary>
    public static IReadOnlyList<string> BuildTimeOnly { get; } = [Read("Client/core/drawing.js"), Read("Client/core/proof.js")];

    /// <summary>All of them, in their order.</summary>
    /// <param name="shipped">The grading core as it is written.</param>
    public static IEnumerable<string> With(IEnumerable<string> shipped) => shipped.Concat(BuildTimeOnly);

    private static string Read(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly.GetManifestResourceNames().Single(candidate => candidate.Replace('\\', '/') == name);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
