using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>The address of a page inside the site: empty for the front page, else <c>folder/page/</c>.</summary>
public sealed record Route(string Path)
{
    /// <summary>The file that a web server answers with.</summary>
    public string OutputPath => Path + "index.html";

    /// <summary>The reference from this page to another one.</summary>
    public string To(Route other) => RelativePath.Between(Path, other.Path);

    /// <summary>The reference from this page to a file of the site.</summary>
    public string ToFile(string path) => RelativePath.Between(Path, path);
}
