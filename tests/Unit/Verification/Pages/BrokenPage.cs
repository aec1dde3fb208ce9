namespace GenGuide.Tests.Unit.Verification.Pages;

/// <summary>Spoils pages in the ways in which programs and people do, the same ways for the same seed.</summary>
internal sealed class BrokenPage(int seed)
{
    /// <summary>What most rules of browsers are about.</summary>
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href=\"x\">", "</a>", "<li>", "<dd>", "<td>", "<tr>", "<tbody>", "<caption>", "<table>", "</table>", "<form>", "</form>", "<button>",
        "<h3>", "<svg>", "<math>", "<path/>", "<template>", "<select>", "<option>", "<optgroup>", "<span/>", "<br/>", "</br>", "<hr>", "<wbr>", "<img src=x>", "<input>", "<label>", "<pre>\n", "<textarea>\n", "<noscript>",
        "<title>x</title>", "<script>", "<style>", "<body class=\"x\">", "<html lang=\"de\">", "<head>", "</body>", "</html>", "</head>", "<!-- x -->", "<!doctype html>", "<![CDATA[x]]>", "<?x?>", "<x-y>", "</x-y>",
        "&amp", "&amp;", "&copy;", "&nbsp;", "&#0;", "&#x80;", "&#xD800;", "&#65;", "&#x110000;", "&", "<", ">", "\"", "'", "=", "/", " id=\"main\"", " hidden", " hidden=\"\"", " ID=\"x\"", " viewBox=\"0\"", " x:y=\"\"",
        "\f", "\r\n", "\0", "\u0001", "\u007F", "\u0085", "\uFEFF", "\uFFFE", "\uFDD0", "\u00A0", "\t", "\n", "é", "😀",
    ];

    private readonly Random _random = new(seed);

    public string Of(string page)
    {
        for (var changes = 1 + _random.Next(2); changes > 0; changes--)
        {
            page = Changed(page);
        }

        return page;
    }

    private string Changed(string page)
    {
        var (start, end) = TagIn(page);
        var (otherStart, otherEnd) = TagIn(page);
        var piece = Pieces[_random.Next(Pieces.Length)];
        return _random.Next(8) switch
        {
            0 => page.Remove(start, end - start),
            1 => page.Insert(start, page[start..end]),
            2 => page.Insert(end, page[otherStart..otherEnd]),
            3 => page[..start] + page[otherStart..otherEnd] + page[end..],
            4 => page.Insert(start, piece),
            5 => page.Insert(start + _random.Next(end - start), piece),
            6 => page.Insert(_random.Next(page.Length), piece),
            _ => page.Remove(_random.Next(page.Length), 1),
        };
    }

    private (int Start, int End) TagIn(string page)
    {
        var start = page.IndexOf('<', _random.Next(page.Length));
        start = start < 0 ? page.IndexOf('<') : start;
        return (start, page.IndexOf('>', start) is >= 0 and var end ? end + 1 : page.Length);
    }
}
