using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>A way on which a value would be none of its type is no way.</summary>
public class ReckonedValuesTests
{
    [Fact]
    public Task An_Unsigned_Number_Is_Not_Negative() =>
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
    public Task All_Of_A_Byte() =>
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
    public Task A_Length_Is_Not_Negative() =>
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
    public Task An_Int_At_Its_Limit() =>
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
    public Task The_Three_Values_Of_A_Nullable_Truth_Value() =>
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
    public Task A_Switch_Over_A_Nullable_Truth_Value() =>
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
    public Task A_Remainder() =>
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
    public Task A_Clamped_Number() =>
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
    public Task An_And_Without_Short_Circuit() =>
        Check.Members(
            """
                private static readonly bool Wide = false;

                static Interconnect Build(bool verbose) =>
                    Interconnect.Between(Wide & verbose ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_Property_Pattern_On_A_Property_That_Is_Always_The_Same() =>
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
    public Task A_Positional_Pattern_On_A_Deconstruct_Of_The_User() =>
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
    public Task The_Right_Side_Of_A_Conjunction_That_Is_Kept() =>
        Check.Members(
            """
                static bool Build(bool wide) =>
                    wide && Interconnect.Between(!wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG) != null;
            """
        );

    [Fact]
    public Task The_Right_Side_In_A_Local() =>
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
    public Task A_Unary_Operator_Of_The_User() =>
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
    public Task A_Boxed_Number_Of_Another_Type() =>
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
    public Task A_Cast_To_A_Smaller_Enum() =>
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
    public Task The_Role_Of_A_Socket() =>
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
    public Task A_Number_That_Is_Never_Missing() =>
        Check.Members(
            """
                static Interconnect Build(double number) =>
                    Interconnect.Between(number == double.NaN ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task Two_Boxes() =>
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
    public Task A_Boxed_Enum() =>
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
    public Task A_Number_That_Cannot_Be_Missing() =>
        Check.Members(
            """
                static Interconnect Build(int contacts) =>
                    Interconnect.Between(contacts == null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_Compound_Bit_Or() =>
        Check.Members(
            """
                private static readonly bool Always = true;

                static Interconnect Build(bool verbose) =>
                    Interconnect.Between(!(verbose | Always) ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_Value_That_Is_Never_Less_Than_One_Of_Its_Parts() =>
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
