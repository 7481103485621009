using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>An interconnect that joins two boards.</summary>
/// <param name="FirstBoard">The board of the first half.</param>
/// <param name="SecondBoard">The board of the second half.</param>
/// <param name="Interconnect">The interconnect.</param>
internal sealed record JointStatement(Traced<string> FirstBoard, Traced<string> SecondBoard, Traced<InterconnectModel> Interconnect)
    : Statement
{
    public override bool ReplacesEarlier => false;

    public static JointStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<string>("firstBoard"), arguments.Get<string>("secondBoard"), arguments.Get<InterconnectModel>("interconnect"));
}
