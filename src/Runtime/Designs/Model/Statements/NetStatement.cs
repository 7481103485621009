using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>A net that carries a current over contacts.</summary>
/// <param name="Name">The name.</param>
/// <param name="Current">The current through the net.</param>
/// <param name="Contacts">The numbers of the contacts.</param>
internal sealed record NetStatement(Traced<string> Name, Traced<ElectricCurrent> Current, Traced<IReadOnlyList<Traced<int>>> Contacts)
    : Statement
{
    public override bool ReplacesEarlier => false;

    public static NetStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<string>("name"), arguments.Get<ElectricCurrent>("current"), arguments.GetItems<int>("contacts"));
}
