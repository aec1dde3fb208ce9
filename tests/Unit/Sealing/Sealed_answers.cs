using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Sealing;

namespace GenGuide.Tests.Unit.Sealing;

/// <summary>What one program seals another opens: the vectors are read by the tests of the trainer's console too.</summary>
public sealed class Sealed_answers
{
    private const string VectorsPath = "tests/Unit/Sealing/blind-vectors.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonNode Vectors = JsonNode.Parse(RepositoryFiles.ReadText(VectorsPath))!;

    private static BlindKey Key => BlindKey.Parse(Text("key"))!;

    private static string Text(string name) => Vectors[name]!.GetValue<string>();

    private static string Field(string name) => Vectors["envelope"]![name]!.GetValue<string>();

    [Fact]
    public void are_sealed_and_opened_as_their_known_answers_say()
    {
        var clear = Text("clear");

        var file = SealedAnswers.Seal(Key, Field("site"), Field("bank"), Field("version"), clear);

        if (Environment.GetEnvironmentVariable("GENGUIDE_ACCEPT") == "1")
        {
            Vectors["aesKeyHex"] = Convert.ToHexStringLower(Key.Derive("GenGuide blind answers 1"));
            Vectors["envelope"] = JsonNode.Parse(file);
            File.WriteAllText(RepositoryFiles.PathOf(VectorsPath), Vectors.ToJsonString(Json) + "\n");
        }

        Assert.True(JsonNode.DeepEquals(Vectors["envelope"], JsonNode.Parse(file)), Encoding.UTF8.GetString(file));
        Assert.Equal(clear, SealedAnswers.Open(Key, Encoding.UTF8.GetBytes(Vectors["envelope"]!.ToJsonString())));
        Assert.Equal(Text("aesKeyHex"), Convert.ToHexStringLower(Key.Derive("GenGuide blind answers 1")));
    }

    [Theory]
    [InlineData("site", "other")]
    [InlineData("bank", "other")]
    [InlineData("version", "00000000000000000000000000000000")]
    [InlineData("nonce", "AAAAAAAAAAAAAAAA")]
    public void do_not_open_when_what_stands_beside_them_was_altered(string field, string value)
    {
        var envelope = Vectors["envelope"]!.DeepClone();

        envelope[field] = value;

        Assert.Null(SealedAnswers.Open(Key, Encoding.UTF8.GetBytes(envelope.ToJsonString())));
    }

    [Fact]
    public void do_not_open_when_a_bit_of_them_was_altered_or_the_key_is_another()
    {
        var envelope = Vectors["envelope"]!.DeepClone();
        var whole = Encoding.UTF8.GetBytes(envelope.ToJsonString());
        var hidden = Convert.FromBase64String(Field("sealed"));
        hidden[3] ^= 1;

        envelope["sealed"] = Convert.ToBase64String(hidden);

        Assert.Null(SealedAnswers.Open(Key, Encoding.UTF8.GetBytes(envelope.ToJsonString())));
        Assert.Null(SealedAnswers.Open(BlindKey.Create(), whole));
    }

    [Fact]
    public void never_use_a_nonce_for_two_texts()
    {
        var one = JsonNode.Parse(SealedAnswers.Seal(Key, "kilns", "secret", "v", "one"))!["nonce"]!.GetValue<string>();
        var other = JsonNode.Parse(SealedAnswers.Seal(Key, "kilns", "secret", "v", "two"))!["nonce"]!.GetValue<string>();

        Assert.NotEqual(one, other);
    }
}
