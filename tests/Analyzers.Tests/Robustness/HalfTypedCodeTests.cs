using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Robustness;

/// <summary>
/// Incomplete code that is being typed: it ends anywhere, or a token is missing. The analyzer may report anything, but must not throw.
/// </summary>
public class HalfTypedCodeTests
{
    public static TheoryData<string> Files => [.. DesignFiles.ByName.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_whole_file_compiles_and_is_sound(string name)
    {
        CSharpCompilation compilation = Analysis.WithKeyway.WithCode(DesignFiles.ByName[name]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await compilation.Analyze());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public Task Every_beginning(string name) => AnalyzeAll(Tokens(name).Select(token => DesignFiles.ByName[name][..token.Span.End]));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Every_beginning_with_the_rest_of_the_braces(string name) =>
        AnalyzeAll(Tokens(name).Select(token => DesignFiles.ByName[name][..token.Span.End] + "\n}}}"));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Every_token_left_out(string name) =>
        AnalyzeAll(Tokens(name).Select(token => DesignFiles.ByName[name].Remove(token.SpanStart, token.Span.Length)));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Every_token_twice(string name) =>
        AnalyzeAll(Tokens(name).Select(token => DesignFiles.ByName[name].Insert(token.Span.End, " " + token.Text)));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Every_line_left_out(string name)
    {
        string[] lines = DesignFiles.ByName[name].Split('\n');
        return AnalyzeAll(lines.Select((_, left) => string.Join('\n', lines.Where((_, line) => line != left))));
    }

    [Theory]
    [InlineData("F4.Socket(")]
    [InlineData("F4.Socket(18")]
    [InlineData("F4.Socket(contacts:")]
    [InlineData("F4.Socket(contacts: 18, contacts: 24)")]
    [InlineData("F4.Socket(18, 24, 26)")]
    [InlineData("F4.Socket(\"18\")")]
    [InlineData("F4.Socket(null)")]
    [InlineData("F4.Socket(default)")]
    [InlineData("F4.Socket(..)")]
    [InlineData("F4.Socket(new())")]
    [InlineData("F4.Socket([18])")]
    [InlineData("F4.Socket(ref x)")]
    [InlineData("F4.Socket(out int x)")]
    [InlineData("P4.Socket(matedHeight: )")]
    [InlineData("P4.Socket(40, 2.5.)")]
    [InlineData("P4.Socket(40, 2.5.Millimeters)")]
    [InlineData("Interconnect.Between()")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G)")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, )")]
    [InlineData("Interconnect.Between(F4., F4.AXK8L24124BG)")]
    [InlineData("Interconnect.Between(F4, F4S)")]
    [InlineData("Interconnect.Between(first: F4.AXK7L24223G, first: F4.AXK8L24124BG)")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).Net")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet()")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\")")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1)")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1.Amperes(), [1, ])")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1.Amperes(), [1, ..])")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1.Amperes(), [1, \"2\"])")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1.Amperes(), new[] { })")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1.Amperes(), new int[] { 1, { 2 } })")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1.Amperes(), new int[2][] { 1, 2 })")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1.Amperes(), new List<int> { 1, Add })")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 1.Amperes(), new List<> { 1 })")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatedHeight()")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithAmbientTemperature(1.DegreesCelsius())")]
    [InlineData("Interconnect.Between<int>(F4.AXK7L24223G, F4.AXK8L24124BG)")]
    [InlineData("P4.AXK740347G.MatingHeader(2.5.Millimeters(), 3)")]
    [InlineData("P4.AXK740347G.MatingHeader(2.5)")]
    [InlineData("P4.AXK740347G?.MatingHeader(")]
    [InlineData("PartNumber.Parse()")]
    [InlineData("PartNumber.Parse(null!)")]
    [InlineData("PartNumber.Parse(1 + )")]
    [InlineData("PartNumber.Parse(\"AXK")]
    [InlineData("var (a, b) = Interconnect.Between(a, b)")]
    [InlineData("x = Interconnect.Between(x, x)")]
    [InlineData("int x = F4.Socket(x)")]
    [InlineData("var x = Interconnect.Between(x, x)")]
    [InlineData("goto x; F4.Socket(18); x: F4.Socket(18)")]
    [InlineData("foreach (var x in ) F4.Socket(x)")]
    [InlineData("foreach (F4.Socket(18)")]
    [InlineData("for (;;F4.Socket(18)) { break; } continue; F4.Socket(18)")]
    [InlineData("switch (F4.Socket(18)) { case : F4.Socket(18); default")]
    [InlineData("_ = 1 switch { F4.Socket(18)")]
    [InlineData("try { F4.Socket(18); } catch (")]
    [InlineData("catch { F4.Socket(18); }")]
    [InlineData("return F4.Socket(18) ?? throw")]
    [InlineData("if (F4.Socket(18)) else F4.Socket(18)")]
    [InlineData("() => F4.Socket(18) => F4.Socket(18)")]
    [InlineData("int F(int x = F4.Socket(18)) => F4.Socket(18)")]
    [InlineData("await F4.Socket(18)")]
    [InlineData("yield return F4.Socket(18)")]
    [InlineData("1.2.Amperes() * F4.Socket(18) + \"\" - null")]
    [InlineData("base.Build(F4.Socket(18))")]
    [InlineData("this.Build(F4.Socket(18))")]
    [InlineData("new F4(F4.Socket(18)) { F4.Socket(18), X = F4.Socket(18), [F4.Socket(18)] = 1 }")]
    [InlineData("new Interconnect(F4.Socket(18))")]
    [InlineData("int[] a = { F4.Socket(18), 1 }; a[F4.Socket(18)] = a[^]; a.Add(1)")]
    [InlineData("((F4.Socket(18))) is F4Socket { Contacts: F4.Socket(18) } x && x.")]
    [InlineData("F4.Socket(18)++; ++F4.Socket(18); -F4.Socket(18); !F4.Socket(18); F4.Socket(18) += 1; F4.Socket(18) ??= 1")]
    [InlineData("(F4.Socket(18), F4.Socket(18)) = (1, 2); (1, F4.Socket(18)) = 3")]
    [InlineData("dynamic d = F4.Socket(18); d.x(F4.Socket(d)).y[d] = F4.Socket(d.z)")]
    public Task A_statement(string statement) =>
        AnalyzeAll([
            $"{Check.Usings}class Boards {{ void Build() {{ {statement}; }} }}",
            $"{Check.Usings}class Boards {{ void Build() {{ {statement}",
            $"{Check.Usings}class Boards {{ object part = {statement}; }}",
            Check.Usings + statement,
        ]);

    private static IEnumerable<SyntaxToken> Tokens(string name) =>
        CSharpSyntaxTree.ParseText(DesignFiles.ByName[name]).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0);

    private static async Task AnalyzeAll(IEnumerable<string> codes)
    {
        foreach (string code in codes)
        {
            await Analysis.WithKeyway.WithCode(code).Analyze();
        }
    }
}
