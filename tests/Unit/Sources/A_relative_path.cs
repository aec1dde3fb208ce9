using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Sources;

public sealed class A_relative_path
{
    [Theory]
    [InlineData("content/basics", "clues.md", "content/basics/clues.md")]
    [InlineData("content/basics", "./clues.md", "content/basics/clues.md")]
    [InlineData("content/basics", "../../quizzes/a.md", "quizzes/a.md")]
    [InlineData("content", "../quizzes", "quizzes")]
    [InlineData("content/basics", "", "content/basics")]
    [InlineData("content", "../../etc/passwd", null)]
    [InlineData("", "..", null)]
    public void resolves_inside_the_root_only(string folder, string reference, string? path)
    {
        Assert.Equal(path, RelativePath.Resolve(folder, reference));
    }

    [Theory]
    [InlineData("a/b/", "a/c/", "../c/")]
    [InlineData("a/b", "a/b/", "./")]
    [InlineData("", "", "./")]
    [InlineData("", "a/b/", "a/b/")]
    [InlineData("a/b", "", "../../")]
    [InlineData("a", "icon.svg", "../icon.svg")]
    [InlineData("a", "a/icon.svg", "icon.svg")]
    [InlineData("a/b", "a/bc/", "../bc/")]
    [InlineData("a/bc", "a/b/", "../b/")]
    [InlineData("a/b/c", "a/b", "../../b")]
    [InlineData("a/b", "a/b", "../b")]
    public void leads_from_one_folder_to_another(string from, string to, string path)
    {
        Assert.Equal(path, RelativePath.Between(from, to));
    }

    [Fact]
    public void to_any_file_leads_there()
    {
        string[] names = ["a", "ab", "b"];
        var folders = names.SelectMany(one => names.SelectMany(two => names.Select(three => $"{one}/{two}/{three}").Append($"{one}/{two}")).Append(one)).Append("").ToList();

        foreach (var from in folders)
        {
            foreach (var to in folders.Where(folder => folder.Length > 0))
            {
                Assert.Equal(to, RelativePath.Resolve(from, RelativePath.Between(from, to)));
                Assert.Equal(to + "/index.html", RelativePath.Resolve(from, RelativePath.Between(from + "/", to + "/index.html")));
            }
        }
    }
}
