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
    public void leads_from_one_folder_to_another(string from, string to, string path)
    {
        Assert.Equal(path, RelativePath.Between(from, to));
    }
}
