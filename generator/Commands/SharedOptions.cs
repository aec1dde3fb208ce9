using System.CommandLine;

namespace GenGuide.Commands;

/// <summary>The options that every command understands.</summary>
public sealed class SharedOptions
{
    private readonly Option<DirectoryInfo> _root = new("--root") { Description = "The folder that holds content/ and quizzes/.", DefaultValueFactory = _ => new DirectoryInfo("."), Recursive = true };
    private readonly Option<string?> _output = new("--output") { Description = "Where the site is written; output/ in the root when left out.", Recursive = true };
    private readonly Option<string?> _siteUrl = new("--site-url") { Description = "The address at which the site will stand; wins over site.yml.", Recursive = true };
    private readonly Option<bool> _strict = new("--strict") { Description = "Treat warnings as errors.", Recursive = true };

    private readonly Option<string?> _blindKey = new("--blind-key") { Description = "The key file that seals the answers of blind banks; 'blind init FILE' makes one.", Recursive = true };
    private readonly Option<string?> _blindOutput = new("--blind-output") { Description = "Where those answers are written; blind-answers/ in the root when left out.", Recursive = true };

    public SharedOptions()
    {
        _siteUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } text && AddressOf(text) is null)
            {
                result.AddError($"'{text}' is no address such as https://example.org/guide/");
            }
        });
        _root.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<DirectoryInfo>() is { Exists: false } missing)
            {
                result.AddError($"there is no folder '{missing}'");
            }
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _root, _output, _siteUrl, _strict, _blindKey, _blindOutput })
        {
            command.Options.Add(option);
        }
    }

    public BuildOptions Read(ParseResult parsed)
    {
        var root = parsed.GetRequiredValue(_root).FullName;
        var url = parsed.GetValue(_siteUrl);
        var options = new BuildOptions(root, Path.GetFullPath(parsed.GetValue(_output) ?? Path.Combine(root, "output")), string.IsNullOrEmpty(url) ? null : AddressOf(url), parsed.GetValue(_strict))
        {
            BlindKey = parsed.GetValue(_blindKey) is { Length: > 0 } key ? Path.GetFullPath(key) : null,
        };
        return parsed.GetValue(_blindOutput) is { Length: > 0 } folder ? options with { BlindOutput = Path.GetFullPath(folder) } : options;
    }

    private static Uri? AddressOf(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") ? address : null;
}
