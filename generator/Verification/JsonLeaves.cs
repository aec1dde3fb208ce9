using System.Globalization;
using System.Text.Json.Nodes;

namespace GenGuide.Verification;

/// <summary>Texts and numbers of JSON, as every browser reads them.</summary>
public static class JsonLeaves
{
    public static string ReadText(JsonNode node)
    {
        try
        {
            return node.GetValue<string>();
        }
        catch (InvalidOperationException exception)
        {
            throw new GradingException("the JSON holds text that is not valid Unicode", exception);
        }
    }

    /// <summary>The nearest double of the written digits, whatever .NET type is behind the node: the same that a browser reads.</summary>
    public static double ReadNumber(JsonNode node)
    {
        var number = double.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw new GradingException("the JSON holds a number that is too large");
    }
}
