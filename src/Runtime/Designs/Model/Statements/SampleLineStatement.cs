using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>An order for samples of a part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Pieces">The number of pieces.</param>
internal sealed record SampleLineStatement(Traced<Connector> Part, Traced<int> Pieces) : Statement
{
    public override bool ReplacesEarlier => false;

    public static SampleLineStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Connector>("part"), arguments.Get<int>("pieces"));
}
