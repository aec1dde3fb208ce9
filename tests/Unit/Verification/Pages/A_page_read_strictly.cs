using System.Text;
using GenGuide.Tests.Unit.Rendering;
using GenGuide.Verification.Pages;

namespace GenGuide.Tests.Unit.Verification.Pages;

public sealed class A_page_read_strictly
{
    private const string Head = "<!doctype html>\n<html lang=\"en\"><head><title>A</title></head>\n<body>";
    private const string End = "</body></html>";

    [Fact]
    public void is_every_page_of_the_real_site_with_the_tree_of_a_browser()
    {
        Assert.NotEmpty(DrawnSite.Real.Pages);
        Assert.All(DrawnSite.Real.Pages, page => Assert.True(StrictReading.AgreesWithBrowser(Encoding.UTF8.GetBytes(page.Value)), page.Key));
    }

    [Fact]
    public void is_every_page_of_other_drawn_sites_with_the_tree_of_a_browser()
    {
        var pages = BlindSite.Of().Files.Values.Concat(new DrawnKinds().Files).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.True(StrictReading.AgreesWithBrowser(page.Content.ToArray()), page.Path));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void has_the_tree_of_a_browser_or_is_left_to_one_however_it_is_spoiled(int seed)
    {
        var pages = DrawnSite.Real.Pages.Values.Order(StringComparer.Ordinal).ToList();
        var broken = new BrokenPage(seed);

        var accepted = Enumerable.Range(0, 750).Count(round => StrictReading.AgreesWithBrowser(Encoding.UTF8.GetBytes(broken.Of(pages[(round * 37) % pages.Count]))));

        Assert.InRange(accepted, 50, 600);
    }

    [Theory]
    [InlineData("<p>One <b>two</b> &amp; <a href=\"a?b&#x2B;&quot;\">three</a></p>")]
    [InlineData("<ul><li><p>One</p><ul><li>Two</li></ul></li></ul><dl><div><dt>A</dt><dd>B</dd></div></dl>")]
    [InlineData("<table><caption>A</caption><thead><tr><th>B</th></tr></thead>\n<tbody><tr><td><p>C</p></td></tr></tbody></table>")]
    [InlineData("<pre>\n\nA</pre><textarea>\nB <b> &lt;</textarea><select>\n<option>C</option></select>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><g><rect></rect></g></svg><noscript><p>A</p></noscript>")]
    [InlineData("<script>if (a < b && c) { \"<p>\" }</script><x-y data-z><br><hr /></x-y>")]
    [InlineData("")]
    public void may_hold_what_is_beyond_doubt(string markup)
    {
        Assert.True(StrictReading.AgreesWithBrowser(Encoding.UTF8.GetBytes(Head + markup + End)));
        Assert.True(StrictReading.AgreesWithBrowser(Encoding.UTF8.GetBytes(Head + markup + "\n</body>\n</html>\n")));
    }

    [Theory]
    [InlineData("<p><div></div></p>")]
    [InlineData("<p>A<p>B</p></p>")]
    [InlineData("<b><p>A</b></p>")]
    [InlineData("<a href=\"x\"><span><a href=\"y\">A</a></span></a>")]
    [InlineData("<li>A</li>")]
    [InlineData("<ul><li>A<li>B</li></li></ul>")]
    [InlineData("<form><div><form></form></div></form>")]
    [InlineData("<button><b><button></button></b></button>")]
    [InlineData("<h2>A<h3>B</h3></h2>")]
    [InlineData("<table><tr><td>A</td></tr></table>")]
    [InlineData("<table><tbody>A<tr><td></td></tr></tbody></table>")]
    [InlineData("<table><tbody><tr><p></p></tr></tbody></table>")]
    [InlineData("<select><p></p></select>")]
    [InlineData("<select><option>A<option>B</option></option></select>")]
    [InlineData("<template><p></p></template>")]
    [InlineData("<math><mi>x</mi></math>")]
    [InlineData("<svg><title>A</title></svg>")]
    [InlineData("<svg><foreignObject><p></p></foreignObject></svg>")]
    [InlineData("<div/>")]
    [InlineData("<p id=\"a\" id=\"b\">A</p>")]
    [InlineData("<p ID=\"a\">A</p>")]
    [InlineData("<p id='a'>A</p>")]
    [InlineData("<p id=\"a\"class=\"b\">A</p>")]
    [InlineData("<P>A</P>")]
    [InlineData("<p>A & B</p>")]
    [InlineData("<p>A &amp B</p>")]
    [InlineData("<p>&copy;</p>")]
    [InlineData("<p>&#128;</p>")]
    [InlineData("<p>A\r\nB</p>")]
    [InlineData("<p>A\0</p>")]
    [InlineData("<p>A\fB</p>")]
    [InlineData("<!-- A -->")]
    [InlineData("<script><!-- <script> </script> --></script>")]
    [InlineData("<frameset></frameset>")]
    [InlineData("<link rel=\"help\" href=\"x\">")]
    [InlineData("<style>a{}</style>")]
    [InlineData("<p>A")]
    [InlineData("</p>")]
    public void gives_up_where_a_browser_may_have_rules_of_its_own(string markup)
    {
        Assert.Null(StrictReader.Read(Encoding.UTF8.GetBytes(Head + markup + End)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><head></head><body></body></html>")]
    [InlineData("<!doctype html><head></head><body></body>")]
    [InlineData("<!doctype html><html><body></body></html>")]
    [InlineData("<!doctype html><html><head></head></html>")]
    [InlineData("<!doctype html><html><head>A</head><body></body></html>")]
    [InlineData("<!doctype html><html><head></head>A<body></body></html>")]
    [InlineData("<!doctype html><html><head></head><body></body></html>A")]
    [InlineData("<!doctype html><html><head></head><body></body><p></p></html>")]
    [InlineData("<!doctype html><html><head></head><body></body></html><p></p>")]
    [InlineData("<!doctype html><html><head></head><body></body>")]
    [InlineData("<!doctype html SYSTEM \"a\"><html><head></head><body></body></html>")]
    [InlineData("\uFEFF<!doctype html><html><head></head><body></body></html>")]
    public void gives_up_where_its_frame_is_not_the_usual_one(string page)
    {
        Assert.Null(StrictReader.Read(Encoding.UTF8.GetBytes(page)));
    }
}
