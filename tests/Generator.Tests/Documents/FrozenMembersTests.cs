using System.Text.RegularExpressions;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Documents;

/// <summary>The table in CONTRIBUTING of the members that generated code uses, which compiled parts packages call.</summary>
public partial class FrozenMembersTests
{
    private const string Constructor = "the constructor";

    private const string Hermaphroditic = """
        series: T4
        manufacturer: Acme
        hermaphroditic: true
        pairs:
          - matedHeight: 5.0 mm
            parts:
              60: TC60-5
        """;

    [Fact]
    public void The_table_lists_what_the_generator_emits() =>
        Assert.Equal(Emitted().Distinct().Order(StringComparer.Ordinal), Listed().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Listed() =>
        Row()
            .Matches(Repository.Read("CONTRIBUTING.md"))
            .SelectMany(row =>
                Names(row.Groups["types"]).SelectMany(type => Members(row.Groups["members"]).Select(member => type + member))
            );

    private static IEnumerable<string> Members(Group cell) =>
        cell.Value.StartsWith(Constructor, StringComparison.Ordinal) ? ["..ctor"] : Names(cell).Select(name => "." + name);

    private static IEnumerable<string> Names(Group cell) => Name().Matches(cell.Value).Select(name => name.Value);

    private static IEnumerable<string> Emitted()
    {
        Compilation compilation = CatalogRun
            .Run(("catalog/acme-t2.yaml", SampleCatalogs.Small), ("catalog/acme-t4.yaml", Hermaphroditic))
            .Compilation;
        Compilation boards = BoardRun.Run(("boards/a.kicad_pcb", LayoutText.Write("GND +5V"))).Compilation;
        return FindUses(compilation).Concat(FindUses(boards));
    }

    private static IEnumerable<string> FindUses(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                if (
                    model.GetSymbolInfo(node).Symbol is { Kind: SymbolKind.Method or SymbolKind.Property or SymbolKind.Field } member
                    && member.ContainingAssembly.Name == "Keyway"
                )
                {
                    yield return $"{member.ContainingType.Name}.{member.Name}";
                }
            }
        }
    }

    [GeneratedRegex(@"(?<=\| What generated code uses \|\n\|---\|---\|\n(\|.*\n)*)\| (?<types>[^|]+) \| (?<members>[^|]+) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<=`)\w+(\[\])?(?=`)")]
    private static partial Regex Name();
}
