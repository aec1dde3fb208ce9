namespace GenGuide.Kinds;

/// <summary>Asks for words to be underlined, and says how many.</summary>
public static class MarkAsk
{
    private static readonly string[] Numbers = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    public static string Of(int count, string begin, string one, string several) =>
        count == 1 ? $"{begin} the phrase {one}." : $"{begin} the {(count < Numbers.Length ? Numbers[count] : count)} phrases {several}.";
}
