using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>A condition keeps its answer within conjunctions, lambdas, switches and loops that depend on it.</summary>
public class ConditionsInContextTests
{
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
}
