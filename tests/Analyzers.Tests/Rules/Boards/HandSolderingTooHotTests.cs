using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class HandSolderingTooHotTests
{
    [Fact]
    public Task Too_Long_At_A_Temperature_Of_The_Table() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).WithHandSoldering({|#1:300.DegreesCelsius()|}, {|#0:TimeSpan.FromSeconds(6)|});",
            Check.Error("KEY5009", "6 s at 300 °C is too long; F4 connectors withstand 5 s at 300 °C or 3 s at 350 °C", related: 1)
        );

    [Fact]
    public Task Between_Two_Temperatures_The_Hotter_Counts() =>
        Check.Statements(
            """
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.5.DegreesCelsius(), TimeSpan.FromSeconds(3));
            Mounting.Of(F4.AXK7L24223G).WithHandSoldering({|#1:300.5.DegreesCelsius()|}, {|#0:TimeSpan.FromSeconds(3.5)|});
            """,
            Check.Error("KEY5009", "3.5 s at 300.5 °C is too long; F4 connectors withstand 5 s at 300 °C or 3 s at 350 °C", related: 1)
        );

    [Fact]
    public Task Hotter_Than_All_Of_The_Table() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).WithHandSoldering({|#0:350.1.DegreesCelsius()|}, TimeSpan.FromSeconds(1));",
            Check.Error("KEY5009", "an iron of 350.1 °C is too hot; F4 connectors withstand 5 s at 300 °C or 3 s at 350 °C")
        );

    [Fact]
    public Task The_Limits_Themselves_Pass() =>
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
    public Task Durations_Are_Known_However_They_Are_Written() =>
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
    public Task What_Is_Not_Known_Is_Not_Judged() =>
        Check.Members(
            """
                static Mounting Of(Connector part) => Mounting.Of(part).WithHandSoldering(400.DegreesCelsius(), TimeSpan.FromSeconds(9));
                static Mounting For(TimeSpan duration) => Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), duration);
                static Mounting For(double seconds) => Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), TimeSpan.FromSeconds(seconds));
                static Mounting At(Temperature tip) => Mounting.Of(F4.AXK7L24223G).WithHandSoldering(tip, TimeSpan.FromSeconds(9));
                static Mounting Hot(TimeSpan duration) => Mounting.Of(F4.AXK7L24223G).WithHandSoldering({|KEY5009:400.DegreesCelsius()|}, duration);
            """
        );

    [Fact]
    public Task Of_An_Iron_Cooler_Than_The_Coolest_Of_The_Table_Nothing_Is_Known() =>
        Check.Statements("Mounting.Of(F4.AXK7L24223G).WithHandSoldering(250.DegreesCelsius(), TimeSpan.FromSeconds(8));");
}
