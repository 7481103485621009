using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>A net that carries the return current of other nets.</summary>
/// <param name="Name">The name.</param>
/// <param name="Nets">The names of the nets whose current returns.</param>
/// <param name="Contacts">The contacts, or null for those that connect the net of the boards.</param>
internal sealed record ReturnStatement(Traced<string> Name, Traced<IReadOnlyList<Traced<string>>> Nets, WrittenContacts? Contacts)
    : Statement
{
    public override bool ReplacesEarlier => false;

    public static ReturnStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<string>("name"), arguments.GetItems<string>("nets"), FindContacts(arguments));

    private static WrittenContacts? FindContacts(IStatementArguments arguments) =>
        arguments.Has("contacts") ? WrittenContacts.Read(arguments) : null;
}
