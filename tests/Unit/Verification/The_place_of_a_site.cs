using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Verification;

public sealed class The_place_of_a_site
{
    private static readonly string[] Addresses = ["https://owner.example/GenGuide/", "http://localhost/", "http://localhost:8080/a/b/"];

    private static readonly string[] Files = ["index.html", "404.html", "basics/index.html", "basics/funnel/index.html", "assets/site.css", "a b/index.html", "a.b/c-d/e_f.html"];

    private static readonly string[] Parts = ["", "../", "../../", "./", "/", "//", ".", "..", "a", "basics/", "funnel/", "x.js", "index.html", "%20", "é", "?", "v=0a1b", "#", "cost", "&amp", ":", "https:", "http://localhost/", "https://owner.example/GenGuide/", "mailto:a@b.example", " ", "\\"];

    [Fact]
    public void is_found_without_parsing_only_where_parsing_finds_the_same()
    {
        var random = new Random(1);
        var path = new char[1024];
        var found = 0;
        for (var round = 0; round < 100_000; round++)
        {
            var place = new SitePlace(new Uri(Addresses[random.Next(Addresses.Length)]));
            var from = Files[random.Next(Files.Length)];
            var reference = string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Parts[random.Next(Parts.Length)]));

            if (SitePlace.IsPlain(from) && place.TryFindPath(from, reference, path, out var length))
            {
                found++;
                Assert.Equal((reference, TargetPlace.Site, new string(path, 0, length)), (reference, place.Resolve(from, reference).Place, place.Resolve(from, reference).Path));
            }
        }

        Assert.InRange(found, 10_000, 90_000);
    }

    [Theory]
    [InlineData("../../quizzes/a/", "quizzes/a/index.html")]
    [InlineData("../funnel/#cost", "basics/funnel/index.html")]
    [InlineData("#cost", "basics/funnel/index.html")]
    [InlineData("../../assets/site.css?v=0123456789", "assets/site.css")]
    [InlineData("https://owner.example/GenGuide/basics/", "basics/index.html")]
    public void is_found_without_parsing_for_what_pages_are_full_of(string reference, string expected)
    {
        var path = new char[512];

        Assert.True(new SitePlace(new Uri(Addresses[0])).TryFindPath("basics/funnel/index.html", reference, path, out var length));
        Assert.Equal(expected, new string(path, 0, length));
    }
}
