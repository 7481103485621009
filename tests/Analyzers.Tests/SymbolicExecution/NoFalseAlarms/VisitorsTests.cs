using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A method that code calls on an object may write into what the object holds.</summary>
public class VisitorsTests
{
    [Theory]
    [InlineData("public void Correct() => Counts[0] = 20;", "Boards.All.Correct();")]
    [InlineData("public void Correct() => this.Counts[^1]++;", "Boards.All.Correct();")]
    [InlineData("public void Correct() => Helper.Correct(this);", "Boards.All.Correct();")]
    [InlineData("public void Correct() => Array.Fill(Counts, 20);", "Boards.All.Correct();")]
    [InlineData("public void Correct(int depth) { if (depth > 0) Correct(depth - 1); else Counts[0] = 20; }", "Boards.All.Correct(3);")]
    [InlineData("public void Correct() { Set(); void Set() => Counts[0] = 20; }", "Boards.All.Correct();")]
    [InlineData("public Action Later() => () => Counts[0] = 20;", "Boards.All.Later()();")]
    [InlineData("public Table Self() => this;", "Boards.All.Self().Counts[0] = 20;")]
    [InlineData("public int[] Held() => Counts;", "Boards.All.Held()[0] = 20;")]
    [InlineData(
        "public IEnumerable<Table> Selves() { yield return this; }",
        "foreach (Table one in Boards.All.Selves()) one.Counts[0] = 20;"
    )]
    [InlineData("public ref int Slot() => ref Counts[0];", "Boards.All.Slot() = 20;")]
    [InlineData("public int First { get => Counts[0]; set => Counts[0] = value; }", "Boards.All.First = 20;")]
    [InlineData("public int Total { get { Counts[0] = 20; return 1; } }", "Console.WriteLine(Boards.All.Total);")]
    [InlineData("public Table Own => this;", "Boards.All.Own.Counts[0] = 20;")]
    [InlineData("public static void Correct(Table one) => one.Counts[0] = 20;", "Table.Correct(Boards.All);")]
    [InlineData("public event Action? Changed { add => Counts[0] = 20; remove { } }", "Boards.All.Changed += () => { };")]
    [InlineData("", "Boards.All.Extended();")]
    public Task A_member_of_the_object(string member, string use) =>
        Check.Marked(
            $$"""
            public sealed record Table(int[] Counts)
            {
                {{member}}
            }

            public static class Helper
            {
                public static void Correct(Table table) => table.Counts[0] = 20;

                extension(Table table)
                {
                    public void Extended() => table.Counts[0] = 20;
                }
            }

            public static class Boards
            {
                public static readonly Table All = new([18]);

                static void Build()
                {
                    foreach (int count in All.Counts)
                        F4.Socket(count);
                }

                static void Use()
                {
                    {{use}}
                }
            }
            """
        );

    [Theory]
    [InlineData("public sealed record Changed(int[] Counts) : Node(Counts) { public override void Run() => Counts[0] = 20; }")]
    [InlineData(
        "public record Changed(int[] Counts) : Node(Counts) { public override void Run() => Correct(); void Correct() => Counts[0] = 20; }"
    )]
    public Task A_method_of_a_derived_class(string derived) =>
        Check.Marked(
            $$"""
            public abstract record Node(int[] Counts)
            {
                public abstract void Run();
            }

            {{derived}}

            public sealed record Plain(int[] Counts) : Node(Counts)
            {
                public override void Run() { }
            }

            public static class Boards
            {
                public static readonly Node All = new Changed([18]);

                static void Build()
                {
                    foreach (int count in All.Counts)
                        F4.Socket(count);
                }

                static void Use(Node other) => All.Run();
            }
            """
        );

    [Fact]
    public Task A_parameter_of_a_primary_constructor() =>
        Check.Marked(
            """
            public interface ITable
            {
                int First { get; }

                void Correct();
            }

            public sealed class Table(int[] counts) : ITable
            {
                public int First => counts[0];

                public void Correct() => counts[0] = 20;
            }

            public static class Boards
            {
                public static readonly ITable All = new Table([18]);

                static void Build() => F4.Socket(All.First);

                static void Use() => All.Correct();
            }
            """
        );

    [Fact]
    public Task A_visitor_that_another_assembly_may_have() =>
        Check.Marked(
            """
            public interface IVisitor
            {
                void Visit(Table table);
            }

            public sealed record Table(int[] Counts)
            {
                public void Accept(IVisitor visitor) => visitor.Visit(this);
            }

            public static class Boards
            {
                public static readonly Table All = new([18]);

                static void Build()
                {
                    foreach (int count in All.Counts)
                        F4.Socket(count);
                }

                static void Use(IVisitor visitor) => All.Accept(visitor);
            }
            """
        );
}
