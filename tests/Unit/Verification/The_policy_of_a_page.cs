namespace GenGuide.Tests.Unit.Verification;

public sealed class The_policy_of_a_page
{
    [Theory]
    [InlineData("http-equiv=\"Content-Security-Policy\"", "name=\"none\"", "output-policy/not-exactly-one")]
    [InlineData("form-action 'none'", "form-action *", "output-policy/other")]
    [InlineData("<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"><link rel=\"icon\" href=\"icon.svg\">", "output-policy/late")]
    public void is_reported_where_it_is_not_the_strict_one_or_comes_late(string passage, string replacement, string code)
    {
        Assert.Equal([code], new SampleSite().Plant(SampleSite.Home, passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("src=\"icon.svg\"", "src=\"https://elsewhere.example/icon.svg\"", "output-policy/loads-elsewhere")]
    [InlineData("src=\"icon.svg\"", "src=\"//elsewhere.example/icon.svg\"", "output-policy/loads-elsewhere")]
    [InlineData("src=\"icon.svg\"", "src=\"data:image/gif;base64,AAAA\"", "output-policy/loads-elsewhere")]
    [InlineData("src=\"icon.svg\"", "srcset=\"icon.svg 1x, https://elsewhere.example/icon.svg 2x\" src=\"icon.svg\"", "output-policy/loads-elsewhere")]
    [InlineData("<h1>", "<form action=\"https://elsewhere.example/\"></form><h1>", "output-policy/loads-elsewhere")]
    [InlineData("</head>", "<link rel=\"preconnect\" href=\"https://elsewhere.example/\"></head>", "output-policy/loads-elsewhere")]
    [InlineData("https://elsewhere.example/", "ftp://elsewhere.example/", "output-policy/link-scheme")]
    [InlineData("mailto:a@elsewhere.example", "data:text/html,a", "output-policy/link-scheme")]
    public void is_reported_where_more_than_links_leave_the_site(string passage, string replacement, string code)
    {
        Assert.Equal([code], new SampleSite().Plant(SampleSite.Home, passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData(SampleSite.StyleSheet, "\"../icon.svg\"", "https://elsewhere.example/font.woff2")]
    [InlineData(SampleSite.StyleSheet, ".top", "@import \"https://elsewhere.example/a.css\"; .top")]
    [InlineData(SampleSite.Module, "console.log(words)", "import(\"https://elsewhere.example/a.js\")")]
    public void holds_for_scripts_and_style_sheets(string path, string passage, string replacement)
    {
        Assert.Contains("output-policy/loads-elsewhere", new SampleSite().Plant(path, passage, replacement).FindCodes());
    }
}
