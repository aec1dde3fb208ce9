using System.Buffers;
using System.Text.Json;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>A JSON list of what the pool says of items. It can be emptied and filled again.</summary>
/// <param name="site">The site.</param>
/// <param name="kinds">Every kind of item.</param>
public sealed class PoolItems(Site site, IReadOnlyList<IItemRenderer> kinds)
{
    private readonly QuizPayload _payload = new(kinds);
    private readonly ArrayBufferWriter<byte> _list = new();
    private readonly ArrayBufferWriter<byte> _item = new();

    /// <summary>In bytes, of the items alone.</summary>
    public int Size { get; private set; }

    public void Add(Bank bank, Item item)
    {
        _item.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_item))
        {
            Write(json, bank, item);
        }

        _list.Write(Size == 0 ? "["u8 : ","u8);
        _list.Write(_item.WrittenSpan);
        Size += _item.WrittenCount;
    }

    /// <summary>The list, which is not added to any more; good until it is emptied.</summary>
    public ReadOnlySpan<byte> Close()
    {
        _list.Write(Size == 0 ? "[]"u8 : "]"u8);
        return _list.WrittenSpan;
    }

    public void Clear()
    {
        _list.ResetWrittenCount();
        Size = 0;
    }

    private void Write(Utf8JsonWriter json, Bank bank, Item item)
    {
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
        _payload.WriteItem(json, item);
        json.WriteEndObject();
    }
}
