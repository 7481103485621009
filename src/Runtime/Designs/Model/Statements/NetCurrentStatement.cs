using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The current through a net of the boards.</summary>
/// <param name="Net">The name of the net.</param>
/// <param name="Current">The current.</param>
internal sealed record NetCurrentStatement(Traced<string> Net, Traced<ElectricCurrent> Current) : Statement
{
    public override bool ReplacesEarlier => false;

    public static NetCurrentStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<string>("net"), arguments.Get<ElectricCurrent>("current"));
}
