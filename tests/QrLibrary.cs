using QRCoder;

namespace GenGuide.Tests;

/// <summary>The codes of the library that draws them at build time, as rows of 0 and 1 without a margin.</summary>
public static class QrLibrary
{
    private const int Margin = 4;

    public static IReadOnlyList<string> Write(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix[Margin..^Margin];
        return [.. rows.Select(row => string.Concat(Enumerable.Range(Margin, rows.Count).Select(column => row[column] ? '1' : '0')))];
    }

    /// <summary>Addresses of every length that fits, in characters of every kind that an address has.</summary>
    public static string AddressOf(int length)
    {
        const string Characters = "https://genguide.github.io/GenGuide/quizzes/first-look/worksheet/#draw=4711.6.12?a=%20&b=~_!$'()*+,;:@";
        return string.Concat(Enumerable.Range(0, length).Select(place => Characters[(place + (length / 7)) % Characters.Length]));
    }
}
