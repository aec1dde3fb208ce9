using System.Text.RegularExpressions;

namespace GenGuide.Tests.Unit.Rooms;

/// <summary>Data flows one way: each folder of the generator knows only those that are named for it here.</summary>
public sealed partial class The_rooms
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Sources"] = ["Diagnostics"],
        ["Markdown"] = ["Diagnostics", "Sources"],
        ["Model"] = ["Sources"],
        ["Reading"] = ["Diagnostics", "Sources", "Markdown", "Model"],
        ["Writing"] = ["Diagnostics", "Sources"],
        ["Records"] = [],
        ["Sealing"] = ["Diagnostics"],
        ["Rendering"] = ["Records", "Sealing", "Sources", "Markdown", "Model", "Writing"],
        ["Kinds"] = ["Diagnostics", "Sources", "Markdown", "Model", "Reading", "Rendering"],
        ["Verification"] = ["Diagnostics", "Records", "Sealing", "Sources", "Model", "Writing"],
        ["Audit"] = ["Diagnostics", "Sources", "Markdown", "Model", "Reading", "Rendering", "Verification"],
        ["Preview"] = ["Diagnostics", "Sources", "Model", "Reading", "Writing"],
        ["Results"] = ["Rendering", "Verification"],
        ["Commands"] = ["Diagnostics", "Rendering", "Preview", "Sealing", "Results"],
    };

    public static TheoryData<string> Names => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Know_only_what_stands_before_them(string room)
    {
        var files = Directory.EnumerateFiles(RepositoryFiles.PathOf("generator/" + room), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .ToList();

        var known = files.SelectMany(file => UsingPattern().Matches(File.ReadAllText(file)).Select(match => (file, room: match.Groups[1].Value)));

        Assert.NotEmpty(files);
        Assert.DoesNotContain(known, use => use.room != room && !MayKnow[room].Contains(use.room));
    }

    [Fact]
    public void Are_all_listed()
    {
        var folders = Directory.EnumerateDirectories(RepositoryFiles.PathOf("generator"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj" or "Client"));

        Assert.Equal(MayKnow.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^@?using (?:static )?GenGuide\.([A-Za-z]+)[.;\r\n]", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();
}
