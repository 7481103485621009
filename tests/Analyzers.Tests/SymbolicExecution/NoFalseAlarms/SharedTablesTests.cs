using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A table that an object receives is unknown if code may write into it there.</summary>
public class SharedTablesTests
{
    [Theory]
    [InlineData("class Holder(int[] counts) { public void Change() => counts[0] = 24; }")]
    [InlineData(
        "class Holder { readonly int[] kept; public Holder(int[] counts) => kept = counts; public void Change() => kept[0] = 24; }"
    )]
    [InlineData("class Holder { readonly int[] kept; public Holder(int[] counts) => kept = counts; public Span<int> All => kept; }")]
    [InlineData("record Holder(int[] Counts) { public void Change() => Counts[0] = 24; }")]
    [InlineData("class Holder(int[] counts) { int[] Counts => counts; public void Change() => Counts[0] = 24; }")]
    [InlineData("class Holder(int[] counts) { public virtual int[] Counts { get; } = counts; }")]
    public Task An_object_that_writes_or_hands_out_the_table(string holder) =>
        Check.Marked(
            $$"""
            public static class Boards
            {
                static readonly int[] Counts = [18, 24];

                public {{holder}}

                static void Build()
                {
                    Console.WriteLine(new Holder(Counts));
                    F4.Socket(Counts[0]);
                }
            }
            """
        );

    [Fact]
    public Task An_object_that_hands_out_the_table_by_an_interface() =>
        Check.Members(
            """
            static readonly int[] Counts = [18, 24];

            interface ITable
            {
                int[] Counts { get; }
            }

            sealed class Holder(int[] counts) : ITable
            {
                public int[] Counts { get; } = counts;
            }

            static void Fill(ITable table) => table.Counts[0] = 24;

            static void Build()
            {
                Fill(new Holder(Counts));
                F4.Socket(Counts[0]);
            }
            """
        );

    [Theory]
    [InlineData("interface", "", "public", "((Service)new Catalogue()).For(0)[0] = 24;")]
    [InlineData("interface", "", "public", "foreach (int[] row in new Service[] { new Catalogue() }.Select(s => s.For(0))) row[0] = 24;")]
    [InlineData("interface", "", "public", "Func<int, int[]> find = ((Service)new Catalogue()).For; find(0)[0] = 24;")]
    [InlineData("interface", "", "public", "((Service)new Catalogue()).Fill(Catalogue.Counts[0]);")]
    [InlineData("abstract class", "public abstract ", "public override", "((Service)new Catalogue()).For(0)[0] = 24;")]
    [InlineData("abstract class", "public abstract ", "public override", "((Service)new Catalogue()).Fill(Catalogue.Counts[0]);")]
    public Task A_service_that_hands_out_the_table(string kind, string modifiers, string overriding, string statement) =>
        Check.Members(
            $$"""
            private {{kind}} Service
            {
                {{modifiers}}int[] For(int row);

                {{modifiers}}void Fill(int[] row);
            }

            private sealed class Catalogue : Service
            {
                internal static readonly int[][] Counts = [[18], [24]];

                {{overriding}} int[] For(int row) => Counts[row];

                {{overriding}} void Fill(int[] row) => row[0] = 24;
            }

            static void Change()
            {
                {{statement}}
            }

            static void Build()
            {
                Change();
                F4.Socket(Catalogue.Counts[0][0]);
            }
            """
        );

    [Fact]
    public Task A_condition_before_a_function_that_captures_a_parameter() =>
        Check.Members(
            """
            static void Build(int contacts, Action<Action> run)
            {
                run(() =>
                {
                    if (contacts != 24)
                    {
                        throw new ArgumentException();
                    }
                });
                F4.Socket(contacts == 18 ? 18 : 24);
            }
            """
        );

    [Fact]
    public Task A_function_that_runs_under_a_condition_on_what_it_captures() =>
        Check.Members(
            """
            static IEnumerable<F4Socket> Build(int contacts)
            {
                Func<int, F4Socket> make = number => F4.Socket(contacts == 18 ? 18 : number);
                return contacts == 18 ? [] : new[] { 20, 24 }.Select(make);
            }
            """
        );

    [Theory]
    [InlineData("Same(table)[0] = 24")]
    [InlineData("Through(table)[0] = 24")]
    [InlineData("Identity(table)[0] = 24")]
    [InlineData("foreach (int[] row in Rows(table)) { row[0] = 24; }")]
    [InlineData("Keep.For(table).Items[0] = 24")]
    [InlineData("new Keep(table).Kept()[0] = 24")]
    [InlineData("Identity<int[]>(table)[0] = 24")]
    [InlineData("table.Extended()[0] = 24")]
    [InlineData("Table()[0] = 24")]
    [InlineData("new Keep([]).Table()[0] = 24")]
    public Task What_a_method_returns_of_its_argument_is_the_same_table(string write) =>
        Check.File(
            $$"""
            static class Catalogue
            {
                private static readonly int[] table = [18, 20];

                static int[] Same(int[] rows) => rows;

                static int[] Through(int[] rows) { int[] other = rows; return Same(other); }

                static T Identity<T>(T rows) => rows;

                static IEnumerable<int[]> Rows(int[] rows) { yield return rows; }

                static int[] Extended(this int[] rows) => rows;

                static int[] Table() => table;

                static int[] Table(this Keep keep) => table;

                static void Main()
                {
                    {{write}};
                    F4.Socket(table[0]);
                }
            }

            sealed class Keep(int[] items)
            {
                public int[] Items { get; } = items;

                public int[] Kept() => items;

                public static Keep For(int[] items) => new(items);
            }
            """
        );

    [Theory]
    [InlineData("var (_, contacts) = Initial; contacts[0] = 2;")]
    [InlineData("foreach (var (_, contacts) in new[] { Initial }) contacts[0] = 2;")]
    [InlineData("if (Initial is (_, { } contacts)) contacts[0] = 2;")]
    [InlineData("if (Initial is var (_, contacts)) contacts[0] = 2;")]
    [InlineData("Initial.Deconstruct(out _, out int[] contacts); contacts[0] = 2;")]
    [InlineData("if (Initial is { Contacts: var contacts }) contacts[0] = 2;")]
    [InlineData("if (Initial is { Contacts: [_] contacts }) contacts[0] = 2;")]
    [InlineData("if (Initial is { Contacts: not null and var contacts }) contacts[0] = 2;")]
    [InlineData("switch (Initial) { case { Contacts: int[] contacts }: contacts[0] = 2; break; }")]
    [InlineData("Row row = Initial; (string net, (int[] Contacts, int) pair) = (\"A\", (row.Contacts, 1)); pair.Contacts[0] = 2;")]
    public Task An_object_that_is_taken_apart_and_written_into(string statement) =>
        Check.Program(
            $$"""
            Boards.Change();
            Boards.Initial.Build();

            public sealed record Row(string Net, params int[] Contacts)
            {
                public Interconnect Build() =>
                    Interconnect.Between(F4.Socket(20), F4.Socket(20).MatingHeader()).AddNet(Net, 0.1.Amperes(), Contacts);
            }

            public static class Boards
            {
                public static readonly Row Initial = new("A", 21);

                public static void Change()
                {
                    {{statement}}
                }
            }
            """
        );

    [Theory]
    [InlineData("public int[] this[int index] => rows[index];", "Rows[0][0] = 20;")]
    [InlineData("public int Length => 1; public int[] this[int index] => rows[index];", "if (Rows is [var row]) row[0] = 20;")]
    [InlineData(
        "int[][] All => rows; public static implicit operator int[](Table table) => table.All[0];",
        "int[] row = Rows; row[0] = 20;"
    )]
    [InlineData(
        "int[][] All => rows; public static int[] operator +(Table table, int index) => table.All[index];",
        "int[] row = Rows + 0; row[0] = 20;"
    )]
    [InlineData(
        "public IEnumerator<int[]> GetEnumerator() { foreach (int[] row in rows) yield return row; }",
        "foreach (int[] row in Rows) row[0] = 20;"
    )]
    public Task Rows_that_members_without_a_name_hand_out(string member, string write) =>
        Check.Marked(
            $$"""
            sealed class Table(params int[][] rows)
            {
                {{member}}

                public int Get() => rows[0][0];
            }

            static class Boards
            {
                private static readonly Table Rows = new([18]);

                static void Build()
                {
                    {{write}}
                    F4.Socket(Rows.Get());
                }
            }
            """
        );

    [Theory]
    [InlineData("Special", "new([18])", "var (sizes, _) = row; sizes[0] = 20;", "Rows[0].Sizes[0]")]
    [InlineData("Special", "new([18])", "row.Deconstruct(out List<int> sizes, out _); sizes[0] = 20;", "Rows[0].Sizes[0]")]
    [InlineData("Special", "new([18])", "if (row is (var sizes, _)) sizes[0] = 20;", "Rows[0].Sizes[0]")]
    [InlineData("Entry", "new Row([18], 1)", "if (row is Row(var sizes, _)) sizes[0] = 20;", "((Row)Rows[0]).Sizes[0]")]
    [InlineData("Entry", "new Of<int[]>([18], 1)", "if (row is Of<int[]>(var all, _)) all[0] = 20;", "((Of<int[]>)Rows[0]).All[0]")]
    public Task Rows_that_are_taken_apart_as_another_type(string type, string row, string write, string contacts) =>
        Check.Marked(
            $$"""
            abstract record Entry;
            record Row(List<int> Sizes, int N) : Entry;
            record Of<T>(T All, int N) : Entry;
            record Special : Row { public Special(List<int> sizes) : base(sizes, 1) { } }

            static class Boards
            {
                private static readonly {{type}}[] Rows = [{{row}}];

                static void Build()
                {
                    foreach ({{type}} row in Rows)
                    {
                        {{write}}
                    }

                    F4.Socket({{contacts}});
                }
            }
            """
        );
}
