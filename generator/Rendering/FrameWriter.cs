using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GenGuide.Rendering.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

#pragma warning disable BL0006 // The frames may change with the framework; a test draws every page with the framework's own renderer, too.

namespace GenGuide.Rendering;

/// <summary>The frames that components are compiled to → markup, written as the framework's renderer for static pages writes them. That one keeps each component to draw
/// it again, which no page of ours needs, and took half of the time in which a page is drawn.</summary>
/// <param name="text">Takes the markup.</param>
/// <param name="open">Notes what is left open for each page to fill in; null where one page is drawn, and nothing is.</param>
internal sealed class FrameWriter(Utf8Text text, OpenPlaces? open = null)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What the encoder leaves as it is, of the letters and signs that most texts consist of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(" !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Elements without content and end.</summary>
    private static readonly HashSet<string> Void = new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    private readonly Stack<RenderTreeBuilder> _idle = new();

    public void Write(Drawn component)
    {
        // A component may stand in a component, so there is one for each level.
        var builder = _idle.TryPop(out var used) ? used : new RenderTreeBuilder();
        component.DrawTo(builder);
        var frames = builder.GetFrames();
        WriteFrames(frames.Array, 0, frames.Count);
        builder.Clear();
        _idle.Push(builder);
    }

    private void WriteFrames(RenderTreeFrame[] frames, int at, int end)
    {
        while (at < end)
        {
            at = WriteFrame(frames, at);
        }
    }

    /// <summary>Returns where the next frame stands that does not belong to this one.</summary>
    private int WriteFrame(RenderTreeFrame[] frames, int at)
    {
        ref var frame = ref frames[at];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Element:
                WriteElement(frames, at);
                return at + frame.ElementSubtreeLength;
            case RenderTreeFrameType.Text:
                WriteEncoded(frame.TextContent);
                return at + 1;
            case RenderTreeFrameType.Markup:
                text.Write(frame.MarkupContent);
                return at + 1;
            case RenderTreeFrameType.Component:
                WriteComponent(frames, at);
                return at + frame.ComponentSubtreeLength;
            case RenderTreeFrameType.Region:
                WriteFrames(frames, at + 1, at + frame.RegionSubtreeLength);
                return at + frame.RegionSubtreeLength;
            default:
                throw new InvalidOperationException($"No page of the site is made of a frame of the kind {frame.FrameType}.");
        }
    }

    private void WriteElement(RenderTreeFrame[] frames, int at)
    {
        var (name, end) = (frames[at].ElementName, at + frames[at].ElementSubtreeLength);
        text.Write('<');
        WriteName(name);
        for (at++; at < end && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
        {
            WriteAttribute(frames[at].AttributeName, frames[at].AttributeValue);
        }

        if (at == end && Void.Contains(name))
        {
            text.Write(" />");
            return;
        }

        text.Write('>');
        WriteFrames(frames, at, end);
        text.Write("</");
        WriteName(name);
        text.Write('>');
    }

    private void WriteName(string name)
    {
        if (open is null || name is not ['h', >= '2' and <= '6' and var level])
        {
            text.Write(name);
            return;
        }

        text.Write('h');
        open.LeaveLevel(level - '0');
    }

    /// <summary>The builder has left out what is null or false.</summary>
    private void WriteAttribute(string name, object? value)
    {
        text.Write(' ');
        text.Write(name);
        if (value is string words)
        {
            text.Write("=\"");
            WriteEncoded(open is not null && name == "href" ? open.LeaveAddress(words) : words);
            text.Write('"');
        }
        else if (value is not true)
        {
            throw new InvalidOperationException($"The attribute '{name}' is neither text nor true.");
        }
    }

    private void WriteComponent(RenderTreeFrame[] frames, int at)
    {
        var (type, end) = (frames[at].ComponentType, at + frames[at].ComponentSubtreeLength);
        if (type == typeof(DynamicComponent))
        {
            WriteNamed(frames, at + 1, end);
            return;
        }

        // The most frequent of all shows what it is given, and nothing else.
        if (type == typeof(Views.Markup))
        {
            text.Write((string?)frames[at + 1].AttributeValue);
            return;
        }

        if (type == typeof(DrawnItemView))
        {
            ((ItemOnPage)frames[at + 1].AttributeValue).WriteTo(text);
            return;
        }

        var kind = ComponentType.Of(type);
        var component = kind.Make();
        Dictionary<string, object>? rest = null;
        for (at++; at < end; at++)
        {
            kind.Set(component, frames[at].AttributeName, frames[at].AttributeValue, ref rest);
        }

        kind.SetRest(component, rest);
        Write(component);
    }

    /// <summary>A component whose type is a parameter, and so are its own.</summary>
    private void WriteNamed(RenderTreeFrame[] frames, int at, int end)
    {
        var kind = ComponentType.Of((Type)ValueOf(nameof(DynamicComponent.Type)));
        var component = kind.Make();
        Dictionary<string, object>? rest = null;
        foreach (var (name, value) in (IDictionary<string, object>)ValueOf(nameof(DynamicComponent.Parameters)))
        {
            kind.Set(component, name, value, ref rest);
        }

        kind.SetRest(component, rest);
        Write(component);

        object ValueOf(string name)
        {
            var place = at;
            while (place < end && frames[place].AttributeName != name)
            {
                place++;
            }

            return frames[place].AttributeValue;
        }
    }

    /// <summary>Most texts hold nothing that has to be encoded, and are then written as they are. Of many that is seen at once, of others by the encoder.</summary>
    public static void WriteEncoded(Utf8Text text, string words) => text.Write(words.AsSpan().ContainsAnyExcept(Plain) ? Encoder.Encode(words) : words);

    private void WriteEncoded(string words) => WriteEncoded(text, words);
}
