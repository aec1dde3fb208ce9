using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GenGuide.Model;

namespace GenGuide.Preview;

/// <summary>HTML as the preview sends it: the written page with the preview's script and style, or a page that stands in for it.</summary>
public static class ServedPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page, made to follow the next builds.</summary>
    public static byte[] Following(ReadOnlySpan<byte> html, string version)
    {
        var end = html.IndexOf("</head>"u8);
        return end < 0 ? html.ToArray() : [.. html[..end], .. Encoding.UTF8.GetBytes(Links(version)), .. html[end..]];
    }

    /// <summary>What stands at every address while there has never been a good build.</summary>
    public static byte[] StandIn(Snapshot snapshot)
    {
        var (title, body) = snapshot.Findings.Count == 0
            ? ("The site is being built", "<p>It appears here in a moment.</p>")
            : ("The site can’t be built yet", $"<ol>{string.Concat(snapshot.Findings.Select(Describe))}</ol>");

        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{SecurityPolicy.Content}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            {Links(snapshot.Version)}</head>
            <body class="preview-page">
            <main class="preview-findings">
            <div role="alert"><h1>{title}</h1>{body}</div>
            </main>
            </body>
            </html>

            """);
    }

    private static string Links(string version) =>
        $"<link rel=\"stylesheet\" href=\"{PreviewClient.StylePath}\">\n<script type=\"module\" src=\"{PreviewClient.ScriptPath}?version={version}\"></script>\n";

    private static string Describe(Finding finding)
    {
        var place = finding.Line == 0 ? finding.Path : $"{finding.Path}:{finding.Line}:{finding.Column}";
        return "<li>"
            + $"<p><strong>{Encode(finding.Message)}</strong></p>"
            + $"<p><code>{Encode(place)}</code> {finding.Severity} {Encode(finding.Code)}</p>"
            + (finding.LineText.Length == 0 ? "" : $"<pre><code>{Encode(finding.LineText)}</code></pre>")
            + (finding.Hint.Length == 0 ? "" : $"<p>Hint: {Encode(finding.Hint)}</p>")
            + "</li>";
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
