using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>An interconnect to be built.</summary>
/// <param name="Interconnect">The interconnect; each product contains it once.</param>
/// <param name="Units">The number of products.</param>
internal sealed record BuildStatement(Traced<InterconnectModel> Interconnect, Traced<int> Units) : Statement
{
    public override bool ReplacesEarlier => false;

    public static BuildStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<InterconnectModel>("interconnect"), arguments.Get<int>("units"));
}
