using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A path that needs a value outside the range of its type does not exist.</summary>
public class ComputedValuesTests
{
    [Fact]
    public Task An_unsigned_number_is_not_negative() =>
        Check.Members(
            """
                static Interconnect Build(uint spares)
                {
                    if (spares > 0)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return Interconnect.Between(spares != 0 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task All_of_a_byte() =>
        Check.Members(
            """
                static Interconnect Build(byte variant)
                {
                    Socket socket = F4.AXK7L26223G;
                    switch (variant)
                    {
                        case < 128:
                        case >= 128 and < 255:
                            socket = F4.AXK7L24223G;
                            break;
                        case 255:
                            socket = F4.AXK7L24223G;
                            break;
                    }

                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_length_is_not_negative() =>
        Check.Members(
            """
                static Interconnect Build(string[] args)
                {
                    int count = args.Length;
                    if (count > 0)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return Interconnect.Between(count != 0 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task An_int_at_its_limit() =>
        Check.Members(
            """
                static Interconnect Build(int n)
                {
                    if (n < int.MaxValue)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return Interconnect.Between(n != int.MaxValue ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task The_three_values_of_a_nullable_truth_value() =>
        Check.Members(
            """
                static Interconnect Build(bool? wide)
                {
                    if (wide == true)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    if (wide == false)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return Interconnect.Between(wide != null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_switch_over_a_nullable_truth_value() =>
        Check.Members(
            """
                static Interconnect Build(bool? wide)
                {
                    Socket socket = F4.AXK7L26223G;
                    switch (wide)
                    {
                        case true:
                            socket = F4.AXK7L24223G;
                            break;
                        case false:
                            socket = F4.AXK7L24223G;
                            break;
                        case null:
                            socket = F4.AXK7L24223G;
                            break;
                    }

                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_remainder() =>
        Check.Members(
            """
                static Interconnect Build(int n)
                {
                    Socket socket = F4.AXK7L26223G;
                    switch (n & 1)
                    {
                        case 0:
                        case 1:
                            socket = F4.AXK7L24223G;
                            break;
                    }

                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_clamped_number() =>
        Check.Members(
            """
                static Interconnect Build(int cameras)
                {
                    int n = Math.Clamp(cameras, 1, 2);
                    return n == 1
                        ? Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        : Interconnect.Between(n != 2 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task An_and_without_short_circuit() =>
        Check.Members(
            """
                private static readonly bool Wide = false;

                static Interconnect Build(bool verbose) =>
                    Interconnect.Between(Wide & verbose ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_property_pattern_on_a_property_that_is_always_the_same() =>
        Check.File(
            """
            class Options
            {
                public bool Wide => false;
            }

            static class Boards
            {
                static Interconnect Build(Options options) =>
                    Interconnect.Between(options is { Wide: true } ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task A_positional_pattern_on_a_deconstruct_of_the_user() =>
        Check.File(
            """
            class Options
            {
                public void Deconstruct(out bool wide, out bool tall) => wide = tall = false;
            }

            static class Boards
            {
                static Interconnect Build(Options options) =>
                    Interconnect.Between(options is (true, _) ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task The_right_side_of_a_conjunction_that_is_kept() =>
        Check.Members(
            """
                static bool Build(bool wide) =>
                    wide && Interconnect.Between(!wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG) != null;
            """
        );

    [Fact]
    public Task The_right_side_in_a_local() =>
        Check.Members(
            """
                static bool Build(Header? header)
                {
                    bool made = header is not null && Interconnect.Between(F4.AXK7L24223G, header ?? F4.AXK8L26124BG) != null;
                    return made;
                }
            """
        );

    [Fact]
    public Task A_unary_operator_of_the_user() =>
        Check.File(
            """
            class Flag
            {
                public static bool operator !(Flag flag) => false;
            }

            static class Boards
            {
                static Interconnect Build(Flag flag) => Interconnect.Between(!flag ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task A_boxed_number_of_another_type() =>
        Check.Members(
            """
                static Interconnect? Build(object variant)
                {
                    if (variant is 1)
                    {
                        return Interconnect.Between(variant is 1L ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return null;
                }
            """
        );

    [Fact]
    public Task A_cast_to_a_smaller_enum() =>
        Check.File(
            """
            enum Variant : byte { Narrow, Wide }

            static class Boards
            {
                static Interconnect? Build(int variant) =>
                    variant == 257
                        ? Interconnect.Between((Variant)variant != Variant.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG)
                        : null;
            }
            """
        );

    [Fact]
    public Task The_role_of_a_socket() =>
        Check.Members(
            """
                static Interconnect Build(Socket socket, F4Socket other)
                {
                    F4.Socket(other.Series == P4.Series ? 18 : 24);
                    return Interconnect.Between(socket.Role == ConnectorRole.Header ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_number_that_is_never_missing() =>
        Check.Members(
            """
                static Interconnect Build(double number) =>
                    Interconnect.Between(number == double.NaN ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task Two_boxes() =>
        Check.Members(
            """
                static void Build()
                {
                    object first = 24, second = 24;
                    F4.Socket(first == second ? 18 : 24);
                }
            """
        );

    [Fact]
    public Task A_boxed_enum() =>
        Check.File(
            """
            enum Variant { Narrow, Wide }

            static class Boards
            {
                static void Build()
                {
                    object variant = Variant.Wide;
                    F4.Socket(variant is 1 ? 18 : 24);
                }
            }
            """
        );

    [Fact]
    public Task A_number_that_cannot_be_missing() =>
        Check.Members(
            """
                static Interconnect Build(int contacts) =>
                    Interconnect.Between(contacts == null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_compound_bit_or() =>
        Check.Members(
            """
                private static readonly bool Always = true;

                static Interconnect Build(bool verbose) =>
                    Interconnect.Between(!(verbose | Always) ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_value_that_is_never_less_than_one_of_its_parts() =>
        Check.Members(
            """
                static Interconnect Build(int a, int b)
                {
                    int lower = Math.Min(a, b);
                    return Interconnect.Between(lower > a ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );
}
