using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The team accepts what meets at contacts.</summary>
/// <param name="Contacts">The numbers of the contacts on the first half.</param>
internal sealed record ContactsAcknowledgedStatement(Traced<IReadOnlyList<Traced<int>>> Contacts) : Statement
{
    public override bool ReplacesEarlier => false;

    public static ContactsAcknowledgedStatement Read(IStatementArguments arguments) => new(arguments.GetItems<int>("contacts"));
}
