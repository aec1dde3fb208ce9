using System.Globalization;
using System.Security.Cryptography;
using GenGuide.Sources;

namespace GenGuide.Writing;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Relative to the folder of the site, with forward slashes: <c>basics/funnel/index.html</c>.</param>
/// <param name="Content">The exact bytes.</param>
/// <param name="Source">The author's file that it came from, relative to the root; null for what the generator adds by itself.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content, string? Source)
{
    private readonly ReadOnlyMemory<byte> _content = Content;
    private string? _sha256;
    private string? _hash;

    /// <summary>The exact bytes.</summary>
    public ReadOnlyMemory<byte> Content
    {
        get => _content;
        init => (_content, _sha256, _hash) = (value, null, null);
    }

    /// <summary>Of the content, in lower-case hexadecimal digits; computed when somebody asks and then kept.</summary>
    public string Sha256 => _sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Content.Span));

    /// <summary>The fingerprint of the content, as <see cref="ContentHash"/> has it: the beginning of the other.</summary>
    public string Hash => _hash ??= Sha256[..ContentHash.Digits];

    /// <summary>The first half of it, as one number; it stands for the content.</summary>
    public UInt128 Key => UInt128.Parse(Sha256.AsSpan(0, Sha256.Length / 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Whether somebody has asked for the hash makes no difference.</summary>
    public bool Equals(OutputFile? other) => other is not null && Path == other.Path && _content.Equals(other._content) && Source == other.Source;

    public override int GetHashCode() => HashCode.Combine(Path, _content, Source);
}
