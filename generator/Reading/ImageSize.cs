using System.Globalization;
using System.Xml;
using GenGuide.Sources;
using MetadataExtractor;

namespace GenGuide.Reading;

/// <summary>How large a picture is, read from the picture. The only place that knows MetadataExtractor.</summary>
public static class ImageSize
{
    private const string WidthTag = "Image Width";
    private const string HeightTag = "Image Height";

    /// <summary>Width and height in pixels; null for what is no picture that browsers show.</summary>
    public static (int Width, int Height)? Of(AssetFile file)
    {
        var bytes = file.Read();
        return file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? OfDrawing(bytes) : OfPixels(bytes);
    }

    private static (int Width, int Height)? OfPixels(byte[] bytes)
    {
        try
        {
            var tags = ImageMetadataReader.ReadMetadata(new MemoryStream(bytes)).SelectMany(directory => directory.Tags).ToList();
            return Number(tags, WidthTag) is { } width && Number(tags, HeightTag) is { } height ? (width, height) : null;
        }
        catch (Exception unreadable) when (unreadable is ImageProcessingException or IOException)
        {
            return null;
        }
    }

    private static int? Number(IEnumerable<Tag> tags, string name)
    {
        var text = tags.FirstOrDefault(tag => tag.Name == name)?.Description?.Split(' ')[0];
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    private static (int Width, int Height)? OfDrawing(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg")
            {
                return null;
            }

            var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var width = Length(reader.GetAttribute("width")) ?? (box.Length == 4 ? Length(box[2]) : null);
            var height = Length(reader.GetAttribute("height")) ?? (box.Length == 4 ? Length(box[3]) : null);
            return width is { } w && height is { } h ? (w, h) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Length(string? text)
    {
        var number = text?.EndsWith("px", StringComparison.Ordinal) == true ? text[..^2] : text;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) && length is >= 1 and < 100_000 ? (int)Math.Round(length) : null;
    }
}
