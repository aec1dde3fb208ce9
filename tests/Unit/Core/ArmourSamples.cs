using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Receipts that say nothing, and what the finder makes of a text.</summary>
internal static class ArmourSamples
{
    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>The same letters and digits for the same seed.</summary>
    public static string Body(int length, int seed = 1)
    {
        var state = seed * 48271L % 2147483647;
        return string.Concat(Enumerable.Range(0, length).Select(_ => Letters[(int)((state = state * 48271 % 2147483647) % Letters.Length)]));
    }

    public static string Armour(this GradingEngine engine, string body, string tag = "GG1")
        => engine.Call("armour", JsonValue.Create(tag), JsonValue.Create(body))!.GetValue<string>();

    /// <summary>A line for each: the body, or the problem with what was found of how much; copies are counted behind.</summary>
    public static IReadOnlyList<string> Find(this GradingEngine engine, string text, string tag = "GG1")
        => [.. engine.Call("findArmoured", JsonValue.Create(text), JsonValue.Create(tag))!.AsArray().Select(found => Describe(found!))];

    private static string Describe(JsonNode found)
    {
        var copies = (int)found["copies"]!.GetValue<double>();
        return (found["body"]?.GetValue<string>() ?? $"{found["problem"]} {found["found"]} of {found["of"]}") + (copies == 1 ? "" : $" x{copies}");
    }

    public static string Every(this string text, int count, string piece)
        => string.Join(piece, text.Chunk(count).Select(part => new string(part)));
}
