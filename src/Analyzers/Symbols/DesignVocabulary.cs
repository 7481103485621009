using Keyway.Designs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Analyzers.Symbols;

/// <summary>The types of designs, the calls that create them, and the statements that each type supports.</summary>
internal static class DesignVocabulary
{
    /// <summary>The names of the types whose members create designs.</summary>
    public static readonly IReadOnlyList<string> Types =
    [
        nameof(Interconnect),
        nameof(BoardAssembly),
        nameof(Mounting),
        nameof(PurchaseOrder),
    ];

    /// <summary>The name of the type whose extension methods make statements of <see cref="Interconnect"/>.</summary>
    public const string Extensions = nameof(ContactNameExtensions);

    /// <summary>Gets the statements of a type of design.</summary>
    /// <param name="type">The name of the type, one of <see cref="Types"/>.</param>
    public static StatementTable GetStatements(string type) =>
        type switch
        {
            nameof(Interconnect) => InterconnectStatements.Table,
            nameof(BoardAssembly) => BoardAssemblyStatements.Table,
            nameof(Mounting) => MountingStatements.Table,
            _ => PurchaseOrderStatements.Table,
        };

    /// <summary>Creates the model of the design that a call creates, or null if the call creates none.</summary>
    /// <param name="type">The name of the type whose member is called.</param>
    /// <param name="method">The name of the method, or null for a constructor.</param>
    /// <param name="arguments">The arguments of the call.</param>
    /// <param name="catalog">Gets the series in which the parts of boards are looked up.</param>
    public static DesignModel? Begin(string type, string? method, IStatementArguments arguments, Func<IReadOnlyList<Series>> catalog) =>
        (type, method) switch
        {
            (nameof(Interconnect), nameof(Interconnect.Between)) => BeginInterconnect(arguments, catalog),
            (nameof(BoardAssembly), null) => new AssemblyModel(),
            (nameof(Mounting), nameof(Mounting.Of)) => new MountingModel(arguments.Get<Connector>("part")),
            (nameof(PurchaseOrder), null) => new OrderModel(),
            _ => null,
        };

    private static InterconnectModel BeginInterconnect(IStatementArguments arguments, Func<IReadOnlyList<Series>> catalog)
    {
        Traced<PlacedConnector> first = arguments.Get<PlacedConnector>("first"),
            second = arguments.Get<PlacedConnector>("second");
        Traced<ContactMap>? map = arguments.Find<ContactMap>("contactMap");
        if (!first.TryGetValue(out PlacedConnector own) || !second.TryGetValue(out PlacedConnector other) || map is { IsKnown: false })
        {
            return new InterconnectModel(arguments.Get<Connector>("first"), arguments.Get<Connector>("second"));
        }

        Connector? part = own.FindPart(catalog()),
            otherPart = other.FindPart(catalog());
        return new InterconnectModel(
            Trace(part, first.Origin),
            Trace(otherPart, second.Origin),
            new PlacedPair(own, other, map?.Value, part, otherPart)
        );
    }

    private static Traced<Connector> Trace(Connector? part, object? origin) =>
        part is null ? Traced<Connector>.Unknown(origin) : new Traced<Connector>(part, origin);
}
