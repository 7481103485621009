using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The hand soldering of the connector.</summary>
/// <param name="Tip">The temperature of the tip.</param>
/// <param name="Duration">How long one terminal is heated.</param>
internal sealed record HandSolderingStatement(Traced<Temperature> Tip, Traced<TimeSpan> Duration) : Statement
{
    public static HandSolderingStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Temperature>("tip"), arguments.Get<TimeSpan>("duration"));
}
