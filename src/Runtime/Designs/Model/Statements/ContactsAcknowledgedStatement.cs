namespace Keyway.Designs.Model.Statements;

/// <summary>The team accepts what meets at contacts.</summary>
/// <param name="Contacts">The contacts on the first half.</param>
internal sealed record ContactsAcknowledgedStatement(WrittenContacts Contacts) : Statement
{
    public override bool ReplacesEarlier => false;

    public static ContactsAcknowledgedStatement Read(IStatementArguments arguments) => new(WrittenContacts.Read(arguments));
}
