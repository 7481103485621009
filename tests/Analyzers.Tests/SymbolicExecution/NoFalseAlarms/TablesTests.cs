using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The elements of a read-only table are known unless code in the compilation writes to them.</summary>
public class TablesTests
{
    [Theory]
    [InlineData("Counts[0].Contacts = 24;")]
    [InlineData("Counts[0].Contacts++;")]
    [InlineData("(Counts[0].Contacts, _) = (24, 1);")]
    [InlineData("ref int first = ref Counts[0].Contacts; first = 24;")]
    public Task A_tuple_written_to_where_it_lies(string statement) =>
        Check.Members(
            $$"""
                private static readonly (int Contacts, string Name)[] Counts = [(18, "camera")];

                static void Mend() { {{statement}} }

                static void Build() => F4.Socket(Counts[0].Contacts);
            """
        );

    [Fact]
    public Task Objects_that_know_each_other() =>
        Check.File(
            """
            class Board
            {
                public Board() => Plug = new Plug(this);

                public Plug Plug { get; }

                public int Contacts { get; } = 24;
            }

            class Plug(Board board)
            {
                public Board Board { get; } = board;
            }

            static class Designs
            {
                private static readonly Board Main = new();

                static void Build(Action<object> use)
                {
                    F4.Socket(Main.Plug.Board.Contacts);
                    var own = new Board();
                    use(own);
                    F4.Socket(own.Plug.Board.Contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_parameter_of_the_type_that_a_member_writes() =>
        Check.File(
            """
            class Counter(int contacts)
            {
                public int Contacts => contacts;

                public void Mend() => contacts = 24;
            }

            struct Pins(int contacts)
            {
                public int Contacts => contacts;

                public void Mend() => contacts = 24;
            }

            static class Designs
            {
                private static readonly Counter Shared = new(18);

                static void Begin() => Shared.Mend();

                static void Build()
                {
                    F4.Socket(Shared.Contacts);
                    var pins = new Pins(18);
                    Pins other = pins;
                    other.Mend();
                    pins = other;
                    F4.Socket(pins.Contacts);
                }
            }
            """
        );

    [Theory]
    [InlineData("Supply[1] = 2;")]
    [InlineData("Supply[1]--;")]
    [InlineData("++Supply[1];")]
    [InlineData("Supply[1] -= 23;")]
    [InlineData("(Supply)[1] = 2;")]
    [InlineData("Supply![1] = 2;")]
    [InlineData("Boards.Supply[1] = 2;")]
    [InlineData("global::Boards.@Supply[^1] = 2;")]
    [InlineData("Mend(Supply);")]
    [InlineData("Mend(contacts: Supply);")]
    [InlineData("Mend(ref Supply[1]);")]
    [InlineData("ref int last = ref Supply[1]; last = 2;")]
    [InlineData("int[] same = Supply; same[1] = 2;")]
    [InlineData("var same = true ? Supply : null!; same[1] = 2;")]
    [InlineData("foreach (ref int contact in Supply.AsSpan()) contact = 2;")]
    [InlineData("Array.Fill(Supply, 3);")]
    [InlineData("Supply.AsSpan().Fill(3);")]
    [InlineData("Supply.SetValue(2, 1);")]
    [InlineData("int.TryParse(\"2\", out Supply[1]);")]
    [InlineData("Action mend = () => Supply[1] = 2; mend();")]
    [InlineData("var (a, b) = (Supply, 2); a[1] = b;")]
    [InlineData("unsafe { fixed (int* first = Supply) first[1] = 2; }")]
    [InlineData("unsafe { fixed (int* last = &Supply[1]) *last = 2; }")]
    [InlineData("(Supply[0], Supply[1]) = (1, 2);")]
    [InlineData("(Supply[1], int count) = (2, 3);")]
    [InlineData("System.Threading.Interlocked.Exchange(ref Supply[1], 2);")]
    [InlineData("AddNet(Supply);")]
    [InlineData("Layout.AddNet(Supply);")]
    public Task Written_to_anywhere(string statement) =>
        Check.Files(
            """
            static class Boards
            {
                internal static readonly int[] Supply = [1, 25];

                static void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Supply);
            }
            """,
            $$"""
            using System;
            using static Boards;

            static class Layout
            {
                static void Mend(int[] contacts) => contacts[1] = 2;

                static void Mend(ref int contact) => contact = 2;

                static void AddNet(int[] contacts) => contacts[1] = 2;

                [System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Load()
                {
                    {{statement}}
                }
            }
            """
        );

    [Fact]
    public Task A_list_that_is_added_to() =>
        Check.Members(
            """
                private static readonly List<int> Supply = [1];

                static Boards() => Supply.Add(2);

                static void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.6.Amperes(), contacts: Supply);
            """
        );

    [Fact]
    public Task A_list_that_another_method_adds_to() =>
        Check.Members(
            """
                private static List<int> Supply { get; } = new() { 1 };

                static void Load() => Supply.Add(2);

                static void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.6.Amperes(), contacts: Supply);
            """
        );

    [Fact]
    public Task A_private_table_of_a_partial_class_written_in_another_file() =>
        Check.Files(
            """
            static partial class Boards
            {
                private static readonly int[] Supply = [1, 25];

                static void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Supply);
            }
            """,
            """
            static partial class Boards
            {
                private static class Loader
                {
                    internal static void Load() => Supply[1] = 2;
                }
            }
            """
        );

    [Fact]
    public Task Inner_tables_written_by_index() =>
        Check.Members(
            """
                private static readonly int[][] Nets = [[1, 25], [3, 4]];

                static void Load() => Nets[0][1] = 2;

                static void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Nets[0]);
            """
        );

    [Fact]
    public Task Inner_tables_written_through_a_local() =>
        Check.Members(
            """
                private static readonly int[][] Nets = [[1, 25], [3, 4]];

                static void Load()
                {
                    int[] supply = Nets[0];
                    supply[1] = 2;
                }

                static void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Nets[0]);
            """
        );

    [Fact]
    public Task Inner_tables_written_in_a_loop() =>
        Check.Members(
            """
                private static readonly int[][] Nets = [[1, 25], [3, 26]];

                static void Load()
                {
                    foreach (int[] net in Nets)
                    {
                        net[1] -= 20;
                    }
                }

                static void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Nets[0]);
            """
        );

    [Fact]
    public Task Inner_tables_do_not_go_from_one_method_to_another() =>
        Check.Members(
            """
                private static readonly int[][] Nets = [[1, 2], [3, 4]];

                static void First()
                {
                    int[] supply = Nets[0];
                    supply[1] = 25;
                }

                static void Second() =>
                    Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Nets[0]);

                static void Third() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Nets[0]);
            """
        );

    [Fact]
    public Task Parts_in_a_table_that_is_written_to() =>
        Check.Members(
            """
                private static readonly Header[] Headers = [F4.AXK8L26124BG];

                static void Load() => Headers[0] = F4.AXK8L24124BG;

                static void Build() => Interconnect.Between(F4.AXK7L24223G, Headers[0]);
            """
        );

    [Fact]
    public Task A_table_whose_copy_is_written_to() =>
        Check.Members(
            """
                private static readonly int[] Supply = [1, 2];

                static void Build()
                {
                    int[] copy = [.. Supply];
                    copy[1] = 25;
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: Supply);
                }
            """
        );
}
