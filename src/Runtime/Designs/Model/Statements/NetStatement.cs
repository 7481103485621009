using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>A net that carries a current over contacts.</summary>
/// <param name="Name">The name.</param>
/// <param name="Current">The current through the net.</param>
/// <param name="Contacts">The contacts.</param>
internal sealed record NetStatement(Traced<string> Name, Traced<ElectricCurrent> Current, WrittenContacts Contacts) : Statement
{
    public override bool ReplacesEarlier => false;

    public static NetStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<string>("name"), arguments.Get<ElectricCurrent>("current"), WrittenContacts.Read(arguments));
}
