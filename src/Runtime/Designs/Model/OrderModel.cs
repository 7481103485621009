using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>What is known of an order: the subject of the rules on ordering.</summary>
internal sealed class OrderModel : DesignModel
{
    /// <summary>The parts that are ordered, with their pieces.</summary>
    public IEnumerable<(Traced<Connector> Part, Traced<int> Pieces)> Lines => Pairs<Connector>(OrderWords.Add);

    /// <summary>The parts of which samples are ordered, with their pieces.</summary>
    public IEnumerable<(Traced<Connector> Part, Traced<int> Pieces)> Samples => Pairs<Connector>(OrderWords.AddSamples);

    /// <summary>The interconnects that are to be built, with the number of units.</summary>
    public IEnumerable<(Traced<InterconnectModel> Interconnect, Traced<int> Units)> Builds => Pairs<InterconnectModel>(OrderWords.AddFor);

    public override bool Replaces(string method) => false;

    private IEnumerable<(Traced<T> What, Traced<int> Number)> Pairs<T>(string method) =>
        AllStated(method).Select(given => (given.Value<T>(0), given.Value<int>(1)));
}
