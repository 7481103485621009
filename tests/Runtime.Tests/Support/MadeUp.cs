using Keyway.Designs.Model;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Parts of made-up series that have only the facts under test.</summary>
internal static class MadeUp
{
    /// <summary>Creates the socket <c>K2A10</c> of a series <c>K2</c>.</summary>
    public static Connector Socket(string series, string facts = "", int contacts = 10) =>
        Part($"series {series}\n{facts}\nsocket {contacts}: {series}A{{}}\n", $"{series}A{contacts}");

    /// <summary>Creates the header <c>K2B10</c> of a series <c>K2</c>.</summary>
    public static Connector Header(string series, string facts = "", int contacts = 10) =>
        Part($"series {series}\n{facts}\nheader {contacts}: {series}B{{}}\n", $"{series}B{contacts}");

    /// <summary>
    /// Creates a design of the socket <c>K2A10</c> and the header <c>K2B10</c> of a series <c>K2</c>, with a mated height of 1.2 mm.
    /// </summary>
    public static InterconnectModel Pair(string series, string facts = "", int contacts = 10) => PairAt(series, "1.2 mm", facts, contacts);

    /// <summary>
    /// Creates a design of the socket <c>K2A10</c> and the header <c>K2B10</c> of a series <c>K2</c>, with a mated height.
    /// </summary>
    public static InterconnectModel PairAt(string series, string height, string facts = "", int contacts = 10)
    {
        Series made = TestSeries.Create(
            $"series {series}\n{facts}\nsocket {contacts}: {series}A{{}}\nheader {contacts}: {series}B{{}}\npair {height}: 0 1\n"
        );
        return SampleDesigns.Between(made.Find($"{series}A{contacts}")!, made.Find($"{series}B{contacts}")!);
    }

    /// <summary>Creates two designs, one for each order of two halves with different facts.</summary>
    public static IEnumerable<InterconnectModel> InEitherOrder(Connector one, Connector other) =>
        [SampleDesigns.Between(one, other), SampleDesigns.Between(other, one)];

    /// <summary>Creates two designs, one for each order of a known and an unknown half.</summary>
    public static IEnumerable<InterconnectModel> WithUnknown(Connector known) =>
        [
            new(new Traced<Connector>(known, "first"), SampleDesigns.Unknown<Connector>()),
            new(SampleDesigns.Unknown<Connector>(), new Traced<Connector>(known, "second")),
        ];

    /// <summary>Returns the model with the limits of a team.</summary>
    public static TModel Under<TModel>(this TModel model, DesignPolicy policy)
        where TModel : DesignModel => (TModel)model.WithPolicy(policy);

    /// <summary>
    /// Adds a return with the origins of <see cref="SampleDesigns.AddNet"/>. The origin of each name of a net is the name.
    /// </summary>
    public static InterconnectModel AddReturn(this InterconnectModel design, string name, string[] of, params int[] contacts) =>
        design.Stating(
            nameof(Interconnect.AddReturn),
            SampleDesigns.Name(name),
            new Traced<IReadOnlyList<Traced<string>>>([.. of.Select(net => new Traced<string>(net, net))], $"{name} of"),
            SampleDesigns.Contacts(name, contacts)
        );

    /// <summary>Adds a net with an unknown name.</summary>
    public static InterconnectModel AddNetWithoutName(this InterconnectModel design, decimal amperes, params int[] contacts) =>
        design.WithNet(
            new NetModel(SampleDesigns.Unknown<string>(), SampleDesigns.Current("?", amperes), SampleDesigns.Contacts("?", contacts))
        );

    /// <summary>Adds a net with an unknown current.</summary>
    public static InterconnectModel AddNetWithoutCurrent(this InterconnectModel design, string name, params int[] contacts) =>
        design.WithNet(
            new NetModel(SampleDesigns.Name(name), SampleDesigns.Unknown<ElectricCurrent>(), SampleDesigns.Contacts(name, contacts))
        );

    /// <summary>Adds a net with one unknown contact.</summary>
    public static InterconnectModel AddNetWithUnknownContact(this InterconnectModel design, string name, decimal amperes, int contact) =>
        design.WithNet(
            new NetModel(
                SampleDesigns.Name(name),
                SampleDesigns.Current(name, amperes),
                Traced.Create<IReadOnlyList<Traced<int>>>([Traced.Create(contact), SampleDesigns.Unknown<int>()])
            )
        );

    /// <summary>Adds a joint with an unknown interconnect.</summary>
    public static AssemblyModel JoinUnknown(this AssemblyModel assembly, string first, string second) =>
        assembly.Stating(
            nameof(BoardAssembly.Join),
            SampleDesigns.Known(first, "first board"),
            SampleDesigns.Known(second, "second board"),
            SampleDesigns.Unknown<InterconnectModel>()
        );

    /// <summary>Accepts a hazard with the statement that code uses.</summary>
    public static AssemblyModel Acknowledge(this AssemblyModel assembly, Hazard hazard, string first, string second) =>
        assembly.Stating(
            nameof(BoardAssembly.Acknowledge),
            SampleDesigns.Known(hazard, "hazard"),
            SampleDesigns.Known(first, "first board"),
            SampleDesigns.Known(second, "second board"),
            SampleDesigns.Known("they are screwed down", "because")
        );

    private static Connector Part(string sheet, string number) => TestSeries.Create(sheet).Find(number)!;
}
