namespace Keyway.Designs.Model.Statements;

/// <summary>The interconnect belongs to test equipment.</summary>
internal sealed record InspectionUseStatement() : Statement
{
    public static InspectionUseStatement Read(IStatementArguments arguments) => new();
}
