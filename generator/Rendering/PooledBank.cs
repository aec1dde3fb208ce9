using System.Buffers;
using System.Text.Json;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>What the pool says of the items of a bank. It follows from the bank, and from the twins of its campaigns, so it can be made in any thread and kept for as long as those are the same.</summary>
/// <param name="Bank">The bank.</param>
/// <param name="Items">Each as JSON, by its id, in the order of the bank.</param>
public sealed record PooledBank(Bank Bank, IReadOnlyList<(string Id, ReadOnlyMemory<byte> Json)> Items)
{
    public static PooledBank Of(Bank bank, Site site, QuizPayload payload)
    {
        var room = new ArrayBufferWriter<byte>(1024);
        return new(bank, bank.Items.Select(item => (item.Id, WriteItem(room, bank, item, site, payload))).ToArray());
    }

    /// <summary>All items wait for each other, so each takes no more room than it needs.</summary>
    private static ReadOnlyMemory<byte> WriteItem(ArrayBufferWriter<byte> bytes, Bank bank, Item item, Site site, QuizPayload payload)
    {
        bytes.ResetWrittenCount();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteString("bank", bank.Id);
        if (bank.RouteOf(item.Id) is var route && route != bank.Route)
        {
            json.WriteString("path", route.Path);
        }

        json.WriteString("title", item.Title);
        if (item is Scenario scenario && site.TwinOf(scenario) is { } twin)
        {
            json.WriteString("twin", twin.Id);
        }

        json.WritePropertyName("item");
        payload.WriteItem(json, item);
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }
}
