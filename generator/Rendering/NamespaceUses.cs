using System.Text.RegularExpressions;
using NUglify.JavaScript;
using NUglify.JavaScript.Syntax;
using NUglify.JavaScript.Visitors;

namespace GenGuide.Rendering;

/// <summary>What a module takes of another that it imports as a whole.</summary>
public sealed class NamespaceUses : TreeVisitor
{
    private readonly string _local;
    private bool _isPassedOn;

    private NamespaceUses(string local) => _local = local;

    /// <param name="module">Its name, for a message.</param>
    /// <param name="text">Its text without its imports.</param>
    /// <param name="local">What it calls the other.</param>
    /// <remarks>Names are found in the text, because a tree's visitor passes some by: better one too many, which the other may not have, than one too few.</remarks>
    public static IEnumerable<string> Find(string module, string text, string local)
    {
        var uses = new NamespaceUses(local);
        new JSParser().Parse(text, new CodeSettings { SourceMode = JavaScriptSourceMode.Module, MinifyCode = false }).Accept(uses);
        return uses._isPassedOn
            ? throw new InvalidOperationException($"the module '{module}' cannot be joined: it uses '{local}' as a value, not one of its names")
            : UsesOf(local).Matches(text).Select(match => match.Groups[1].Value);
    }

    /// <summary>The text with other names for what it takes.</summary>
    public static string Rename(string text, string local, Func<string, string> nameOf) => UsesOf(local).Replace(text, match => $"{local}.{nameOf(match.Groups[1].Value)}");

    /// <summary>No import is among them, because its address has a slash or a hyphen before the name.</summary>
    private static Regex UsesOf(string local) => new($@"(?<![\w$#/-]){local}\.(\w+)");

    public override void Visit(LookupExpression node) => _isPassedOn |= node?.Name == _local && node.Parent is not MemberExpression;
}
