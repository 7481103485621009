using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Symbols;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class AliasWritesTests
{
    [Theory]
    [InlineData("int count = table[0];", false)]
    [InlineData("int count = table.Length + table.Sum();", false)]
    [InlineData("foreach (int count in table) { }", false)]
    [InlineData("int[] copy = [.. table];", false)]
    [InlineData("int[] copy = table.ToArray(); copy[0] = 20;", false)]
    [InlineData("Array.Copy(other, other, 1); other[0] = 20; Array.Sort(other);", false)]
    [InlineData("int[] same = table; int count = same[0];", false)]
    [InlineData("Use(table);", false)]
    [InlineData("string text = string.Join(\", \", table) + nameof(table);", false)]
    [InlineData("int count = table is [var first, ..] ? first : 2;", false)]
    [InlineData("table[0] = 20;", true)]
    [InlineData("table[0]++;", true)]
    [InlineData("(table[0], table[1]) = (18, 20);", true)]
    [InlineData("Array.Clear(table);", true)]
    [InlineData("Array.Copy(other, table, 1);", true)]
    [InlineData("int[] same = table; same[0] = 20;", true)]
    [InlineData("foreach (int[] same in new[] { table }) same[0] = 20;", true)]
    [InlineData("Write(table);", true)]
    [InlineData("Write(Same(table));", true)]
    [InlineData("((IList<int>)table)[0] = 20;", true)]
    [InlineData("Unknown(table);", true)]
    public void A_table_is_followed_through_everything_that_refers_to_it(string statement, bool mayWrite) =>
        Assert.Equal(
            mayWrite,
            MayWrite(
                $$"""
                static readonly int[] table = [16, 18];
                void M(int[] other) { {{statement}} }
                int Use(int[] given) => given[0];
                void Write(int[] given) => given[0] = 20;
                int[] Same(int[] given) => given;
                extern void Unknown(int[] given);
                """
            )
        );

    [Theory]
    [InlineData("int count = table[0][0];", false)]
    [InlineData("int[] own = [2]; own[0] = 20; Array.Sort(own);", false)]
    [InlineData("foreach (int[] row in table) { int count = row[0]; }", false)]
    [InlineData("int count = table.Select(row => row[0]).Where(n => n > 1).First();", false)]
    [InlineData("object query = Enumerable.Reverse(table[0]);", false)]
    [InlineData("table[0][0] = 20;", true)]
    [InlineData("foreach (int[] row in table) { row[0] = 20; }", true)]
    [InlineData("int[] row = table.First(); row[0] = 20;", true)]
    [InlineData("int[][] copy = table.ToArray(); copy[0][0] = 20;", true)]
    [InlineData("foreach (int[] row in table.Where(row => row.Length > 1)) row[0] = 20;", true)]
    [InlineData("table.ToList().ForEach(row => row[0] = 20);", true)]
    [InlineData("var (first, _) = (table[0], 2); first[0] = 20;", true)]
    [InlineData("if (table is [var row, ..]) row[0] = 20;", true)]
    [InlineData("if (table.Length > 0 && table[0] is int[] row) row[0] = 20;", true)]
    [InlineData("table[0].AsSpan()[0] = 20;", true)]
    [InlineData("Array.Sort(table[0]);", true)]
    [InlineData("int[] Find() => table[0]; Find()[0] = 20;", true)]
    [InlineData("Func<int[]> find = () => table[0]; find()[0] = 20;", true)]
    public void A_row_is_a_part_of_its_table(string statement, bool mayWrite) =>
        Assert.Equal(mayWrite, MayWrite($$"""static readonly int[][] table = [[16], [18]]; void M() { {{statement}} }"""));

    [Theory]
    [InlineData("int[] Row => table[0]; void M() => Row[0] = 20;", true)]
    [InlineData("int[] Row => table[0]; int M() => Row[0];", false)]
    [InlineData("int[] Row(int i) => table[i]; void M() => Row(0)[0] = 20;", true)]
    [InlineData("int[] Row(int i) => table[i]; int M() => Row(0)[0];", false)]
    public void What_a_member_returns_is_followed(string members, bool mayWrite) =>
        Assert.Equal(mayWrite, MayWrite($"static readonly int[][] table = [[16], [18]]; {members}"));

    [Theory]
    [InlineData("if (table.TryGetValue(\"camera\", out int[]? row)) row[0] = 20;", true)]
    [InlineData("int[]? row; table.TryGetValue(\"camera\", out row); row![0] = 20;", true)]
    [InlineData("table.GetValueOrDefault(\"camera\")![0] = 20;", true)]
    [InlineData("table.Values.First()[0] = 20;", true)]
    [InlineData("foreach (var (_, row) in table) row[0] = 20;", true)]
    [InlineData("foreach (KeyValuePair<string, int[]> entry in table) entry.Value[0] = 20;", true)]
    [InlineData("if (table.TryGetValue(\"camera\", out int[]? row)) { int count = row[0]; }", false)]
    [InlineData("int count = table[\"camera\"].Length + table.Keys.Count;", false)]
    public void A_dictionary_holds_its_values(string statement, bool mayWrite) =>
        Assert.Equal(
            mayWrite,
            MayWrite($$"""static readonly Dictionary<string, int[]> table = new() { ["camera"] = [18] }; void M() { {{statement}} }""")
        );

    [Theory]
    [InlineData("int M(IRows rows) => rows.Find(0)[0];", false)]
    [InlineData("void M(IRows rows) => rows.Find(0)[0] = 20;", true)]
    [InlineData("int M(Rows rows) => rows.Find(0).Length;", false)]
    [InlineData("void M(IRows rows) => rows.Read(Rows.table[0]);", false)]
    [InlineData("void M(IRows rows) => rows.Write(Rows.table[0]);", true)]
    [InlineData("Func<int, int[]> M(IRows rows) => rows.Find;", true)]
    public void What_code_reaches_by_an_interface_is_followed(string members, bool mayWrite) =>
        Assert.Equal(
            mayWrite,
            MayWrite(
                $$"""
                internal interface IRows { internal int[] Find(int i); internal void Read(int[] row); internal void Write(int[] row); }
                sealed class Rows : IRows
                {
                    internal static readonly int[][] table = [[16], [18]];
                    int[] IRows.Find(int i) => table[i];
                    internal int[] Find(int i) => table[i];
                    void IRows.Read(int[] row) { int count = row[0]; }
                    void IRows.Write(int[] row) => row[0] = 20;
                }
                {{members}}
                """
            )
        );

    [Theory]
    [InlineData("public interface IRows { int[] Find(int i); }", "IRows", "public int[] Find(int i) => table[i];", true)]
    [InlineData(
        "public interface IRows { IReadOnlyList<int> Find(int i); }",
        "IRows",
        "public IReadOnlyList<int> Find(int i) => table[i];",
        false
    )]
    [InlineData("internal interface IRows { int[] Find(int i); }", "IRows", "public int[] Find(int i) => table[i];", false)]
    [InlineData("", "IEquatable<int>", "bool IEquatable<int>.Equals(int i) => table[i] is [];", false)]
    [InlineData("", "ICloneable", "object ICloneable.Clone() => table[0];", true)]
    public void Other_assemblies_may_write_what_they_reach(string declared, string implemented, string member, bool mayWrite) =>
        Assert.Equal(
            mayWrite,
            MayWrite(
                $"sealed class Rows : {implemented} {{ static readonly int[][] table = [[16]]; {member} }} void M() {{ }} }} "
                    + $"{declared} class Other {{"
            )
        );

    private static bool MayWrite(string members)
    {
        HandlerCode code = HandlerCode.Parse("void Main(int[] given) { } " + members);
        Compilation compilation = code.Find<IMethodBodyOperation>().SemanticModel!.Compilation;
        ISymbol table = compilation.GetSymbolsWithName("table", SymbolFilter.Member).Single();
        return new CompilationEffects(compilation, KeywaySymbols.TryCreate(compilation)!, CancellationToken.None).Aliases.MayWrite(
            table,
            []
        );
    }
}
