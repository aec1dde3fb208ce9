using System.Text;
using NUglify;
using NUglify.JavaScript;

namespace GenGuide.Rendering;

/// <summary>Scripts and styles in fewer bytes that mean the same. What the library does not understand is our own bug.</summary>
public static class Minifier
{
    public static byte[] Script(string name, string text) => Bytes(Checked(name, Uglify.Js(text, name, new CodeSettings())));

    /// <summary>A module's own names are nobody else's, and shortened too. What the library takes for unused it would leave out, and it is wrong about functions that a later block calls.</summary>
    public static byte[] Module(string name, string text)
        => Bytes(PrivateNames.Shorten(Checked(name, Uglify.Js(text, name, new CodeSettings { SourceMode = JavaScriptSourceMode.Module, RemoveUnneededCode = false }))));

    public static byte[] Style(string name, string text) => Bytes(Checked(name, Uglify.Css(text, name)));

    private static string Checked(string name, UglifyResult result) => result.HasErrors
        ? throw new InvalidOperationException($"'{name}' cannot be minified: {result.Errors[0]}")
        : result.Code;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
