using System.Text.Json.Nodes;
using GenGuide.Results;

namespace GenGuide.Tests.Unit.Results;

public sealed class A_key_file
{
    [Fact]
    public void that_a_browser_wrote_opens_with_its_passphrase()
    {
        var file = KnownReceipts.Open();

        using var key = file.OpenKey();
        Assert.Equal(KnownReceipts.Text("publicKey"), ReceiptSeal.PublicKeyOf(key));
        Assert.Equal(3, file.Items.Count);
        Assert.Equal("Zoë", (string?)file.Roster[0]!["name"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lower")]
    [InlineData("mistaken")]
    public void opens_with_its_recovery_code_however_it_is_typed(string how)
    {
        var code = KnownReceipts.Text("recoveryCode");
        var typed = how switch
        {
            "lower" => $"  {code.ToLowerInvariant().Replace('-', ' ')}\n",
            "mistaken" => code.Replace('0', 'O').Replace('1', 'l'),
            _ => code,
        };

        Assert.Equal(KnownReceipts.Text("code"), KeyFile.Open(KnownReceipts.Text("keyFile"), typed).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Three late trains to Cork")]
    [InlineData("00000-00000")]
    public void stays_shut_to_any_other_secret(string secret)
    {
        var problem = Assert.Throws<KeyFileException>(() => KeyFile.Open(KnownReceipts.Text("keyFile"), secret));

        Assert.StartsWith("The passphrase does not open the key file.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GG1")]
    [InlineData("[]")]
    [InlineData("{\"kind\":\"GenGuide record\",\"v\":1}")]
    [InlineData("{\"kind\":{},\"v\":1}")]
    public void is_told_from_any_other_file(string text)
    {
        Assert.StartsWith("This is no key file", Assert.Throws<KeyFileException>(() => KeyFile.Open(text, "x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void of_a_newer_version_is_named_as_such()
    {
        Assert.Contains("newer version", Assert.Throws<KeyFileException>(() => KeyFile.Open("{\"kind\":\"GenGuide key file\",\"v\":2}", "x")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("iv")]
    [InlineData("passphrase")]
    public void that_was_damaged_says_so(string part)
    {
        var file = JsonNode.Parse(KnownReceipts.Text("keyFile"))!.AsObject();
        file[part] = part == "passphrase" ? new JsonObject() : Flip((string)file[part]!);

        Assert.Contains("damaged", Assert.Throws<KeyFileException>(() => KeyFile.Open(file.ToJsonString(), KnownReceipts.Passphrase)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void asks_for_no_more_rounds_than_a_trainer_would_wait_for()
    {
        var file = JsonNode.Parse(KnownReceipts.Text("keyFile"))!.AsObject();
        file["passphrase"]!["rounds"] = 2_000_000_000;

        Assert.Throws<KeyFileException>(() => KeyFile.Open(file.ToJsonString(), KnownReceipts.Passphrase));
    }

    private static string Flip(string base64)
    {
        var bytes = Convert.FromBase64String(base64);
        bytes[0] ^= 1;
        return Convert.ToBase64String(bytes);
    }
}
