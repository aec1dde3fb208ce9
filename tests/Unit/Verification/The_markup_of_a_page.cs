namespace GenGuide.Tests.Unit.Verification;

public sealed class The_markup_of_a_page
{
    [Theory]
    [InlineData("<!doctype html>", "", "output-markup/no-doctype", "output-markup/broken")]
    [InlineData("<p><button", "<p><div></div><button", "output-markup/broken")]
    [InlineData(" lang=\"en\"", "", "output-markup/no-language")]
    [InlineData(" lang=\"en\"", " lang=\" \"", "output-markup/no-language")]
    [InlineData("<meta charset=\"utf-8\">", "", "output-markup/no-charset")]
    [InlineData("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "", "output-markup/viewport")]
    [InlineData("initial-scale=1\"", "initial-scale=1, user-scalable=no\"", "output-markup/viewport")]
    [InlineData("<title>Home · GenGuide</title>", "<title>Home · GenGuide</title><title>Home</title>", "output-markup/not-exactly-one")]
    [InlineData("<meta name=\"description\" content=\"About: Home.\">", "", "output-markup/not-exactly-one")]
    [InlineData("<main id=\"main\">", "<main></main><main id=\"main\">", "output-markup/not-exactly-one")]
    [InlineData("<h1>Home</h1>", "<h1>Home</h1><h1>Again</h1>", "output-markup/not-exactly-one")]
    [InlineData("<h1>Home</h1>", "<h2>Home</h2>", "output-markup/not-exactly-one")]
    [InlineData("<h1>Home</h1>", "<h1>Home</h1><h3>Deep</h3>", "output-markup/heading-skips-level")]
    [InlineData("<h2 id=\"path-title\">The path</h2>", "<h3 id=\"path-title\">The path</h3>", "output-markup/heading-skips-level")]
    [InlineData("<h1>Home</h1>", "<h1 id=\"main\">Home</h1>", "output-markup/duplicate-id")]
    [InlineData(" alt=\"\"", "", "output-markup/image-without-text")]
    [InlineData(" width=\"16\"", "", "output-markup/image-without-size")]
    [InlineData(" height=\"16\"", " height=\"auto\"", "output-markup/image-without-size")]
    public void is_reported_where_it_is_unsound(string passage, string replacement, params string[] codes)
    {
        var found = new SampleSite().Plant(SampleSite.Home, passage, replacement).FindCodes();

        Assert.Equal(codes.Order(), found.Order());
    }

    [Theory]
    [InlineData("<caption>What each counts</caption>", "", "output-markup/table-without-caption")]
    [InlineData("<caption>What each counts</caption>", "<caption> </caption>", "output-markup/table-without-caption")]
    [InlineData("<th scope=\"col\">Counts", "<th>Counts", "output-markup/header-without-scope")]
    [InlineData("<th scope=\"row\">Then</th>", "<td>Then</td>", "output-markup/row-without-header")]
    [InlineData("<tr><th scope=\"col\">Counts</th><th scope=\"col\">Demand</th></tr>", "<tr><td>Counts</td><td>Demand</td></tr>", "output-markup/table-without-header")]
    public void is_reported_where_a_cell_belongs_to_nothing(string passage, string replacement, string code)
    {
        Assert.Equal([code], new SampleSite().Plant(SampleSite.Home, passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("<h1>", "<p><input name=\"who\"></p><h1>", "output-markup/control-without-label")]
    [InlineData("<h1>", "<p><label><select><option>One</option></select></label></p><h1>", "output-markup/control-without-label")]
    [InlineData("<h1>", "<p><label for=\"who\"> </label><textarea id=\"who\"></textarea></p><h1>", "output-markup/control-without-label")]
    [InlineData("<h1>", "<fieldset></fieldset><h1>", "output-markup/fieldset-without-legend")]
    [InlineData("<h1>", "<fieldset><p>First.</p><legend>Late</legend></fieldset><h1>", "output-markup/fieldset-without-legend")]
    [InlineData(">Contents</button>", "></button>", "output-markup/no-name")]
    [InlineData(">Elsewhere</a>", "><span aria-hidden=\"true\">x</span></a>", "output-markup/no-name")]
    [InlineData("</svg>GenGuide</a>", "</svg></a>", "output-markup/no-name")]
    [InlineData(" popovertarget=\"path\"", " popovertarget=\"gone\"", "output-markup/unknown-id")]
    [InlineData("aria-labelledby=\"path-title\"", "aria-labelledby=\"path-title gone\"", "output-markup/unknown-id")]
    [InlineData("<h1>", "<p aria-describedby=\"gone\">a</p><h1>", "output-markup/unknown-id")]
    [InlineData("<h1>", "<p><label for=\"gone\">a</label></p><h1>", "output-markup/unknown-id")]
    public void is_reported_where_something_has_no_name(string passage, string replacement, string code)
    {
        Assert.Equal([code], new SampleSite().Plant(SampleSite.Home, passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("<h1>", "<script>alert(1)</script><h1>", "output-markup/inline-script")]
    [InlineData("<h1>", "<script type=\"module\">alert(1)</script><h1>", "output-markup/inline-script")]
    [InlineData("<h1>", "<h1 style=\"color:red\">", "output-markup/inline-style")]
    [InlineData("</head>", "<style>a{}</style></head>", "output-markup/inline-style")]
    [InlineData("<h1>", "<h1 onclick=\"alert(1)\">", "output-markup/event-handler")]
    [InlineData("https://elsewhere.example/", "javascript:alert(1)", "output-markup/script-address", "output-policy/link-scheme")]
    [InlineData("https://elsewhere.example/", " java&#10;script:alert(1)", "output-markup/script-address")]
    public void is_reported_where_it_runs_or_styles_by_itself(string passage, string replacement, params string[] codes)
    {
        var found = new SampleSite().Plant(SampleSite.Home, passage, replacement).FindCodes();

        Assert.Subset(found.ToHashSet(), codes.ToHashSet());
    }

    [Theory]
    [InlineData("<p><input type=\"hidden\" name=\"who\"></p>")]
    [InlineData("<p><label>Name <input name=\"who\"></label></p>")]
    [InlineData("<p><label for=\"who\">Name</label> <input id=\"who\"></p>")]
    [InlineData("<p><input aria-label=\"Name\"> <input aria-labelledby=\"path-title\"></p>")]
    [InlineData("<p><input type=\"submit\" value=\"Send\"></p>")]
    [InlineData("<p><a href=\"#main\"><img src=\"icon.svg\" alt=\"Up\" width=\"1\" height=\"1\"></a></p>")]
    [InlineData("<p><a href=\"#main\" aria-label=\"Up\"></a> <a>no link</a></p>")]
    [InlineData("<table><caption>Plain</caption><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>")]
    public void may_name_things_in_any_of_these_ways(string markup)
    {
        Assert.Empty(new SampleSite().Plant(SampleSite.Home, "<img", markup + "<img").Verify());
    }
}
