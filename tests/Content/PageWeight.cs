using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GenGuide.Tests.Content;

/// <summary>What a page weighs over the wire: everything it loads, compressed as a server does it. Icon and manifest are not counted.</summary>
public sealed partial class PageWeight
{
    private const int TextBudget = 14_000;
    private const int ScenariosOfTextBudget = 6;
    private const int WordsOfTextBudget = 1_000;
    private const int PerScenario = 1_250;
    private const int MarkupPerScenario = 350;

    private readonly IReadOnlyDictionary<string, byte[]> _files;
    private readonly string _html;
    private readonly IHtmlDocument _document;

    public PageWeight(string path, IReadOnlyDictionary<string, byte[]> files)
    {
        Path = path;
        _files = files;
        _html = Encoding.UTF8.GetString(files[path]);
        _document = new HtmlParser().ParseDocument(_html);
        Styles = [.. Loaded("link[rel=stylesheet]", "href")];
        Scripts = [.. Loaded("script[src]", "src").Concat(Loaded("link[rel=modulepreload]", "href")).Distinct()];
    }

    public string Path { get; }

    public IReadOnlyList<string> Styles { get; }

    public IReadOnlyList<string> Scripts { get; }

    public int Html => Gzip(_html);

    public int Css => Styles.Sum(path => Gzip(_files[path]));

    public int Script => Scripts.Sum(path => Gzip(_files[path]));

    public int Items => _document.QuerySelectorAll("article.item").Length;

    /// <summary>Words of the text around the quizzes.</summary>
    public int Words => Prose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>
    /// For HTML and CSS. Stated for 1,000 words with six scenarios and with ten, and the line through both is drawn on. What words weigh that a page has beyond 1,000 is
    /// added, and a question of another kind counts as its text and the markup that a scenario may have, where that is more than a scenario counts.
    /// </summary>
    public int Budget
    {
        get
        {
            var items = _document.QuerySelectorAll("article.item").Sum(item => item.GetAttribute("data-kind") == "scenario" ? PerScenario : Math.Max(PerScenario, MarkupPerScenario + Gzip(TextOf(item))));
            var beyond = Math.Max(0, Words - WordsOfTextBudget) * Gzip(Prose) / Math.Max(1, Words);
            return TextBudget - (ScenariosOfTextBudget * PerScenario) + items + beyond;
        }
    }

    private string Prose
    {
        get
        {
            var main = (IElement)_document.QuerySelector("main")!.Clone();
            foreach (var quiz in main.QuerySelectorAll("gg-quiz, script"))
            {
                quiz.Remove();
            }

            return TextOf(main);
        }
    }

    /// <summary>What the scenarios weigh, each on average and without the author's text: the page less the same page with one scenario, less what their texts weigh by themselves.</summary>
    public int MarkupOfAScenario
    {
        get
        {
            var articles = _document.QuerySelectorAll("article.item").ToList();
            var page = Gzip(_html) - Gzip(WithoutItems(1));
            var texts = Gzip(Prose + string.Concat(articles.Select(TextOf))) - Gzip(Prose + TextOf(articles[0]));
            return (page - texts) / (articles.Count - 1);
        }
    }

    public static int Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static int Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }

    /// <summary>The page as it is written, with its first scenarios only; each lone one is an element with a payload of its own.</summary>
    private string WithoutItems(int kept)
    {
        var quizzes = QuizPattern().Matches(_html).Skip(kept).Select(match => match.Value);
        return quizzes.Aggregate(_html, (html, quiz) => html.Replace(quiz, "", StringComparison.Ordinal));
    }

    private IEnumerable<string> Loaded(string selector, string attribute) => _document.QuerySelectorAll(selector)
        .Select(element => new Uri(new Uri("http://site/" + Path), element.GetAttribute(attribute)).AbsolutePath[1..]);

    private static string TextOf(IElement element) => SpacePattern().Replace(element.TextContent, " ");

    [GeneratedRegex("<gg-quiz.*?</gg-quiz>", RegexOptions.Singleline)]
    private static partial Regex QuizPattern();

    [GeneratedRegex("\\s+")]
    private static partial Regex SpacePattern();
}
