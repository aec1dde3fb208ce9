using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Rendering;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Tests.Unit.Rendering;

namespace GenGuide.Tests.Unit.Verification;

/// <summary>A leak is planted through each channel, and has to be found.</summary>
public sealed class A_leak_of_a_blind_bank
{
    private const string Leaked = "output-blind/leaked";
    private const string Depends = "output-blind/depends-on-key";
    private const string Differs = "output-blind/differs";
    private const string Markup = "output-blind/markup";
    private const string Payload = "output-blind/payload";

    /// <summary>Feedback, a mark's reason, a short mark's reason, the reason of a sorted row and the flip, as their author wrote them.</summary>
    private const string Feedback = "A wish for a visit is a door held open, and a seller walks in by invitation.";
    private const string Reason = "No person could be rung up when the fair is over.";
    private const string RowReason = "It asks a head and keeps no hand that could be shaken.";
    private const string Flip = "swap the book for a visiting card, and let the stall return by the number of rings.";

    public static TheoryData<string> Secrets => [Feedback, Reason, RowReason, Flip, "Hands have been at it and fire has not, so it still gives way.", "A share is no difference, however neat it looks."];

    [Fact]
    public void is_not_found_where_there_is_none()
    {
        var findings = BlindSite.Of().Verify();

        var finding = Assert.Single(findings);
        Assert.Equal(("blind/unproved", Severity.Notice, "quizzes/secret.md"), (finding.Code, finding.Severity, finding.Location.Path));
        Assert.Equal("the keys of 7 items of the bank 'secret' can't be proved from what is published; they were proved before they were sealed", finding.Message);
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void in_clear_is_found(string secret)
    {
        Assert.Contains(Leaked, Planted(secret).FindCodes());
    }

    [Theory]
    [InlineData("assets/pool.json")]
    [InlineData("version.json")]
    [InlineData("robots.txt")]
    [InlineData("assets/grading.js")]
    [InlineData("assets/site.css")]
    [InlineData("index.html")]
    [InlineData("exports/secret.csv")]
    [InlineData(".nojekyll")]
    public void is_found_in_whatever_file(string path)
    {
        var site = BlindSite.Of();
        var content = site.Files.TryGetValue(path, out var file) ? file.Content.ToArray() : [];

        site.Write(path, [.. content, .. Encoding.UTF8.GetBytes($"\n/* {Feedback} */")]);

        Assert.Contains(site.Verify(), finding => finding.Code == Leaked && finding.Message.Contains($"'{path}'", StringComparison.Ordinal) && finding.Message.Contains("'whom-to-ring'", StringComparison.Ordinal));
    }

    [Fact]
    public void is_found_in_a_name()
    {
        Assert.Contains(Leaked, BlindSite.Of().Write("assets/a-wish-for-a-visit-is-a-door-held-open-and-a-seller.txt", []).FindCodes());
    }

    [Fact]
    public void is_found_in_the_search_index()
    {
        var site = BlindSite.Of();
        var path = site.Files.Keys.First(path => path.StartsWith("assets/search/", StringComparison.Ordinal) || path.Contains("texts-", StringComparison.Ordinal));

        Assert.Contains(Leaked, BlindSite.Of().Write(path, Encoding.UTF8.GetBytes($"[[\"{Reason}\"]]")).FindCodes());
        Assert.Contains(Leaked, BlindSite.Of().Write(path, Encoding.UTF8.GetBytes("[[\"Whom to ring\",\"quizzes/secret/#whom-to-ring\"]]")).FindCodes());
    }

    [Fact]
    public void is_found_in_the_service_worker()
    {
        var findings = BlindSite.Of().Verify(plantInWorker: worker => worker with { Content = (byte[])[.. worker.Content.ToArray(), .. Encoding.UTF8.GetBytes($"// {Flip}\n")] });

        Assert.Contains(findings, finding => finding.Code == Leaked && finding.Message.Contains($"'{WorkerRenderer.Path}'", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Encoded => new()
    {
        { "base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(Feedback)) },
        { "base64 behind other letters", "data" + Convert.ToBase64String(Encoding.UTF8.GetBytes(Feedback)) },
        { "base64 for addresses", System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Feedback)) },
        { "base64 of base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(Feedback)))) },
        { "hexadecimal", Convert.ToHexString(Encoding.UTF8.GetBytes(Feedback)) },
        { "percent", string.Concat(Encoding.UTF8.GetBytes(Feedback).Select(value => $"%{value:x2}")) },
        { "entities", string.Concat(Feedback.Select(character => $"&#{(int)character};")) },
        { "JSON escapes", string.Concat(Feedback.Select(character => $"\\u{(int)character:x4}")) },
        { "script escapes", string.Concat(Feedback.Select(character => $"\\x{(int)character:x2}")) },
        { "markup between", string.Join(' ', Feedback.Split(' ').Select(word => $"<i>{word}</i>")) },
        { "capitals and no spaces", Feedback.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal) },
        { "backwards", new string([.. Feedback.Reverse()]) },
        { "rot13", string.Concat(Feedback.ToLowerInvariant().Select(character => char.IsAsciiLetter(character) ? (char)('a' + ((character - 'a' + 13) % 26)) : character)) },
        { "base64 of gzip", Convert.ToBase64String(Compressed(stream => new GZipStream(stream, CompressionLevel.Optimal))) },
        { "hexadecimal of deflate", Convert.ToHexString(Compressed(stream => new DeflateStream(stream, CompressionLevel.Optimal))) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void that_is_encoded_is_found(string how, string text)
    {
        Assert.True(Planted(text).FindCodes().Contains(Leaked), how);
    }

    [Fact]
    public void that_is_of_two_bytes_a_character_is_found()
    {
        Assert.Contains(Leaked, BlindSite.Of().Write("assets/x.bin", Encoding.Unicode.GetBytes(Feedback)).FindCodes());
    }

    public static TheoryData<string, byte[]> Packed => new()
    {
        { "gzip", Compressed(stream => new GZipStream(stream, CompressionLevel.Optimal)) },
        { "gzip behind something", [1, 2, 3, 4, 5, .. Compressed(stream => new GZipStream(stream, CompressionLevel.Optimal))] },
        { "zlib", Compressed(stream => new ZLibStream(stream, CompressionLevel.Optimal)) },
        { "deflate", Compressed(stream => new DeflateStream(stream, CompressionLevel.Optimal)) },
        { "brotli", Compressed(stream => new BrotliStream(stream, CompressionLevel.Optimal)) },
        { "zip", Zipped() },
    };

    [Theory]
    [MemberData(nameof(Packed))]
    public void that_is_compressed_is_found(string how, byte[] content)
    {
        Assert.True(BlindSite.Of().Write("exports/secret.bin", content).FindCodes().Contains(Leaked), how);
    }

    public static TheoryData<string> Hashes => new(
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("kiln-fair|demand")))[..10],
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("kiln-fair:Demand generation"))),
        Convert.ToBase64String(SHA512.HashData(Encoding.UTF8.GetBytes("demandkiln-fair"))),
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("whom-to-ring/Whoever asked for a visit"))).Replace('+', '-').Replace('/', '_'),
        BlindSite.Of().Bank.Items[2].Shown.MeaningHash.ToString(),
        BlindSite.Of().Bank.Items[0].Shown.TextHash.ToString(),
        BlindSite.Of().Bank.Items[4].Shown.MeaningHash.ToString());

    /// <summary>With two labels a plain hash is the answer: whoever likes to know it hashes both.</summary>
    [Theory]
    [MemberData(nameof(Hashes))]
    public void that_is_a_hash_is_found(string hash)
    {
        Assert.Contains(Leaked, Planted($"h:{hash};").FindCodes());
    }

    [Theory]
    [InlineData("\"kind\":\"single\",", "\"kind\":\"single\",\"key\":[\"a\"],", Payload)]
    [InlineData("\"kind\":\"single\",", "\"kind\":\"single\",\"meaning\":\"0123456789\",", Payload)]
    [InlineData("{\"id\":\"demand\"}", "{\"id\":\"demand\",\"slip\":\"asset-decides\"}", Payload)]
    [InlineData("\"blind\":true", "\"blind\":true,\"hint\":1", Payload)]
    [InlineData("\"id\":\"whom-to-ring\",", "\"id\":\"who-else\",", Differs)]
    [InlineData("{\"id\":\"demand\"},{\"id\":\"lead\"}", "{\"id\":\"lead\"},{\"id\":\"demand\"}", Differs)]
    public void in_the_payload_is_found(string passage, string replacement, string code)
    {
        var codes = BlindSite.Of().Plant(BlindSite.Page, passage, replacement).FindCodes().ToList();

        Assert.Contains(code, codes);
        Assert.Contains(Depends, codes);
    }

    [Theory]
    [InlineData("value=\"demand\"", "value=\"demand\" checked")]
    [InlineData("value=\"demand\"", "value=\"demand\" data-right")]
    [InlineData("value=\"demand\"", "value=\"demand\" title=\"right\"")]
    [InlineData("name=\"typed\"", "name=\"typed\" value=\"1500\"")]
    [InlineData("A kiln maker shows", "<mark>A kiln maker</mark> shows")]
    [InlineData("</form>", "<details class=\"answer\"><summary>Show</summary></details></form>")]
    [InlineData("Nobody at the stall writes a name", "<label class=\"phrase\"><input type=\"checkbox\" name=\"mark\" value=\"0\">Nobody at the stall writes a name</label>")]
    public void in_the_markup_is_found(string passage, string replacement)
    {
        var codes = BlindSite.Of().Plant(BlindSite.Page, passage, replacement).FindCodes().ToList();

        Assert.Contains(Markup, codes);
        Assert.Contains(Depends, codes);
    }

    [Fact]
    public void in_the_order_of_choices_is_found()
    {
        var site = BlindSite.Of();
        var item = site.Bank.Items[2];
        var (shown, authored) = (item.Shown.Choices.Select(choice => choice.Words).ToList(), item.Authored.Choices.Select(choice => choice.Words).ToList());
        Assert.NotEqual(shown, authored);

        var page = site.TextOf(BlindSite.Page);
        var moved = shown.Zip(authored).Aggregate(page, (text, words) => text.Replace($"<span>{words.First}</span>", $"<span>\0{words.Second}</span>", StringComparison.Ordinal)).Replace("\0", "", StringComparison.Ordinal);

        var codes = site.Write(BlindSite.Page, Encoding.UTF8.GetBytes(moved)).FindCodes().ToList();

        Assert.Contains("output-blind/order", codes);
        Assert.Contains(Depends, codes);
    }

    /// <summary>As many spaces as the right choice has letters.</summary>
    [Fact]
    public void in_the_length_of_the_page_is_found()
    {
        var site = BlindSite.Of();

        var codes = site.Plant(BlindSite.Page, "</main>", new string(' ', site.Bank.Items[2].Shown.Keys.Single().Words.Length) + "</main>").FindCodes();

        Assert.Contains(Depends, codes);
    }

    [Theory]
    [InlineData("assets/pool.json", "\"items\":[", "\"items\":[{\"bank\":\"secret\",\"title\":\"Whom to ring\",\"item\":{\"id\":\"whom-to-ring\"}},")]
    [InlineData("quizzes/webinars/index.html", "\"items\":[", "\"items\":[{\"id\":\"whom-to-ring\",\"kind\":\"single\",\"text\":\"0000000000\",\"meaning\":\"0000000000\",\"choices\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"key\":[\"a\"]},")]
    [InlineData("basics/clues/index.html", "class=\"item\" id=\"open-webinar\"", "class=\"item\" id=\"kiln-fair\"")]
    public void as_an_item_of_another_list_is_found(string path, string passage, string replacement)
    {
        Assert.Contains(Leaked, BlindSite.Of().Plant(path, passage, replacement).FindCodes());
    }

    [Fact]
    public void on_a_second_page_is_found()
    {
        var site = BlindSite.Of();

        site.Write("quizzes/copy/index.html", [.. site.Files[BlindSite.Page].Content.Span]);

        Assert.Contains(Differs, site.FindCodes());
    }

    [Fact]
    public void is_told_from_what_an_author_has_published_elsewhere()
    {
        var texts = BlindTexts.Of();
        texts.Replace(SampleTexts.Lesson, "## Try it", $"{Feedback}\n\n## Try it");

        Assert.DoesNotContain(Leaked, BlindSite.Of(texts).FindCodes());
    }

    [Fact]
    public void is_not_repeated_in_what_is_reported()
    {
        var findings = Planted(Feedback).Verify();

        Assert.All(findings, finding => Assert.DoesNotContain("door held open", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void is_looked_for_by_form_where_only_the_written_folder_is_known()
    {
        var sound = BlindSite.Of().Verify(isKnown: false);
        var altered = BlindSite.Of().Plant(BlindSite.Page, "\"kind\":\"single\",", "\"kind\":\"single\",\"key\":[\"a\"],").Verify(isKnown: false);

        Assert.Equal(["the keys of 7 items of the bank 'secret' can't be proved from what is published"], sound.Select(finding => finding.Message));
        Assert.Contains(altered, finding => finding.Code == Payload);
    }

    [Fact]
    public void is_no_reason_to_leave_its_key_unproved()
    {
        var site = BlindSite.Of().Plant("assets/grading.js", "!==\"right\"?0", "===\"none\"?0");

        Assert.Contains(site.Verify(), finding => finding is { Code: "output-quiz/not-proved", Location.Path: "quizzes/secret.md" });
    }

    private static BlindSite Planted(string text)
    {
        var site = BlindSite.Of();
        return site.Write("assets/words.txt", Encoding.UTF8.GetBytes($"one two {text} three"));
    }

    /// <summary>With so much around it that no packer leaves it as it is.</summary>
    private static byte[] Compressed(Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed))
        {
            stream.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 40).Select(number => $"{number} {Feedback} {Reason} ovens, jars and clay\n"))));
        }

        Assert.DoesNotContain("door held", Encoding.Latin1.GetString(packed.ToArray()), StringComparison.Ordinal);
        return packed.ToArray();
    }

    private static byte[] Zipped()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("package/secret.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(Feedback));
        }

        return packed.ToArray();
    }
}
