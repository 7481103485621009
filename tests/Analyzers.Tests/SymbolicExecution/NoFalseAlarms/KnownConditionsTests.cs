using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code behind a condition that is known to be false has no findings.</summary>
public class KnownConditionsTests
{
    [Fact]
    public Task Where_a_known_condition_is_false() =>
        Check.Members(
            """
                private const bool Draft = false;
                private static readonly bool Wide = false;
                private static readonly int Cameras = 1;

                static void Build(bool verbose)
                {
                    bool scrapped = false;
                    if (Draft)
                    {
                        F4.Socket(18);
                    }

                    if (Wide)
                    {
                        F4.Socket(18);
                    }

                    if (Cameras > 1 || scrapped)
                    {
                        F4.Socket(18);
                    }

                    while (scrapped)
                    {
                        F4.Socket(18);
                    }
                }
            """
        );

    [Fact]
    public Task Where_one_side_of_a_conjunction_is_false() =>
        Check.Members(
            """
                private static readonly bool Wide = false;

                static void Build(bool verbose)
                {
                    if (Wide && verbose)
                    {
                        F4.Socket(18);
                    }

                    if (verbose && Wide)
                    {
                        F4.Socket(18);
                    }

                    if (verbose || !Wide)
                    {
                        return;
                    }

                    F4.Socket(18);
                }
            """
        );

    [Fact]
    public Task Where_one_side_of_what_a_local_holds_decides() =>
        Check.Members(
            """
                private static readonly bool Always = true;

                static void Build(bool wide)
                {
                    bool narrow = !(wide || Always);
                    if (narrow)
                    {
                        F4.Socket(18);
                    }

                    bool never = wide && !Always;
                    if (never)
                    {
                        F4.Socket(18);
                    }
                }
            """
        );

    [Fact]
    public Task In_a_loop_that_is_never_entered() =>
        Check.Members(
            """
                private const int Spares = 0;

                static Interconnect Build()
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    for (int i = 0; i < Spares; i++)
                    {
                        flex.AddNet("SPARE", 1.Milliamperes(), contacts: [25 + i]);
                    }

                    return flex;
                }
            """
        );

    [Fact]
    public Task In_a_case_that_does_not_come() =>
        Check.Statements(
            """
            int contacts = 24;
            switch (contacts)
            {
                case 24:
                    F4.Socket(contacts);
                    break;
                case 18:
                    F4.Socket(18);
                    break;
            }

            Header header = contacts switch { 24 => F4.Header(24), _ => F4.Header(18) };
            """
        );

    [Fact]
    public Task Where_the_role_of_a_known_part_is_tested() =>
        Check.Statements(
            """
            Connector part = F4.AXK7L24223G;
            Interconnect.Between(part, part.Role == ConnectorRole.Socket ? F4.AXK8L24124BG : F4.AXK7L24223G);
            """
        );

    [Fact]
    public Task Where_the_type_of_a_known_part_is_tested() =>
        Check.Statements(
            """
            Connector part = F4.AXK7L24223G;
            Interconnect.Between(part, part is Socket ? F4.AXK8L24124BG : F4.AXK7L24223G);
            Interconnect.Between(part, part is P4Socket ? P4.AXK824145WG : F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task Where_two_known_parts_are_compared() =>
        Check.Statements(
            """
            Connector part = F4.AXK7L24223G;
            Interconnect.Between(part, part == F4.AXK7L24223G ? F4.AXK8L24124BG : F4.AXK8L26124BG);
            Interconnect.Between(part, part.Series == F4.Series ? F4.AXK8L24124BG : F4S.AXT624124);
            """
        );

    [Fact]
    public Task Where_a_cast_gives_null() =>
        Check.Statements(
            """
            Connector found = P4.AXK840145WG;
            F4Header? header = found as F4Header;
            Interconnect.Between(F4.AXK7L40223G, header ?? F4.AXK8L40124BG);
            """
        );

    [Fact]
    public Task Where_a_known_part_would_be_missing() =>
        Check.Statements(
            """
            Header? header = F4.AXK8L24124BG;
            if (header is null)
            {
                header = F4.AXK8L26124BG;
            }

            Interconnect.Between(F4.AXK7L24223G, header);
            """
        );

    [Fact]
    public Task Where_a_known_switch_goes_elsewhere() =>
        Check.Members(
            """
                private static readonly string Variant = "wide";

                static Interconnect Build()
                {
                    Header header = F4.AXK8L26124BG;
                    switch (Variant)
                    {
                        case "narrow":
                            header = F4.AXK8L24124BG;
                            break;
                        case "wide":
                            goto case "narrow";
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );
}
