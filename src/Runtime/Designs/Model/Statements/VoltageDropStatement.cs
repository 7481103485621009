using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The highest allowed voltage drop of one net or all nets over their contacts.</summary>
/// <param name="Net">The name of the net; null for all nets.</param>
/// <param name="Maximum">The highest voltage drop allowed.</param>
internal sealed record VoltageDropStatement(Traced<string>? Net, Traced<ElectricPotential> Maximum) : Statement
{
    public override bool ReplacesEarlier => false;

    public static VoltageDropStatement Read(IStatementArguments arguments) =>
        new(arguments.Find<string>("net"), arguments.Get<ElectricPotential>("maximum"));
}
