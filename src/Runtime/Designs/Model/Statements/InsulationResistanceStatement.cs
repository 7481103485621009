using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The insulation resistance that must remain.</summary>
/// <param name="Minimum">The lowest resistance allowed.</param>
internal sealed record InsulationResistanceStatement(Traced<ElectricResistance> Minimum) : Statement
{
    public static InsulationResistanceStatement Read(IStatementArguments arguments) => new(arguments.Get<ElectricResistance>("minimum"));
}
