using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class HandSolderingTooHotTests
{
    [Fact]
    public Task Too_long_at_a_temperature_of_the_table() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).WithHandSoldering({|#1:300.DegreesCelsius()|}, {|#0:TimeSpan.FromSeconds(6)|});",
            Check.Error("KEY5009", "6 s at 300 °C is too long; F4 connectors withstand 5 s at 300 °C or 3 s at 350 °C", related: 1)
        );

    [Fact]
    public Task Between_two_temperatures_the_hotter_counts() =>
        Check.Statements(
            """
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.5.DegreesCelsius(), TimeSpan.FromSeconds(3));
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering({|#1:300.5.DegreesCelsius()|}, {|#0:TimeSpan.FromSeconds(3.5)|});
            """,
            Check.Error("KEY5009", "3.5 s at 300.5 °C is too long; F4 connectors withstand 5 s at 300 °C or 3 s at 350 °C", related: 1)
        );

    [Fact]
    public Task Hotter_than_all_of_the_table() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).WithHandSoldering({|#0:350.1.DegreesCelsius()|}, TimeSpan.FromSeconds(1));",
            Check.Error("KEY5009", "an iron at 350.1 °C is too hot; F4 connectors withstand 5 s at 300 °C or 3 s at 350 °C")
        );

    [Fact]
    public Task The_limits_themselves_pass() =>
        Check.Statements(
            """
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), TimeSpan.FromSeconds(5));
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(350.DegreesCelsius(), TimeSpan.FromSeconds(3));
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(573.15.Kelvins(), TimeSpan.FromMilliseconds(5000));
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(20.DegreesCelsius(), TimeSpan.FromSeconds(5));
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(20.DegreesCelsius(), TimeSpan.Zero);
            """
        );

    [Fact]
    public Task Durations_are_known_however_they_are_written() =>
        Check.Statements(
            """
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), {|KEY5009:TimeSpan.FromMinutes(1)|});
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), {|KEY5009:TimeSpan.FromMinutes(0.25)|});
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), {|KEY5009:TimeSpan.FromSeconds(5.5)|});
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), {|KEY5009:TimeSpan.FromMilliseconds(5001)|});
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), {|KEY5009:TimeSpan.FromHours(1)|});
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), {|KEY5009:TimeSpan.FromDays(1)|});
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), {|KEY5009:TimeSpan.FromDays(0.5)|});
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), {|KEY5009:TimeSpan.FromDays(1, 0)|});
            TimeSpan own = TimeSpan.FromSeconds(7);
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(duration: {|KEY5009:own|}, tip: 300.DegreesCelsius());
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Mounting Of(Connector part) => Mounting.Of(part).WithHandSoldering(400.DegreesCelsius(), TimeSpan.FromSeconds(9));
                static Mounting For(TimeSpan duration) => Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), duration);
                static Mounting For(double seconds) => Mounting.Of(F4.AXK7L24223G)
                    .WithHandSoldering(300.DegreesCelsius(), TimeSpan.FromSeconds(seconds));
                static Mounting At(Temperature tip) => Mounting.Of(F4.AXK7L24223G).WithHandSoldering(tip, TimeSpan.FromSeconds(9));
                static Mounting Hot(TimeSpan duration) => Mounting.Of(F4.AXK7L24223G)
                    .WithHandSoldering({|KEY5009:400.DegreesCelsius()|}, duration);
            """
        );

    [Fact]
    public Task Of_an_iron_cooler_than_the_coolest_of_the_table_nothing_is_known() =>
        Check.Statements("Mounting.Of(F4.AXK7L24223G).WithHandSoldering(250.DegreesCelsius(), TimeSpan.FromSeconds(8));");
}
