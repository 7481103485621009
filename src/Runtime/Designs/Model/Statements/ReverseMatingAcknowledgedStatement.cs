namespace Keyway.Designs.Model.Statements;

/// <summary>The team accepts that the connector could be plugged in the wrong way around.</summary>
internal sealed record ReverseMatingAcknowledgedStatement() : Statement
{
    public static ReverseMatingAcknowledgedStatement Read(IStatementArguments arguments) => new();
}
