using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>An approval that the parts must have, and whose ratings apply.</summary>
/// <param name="Name">The name of the approval, such as <c>UL</c>.</param>
internal sealed record ApprovalStatement(Traced<string> Name) : Statement
{
    public override bool ReplacesEarlier => false;

    public static ApprovalStatement Read(IStatementArguments arguments) => new(arguments.Get<string>("name"));
}
