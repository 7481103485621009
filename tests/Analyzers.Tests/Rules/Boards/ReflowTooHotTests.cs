using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class ReflowTooHotTests
{
    [Fact]
    public Task Names_what_the_terminals_withstand() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).WithReflowPeak({|#0:261.DegreesCelsius()|});",
            Check.Error("KEY5008", "a reflow peak of 261 °C is too hot; F4 connectors withstand 260 °C at the terminals")
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Mounting.Of(F4.AXK7L24223G).WithReflowPeak(260.DegreesCelsius());
            Mounting.Of(F4.AXK7L24223G).WithReflowPeak(533.15.Kelvins());
            Mounting.Of(F4.AXK7L24223G).WithReflowPeak(255.DegreesCelsius() + TemperatureDelta.FromKelvins(5));
            Mounting.Of(F4.AXK7L24223G).WithReflowPeak(300.DegreesCelsius()).WithReflowPeak(245.DegreesCelsius());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements(
            """
            Mounting.Of(F4.AXK7L24223G).WithReflowPeak({|KEY5008:260.0000001.DegreesCelsius()|});
            Mounting.Of(F4S.AXT510124).WithReflowPeak({|KEY5008:255.DegreesCelsius() + TemperatureDelta.FromKelvins(5.1)|});
            Mounting.Of(P4.AXK840145WG).WithReflowPeak({|KEY5008:265.DegreesCelsius() - TemperatureDelta.FromKelvins(4)|});
            """
        );

    [Fact]
    public async Task Offers_the_limit() =>
        Assert.Equal(
            ["270.DegreesCelsius() -> 260.DegreesCelsius()"],
            await Remedies.OfMembers("    static Mounting Build() => Mounting.Of(F4.AXK7L24223G).WithReflowPeak(270.DegreesCelsius());")
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Mounting Of(Connector part) => Mounting.Of(part).WithReflowPeak(300.DegreesCelsius());
                static Mounting At(Temperature peak) => Mounting.Of(F4.AXK7L24223G).WithReflowPeak(peak);
            """
        );

    [Fact]
    public Task Each_path_is_analyzed() =>
        Check.Members(
            """
                static Mounting At(bool leadFree) => Mounting.Of(F4.AXK7L24223G)
                    .WithReflowPeak({|KEY5008:leadFree ? 265.DegreesCelsius() : 235.DegreesCelsius()|});
            """
        );
}
