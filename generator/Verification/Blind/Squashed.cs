namespace GenGuide.Verification.Blind;

/// <summary>A text without all that markup, quoting or line breaks may change about it: its letters and digits, in small letters.</summary>
public static class Squashed
{
    public static string Of(string text) => string.Create(text.Count(char.IsLetterOrDigit), text, (squashed, source) =>
    {
        var at = 0;
        foreach (var character in source)
        {
            if (char.IsLetterOrDigit(character))
            {
                squashed[at++] = char.ToLowerInvariant(character);
            }
        }
    });
}
