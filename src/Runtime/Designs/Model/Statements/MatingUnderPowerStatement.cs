namespace Keyway.Designs.Model.Statements;

/// <summary>The two halves are mated or separated while they carry current or voltage.</summary>
/// <param name="Origin">Where the design states it.</param>
internal sealed record MatingUnderPowerStatement(object? Origin) : Statement
{
    public static MatingUnderPowerStatement Read(IStatementArguments arguments) => new(arguments.Origin);
}
