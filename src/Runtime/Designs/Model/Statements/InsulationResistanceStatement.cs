using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The minimum insulation resistance between any two contacts.</summary>
/// <param name="Minimum">The lowest resistance allowed.</param>
internal sealed record InsulationResistanceStatement(Traced<ElectricResistance> Minimum) : Statement
{
    public static InsulationResistanceStatement Read(IStatementArguments arguments) => new(arguments.Get<ElectricResistance>("minimum"));
}
