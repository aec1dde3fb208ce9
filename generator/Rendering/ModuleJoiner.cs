using System.Text.RegularExpressions;

namespace GenGuide.Rendering;

/// <summary>A module and all that it imports → one module. It reads what our compiler writes, and what it can't read is our own bug.</summary>
/// <remarks>Each imported module stands in a function of its own, which returns what the others ask for: so no two names can meet.</remarks>
/// <param name="modules">The texts of the compiled modules, by the names of their files; those of the words have names of their own.</param>
public sealed partial class ModuleJoiner(IReadOnlyDictionary<string, string> modules)
{
    public string Join(string entry)
    {
        var texts = InOrder(entry).ToDictionary(name => name, name => IdlePattern().Replace(modules[name], ""), StringComparer.Ordinal);
        var asked = texts.SelectMany(text => Asked(text.Key, text.Value)).Distinct()
            .GroupBy(ask => ask.Module, ask => ask.Name, StringComparer.Ordinal)
            .ToDictionary(module => module.Key, module => module.Order(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var parts = texts.Keys.Select(name => name == entry ? Bind(name, texts[name], asked) : Wrap(name, texts[name], asked));
        return string.Concat(parts);
    }

    /// <summary>The modules that a text fetches when it needs them.</summary>
    public static IEnumerable<string> FetchedLater(string text) => LaterPattern().Matches(text).Select(match => match.Groups["file"].Value).Distinct();

    /// <summary>The entry and all it imports, each after what it imports itself.</summary>
    private List<string> InOrder(string entry)
    {
        var done = new List<string>();
        var open = new Stack<string>();
        Visit(entry);
        return done;

        void Visit(string name)
        {
            if (done.Contains(name))
            {
                return;
            }

            Require(!open.Contains(name), name, "it imports itself, by way of " + string.Join(", ", open));
            Require(modules.ContainsKey(name), open.FirstOrDefault(name), $"it imports '{name}', which there is not");
            open.Push(name);
            foreach (Match match in ImportPattern().Matches(modules[name]))
            {
                Visit(match.Groups["file"].Value);
            }

            open.Pop();
            done.Add(name);
        }
    }

    /// <summary>What a module asks of each that it imports.</summary>
    private static IEnumerable<(string Module, string Name)> Asked(string name, string text) => ImportPattern().Matches(text).SelectMany(match =>
        match.Groups["all"].Success
            ? NamespaceUses.Find(name, ImportPattern().Replace(text, ""), match.Groups["all"].Value).Select(used => (match.Groups["file"].Value, used))
            : Names(match.Groups["names"].Value).Select(named => (match.Groups["file"].Value, named.From)));

    private static string Wrap(string name, string text, Dictionary<string, List<string>> asked)
    {
        var exported = new Dictionary<string, string>(StringComparer.Ordinal);
        var body = ExportPattern().Replace(Bind(name, text, asked), match =>
        {
            foreach (var (from, to) in Names(match.Groups["names"].Value).Append((match.Groups["name"].Value, match.Groups["name"].Value)).Where(pair => pair.Item1.Length > 0))
            {
                exported[to] = from;
            }

            return match.Groups["declaration"].Value;
        });
        Require(!LeftPattern().IsMatch(body), name, $"'{LeftPattern().Match(body).Value}' is an export that is not understood");
        var returned = asked.GetValueOrDefault(name, []);
        Require(returned.All(exported.ContainsKey), name, $"it does not export {string.Join(", ", returned.Except(exported.Keys))}");
        return $"const {VariableOf(name)} = (() => {{\n{body}return {{ {string.Join(", ", returned.Select((ask, index) => $"{ShortName(index)}: {exported[ask]}"))} }};\n}})();\n";
    }

    /// <summary>The text with its imports taken from the functions before it, by short names: between modules they are nobody else's.</summary>
    private static string Bind(string name, string text, Dictionary<string, List<string>> asked)
    {
        string Short(string file, string imported) => ShortName(asked[file].IndexOf(imported));
        foreach (var whole in ImportPattern().Matches(text).Where(match => match.Groups["all"].Success))
        {
            text = NamespaceUses.Rename(text, whole.Groups["all"].Value, used => Short(whole.Groups["file"].Value, used));
        }

        var bound = ImportPattern().Replace(text, match => match switch
        {
            _ when match.Groups["all"].Success => $"const {match.Groups["all"].Value} = {VariableOf(match.Groups["file"].Value)};",
            _ when match.Groups["names"].Success => $"const {{ {string.Join(", ", Names(match.Groups["names"].Value).Select(pair => $"{Short(match.Groups["file"].Value, pair.From)}: {pair.To}"))} }} = {VariableOf(match.Groups["file"].Value)};",
            _ => "",
        });
        Require(!PassedOnPattern().IsMatch(bound), name, $"'{PassedOnPattern().Match(bound).Value}' is an export that is not understood");
        Require(!ImportLeftPattern().IsMatch(bound), name, $"'{ImportLeftPattern().Match(bound).Value}' is an import that is not understood");
        return bound.EndsWith('\n') ? bound : bound + "\n";
    }

    /// <summary>The pairs of a list like <c>a, b as c</c>.</summary>
    private static IEnumerable<(string From, string To)> Names(string list) => list
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.Split(" as "))
        .Select(words => (words[0], words[^1]));

    private static string ShortName(int index) => $"{(char)('a' + (index % 26))}{(index < 26 ? "" : index / 26)}";

    private static string VariableOf(string file) => "$" + Path.GetFileNameWithoutExtension(file).Replace('-', '_');

    private static void Require(bool isSo, string module, string otherwise)
    {
        if (!isSo)
        {
            throw new InvalidOperationException($"the module '{module}' cannot be joined: {otherwise}");
        }
    }

    [GeneratedRegex("""^import (?:(?:\* as (?<all>\w+)|\{(?<names>[^}]*)\}) from )?"(?:\./|\.\./words/)(?<file>[a-z-]+\.js)";$""", RegexOptions.Multiline)]
    private static partial Regex ImportPattern();

    [GeneratedRegex("""^export (?:(?<declaration>(?:const|class|(?:async )?function) (?<name>\w+)\b)|\{(?<names>[^}]*)\};)""", RegexOptions.Multiline)]
    private static partial Regex ExportPattern();

    [GeneratedRegex("""\bimport\("\./(?<file>[a-z-]+\.js)"\)""")]
    private static partial Regex LaterPattern();

    [GeneratedRegex("""^import\b(?!\().*$""", RegexOptions.Multiline)]
    private static partial Regex ImportLeftPattern();

    /// <summary>What an entry exports stands as it is; what it only passes on would be fetched from a file that is not shipped.</summary>
    [GeneratedRegex("^export\\b.*\\bfrom\\b *[\"'].*$", RegexOptions.Multiline)]
    private static partial Regex PassedOnPattern();

    [GeneratedRegex("^export\\b.*$", RegexOptions.Multiline)]
    private static partial Regex LeftPattern();

    /// <summary>Where the map is, and what only says that a file is a module; the minifier does not read the latter.</summary>
    [GeneratedRegex("^(//# sourceMappingURL=.*|export \\{\\};)$", RegexOptions.Multiline)]
    private static partial Regex IdlePattern();
}
