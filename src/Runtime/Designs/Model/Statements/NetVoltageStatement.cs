using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The voltage of a net of the boards against ground.</summary>
/// <param name="Net">The name of the net.</param>
/// <param name="Voltage">The voltage; negative below ground.</param>
internal sealed record NetVoltageStatement(Traced<string> Net, Traced<ElectricPotential> Voltage) : Statement
{
    public override bool ReplacesEarlier => false;

    public static NetVoltageStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<string>("net"), arguments.Get<ElectricPotential>("voltage"));
}
