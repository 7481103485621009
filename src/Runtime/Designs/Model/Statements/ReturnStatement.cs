using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>A net that carries the return current of other nets.</summary>
/// <param name="Name">The name.</param>
/// <param name="Nets">The names of the nets whose current returns.</param>
/// <param name="Contacts">The contacts.</param>
internal sealed record ReturnStatement(Traced<string> Name, Traced<IReadOnlyList<Traced<string>>> Nets, WrittenContacts Contacts)
    : Statement
{
    public override bool ReplacesEarlier => false;

    public static ReturnStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<string>("name"), arguments.GetItems<string>("nets"), WrittenContacts.Read(arguments));
}
