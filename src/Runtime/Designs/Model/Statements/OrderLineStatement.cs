using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>An ordered part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Pieces">The number of pieces.</param>
internal sealed record OrderLineStatement(Traced<Connector> Part, Traced<int> Pieces) : Statement
{
    public override bool ReplacesEarlier => false;

    public static OrderLineStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Connector>("part"), arguments.Get<int>("pieces"));
}
