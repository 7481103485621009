using Keyway.Designs.Model;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Parts of made-up series, with the facts that one test is about and no others.</summary>
internal static class MadeUp
{
    /// <summary>The socket <c>K2A10</c> of a series <c>K2</c>.</summary>
    public static Connector Socket(string series, string facts = "", int contacts = 10) =>
        Part($"series {series}\n{facts}\nsocket {contacts}: {series}A{{}}\n", $"{series}A{contacts}");

    /// <summary>The header <c>K2B10</c> of a series <c>K2</c>.</summary>
    public static Connector Header(string series, string facts = "", int contacts = 10) =>
        Part($"series {series}\n{facts}\nheader {contacts}: {series}B{{}}\n", $"{series}B{contacts}");

    /// <summary>The socket <c>K2A10</c> and the header <c>K2B10</c> of a series <c>K2</c>, 1.2 mm high when mated.</summary>
    public static InterconnectModel Pair(string series, string facts = "", int contacts = 10)
    {
        Series made = TestSeries.Create(
            $"series {series}\n{facts}\nsocket {contacts}: {series}A{{}}\nheader {contacts}: {series}B{{}}\npair 1.2 mm: 0 1\n"
        );
        return SampleDesigns.Between(made.Find($"{series}A{contacts}")!, made.Find($"{series}B{contacts}")!);
    }

    /// <summary>Two halves whose facts differ; each of two designs has the other order.</summary>
    public static IEnumerable<InterconnectModel> InEitherOrder(Connector one, Connector other) =>
        [SampleDesigns.Between(one, other), SampleDesigns.Between(other, one)];

    /// <summary>One half known, the other not; each of two designs has the other order.</summary>
    public static IEnumerable<InterconnectModel> WithUnknown(Connector known) =>
        [
            new(new Traced<Connector>(known, "first"), SampleDesigns.Unknown<Connector>()),
            new(SampleDesigns.Unknown<Connector>(), new Traced<Connector>(known, "second")),
        ];

    /// <summary>The model under the limits of a team.</summary>
    public static TModel Under<TModel>(this TModel model, DesignPolicy policy)
        where TModel : DesignModel => (TModel)model.WithPolicy(policy);

    /// <summary>Adds a return with the origins of <see cref="SampleDesigns.AddNet"/>, and each name of a net as its own.</summary>
    public static InterconnectModel AddReturn(this InterconnectModel design, string name, string[] of, params int[] contacts) =>
        design.Stating(
            nameof(Interconnect.AddReturn),
            SampleDesigns.Name(name),
            new Traced<IReadOnlyList<Traced<string>>>([.. of.Select(net => new Traced<string>(net, net))], $"{name} of"),
            SampleDesigns.Contacts(name, contacts)
        );

    /// <summary>Adds a net of which the name is not known.</summary>
    public static InterconnectModel AddNetWithoutName(this InterconnectModel design, decimal amperes, params int[] contacts) =>
        design.WithNet(
            new NetModel(SampleDesigns.Unknown<string>(), SampleDesigns.Current("?", amperes), SampleDesigns.Contacts("?", contacts))
        );

    /// <summary>Adds a net of which the current is not known.</summary>
    public static InterconnectModel AddNetWithoutCurrent(this InterconnectModel design, string name, params int[] contacts) =>
        design.WithNet(
            new NetModel(SampleDesigns.Name(name), SampleDesigns.Unknown<ElectricCurrent>(), SampleDesigns.Contacts(name, contacts))
        );

    /// <summary>Adds a net of which one contact is not known.</summary>
    public static InterconnectModel AddNetWithUnknownContact(this InterconnectModel design, string name, decimal amperes, int contact) =>
        design.WithNet(
            new NetModel(
                SampleDesigns.Name(name),
                SampleDesigns.Current(name, amperes),
                Traced.Create<IReadOnlyList<Traced<int>>>([Traced.Create(contact), SampleDesigns.Unknown<int>()])
            )
        );

    /// <summary>Adds a joint whose interconnect is not known.</summary>
    public static AssemblyModel JoinUnknown(this AssemblyModel assembly, string first, string second) =>
        assembly.Stating(
            nameof(BoardAssembly.Join),
            SampleDesigns.Known(first, "first board"),
            SampleDesigns.Known(second, "second board"),
            SampleDesigns.Unknown<InterconnectModel>()
        );

    /// <summary>Takes a hazard upon the team, as the code states it.</summary>
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
