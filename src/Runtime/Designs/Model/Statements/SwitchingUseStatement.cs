namespace Keyway.Designs.Model.Statements;

/// <summary>The interconnect switches a circuit on and off.</summary>
/// <param name="Origin">Where the design states it.</param>
internal sealed record SwitchingUseStatement(object? Origin) : Statement
{
    public static SwitchingUseStatement Read(IStatementArguments arguments) => new(arguments.Origin);
}
