using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>The same condition, asked twice, has the same answer: a way on which it has two is no way.</summary>
public class CorrelatedConditionsTests
{
    [Fact]
    public Task A_Parameter() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Socket socket = F4.AXK7L24223G;
                    if (wide)
                    {
                        socket = F4.AXK7L26223G;
                    }

                    Header header = F4.AXK8L26124BG;
                    if (!wide)
                    {
                        header = F4.AXK8L24124BG;
                    }

                    return Interconnect.Between(socket, header);
                }
            """
        );

    [Fact]
    public Task A_Parameter_In_Two_Ternaries() =>
        Check.Members(
            """
                static Interconnect Build(bool wide) => Interconnect.Between(
                    wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                    !wide ? F4.AXK8L24124BG : F4.AXK8L26124BG);
            """
        );

    [Fact]
    public Task A_Comparison_With_An_Enum() =>
        Check.File(
            """
            enum Variant { Narrow, Wide }

            static class Boards
            {
                static Interconnect Build(Variant variant)
                {
                    Socket socket = F4.AXK7L24223G;
                    if (variant == Variant.Wide)
                    {
                        socket = F4.AXK7L26223G;
                    }

                    Header header = F4.AXK8L24124BG;
                    if (variant == Variant.Wide)
                    {
                        header = F4.AXK8L26124BG;
                    }

                    return Interconnect.Between(socket, header);
                }
            }
            """
        );

    [Fact]
    public Task A_Comparison_And_Its_Opposite() =>
        Check.Members(
            """
                static Interconnect Build(int cameras)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    if (cameras > 1)
                    {
                        flex = flex.AddNet("VCAM", 0.6.Amperes(), contacts: [1, 2]);
                    }

                    if (cameras <= 1)
                    {
                        flex = flex.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
                    }

                    return flex;
                }
            """
        );

    [Fact]
    public Task Values_That_Exclude_Each_Other() =>
        Check.Members(
            """
                static Interconnect Build(int revision)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    if (revision == 1)
                    {
                        flex = flex.AddNet("VCAM", 0.6.Amperes(), contacts: [1, 2]);
                    }

                    if (revision == 2)
                    {
                        flex = flex.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
                    }

                    return flex;
                }
            """
        );

    [Fact]
    public Task A_Local_That_Holds_A_Comparison() =>
        Check.Members(
            """
                static Interconnect Build(string[] args)
                {
                    bool wide = args.Length > 0;
                    return Interconnect.Between(
                        wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                        wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_Local_That_Holds_The_Result_Of_A_Call() =>
        Check.Members(
            """
                static Interconnect Build(Dictionary<string, int> options)
                {
                    bool wide = options.TryGetValue("wide", out int contacts);
                    Socket socket = F4.AXK7L24223G;
                    if (wide)
                    {
                        socket = F4.AXK7L26223G;
                    }

                    return Interconnect.Between(socket, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_Static_Read_Only_Field() =>
        Check.Members(
            """
                private static readonly bool Wide = Environment.GetEnvironmentVariable("WIDE") != null;

                static Interconnect Build() => Interconnect.Between(
                    Wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                    Wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_Read_Only_Field_Of_The_Object() =>
        Check.File(
            """
            sealed class Flex
            {
                private readonly bool wide;

                public Flex(bool wide) => this.wide = wide;

                public Interconnect Build() => Interconnect.Between(
                    wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                    wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task A_Property_Of_A_Parameter() =>
        Check.File(
            """
            sealed record Options(bool Wide);

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    if (options.Wide)
                    {
                        flex = flex.AddNet("VCAM", 0.6.Amperes(), contacts: [1, 2]);
                    }

                    if (!options.Wide)
                    {
                        flex = flex.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
                    }

                    return flex;
                }
            }
            """
        );

    [Fact]
    public Task A_Null_Check_And_Its_Opposite() =>
        Check.Members(
            """
                static Interconnect Build(string? camera)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    if (camera is null)
                    {
                        flex = flex.AddNet("VCAM", 0.6.Amperes(), contacts: [1, 2]);
                    }

                    if (camera is not null)
                    {
                        flex = flex.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
                    }

                    return flex;
                }
            """
        );

    [Fact]
    public Task A_Nullable_Value() =>
        Check.Members(
            """
                static Interconnect Build(int? spare) => Interconnect.Between(
                    spare.HasValue ? F4.AXK7L26223G : F4.AXK7L24223G,
                    spare == null ? F4.AXK8L24124BG : F4.AXK8L26124BG);
            """
        );

    [Fact]
    public Task A_Truth_Value_Compared_With_A_Constant() =>
        Check.Members(
            """
                static Interconnect Build(bool wide) => Interconnect.Between(
                    wide == true ? F4.AXK7L26223G : F4.AXK7L24223G,
                    wide is true ? F4.AXK8L26124BG : F4.AXK8L24124BG);

                static Interconnect Build2(bool wide) => Interconnect.Between(
                    wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                    wide != true ? F4.AXK8L24124BG : F4.AXK8L26124BG);
            """
        );

    [Fact]
    public Task A_Part_Of_A_Conjunction() =>
        Check.Members(
            """
                static Interconnect Build(bool camera, bool flash)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    if (camera && flash)
                    {
                        flex = flex.AddNet("VCAM", 0.6.Amperes(), contacts: [1, 2]);
                    }

                    if (!camera)
                    {
                        flex = flex.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
                    }

                    return flex;
                }
            """
        );

    [Fact]
    public Task A_Part_Of_A_Disjunction() =>
        Check.Members(
            """
                static Interconnect? Build(bool draft, bool scrapped)
                {
                    if (draft || scrapped)
                    {
                        return null;
                    }

                    return Interconnect.Between(draft ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_Conjunction_With_What_Is_True() =>
        Check.Members(
            """
                private static readonly bool Cameras = true;

                static Interconnect Build(bool wide) => Interconnect.Between(
                    Cameras && wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                    wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_Loop_Variable() =>
        Check.Members(
            """
                static IEnumerable<Interconnect> Build(bool[] flexes)
                {
                    foreach (bool wide in flexes)
                    {
                        yield return Interconnect.Between(
                            wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                            wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                    }
                }
            """
        );

    [Fact]
    public Task A_Pattern_Variable() =>
        Check.Members(
            """
                static Interconnect Build(object option) => option is bool wide
                    ? Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG)
                    : Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_Switch_On_The_Same_Value() =>
        Check.File(
            """
            enum Variant { Narrow, Wide }

            static class Boards
            {
                static Interconnect Build(Variant variant)
                {
                    Socket socket;
                    switch (variant)
                    {
                        case Variant.Wide:
                            socket = F4.AXK7L26223G;
                            break;
                        default:
                            socket = F4.AXK7L24223G;
                            break;
                    }

                    Header header = variant switch { Variant.Wide => F4.AXK8L26124BG, _ => F4.AXK8L24124BG };
                    return Interconnect.Between(socket, header);
                }
            }
            """
        );

    [Fact]
    public Task In_A_Lambda_And_Around_It() =>
        Check.Members(
            """
                static Func<Interconnect> Build(bool wide)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    return () => Interconnect.Between(socket, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_Condition_That_Is_Turned_Round_Before_A_Lambda_Reads_It() =>
        Check.Members(
            """
                static Func<Interconnect> Build(bool wide)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    wide = !wide;
                    return () => Interconnect.Between(socket, wide ? F4.AXK8L24124BG : F4.AXK8L26124BG);
                }
            """
        );

    [Fact]
    public Task A_Null_Check_Tells_Whether_A_Branch_Was_Taken() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Header? header = null;
                    if (wide)
                    {
                        header = F4.AXK8L26124BG;
                    }

                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    if (header is null)
                    {
                        header = F4.AXK8L24124BG;
                    }

                    return Interconnect.Between(socket, header);
                }

                static Interconnect Build2(bool wide)
                {
                    Header? header = null;
                    if (wide)
                    {
                        header = F4.AXK8L26124BG;
                    }

                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    if (header == null)
                    {
                        header = F4.AXK8L24124BG;
                    }

                    return Interconnect.Between(socket, header);
                }

                static Interconnect Build3(bool wide)
                {
                    Header? header = null;
                    if (wide)
                    {
                        header = F4.AXK8L26124BG;
                    }

                    header ??= F4.AXK8L24124BG;
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task A_Truth_Value_Has_No_Third_Answer() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Socket socket = F4.AXK7L24223G;
                    Header header = F4.AXK8L26124BG;
                    if (wide == true)
                    {
                        socket = F4.AXK7L26223G;
                    }

                    if (wide == false)
                    {
                        header = F4.AXK8L24124BG;
                    }

                    return Interconnect.Between(socket, header);
                }

                static Interconnect BuildOther(bool wide)
                {
                    Socket socket = F4.AXK7L24223G;
                    Header header = F4.AXK8L26124BG;
                    if (wide is true)
                    {
                        socket = F4.AXK7L26223G;
                    }

                    if (wide is false)
                    {
                        header = F4.AXK8L24124BG;
                    }

                    return Interconnect.Between(socket, header);
                }
            """
        );

    [Fact]
    public Task The_Same_Number_In_Several_Types() =>
        Check.Members(
            """
                static Interconnect Build(byte variant) => Interconnect.Between(
                    variant == 1 ? F4.AXK7L26223G : F4.AXK7L24223G,
                    variant is 1 ? F4.AXK8L26124BG : F4.AXK8L24124BG);

                static Interconnect Build(char variant) => Interconnect.Between(
                    variant == 'w' ? F4.AXK7L26223G : F4.AXK7L24223G,
                    variant is 'w' ? F4.AXK8L26124BG : F4.AXK8L24124BG);

                static Interconnect Build(int variant) => Interconnect.Between(
                    variant == 1 ? F4.AXK7L26223G : F4.AXK7L24223G,
                    variant == 1L ? F4.AXK8L26124BG : F4.AXK8L24124BG);

                static Interconnect Build(double variant) => Interconnect.Between(
                    (int)variant == 1 ? F4.AXK7L26223G : F4.AXK7L24223G,
                    variant == 1.0 ? F4.AXK8L26124BG : (int)variant == 1 ? F4.AXK8L26124BG : F4.AXK8L24124BG);

                static Interconnect Build(decimal variant) => Interconnect.Between(
                    variant == 1.0m ? F4.AXK7L26223G : F4.AXK7L24223G,
                    variant == 1 ? F4.AXK8L26124BG : F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task Within_A_Section_Of_A_Switch() =>
        Check.File(
            """
            enum Variant { Narrow, Wide }

            static class Boards
            {
                static Interconnect Build(Variant variant)
                {
                    switch (variant)
                    {
                        case Variant.Wide:
                            return Interconnect.Between(variant == Variant.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L26124BG);
                        default:
                            return Interconnect.Between(variant == Variant.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                    }
                }

                static Interconnect BuildOther(Variant variant) => variant switch
                {
                    Variant.Wide => Interconnect.Between(variant == Variant.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L26124BG),
                    _ => Interconnect.Between(variant == Variant.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG),
                };
            }
            """
        );

    [Fact]
    public Task After_A_Switch_That_Returns() =>
        Check.File(
            """
            enum Variant { Narrow, Wide }

            static class Boards
            {
                static Interconnect Build(Variant variant)
                {
                    switch (variant)
                    {
                        case Variant.Wide:
                            return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                    }

                    return Interconnect.Between(variant == Variant.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildOther(Variant variant)
                {
                    _ = variant switch { Variant.Wide => throw new NotSupportedException(), _ => 0 };
                    return Interconnect.Between(variant == Variant.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );

    [Fact]
    public Task Within_A_Loop_That_Hangs_On_It() =>
        Check.Members(
            """
                static void Build(bool wide)
                {
                    while (wide)
                    {
                        Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L26124BG);
                    }

                    Interconnect.Between(F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }

                static void BuildOther(bool wide)
                {
                    for (int i = 0; wide; i++)
                    {
                        Interconnect.Between(F4.AXK7L26223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                    }
                }
            """
        );

    [Fact]
    public Task Behind_Question_Marks() =>
        Check.Members(
            """
                static Interconnect Build(Header? wish) => Interconnect.Between(
                    F4.AXK7L24223G,
                    wish ?? (wish is null ? F4.AXK8L24124BG : F4.AXK8L26124BG));

                static Interconnect? BuildOther(List<int>? contacts) => contacts?.Count == 3
                    ? Interconnect.Between(F4.AXK7L24223G, contacts is null ? F4.AXK8L26124BG : F4.AXK8L24124BG)
                    : null;
            """
        );

    [Fact]
    public Task A_Property_That_Is_Always_The_Same() =>
        Check.File(
            """
            class Options
            {
                public bool Wide => false;

                public const bool Draft = false;

                public static bool Scrapped() => false;

                public bool Shifted() => false;
            }

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    if (Options.Scrapped() || options.Shifted())
                    {
                        F4.Socket(18);
                    }

                    return Interconnect.Between(F4.AXK7L24223G, options.Wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }
            }
            """
        );
}
