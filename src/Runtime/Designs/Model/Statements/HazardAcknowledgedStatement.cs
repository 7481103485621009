using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The team accepts a hazard for two boards.</summary>
/// <param name="Hazard">The hazard.</param>
/// <param name="FirstBoard">One board.</param>
/// <param name="SecondBoard">The other board.</param>
internal sealed record HazardAcknowledgedStatement(Traced<Hazard> Hazard, Traced<string> FirstBoard, Traced<string> SecondBoard) : Statement
{
    public override bool ReplacesEarlier => false;

    public static HazardAcknowledgedStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Hazard>("hazard"), arguments.Get<string>("firstBoard"), arguments.Get<string>("secondBoard"));
}
