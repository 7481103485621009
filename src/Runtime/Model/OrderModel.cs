namespace Keyway;

/// <summary>What is known of an order: the subject of the rules on ordering.</summary>
internal sealed class OrderModel : DesignModel
{
    /// <summary>The parts that are ordered, with their pieces.</summary>
    public IEnumerable<(Fact<Connector> Part, Fact<int> Pieces)> Lines => Pairs<Connector>(OrderWords.Add);

    /// <summary>The parts of which samples are ordered, with their pieces.</summary>
    public IEnumerable<(Fact<Connector> Part, Fact<int> Pieces)> Samples => Pairs<Connector>(OrderWords.AddSamples);

    /// <summary>The interconnects that are to be built, with the number of units.</summary>
    public IEnumerable<(Fact<InterconnectModel> Interconnect, Fact<int> Units)> Builds => Pairs<InterconnectModel>(OrderWords.AddFor);

    public override bool Replaces(string method) => false;

    private IEnumerable<(Fact<T> What, Fact<int> Number)> Pairs<T>(string method) =>
        AllStated(method).Select(given => (given.Value<T>(0), given.Value<int>(1)));
}
