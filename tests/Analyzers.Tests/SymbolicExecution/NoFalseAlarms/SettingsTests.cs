using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Settings and lazy sequences that change, and patterns of members that exclude each other.</summary>
public class SettingsTests
{
    [Theory]
    [InlineData("IEnumerable<Row> last = Enumerable.Reverse(rows); rows.Add(new(24)); F4.Socket(last.First().Contacts);")]
    [InlineData("IEnumerable<Row> last = rows.Skip(1); rows[1] = new(24); foreach (Row row in last) F4.Socket(row.Contacts);")]
    [InlineData(
        "IEnumerable<Row> all = rows.Skip(1).Concat(rows); rows[1].Contacts = 24; foreach (Row row in all) F4.Socket(row.Contacts);"
    )]
    [InlineData("IEnumerable<Row> all = rows.Take(1).Append(rows[1]); rows[1].Contacts = 24; F4.Socket(all.Last().Contacts);")]
    [InlineData("Row row = rows[1]; try { File.ReadAllText(path); Fix(row); } catch (IOException) { Fix(row); } F4.Socket(row.Contacts);")]
    [InlineData("int n = text is { Length: > 3 } ? 18 : 20; if (text.Length <= 3) F4.Socket(n);")]
    [InlineData("int n = text is { Length: > 3 } ? 18 : 20; if (text is { Length: < 2 }) F4.Socket(n);")]
    [InlineData("int n = text is { Length: > 3 } ? 18 : 20; if (text is not { Length: > 3 }) F4.Socket(n);")]
    [InlineData("int n = options is { Kind: \"a\", IsTest: false } ? 18 : 20; if (options.Kind != \"a\") F4.Socket(n);")]
    [InlineData("int n = options is { Kind: \"a\", IsTest: false } ? 18 : 20; if (options.IsTest) F4.Socket(n);")]
    [InlineData("int n = options is { Kind: \"a\", IsTest: false } ? 18 : 20; if (policy.Has(n)) F4.Socket(n);")]
    [InlineData("if (rows[1].Contacts == 18) Environment.Exit(1); F4.Socket(rows[1].Contacts);")]
    public Task None_of_these_is_a_fault(string statements) =>
        Check.File(
            $$"""
            interface IPolicy
            {
                string Name { get; }
                bool Has(int contacts);
            }

            sealed class Row(int contacts)
            {
                public int Contacts { get; set; } = contacts;
            }

            sealed record Options(string Kind, bool IsTest);

            class Boards(IPolicy policy)
            {
                private static void Fix(Row row) => row.Contacts = 20;

                public void Build(string path)
                {
                    string text = File.ReadAllText(path);
                    Options options = new(policy.Name, policy.Has(1));
                    List<Row> rows = [new(20), new(18)];
                    {{statements}}
                }
            }
            """
        );
}
