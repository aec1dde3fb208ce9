using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Keeps one copy of each text that stands in many files. Safe to use from several threads.</summary>
public sealed class SharedTexts
{
    private readonly Remembered<string> _texts = new();

    public string Of(ReadOnlySpan<char> text)
    {
        var fingerprint = Fingerprint.Of(text);
        if (_texts.Find(fingerprint) is { } known && text.SequenceEqual(known))
        {
            return known;
        }

        var own = text.ToString();
        _texts.Add(fingerprint, own);
        return own;
    }
}
