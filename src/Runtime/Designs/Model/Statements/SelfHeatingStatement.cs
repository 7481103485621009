using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>How far the current heats the connector above the ambient temperature.</summary>
/// <param name="Rise">The temperature rise.</param>
internal sealed record SelfHeatingStatement(Traced<TemperatureDelta> Rise) : Statement
{
    public static SelfHeatingStatement Read(IStatementArguments arguments) => new(arguments.Get<TemperatureDelta>("rise"));
}
