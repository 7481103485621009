using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The dielectric strength (hi-pot) test that the product must pass.</summary>
/// <param name="Voltage">The voltage of the test, AC.</param>
/// <param name="Duration">How long the voltage is applied; null if the design does not say.</param>
internal sealed record DielectricStrengthStatement(Traced<ElectricPotential> Voltage, Traced<TimeSpan>? Duration) : Statement
{
    public static DielectricStrengthStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<ElectricPotential>("voltage"), arguments.Find<TimeSpan>("duration"));
}
