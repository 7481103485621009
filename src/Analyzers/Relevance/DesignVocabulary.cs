using Keyway.Designs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;

namespace Keyway.Analyzers.Relevance;

/// <summary>The calls with which a design begins.</summary>
internal static class DesignVocabulary
{
    /// <summary>The types whose members make designs.</summary>
    public static readonly IReadOnlyList<string> Types =
    [
        nameof(Interconnect),
        nameof(BoardAssembly),
        nameof(Mounting),
        nameof(PurchaseOrder),
    ];

    /// <summary>Gets the calls that state something of a type of design.</summary>
    /// <param name="type">The name of the type, one of <see cref="Types"/>.</param>
    public static StatementTable GetStatements(string type) =>
        type switch
        {
            nameof(Interconnect) => InterconnectStatements.Table,
            nameof(BoardAssembly) => BoardAssemblyStatements.Table,
            nameof(Mounting) => MountingStatements.Table,
            _ => PurchaseOrderStatements.Table,
        };

    /// <summary>Creates the model that a call begins, or null if it begins none.</summary>
    /// <param name="type">The type whose member is called.</param>
    /// <param name="method">The method's name; null for a constructor.</param>
    /// <param name="arguments">The arguments.</param>
    public static DesignModel? Begin(string type, string? method, IStatementArguments arguments) =>
        (type, method) switch
        {
            (nameof(Interconnect), nameof(Interconnect.Between)) => new InterconnectModel(
                arguments.Get<Connector>("first"),
                arguments.Get<Connector>("second")
            ),
            (nameof(BoardAssembly), null) => new AssemblyModel(),
            (nameof(Mounting), nameof(Mounting.Of)) => new MountingModel(arguments.Get<Connector>("part")),
            (nameof(PurchaseOrder), null) => new OrderModel(),
            _ => null,
        };
}
