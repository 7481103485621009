using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The highest voltage between any two contacts.</summary>
/// <param name="Voltage">The voltage, AC or DC.</param>
internal sealed record VoltageStatement(Traced<ElectricPotential> Voltage) : Statement
{
    public static VoltageStatement Read(IStatementArguments arguments) => new(arguments.Get<ElectricPotential>("voltage"));
}
