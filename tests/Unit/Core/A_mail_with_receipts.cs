using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_mail_with_receipts
{
    private static readonly string Body = ArmourSamples.Body(500);
    private static readonly string Other = ArmourSamples.Body(90, 2);

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();
    private readonly string _receipt;
    private readonly string _second;

    public A_mail_with_receipts()
    {
        _receipt = _engine.Armour(Body);
        _second = _engine.Armour(Other);
    }

    private string Outlook => Lines($"""
        Received: from mail.firm.example (10.0.0.1) by mx.school.example
          with SMTP id 7; Thu, 26 Nov 2026 10:00:00 +0000
        From: =?utf-8?B?{Base64("Müller, Anna")}?= <anna.mueller@firm.example>
        To: Trainer <trainer@school.example>
        Subject: =?iso-8859-1?Q?Quittung_f=FCr?=
         =?iso-8859-1?Q?_Sie?=
        Thread-Topic: Quittung
        Date: Thu, 26 Nov 2026 10:00:00 +0000
        Content-Type: multipart/mixed;
          boundary="_004_AM0PR04_"
        MIME-Version: 1.0

        This is a multi-part message in MIME format.
        --_004_AM0PR04_
        Content-Type: multipart/alternative;
          boundary="_000_AM0PR04_"

        --_000_AM0PR04_
        Content-Type: text/plain; charset="utf-8"
        Content-Transfer-Encoding: base64

        {Base64("Guten Tag,\r\n\r\n" + _receipt.Every(70, "\r\n") + "\r\n\r\nViele Grüße").Every(76, "\n")}

        --_000_AM0PR04_
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        {Quoted("<html><head><style><!-- p.MsoNormal {margin:0} --></style></head><body><p class=\"MsoNormal\">Guten Tag,<o:p></o:p></p><p>“" + _receipt.Every(40, "<wbr>") + "”&nbsp;</p></body></html>")}

        --_000_AM0PR04_--

        --_004_AM0PR04_
        Content-Type: image/png; name="logo.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ
        --_004_AM0PR04_
        Content-Type: application/octet-stream; name="my receipt.txt"
        Content-Disposition: attachment; filename="my receipt.txt"
        Content-Transfer-Encoding: base64

        {Base64(_second).Every(76, "\n")}
        --_004_AM0PR04_--
        """);

    private string Gmail => Lines($"""
        MIME-Version: 1.0
        Date: Thu, 26 Nov 2026 11:00:00 +0100
        Message-ID: <CAF+x@mail.example>
        Subject: Re: Your quiz
        From: Ben Li <ben.li@mail.example>
        To: trainer@school.example
        Content-Type: multipart/alternative; boundary="0000000000001b2c3d"

        --0000000000001b2c3d
        Content-Type: text/plain; charset="UTF-8"

        {_receipt.Every(78, "\n")}

        On Thu, 26 Nov 2026 at 10:00, Trainer <trainer@school.example> wrote:

        > Please send me your receipt.
        > {_second.Every(74, "\n> ")}

        --0000000000001b2c3d
        Content-Type: text/html; charset="UTF-8"
        Content-Transfer-Encoding: quoted-printable

        {Quoted($"<div dir=\"ltr\">{_receipt}<br></div><br><div class=\"gmail_quote\"><blockquote style=\"margin:0\">{_second.Every(20, "<br>\r\n")}</blockquote></div>")}

        --0000000000001b2c3d--
        """);

    private string Apple => Lines($"""
        From: =?utf-8?Q?Jos=C3=A9_=C3=91u?= <jose@icloud.example>
        Content-Type: multipart/alternative; boundary="Apple-Mail=_0E1F2A3B-0000"
        Mime-Version: 1.0 (Mac OS X Mail 16.0 \(3774.1\))
        Subject: Receipt
        Date: Thu, 26 Nov 2026 12:00:00 +0100


        --Apple-Mail=_0E1F2A3B-0000
        Content-Transfer-Encoding: quoted-printable
        Content-Type: text/plain;
        	charset=utf-8

        {Quoted("«" + _receipt + "»\u00a0\r\n\r\n— José")}

        --Apple-Mail=_0E1F2A3B-0000
        Content-Transfer-Encoding: 7bit
        Content-Type: text/html;
        	charset=us-ascii

        <html><body style="overflow-wrap: break-word;">{_receipt.Every(33, "<span>&#8203;</span>")}</body></html>
        --Apple-Mail=_0E1F2A3B-0000--
        """);

    [Fact]
    public void of_Outlook_is_read()
    {
        Assert.Equal(["1 Müller, Anna <anna.mueller@firm.example>/Quittung für Sie/Thu, 26 Nov 2026 10:00:00 +0000: first x2 second (logo.png)"], Read("a.eml", Outlook));
    }

    [Fact]
    public void of_Gmail_is_read()
    {
        Assert.Equal(["1 Ben Li <ben.li@mail.example>/Re: Your quiz/Thu, 26 Nov 2026 11:00:00 +0100: first x2 second x2"], Read("a.eml", Gmail));
    }

    [Fact]
    public void of_Apple_Mail_is_read()
    {
        const string Expected = "1 José Ñu <jose@icloud.example>/Receipt/Thu, 26 Nov 2026 12:00:00 +0100: first x2";

        Assert.Equal([Expected], Read("a.eml", Apple));
        Assert.Equal([Expected], Read("1234.emlx", "4711      \n" + Apple + "\n<?xml version=\"1.0\"?><plist></plist>"));
        Assert.Equal([Expected], Read("a.eml", "\ufeff\r\n" + Apple));
        Assert.Equal([Expected], Read("a.eml", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Apple))));
    }

    [Fact]
    public void is_read_out_of_a_mailbox()
    {
        var box = Lines("From 17@xxx Thu Nov 26 10:00:00 +0000 2026\n") + Outlook + Lines("\n\nFrom - Thu Nov 26 11:00:00 2026\n") + Gmail
            + Lines($"\n\nFrom ben@mail.example Thu Nov 26 12:00:00 2026\nFrom: Cy\nSubject: Plain\n\nFrom now on,\n\n>From here: {_second[..60]}\n");

        Assert.Equal(
            [
                "1 Müller, Anna <anna.mueller@firm.example>/Quittung für Sie/Thu, 26 Nov 2026 10:00:00 +0000: first x2 second (logo.png)",
                "2 Ben Li <ben.li@mail.example>/Re: Your quiz/Thu, 26 Nov 2026 11:00:00 +0100: first x2 second x2",
                "3 Cy/Plain/: cut 50 of 90",
            ],
            Read("march.mbox", box));
    }

    [Fact]
    public void is_read_out_of_a_mail_that_forwards_it()
    {
        var mail = Lines($"From: Trainer\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n{Apple}\n--b\nContent-Type: application/octet-stream; name=\"b.eml\"\nContent-Transfer-Encoding: base64\n\n{Base64(Gmail).Every(76, "\n")}\n--b--\n");

        Assert.Equal(["1 Trainer/Fwd/:", "2 José Ñu <jose@icloud.example>/Receipt/Thu, 26 Nov 2026 12:00:00 +0100: first x2", "3 Ben Li <ben.li@mail.example>/Re: Your quiz/Thu, 26 Nov 2026 11:00:00 +0100: first x2 second x2"], Read("a.eml", mail));
    }

    [Fact]
    public void is_read_as_somebody_pasted_it()
    {
        Assert.Equal(["0 //: first second"], Read("paste", $"Von: Anna\nGesendet: Donnerstag\nBetreff: Quiz\n\n{_receipt.Every(60, "\r\n> ")}\r\n\r\nAm 26.11. schrieb Ben:\r\n>> {_second.Every(50, "\n>> ")}"));
        Assert.Equal(["1 Anna <anna@x.example>/Quiz/: first"], Read("paste", $"From: Anna <anna@x.example>\nSent: Thursday\nTo: Trainer\nSubject: Quiz\n\n{_receipt}"));
        Assert.Equal(["0 //: first"], Read("note.txt", $"Note: this is no mail\n\n{_receipt}"));
        Assert.Equal(["0 //: first second"], Read("list.csv", $"Name;Receipt\r\nAnna;\"{_receipt}\"\r\nBen;\"{_second}\"\r\n"));
        Assert.Equal(["0 //: first"], Read("page.html", $"<!doctype html><p>{_receipt.Every(9, "<wbr>")}</p>"));
        Assert.Equal(["0 //:"], Read("empty", ""));
    }

    [Fact]
    public void is_read_out_of_what_Outlook_saves()
    {
        var wide = string.Concat($"Guten Tag {_receipt} Anna".Select(character => $"{character}\0"));

        Assert.Equal(["0 //: first"], Read("a.msg", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0" + wide + "\0\0\u00ff"));
        Assert.Equal(["0 //: first"], Read("a.txt", "\u00ff\u00fe" + wide));
    }

    [Fact]
    public void whose_parts_are_both_cut_does_not_join_them()
    {
        var mail = Lines($"From: Anna\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n{_receipt[..100]}\n--b\n\n{_receipt[100..]}\n--b--\n");

        Assert.Equal(["1 Anna//: cut 90 of 500"], Read("a.eml", mail));
    }

    [Theory]
    [InlineData("From: Anna\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--other\n\n{0}")]
    [InlineData("From: Anna\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\n{0}")]
    [InlineData("From: Anna\nContent-Type: multipart/mixed\n\n{0}")]
    [InlineData("From: Anna\nContent-Type: multipart/mixed; boundary=b\n\n--b--\n{0}")]
    [InlineData("From: Anna\nContent-Type: multipart/mixed; boundary=b\n\n{0}\n--b--\n")]
    [InlineData("From: Anna\nContent-Type: nonsense\nContent-Type: image/png\nX-Long: a\n b\n\tc\n\n{0}")]
    [InlineData("From: Anna\nContent-Transfer-Encoding: nonsense\n\n{0}")]
    [InlineData("From: Anna\nContent-Transfer-Encoding: quoted-printable\n\n=\n=Z\n=4\n{0}")]
    [InlineData("From: Anna\nSubject: {0}\n\n")]
    [InlineData("From: Anna\nSubject: {0}")]
    public void that_is_broken_is_read_all_the_same(string mail)
    {
        var found = string.Join('|', Read("a.eml", mail.Replace("{0}", _second, StringComparison.Ordinal)));

        Assert.Contains(mail.Contains("nonsense\nContent-Type", StringComparison.Ordinal) ? "(nonsense)" : "second", found, StringComparison.Ordinal);
    }

    [Fact]
    public void is_read_ten_levels_deep_and_left_as_it_is_below()
    {
        var mail = Enumerable.Range(1, 30).Aggregate("\n" + _second, (inner, level) => $"Content-Type: multipart/mixed; boundary=level{level}x\n\n--level{level}x\n{inner}\n--level{level}x--\n");

        Assert.Equal(["1 Anna//: second"], Read("a.eml", "From: Anna\n" + mail));
    }

    [Fact]
    public void is_read_with_a_thousand_parts_and_left_as_it_is_beyond()
    {
        var mail = "From: Anna\nContent-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n\nx\n", 1100)) + $"--b\n\n{_second}\n--b--\n";

        Assert.Equal(["1 Anna//: second"], Read("a.eml", mail));
    }

    [Theory]
    [InlineData("=?utf-8?Q?Ann?= =?utf-8?Q?a_=C3?=\n =?utf-8?Q?=A9?= <a@x.example>", "Anna é <a@x.example>")]
    [InlineData("=?ISO-8859-1?B?TfxsbGVy?=", "Müller")]
    [InlineData("=?utf-8?B?8J+YgA==?=", "😀")]
    [InlineData("=?utf-8?X?abc?= =?broken", "=?utf-8?X?abc?= =?broken")]
    [InlineData("\"Anna\u202e\" <a@x.example>", "\"Anna \" <a@x.example>")]
    [InlineData("Anna =?utf-8?Q?=0D=0ABcc:=00_x?=", "Anna Bcc: x")]
    public void shows_who_sent_it(string header, string shown)
    {
        var from = _engine.Call("readTexts", JsonValue.Create("a.eml"), JsonValue.Create($"From: {header}\n\nx"))![0]!["from"]!.GetValue<string>();

        Assert.Equal(shown, from);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    public void is_not_read_from_what_is_no_text(string json)
    {
        Assert.Empty(_engine.Call("readTexts", JsonValue.Create("a"), JsonNode.Parse(json))!.AsArray());
    }

    [Theory]
    [InlineData("From: a\nContent-Type: multipart/mixed; boundary=b\n\n", "--b\n")]
    [InlineData("From: a\nContent-Type: text/html\n\n", "<style <!-- &#65;")]
    [InlineData("From: a\nContent-Transfer-Encoding: base64\n\n", "QUJD")]
    [InlineData("From: a\nContent-Transfer-Encoding: quoted-printable\n\n", "=41")]
    [InlineData("From: a", "\n b")]
    [InlineData("From: a\nSubject: ", "=?utf-8?B?QQ==?= ")]
    [InlineData("From a 1:1\nA: b\n", "\n\nFrom 1:1\n")]
    [InlineData("From a 1:1\nA: b\n", "\n\nFrom 1:1\nA:b\n\n")]
    [InlineData("", "\0G")]
    public void is_read_in_time_that_grows_with_the_text(string head, string piece)
    {
        var engine = new GradingEngine(CoreScripts.Written, new GradingLimits { Statements = 10_000_000, Time = TimeSpan.FromSeconds(60) });

        Assert.NotEmpty(engine.Call("readTexts", JsonValue.Create("a"), JsonValue.Create(head + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))))!.AsArray());
    }

    /// <summary>A line for each mail: its number, sender, subject and date, what is found in it, and what was no text.</summary>
    private List<string> Read(string name, string text)
        => [.. _engine.Call("readTexts", JsonValue.Create(name), JsonValue.Create(text))!.AsArray().Select(mail => Describe(name, mail!))];

    private string Describe(string name, JsonNode mail)
    {
        Assert.Equal(name, mail["file"]!.GetValue<string>());
        var found = _engine.Find(mail["text"]!.GetValue<string>()).Select(entry => " " + entry.Replace(Body, "first", StringComparison.Ordinal).Replace(Other, "second", StringComparison.Ordinal));
        var skipped = mail["skipped"]!.AsArray();
        return $"{mail["mail"]} {mail["from"]}/{mail["subject"]}/{mail["date"]}:{string.Concat(found)}" + (skipped.Count == 0 ? "" : $" ({string.Join(", ", skipped.Select(entry => entry!.GetValue<string>()))})");
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\r\n");

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>Quoted-printable: no line longer than 76 characters.</summary>
    private static string Quoted(string text)
    {
        var written = new StringBuilder();
        var length = 0;
        foreach (var value in Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")))
        {
            var piece = value == '\n' ? "\r\n" : value is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? ((char)value).ToString() : $"={value:X2}";
            if (length + piece.Length > 75 && value != '\n')
            {
                written.Append("=\r\n");
                length = 0;
            }

            written.Append(piece);
            length = value == '\n' ? 0 : length + piece.Length;
        }

        return written.ToString();
    }
}
