using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A condition has the same value each time it is evaluated, so no path exists on which it is both true and false.</summary>
public class CorrelatedConditionsTests
{
    [Fact]
    public Task A_parameter() =>
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
    public Task A_parameter_in_two_ternaries() =>
        Check.Members(
            """
                static Interconnect Build(bool wide) => Interconnect.Between(
                    wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                    !wide ? F4.AXK8L24124BG : F4.AXK8L26124BG);
            """
        );

    [Fact]
    public Task A_comparison_with_an_enum() =>
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
    public Task A_comparison_and_its_opposite() =>
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
    public Task Values_that_exclude_each_other() =>
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
    public Task A_local_that_holds_a_comparison() =>
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
    public Task A_local_that_holds_the_result_of_a_call() =>
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
    public Task A_static_read_only_field() =>
        Check.Members(
            """
                private static readonly bool Wide = Environment.GetEnvironmentVariable("WIDE") != null;

                static Interconnect Build() => Interconnect.Between(
                    Wide ? F4.AXK7L26223G : F4.AXK7L24223G,
                    Wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_read_only_field_of_the_object() =>
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
    public Task A_property_of_a_parameter() =>
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
    public Task A_null_check_and_its_opposite() =>
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
    public Task A_nullable_value() =>
        Check.Members(
            """
                static Interconnect Build(int? spare) => Interconnect.Between(
                    spare.HasValue ? F4.AXK7L26223G : F4.AXK7L24223G,
                    spare == null ? F4.AXK8L24124BG : F4.AXK8L26124BG);
            """
        );

    [Fact]
    public Task A_switch_on_the_same_value() =>
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
    public Task The_same_number_in_several_types() =>
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
    public Task A_property_that_is_always_the_same() =>
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

    [Theory]
    [InlineData("!dual", 12, 6)]
    [InlineData("dual", 18, 2)]
    public Task Properties_that_one_argument_initializes(string other, int contacts, int more) =>
        Check.File(
            $$"""
            sealed class Board(bool dual)
            {
                public bool Dual { get; } = dual;

                public bool Other { get; } = {{other}};

                public F4Socket Build()
                {
                    int contacts = 20;
                    if (Dual)
                    {
                        contacts = {{contacts}};
                    }

                    if (Other)
                    {
                        contacts += {{more}};
                    }

                    return F4.Socket(contacts);
                }
            }
            """
        );

    [Theory]
    [InlineData("if (has && wide) return; if (has && wide) F4.Socket(18);")]
    [InlineData("if (has && wide) return; if (has) { if (wide) F4.Socket(18); }")]
    [InlineData("if (has || wide) return; if (wide) F4.Socket(18);")]
    [InlineData("bool both = has && wide; if (has && !both) { if (wide) F4.Socket(18); }")]
    [InlineData("bool both = has && wide; if (wide && !both) { if (has) F4.Socket(18); }")]
    [InlineData("bool either = has || wide; if (either && !has) { if (!wide) F4.Socket(18); }")]
    [InlineData("bool either = (has && wide) || !wide; if (wide && has && !either) F4.Socket(18);")]
    [InlineData("if (n % 2 == 0 || n == 2) { if (n == 25) F4.Socket(18); }")]
    [InlineData("if (n % 2 == 0 || n > 100) { if (n == 25) F4.Socket(18); }")]
    [InlineData("if ((n & 1) == 0 || n is 2) { switch (n) { case 2: break; case 25: F4.Socket(18); break; } }")]
    public Task A_condition_of_which_one_part_is_a_parameter(string statements) =>
        Check.Members(
            $$"""
            static void Build(bool wide, int n)
            {
                bool has = System.IO.File.Exists("camera");
                {{statements}}
            }
            """
        );
}
