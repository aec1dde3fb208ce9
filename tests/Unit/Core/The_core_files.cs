namespace GenGuide.Tests.Unit.Core;

public sealed class The_core_files
{
    public static TheoryData<string> Paths => [.. CoreScripts.Paths, Parity.EvaluationPath];

    [Theory]
    [MemberData(nameof(Paths))]
    public void use_nothing_that_hosts_do_differently(string path)
    {
        Assert.Empty(CoreScan.FindForbidden(RepositoryFiles.ReadText(path)));
    }

    [Fact]
    public void are_all_run_at_build_time()
    {
        var files = Directory.GetFiles(RepositoryFiles.PathOf("generator/Client/core"), "*.js").Select(Path.GetFileName).Order();

        Assert.Equal(CoreScripts.Paths.Select(Path.GetFileName).Order(), files);
    }

    [Theory]
    [InlineData("a = b | 0;", "bitwise operator")]
    [InlineData("a = b & 1;", "bitwise operator")]
    [InlineData("a = b ^ c;", "bitwise operator")]
    [InlineData("a = ~b;", "bitwise operator")]
    [InlineData("a = ~~b;", "bitwise operator")]
    [InlineData("a = b << 2;", "bitwise operator")]
    [InlineData("a = b >> 2;", "bitwise operator")]
    [InlineData("a = b >>> 0;", "bitwise operator")]
    [InlineData("a |= b;", "bitwise operator")]
    [InlineData("a &= b;", "bitwise operator")]
    [InlineData("a ^= b;", "bitwise operator")]
    [InlineData("Math.imul(a, b)", "Math.imul")]
    [InlineData("Math[\"imul\"](a, b)", "Math.imul")]
    [InlineData("Math.random()", "random number")]
    [InlineData("new Uint8Array(4)", "typed array")]
    [InlineData("new Uint8ClampedArray(4)", "typed array")]
    [InlineData("new Int32Array(4)", "typed array")]
    [InlineData("new Float64Array(4)", "typed array")]
    [InlineData("new ArrayBuffer(4)", "typed array")]
    [InlineData("a.toFixed(2)", "number formatting")]
    [InlineData("a\n    .toPrecision(2)", "number formatting")]
    [InlineData("a.localeCompare(b)", "locale")]
    [InlineData("a.toLocaleString()", "locale")]
    [InlineData("a.trim()", "trim")]
    [InlineData("a.toUpperCase()", "case mapping")]
    [InlineData("JSON.parse(a)", "JSON")]
    [InlineData("a.sort()", "sort without a comparator")]
    [InlineData("a.map(b => b)", "arrow function")]
    [InlineData("let a = 1;", "newer keyword")]
    [InlineData("const a = 1;", "newer keyword")]
    [InlineData("class A {}", "newer keyword")]
    [InlineData("for (var a of b) { }", "newer loop")]
    [InlineData("a ** 2", "newer operator")]
    [InlineData("f(...a)", "newer operator")]
    [InlineData("a ?? b", "newer operator")]
    [InlineData("a?.b", "newer operator")]
    [InlineData("`a`", "template literal")]
    [InlineData("new Map()", "newer global")]
    [InlineData("new Set()", "newer global")]
    [InlineData("Promise.resolve()", "newer global")]
    [InlineData("Date.now()", "host")]
    [InlineData("document.title", "host")]
    [InlineData("new RegExp(\"a\")", "evaluated code")]
    [InlineData("eval(a)", "evaluated code")]
    [InlineData("this.a", "this")]
    [InlineData("/a$/.test(b)", "$ in a regular expression")]
    [InlineData("if (/^[0-9]+$/.test(b)) { }", "$ in a regular expression")]
    [InlineData("a.match(/\\d/)", "character class in a regular expression")]
    [InlineData("return /\\w/.test(b);", "character class in a regular expression")]
    [InlineData("a.match(/(?=b)/g)", "match of nothing in a regular expression")]
    [InlineData("var a = /[/\\s]/;", "character class in a regular expression")]
    public void are_scanned_so_that_a_planted_use_is_found(string planted, string rule)
    {
        var findings = CoreScan.FindForbidden($"var text = \"'\"; // it's\n{planted}\n");

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.EndsWith($": {rule}", finding, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.True(finding.StartsWith("2:", StringComparison.Ordinal) || finding.StartsWith("3:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a = b || c && d;")]
    [InlineData("if (a >= 1 && b <= 2 || !(c > d) || e < f) { }")]
    [InlineData("/** @type {\"a\" | \"b\"} `x` => Map */")]
    [InlineData("// a | b, let, Date, it's /\\d/")]
    [InlineData("var a = \"a | b => `c` $ \\\" ~\";")]
    [InlineData("var a = 'let ^ const';")]
    [InlineData("a = b / c; d = e / f;")]
    [InlineData("a = (b) / 2 / c[0] / 3;")]
    [InlineData("a = { of: 1, map: b.map(f) }; a.of = c.of;")]
    [InlineData("a.sort(function (b, c) { return b - c; });")]
    [InlineData("var letter = 1, constant = 2, Mapped = 3;")]
    [InlineData("a.match(/^[0-9a-z]+/)")]
    [InlineData("/[\\]\\$]/.test(a)")]
    public void are_scanned_so_that_harmless_code_passes(string harmless)
    {
        Assert.Empty(CoreScan.FindForbidden(harmless));
    }
}
