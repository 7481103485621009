using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>A table of objects stays known where code calls methods of the objects that only read.</summary>
public class VisitorsTests
{
    [Fact]
    public Task A_visitor_of_a_tree_of_records() =>
        Check.Marked(
            """
            public abstract record Node(string Name)
            {
                public abstract void Accept(Wiring wiring);
            }

            public sealed record Organ(string Name, Node[] Children) : Node(Name)
            {
                public override void Accept(Wiring wiring) => wiring.Visit(this);
            }

            public sealed record Chest(string Name, int Contacts) : Node(Name)
            {
                public override void Accept(Wiring wiring) => wiring.Visit(this);
            }

            public sealed class Wiring
            {
                public void Visit(Organ organ)
                {
                    foreach (Node child in organ.Children)
                        child.Accept(this);
                }

                public void Visit(Chest chest) => F4.Socket(chest.Contacts);
            }

            public static class Instruments
            {
                public static Organ Parish { get; } = new("parish", [
                    new Chest("great", 20),
                    new Chest("swell", 18), // KEY1001
                ]);

                static void Print() => Parish.Accept(new Wiring());
            }
            """
        );

    [Fact]
    public Task A_generic_visitor_of_a_program() =>
        Check.Program(
            """
            Instruments.Parish.Accept(new Wiring());

            public interface IVisitor<out T>
            {
                T Visit(Organ organ);

                T Visit(Chest chest);
            }

            public abstract record Node(string Name)
            {
                public abstract T Accept<T>(IVisitor<T> visitor);
            }

            public sealed record Organ(string Name, params Node[] Children) : Node(Name)
            {
                public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
            }

            public sealed record Chest(string Name, int Contacts) : Node(Name)
            {
                public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
            }

            public sealed class Wiring : IVisitor<int>
            {
                private int visited;

                public int Visit(Organ organ)
                {
                    foreach (Node child in organ.Children)
                        child.Accept(this);
                    return visited;
                }

                public int Visit(Chest chest)
                {
                    F4.Socket(chest.Contacts);
                    return ++visited;
                }
            }

            public static class Instruments
            {
                public static Organ Parish { get; } = new("parish", new Chest("great", 20), {|KEY1001:new Chest("swell", 18)|});
            }
            """
        );

    [Theory]
    [InlineData("public int Total => Counts.Length;", "Console.WriteLine(Boards.All.Total);")]
    [InlineData("public int Sum() => Counts.Sum();", "Console.WriteLine(Boards.All.Sum());")]
    [InlineData("public int Find(int depth) => depth == 0 ? Counts[0] : Find(depth - 1);", "Console.WriteLine(Boards.All.Find(3));")]
    [InlineData("internal Table Self() => this;", "Console.WriteLine(Boards.All.Self().Counts[0]);")]
    [InlineData("public Func<int> Later() => () => Counts[0];", "Console.WriteLine(Boards.All.Later()());")]
    public Task A_member_of_the_object(string member, string use) =>
        Check.Marked(
            $$"""
            public sealed record Table(int[] Counts)
            {
                {{member}}
            }

            public static class Boards
            {
                public static readonly Table All = new([18]); // KEY1001

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
}
