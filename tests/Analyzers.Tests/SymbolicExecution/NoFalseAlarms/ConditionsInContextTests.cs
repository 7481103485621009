using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A condition keeps its value within conjunctions, lambdas, switches and loops that depend on it.</summary>
public class ConditionsInContextTests
{
    [Fact]
    public Task A_truth_value_compared_with_a_constant() =>
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
    public Task A_part_of_a_conjunction() =>
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
    public Task A_part_of_a_disjunction() =>
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
    public Task A_conjunction_with_what_is_true() =>
        Check.Members(
            """
                private static readonly bool Cameras = true;

                static Interconnect Build(bool wide) => Interconnect.Between(
                    Cameras && wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                    wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_loop_variable() =>
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
    public Task A_pattern_variable() =>
        Check.Members(
            """
                static Interconnect Build(object option) => option is bool wide
                    ? Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG)
                    : Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task In_a_lambda_and_around_it() =>
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
    public Task A_condition_that_is_inverted_before_a_lambda_reads_it() =>
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
    public Task A_boolean_has_no_third_value() =>
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
    public Task Within_a_section_of_a_switch() =>
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
    public Task After_a_switch_that_returns() =>
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
    public Task Within_a_loop_that_depends_on_it() =>
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
    public Task Behind_question_marks() =>
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
    public Task A_null_check_tells_whether_a_branch_was_taken() =>
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
