using Keyway.Designs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Support;

/// <summary>
/// Designs in the form that rules receive. The origin of each value is a word, so that tests see where a finding is reported.
/// </summary>
internal static class SampleDesigns
{
    public static Traced<T> Unknown<T>() => Traced<T>.Unknown("unknown");

    public static InterconnectModel Between(string first, string second) => Between(TestSeries.Part(first), TestSeries.Part(second));

    public static InterconnectModel Between(Connector first, Connector second) =>
        new(new Traced<Connector>(first, "first"), new Traced<Connector>(second, "second"));

    /// <summary>Creates a design of a known and an unknown half.</summary>
    public static InterconnectModel Half(string first) => new(new Traced<Connector>(TestSeries.Part(first), "first"), Unknown<Connector>());

    public static InterconnectModel NoneKnown() => new(Unknown<Connector>(), Unknown<Connector>());

    /// <summary>
    /// Adds a net with the origins <c>VCAM name</c>, <c>VCAM current</c>, <c>VCAM contacts</c>, <c>VCAM[0]</c>, <c>VCAM[1]</c>…
    /// </summary>
    public static InterconnectModel AddNet(this InterconnectModel design, string name, decimal amperes, params int[] contacts) =>
        design.WithNet(new NetModel(Name(name), Current(name, amperes), Contacts(name, contacts)));

    public static Traced<string> Name(string name) => new(name, $"{name} name");

    public static Traced<IReadOnlyList<Traced<string>>> Names(params string[] names) =>
        new([.. names.Select(name => new Traced<string>(name, name))], "names");

    public static Traced<ElectricCurrent> Current(string name, decimal amperes) => new(amperes.Amperes(), $"{name} current");

    public static Traced<IReadOnlyList<Traced<int>>> Contacts(string name, params int[] contacts) =>
        new([.. contacts.Select((contact, place) => new Traced<int>(contact, $"{name}[{place}]"))], $"{name} contacts");

    public static InterconnectModel WithMatedHeight(this InterconnectModel design, decimal millimeters) =>
        design.WithMatedHeight(new Traced<Length>(millimeters.Millimeters(), "height"));

    public static InterconnectModel WithMatedHeight(this InterconnectModel design, Traced<Length> height) =>
        design.Stating(nameof(Interconnect.WithMatedHeight), height);

    /// <summary>States a range of temperatures in degrees Celsius with the method of a name.</summary>
    public static InterconnectModel WithTemperatures(this InterconnectModel design, string method, decimal minimum, decimal maximum) =>
        design.Stating(method, Known(minimum.DegreesCelsius(), "minimum"), Known(maximum.DegreesCelsius(), "maximum"));

    public static InterconnectModel WithVoltage(this InterconnectModel design, decimal volts) =>
        design.WithVoltage(new Traced<ElectricPotential>(volts.Volts(), "voltage"));

    public static InterconnectModel WithVoltage(this InterconnectModel design, Traced<ElectricPotential> voltage) =>
        design.Stating(nameof(Interconnect.WithVoltage), voltage);

    /// <summary>Adds a statement to a design, with its values in the order of the parameters.</summary>
    public static TModel Stating<TModel>(this TModel design, string method, params object[] values)
        where TModel : DesignModel
    {
        (Type type, StatementTable table) = design switch
        {
            InterconnectModel => (typeof(Interconnect), InterconnectStatements.Table),
            AssemblyModel => (typeof(BoardAssembly), BoardAssemblyStatements.Table),
            MountingModel => (typeof(Mounting), MountingStatements.Table),
            _ => (typeof(PurchaseOrder), PurchaseOrderStatements.Table),
        };
        return (TModel)design.With(table.Read(method, new TracedArguments(type, method, values))!);
    }

    public static Traced<T> Known<T>(T value, string origin) => new(value, origin);

    /// <summary>Adds a joint with the origin <c>first-second</c>.</summary>
    public static AssemblyModel Join(this AssemblyModel assembly, string first, string second, InterconnectModel interconnect) =>
        assembly.Stating(
            nameof(BoardAssembly.Join),
            Known(first, "first board"),
            Known(second, "second board"),
            Known(interconnect, $"{first}-{second}")
        );

    public static MountingModel Mounting(Connector part) => new(Known(part, "part"));

    public static OrderModel Order(string method, Connector part, int pieces) =>
        new OrderModel().Stating(method, Known(part, "part"), Known(pieces, "pieces"));

    public static PartRequest Request(Series series, ConnectorRole role, int contacts, decimal? millimeters = null) =>
        new(
            series,
            role,
            new Traced<int>(contacts, "contacts"),
            millimeters is { } height ? new Traced<Length>(height.Millimeters(), "height") : null
        );

    public static PartNumberRequest Request(string number, params Series[] catalog) => new(new Traced<string>(number, "number"), catalog);

    public static MateRequest MateOf(string number, decimal? millimeters = null) => MateOf(TestSeries.Part(number), millimeters);

    public static MateRequest MateOf(Connector connector, decimal? millimeters = null) =>
        new(connector, millimeters is { } height ? new Traced<Length>(height.Millimeters(), "height") : null, "request");
}
