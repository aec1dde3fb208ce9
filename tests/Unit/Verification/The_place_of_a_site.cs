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
                Assert.Equal((reference, place.Resolve(from, reference)), (reference, SitePlace.TargetOf(reference, new string(path, 0, length))));
            }
        }

        Assert.InRange(found, 10_000, 90_000);
    }

    [Fact]
    public void is_left_without_parsing_only_where_parsing_finds_it_left()
    {
        string[] parts = ["owner.example", "other.example", ".", "-", "..", "a", "1", "/", "/GenGuide", "/GenGuide/", "/Other/", "//", "?", "#", "%20", "%2", "%2e", "&a=", "[", "]", ":", "@", "é", " ", "\\", "'", "xn--"];
        var random = new Random(2);
        var left = 0;
        for (var round = 0; round < 100_000; round++)
        {
            var place = new SitePlace(new Uri(Addresses[random.Next(Addresses.Length)]));
            var reference = "https://" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => parts[random.Next(parts.Length)]));
            if (place.IsElsewhere(reference))
            {
                left++;
                var target = place.Resolve(Files[random.Next(Files.Length)], reference);
                Assert.Equal((reference, TargetPlace.OtherHost, "https"), (reference, target.Place, target.Path));
            }
        }

        Assert.InRange(left, 1_000, 90_000);
    }

    [Theory]
    [InlineData("https://other.example/issues/new?title=A%20question%2C%20b.md", true)]
    [InlineData("https://owner.example/Other/issues/new?title=A%20question%2C%20b.md", true)]
    [InlineData("https://owner.example/GenGuide/basics/", false)]
    [InlineData("https://owner.example/Other/../GenGuide/", false)]
    [InlineData("http://other.example/", false)]
    [InlineData("https://[", false)]
    public void is_left_without_parsing_for_what_pages_are_full_of(string reference, bool expected)
    {
        Assert.Equal(expected, new SitePlace(new Uri(Addresses[0])).IsElsewhere(reference));
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
