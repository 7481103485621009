using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Robustness;

/// <summary>In an editor, a referenced project is not a compiled library, but a compilation with its own sources.</summary>
public class OtherCompilationsTests
{
    private const string Tables = """
        using Keyway;
        using Panasonic;

        public static class Tables
        {
            public const int Contacts = 18;
            public static readonly int[] Supply = [1, 2];
            public static ElectricCurrent Charge { get; } = 1.2.Amperes();
            public static Interconnect Camera { get; } = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            public static F4Header Header => F4.AXK8L26124BG;
        }
        """;

    private const string Boards = """
        using Keyway;
        using Panasonic;

        static class Boards
        {
            static void Build()
            {
                Tables.Camera.AddNet("VCAM", Tables.Charge, contacts: Tables.Supply).WithMatedHeight(9.Millimeters());
                Interconnect.Between(F4.AXK7L24223G, Tables.Header);
                F4.Socket(Tables.Contacts);
            }
        }
        """;

    [Fact]
    public async Task A_referenced_project_does_not_disturb() => await AssertJudged(Library().ToMetadataReference());

    [Fact]
    public async Task A_referenced_library_does_not_disturb()
    {
        string file = Path.GetTempFileName();
        Assert.True(Library().Emit(file).Success);
        await AssertJudged(MetadataReference.CreateFromFile(file));
        File.Delete(file);
    }

    [Fact]
    public async Task The_same_findings_come_again_and_again()
    {
        string code =
            Check.Usings
            + "static class Boards\n{\n    static readonly int[][] Nets = [[1, 25], [3, 3]];\n"
            + string.Concat(
                Enumerable
                    .Range(0, 50)
                    .Select(i =>
                        $$"""
                                static void Build{{i}}(bool wide)
                                {
                                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                                    flex.AddNet("A", 1.Amperes(), contacts: Nets[{{i % 2}}]).AddNet("A", 1.Amperes(), [1, 2]);
                                }

                            """
                    )
            )
            + "}";
        string[] first = await Found();
        Assert.NotEmpty(first);
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(first, await Found());
        }

        async Task<string[]> Found() =>
            [.. (await Analysis.WithKeyway.WithCode(code).Analyze()).Select(found => found.ToString()).Order(StringComparer.Ordinal)];
    }

    private static CSharpCompilation Library() => Analysis.WithKeyway.WithAssemblyName("Tables").WithCode(Tables);

    private static async Task AssertJudged(MetadataReference library)
    {
        CSharpCompilation compilation = Analysis.WithKeyway.AddReferences(library).WithCode(Boards);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Contains(await compilation.Analyze(), found => found.Id == "KEY1001");
    }
}
