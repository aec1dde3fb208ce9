using GenGuide.Markdown;

namespace GenGuide.Tests.Unit.Markdown;

public sealed class A_slug
{
    [Theory]
    [InlineData("The one question", "the-one-question")]
    [InlineData("  Gates & assets ", "gates--assets")]
    [InlineData("95:5 rule", "955-rule")]
    [InlineData("What's “free”?", "whats-free")]
    [InlineData("snake_case-and-hyphens", "snake_case-and-hyphens")]
    [InlineData("Töpfer und Öfen", "töpfer-und-öfen")]
    [InlineData("שאלה אחת", "שאלה-אחת")]
    [InlineData("𝒜 plan 🔥 b", "𝒜-plan--b")]
    [InlineData("🔥", "section")]
    [InlineData("", "section")]
    public void is_made_as_code_hosts_make_it(string heading, string slug)
    {
        Assert.Equal(slug, Slug.Of(heading));
    }
}
