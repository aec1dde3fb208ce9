using GenGuide.Rendering;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_joined_module
{
    [Fact]
    public void holds_what_it_imports_and_what_that_imports_once_and_before_its_use()
    {
        var joined = Join(
            ("a.js", "import { b } from \"./b.js\";\nimport { c as sea } from \"./c.js\";\nexport class A { run() { return b + sea; } }\n//# sourceMappingURL=a.js.map\n"),
            ("b.js", "import { c } from \"./c.js\";\nexport const b = c + 1;\nexport const unasked = 0;\n"),
            ("c.js", "const hidden = 1;\nexport { hidden as c };\n"));

        Assert.Equal(
            """
            const $c = (() => {
            const hidden = 1;

            return { a: hidden };
            })();
            const $b = (() => {
            const { a: c } = $c;
            const b = c + 1;
            const unasked = 0;
            return { a: b };
            })();
            const { a: b } = $b;
            const { a: sea } = $c;
            export class A { run() { return b + sea; } }


            """.ReplaceLineEndings("\n"),
            joined);
    }

    [Theory]
    [InlineData("words.f()")]
    [InlineData("`${words.f`x`}`")]
    [InlineData("(x = words.f) => x")]
    [InlineData("({ x: { y: [...words.f] } })")]
    [InlineData("class { #x = words.f; }")]
    [InlineData("class { static async *[words.f]() { } }")]
    [InlineData("class { get x() { return this?.x?.[words.f] ?? 1; } }")]
    [InlineData("async ([x] = [words.f]) => { for await (const y of x) { } }")]
    [InlineData("() => { try { throw 1; } catch { return new words.f(1); } }")]
    public void takes_of_a_whole_module_what_it_uses(string use)
    {
        var joined = Join(
            ("a.js", $"import * as words from \"./words.js\";\nexport const a = {use};\n"),
            ("words.js", "export const e = 1;\nexport async function f() { }\nexport class G { }\n"));

        Assert.Contains("return { a: f };", joined, StringComparison.Ordinal);
        Assert.Contains("const words = $words;", joined, StringComparison.Ordinal);
    }

    [Fact]
    public void keeps_apart_what_has_one_name_in_two_modules()
    {
        var joined = Join(
            ("a.js", "import { b } from \"./b.js\";\nimport { c } from \"./c.js\";\nexport const a = b + c;\n"),
            ("b.js", "const same = 1;\nexport const b = same;\n"),
            ("c.js", "const same = 2;\nexport const c = same;\n"));

        Assert.Contains("const $b = (() => {\nconst same = 1;\nconst b = same;\nreturn { a: b };\n})();\n", joined, StringComparison.Ordinal);
        Assert.Contains("const $c = (() => {\nconst same = 2;\nconst c = same;\nreturn { a: c };\n})();\n", joined, StringComparison.Ordinal);
    }

    [Fact]
    public void leaves_out_what_it_fetches_later_and_says_what_that_is()
    {
        var joined = Join(("a.js", "const more = () => import(\"./more-b.js\");\nmore();\n"), ("more-b.js", "export const b = 1;\n"));

        Assert.Equal("const more = () => import(\"./more-b.js\");\nmore();\n", joined);
        Assert.Equal(["more-b.js"], ModuleJoiner.FetchedLater(joined));
    }

    [Theory]
    [InlineData("import words from \"./b.js\";", "'import words from \"./b.js\";' is an import that is not understood")]
    [InlineData("import { b } from \"elsewhere\";", "'import { b } from \"elsewhere\";' is an import that is not understood")]
    [InlineData("import {\n    b } from './b.js';", "'import {' is an import that is not understood")]
    [InlineData("import { d } from \"./b.js\";", "it does not export d")]
    [InlineData("import { b } from \"./gone.js\";", "it imports 'gone.js', which there is not")]
    [InlineData("import { a } from \"./a.js\";", "it imports itself, by way of a.js")]
    [InlineData("import * as all from \"./b.js\";\nexport const list = Object.keys(all);", "it uses 'all' as a value, not one of its names")]
    [InlineData("import { x } from \"./let.js\";", "'export let x = 1;' is an export that is not understood")]
    [InlineData("import { x } from \"./default.js\";", "'export default x;' is an export that is not understood")]
    [InlineData("import { x } from \"./again.js\";", "'export * from \"./b.js\";' is an export that is not understood")]
    [InlineData("export { b } from \"./b.js\";", "'export { b } from \"./b.js\";' is an export that is not understood")]
    public void is_refused_for_what_is_not_understood(string text, string problem)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Join(
            ("a.js", text + "\n"),
            ("b.js", "export const b = 1;\n"),
            ("let.js", "export let x = 1;\n"),
            ("default.js", "const x = 1;\nexport default x;\n"),
            ("again.js", "export * from \"./b.js\";\n")));

        Assert.EndsWith(problem, failure.Message, StringComparison.Ordinal);
    }

    private static string Join(params (string Name, string Text)[] modules)
        => new ModuleJoiner(modules.ToDictionary(module => module.Name, module => module.Text, StringComparer.Ordinal)).Join(modules[0].Name);
}
