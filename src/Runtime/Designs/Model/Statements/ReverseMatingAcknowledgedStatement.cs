namespace Keyway.Designs.Model.Statements;

/// <summary>The team accepts that the connector could be plugged the wrong way round.</summary>
internal sealed record ReverseMatingAcknowledgedStatement() : Statement
{
    public static ReverseMatingAcknowledgedStatement Read(IStatementArguments arguments) => new();
}
