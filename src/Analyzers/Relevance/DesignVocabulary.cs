using Keyway.Designs.Model;

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

    /// <summary>The model that a call begins; nothing if it begins none.</summary>
    /// <param name="type">The type whose member is called.</param>
    /// <param name="method">The method's name; nothing for a constructor.</param>
    /// <param name="given">The arguments.</param>
    public static DesignModel? Begin(string type, string? method, IGiven given) =>
        (type, method, given.Count) switch
        {
            (nameof(Interconnect), nameof(Interconnect.Between), 2) => new InterconnectModel(
                given.Value<Connector>(0),
                given.Value<Connector>(1)
            ),
            (nameof(BoardAssembly), null, 1) => new AssemblyModel(),
            (nameof(Mounting), nameof(Mounting.Of), 1) => new MountingModel(given.Value<Connector>(0)),
            (nameof(PurchaseOrder), null, 1) => new OrderModel(),
            _ => null,
        };
}
