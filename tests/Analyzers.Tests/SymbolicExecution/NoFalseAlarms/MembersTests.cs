using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The value of a member is known only if the member cannot have any value but its initial one.</summary>
public class MembersTests
{
    [Theory]
    [InlineData("static int Contacts = 18;")]
    [InlineData("static int Contacts { get; set; } = 18;")]
    [InlineData("public static int Contacts { get; private set; } = 18;")]
    [InlineData("static int Contacts { get => Load(); }")]
    [InlineData("static int Contacts { get { return Load(); } }")]
    [InlineData("static int Contacts => Load();")]
    [InlineData("static readonly int Contacts = Load();")]
    [InlineData("static readonly int Contacts = 18; static Boards() => Contacts = 24;")]
    [InlineData("static readonly int Contacts = 18; static Boards() { Contacts += 6; }")]
    [InlineData("static int Contacts { get; } = 18; static Boards() => Contacts = 24;")]
    [InlineData("[ThreadStatic] static int Contacts = 18;")]
    [InlineData("static volatile int Contacts = 18;")]
    [InlineData("static readonly int Contacts = Load() > 3 ? 24 : 18;")]
    [InlineData("static readonly int Contacts = Load() is > 3 and var loaded ? loaded : 18;")]
    public Task That_may_change(string member) =>
        Check.Members(
            $$"""
                {{member}}

                static int Load() => int.Parse(File.ReadAllText("contacts.txt"));

                static void Build() => F4.Socket(Contacts);
            """
        );

    [Fact]
    public Task A_property_whose_getter_changes_what_it_keeps() =>
        Check.Members(
            """
                static int Contacts { get => field + 6; } = 18;

                static void Build() => F4.Socket(Contacts);
            """
        );

    [Fact]
    public Task A_member_of_the_object() =>
        Check.File(
            """
            class Board
            {
                private readonly int contacts = 18;

                public Board(int contacts) => this.contacts = contacts;

                protected virtual int Spare => 18;

                public int Wished { get; init; } = 18;

                public required int Needed { get; set; }

                void Build()
                {
                    F4.Socket(contacts);
                    F4.Socket(Spare);
                    F4.Socket(Wished);
                    F4.Socket(Needed);
                }
            }
            """
        );

    [Fact]
    public Task A_virtual_static_member() =>
        Check.File(
            """
            interface IBoard
            {
                static virtual int Contacts => 18;

                static abstract int Spare { get; }
            }

            sealed class Camera : IBoard
            {
                public static int Contacts => 24;

                public static int Spare => 20;
            }

            static class Boards
            {
                static void Build<T>()
                    where T : IBoard
                {
                    F4.Socket(T.Contacts);
                    F4.Socket(T.Spare);
                }

                static void BuildAll() => Build<Camera>();
            }
            """
        );

    [Fact]
    public Task A_static_member_of_a_generic_class() =>
        Check.Members(
            """
                private sealed class Table<T>
                {
                    public static readonly int Contacts = typeof(T) == typeof(int) ? 24 : 18;
                }

                static void Build() => F4.Socket(Table<int>.Contacts);
            """
        );

    [Fact]
    public Task A_member_that_depends_on_a_later_one() =>
        Check.Members(
            """
                private static readonly int Contacts = 24 + Spare;
                private static readonly int Spare = 1;

                // Field initializers run in textual order: when Contacts is computed, Spare is 0.
                static void Build() => F4.Socket(Contacts);
            """
        );

    [Fact]
    public Task Members_that_depend_on_each_other() =>
        Check.Members(
            """
                private static readonly int Contacts = Spare + 18;
                private static readonly int Spare = Contacts - 18;

                static int Up => Down + 1;
                static int Down => Up - 1;

                static void Build()
                {
                    F4.Socket(Contacts);
                    F4.Socket(Up);
                    F4.Socket(Down);
                }
            """
        );

    [Fact]
    public Task A_number_that_becomes_another_type() =>
        Check.Members(
            """
                private static readonly double Limit = 2;
                private static readonly double Load = 3;
                private static readonly double Branches = 2;
                private static readonly ElectricCurrent Reserve = (Limit - Load / Branches).Amperes();

                static void Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("VCAM", (Limit - Load / Branches).Amperes(), contacts: [1, 2])
                    .AddNet("VIO", Reserve, contacts: [3, 4]);
            """
        );

    [Fact]
    public Task A_property_that_becomes_another_type() =>
        Check.Members(
            """
                private static decimal Limit => 2;
                private static decimal Load => 3;
                private static decimal Branches { get; } = 2;

                static void Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("VCAM", (Limit - Load / Branches).Amperes(), contacts: [1, 2]);
            """
        );

    [Fact]
    public Task A_part_that_is_chosen_later() =>
        Check.File(
            """
            static class Parts
            {
                public static Header Camera = F4.AXK8L26124BG;

                public static Header Display { get; set; } = F4.AXK8L26124BG;
            }

            static class Boards
            {
                static void Choose() => Parts.Camera = Parts.Display = F4.AXK8L24124BG;

                static void Build()
                {
                    Interconnect.Between(F4.AXK7L24223G, Parts.Camera);
                    Interconnect.Between(F4.AXK7L24223G, Parts.Display);
                }
            }
            """
        );

    [Fact]
    public Task A_partial_property() =>
        ProgramCheck.IsSound(
            """
                partial class Board
                {
                    public partial int Value { get; }
                }

                partial class Board
                {
                    public partial int Value => 24;
                }

                static int Contacts() => new Board().Value;
            """
        );

    [Fact]
    public Task A_getter_that_adds_to_the_field() =>
        ProgramCheck.IsSound(
            """
                class Board
                {
                    public int Value
                    {
                        get => field + 6;
                        set;
                    } = 18;
                }

                static int Contacts()
                {
                    var board = new Board();
                    return board.Value;
                }
            """
        );
}
