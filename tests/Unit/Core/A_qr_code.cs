using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_qr_code
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    /// <summary>The first and the last length that each of the ten sizes holds.</summary>
    public static TheoryData<int> Lengths => [1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 213];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void is_that_of_the_library_module_by_module(int length)
    {
        var text = QrLibrary.AddressOf(length);

        Assert.Equal(QrLibrary.Write(text), Write(text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void is_read_under_every_mask(int mask)
    {
        var text = QrLibrary.AddressOf(70 + (10 * mask));

        Assert.Equal(text, QrPicture.Read(Write(text, mask)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://genguide.example/é")]
    [InlineData("https://genguide.example/\n")]
    public void is_not_drawn_for_what_is_no_address(string text)
    {
        Assert.Null(Write(text));
    }

    [Fact]
    public void is_not_drawn_for_what_does_not_fit()
    {
        Assert.Null(Write(new string('a', 214)));
    }

    private List<string>? Write(string text, int? mask = null)
    {
        var rows = _engine.Call("writeQr", mask is null ? [JsonValue.Create(text)] : [JsonValue.Create(text), JsonValue.Create(mask)]);
        return rows?.AsArray().Select(row => row!.GetValue<string>()).ToList();
    }
}
