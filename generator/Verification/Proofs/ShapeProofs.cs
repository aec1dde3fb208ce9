using System.Collections.Concurrent;
using System.Text.Json;
using GenGuide.Verification.Scripts;

namespace GenGuide.Verification.Proofs;

/// <summary>Proves items once for each shape: what the core has proved without a look at what two items say differently, it has proved of both. Safe to use from several threads.</summary>
public sealed class ShapeProofs
{
    private readonly ConcurrentDictionary<UInt128, bool> _shapes = new();

    /// <summary>Whether the item's key is proved; by the item itself where its shape is not enough for the core.</summary>
    public bool IsProved(GradingEngine engine, JsonElement item)
    {
        var shape = ItemShape.KeyOf(item);
        if (!_shapes.TryGetValue(shape, out var isProved))
        {
            isProved = engine.IsProved(ItemShape.Read(item));
            _shapes[shape] = isProved;
        }

        return isProved || engine.IsProved(ScriptJson.Read(item));
    }
}
