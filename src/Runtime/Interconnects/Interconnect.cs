namespace Keyway;

/// <summary>Two connectors mated with each other, with what goes through them and what they have to bear.</summary>
/// <remarks>Immutable: every call returns a new interconnect and leaves the old one as it was.</remarks>
public sealed class Interconnect
{
    private readonly InterconnectModel model;
    private IReadOnlyList<Net>? nets;

    private Interconnect(InterconnectModel model) => this.model = model;

    /// <summary>The half that was named first.</summary>
    public Connector First => model.First.Value;

    /// <summary>The half that was named second.</summary>
    public Connector Second => model.Second.Value;

    /// <summary>The nets, in the order in which they were added.</summary>
    public IReadOnlyList<Net> Nets => nets ??= [.. model.Nets.Select(ToNet)];

    /// <summary>The current over all nets, supply and return alike.</summary>
    public ElectricCurrent TotalCurrent
    {
        get
        {
            var total = default(ElectricCurrent);
            foreach (NetModel net in model.Nets)
            {
                total += ElectricCurrent.FromAmperes(Math.Abs(net.Current.Value.Amperes));
            }

            return total;
        }
    }

    /// <summary>The mated height: the one asked for, or else the only one that the pair gives; nothing if the pair gives none or several.</summary>
    public Length? MatedHeight
    {
        get
        {
            IReadOnlyList<Length> heights = Matings.CommonHeights(First, Second);
            return model.MatedHeight is { } asked ? asked.Value : heights.Count == 1 ? heights[0] : null;
        }
    }

    /// <summary>The voltage between any two contacts, if it was stated.</summary>
    public ElectricPotential? Voltage => model.Voltage is { } voltage ? voltage.Value : null;

    /// <summary>The lowest ambient temperature in use, if it was stated.</summary>
    public Temperature? AmbientMinimum => model.AmbientMinimum is { } minimum ? minimum.Value : null;

    /// <summary>The highest ambient temperature in use, if it was stated.</summary>
    public Temperature? AmbientMaximum => model.AmbientMaximum is { } maximum ? maximum.Value : null;

    /// <summary>How often the two are mated over the product's life, if it was stated.</summary>
    public int? MatingCycles => model.MatingCycles is { } cycles ? cycles.Value : null;

    /// <summary>Two connectors mated with each other, in either order.</summary>
    /// <param name="first">The one half.</param>
    /// <param name="second">The other half.</param>
    /// <returns>The interconnect, without nets.</returns>
    public static Interconnect Between(Connector first, Connector second)
    {
        if (first is null)
        {
            throw new ArgumentNullException(nameof(first));
        }

        if (second is null)
        {
            throw new ArgumentNullException(nameof(second));
        }

        return new Interconnect(new InterconnectModel(Fact.Given(first), Fact.Given(second)));
    }

    /// <summary>Adds a net.</summary>
    /// <param name="name">The name, once per interconnect.</param>
    /// <param name="current">The current through the net; it divides evenly over the contacts.</param>
    /// <param name="contacts">The numbers of the contacts, from 1, each once.</param>
    /// <returns>The interconnect with the net.</returns>
    public Interconnect Net(string name, ElectricCurrent current, IEnumerable<int> contacts)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (contacts is null)
        {
            throw new ArgumentNullException(nameof(contacts));
        }

        var numbers = new List<Fact<int>>();
        foreach (int contact in contacts)
        {
            numbers.Add(Fact.Given(contact));
        }

        return new Interconnect(model.WithNet(new NetModel(
            Fact.Given(name),
            Fact.Given(current),
            Fact.Given<IReadOnlyList<Fact<int>>>(numbers))));
    }

    /// <summary>States the mated height that the product needs, from board to board.</summary>
    /// <param name="matedHeight">The height.</param>
    /// <returns>The interconnect at this height.</returns>
    public Interconnect AtMatedHeight(Length matedHeight) => new(model.AtMatedHeight(Fact.Given(matedHeight)));

    /// <summary>States the highest voltage between any two contacts.</summary>
    /// <param name="voltage">The voltage, AC or DC.</param>
    /// <returns>The interconnect at this voltage.</returns>
    public Interconnect AtVoltage(ElectricPotential voltage) => new(model.AtVoltage(Fact.Given(voltage)));

    /// <summary>States the ambient temperature in use.</summary>
    /// <param name="minimum">The lowest temperature.</param>
    /// <param name="maximum">The highest temperature.</param>
    /// <returns>The interconnect at these temperatures.</returns>
    public Interconnect AtAmbient(Temperature minimum, Temperature maximum) =>
        new(model.AtAmbient(Fact.Given(minimum), Fact.Given(maximum)));

    /// <summary>States how often the two are mated over the product's life.</summary>
    /// <param name="cycles">The number of insertions and removals.</param>
    /// <returns>The interconnect with this many cycles.</returns>
    public Interconnect ForMatingCycles(int cycles) => new(model.ForMatingCycles(Fact.Given(cycles)));

    /// <summary>What the rules find in the interconnect: the same as the build finds where it knows the values.</summary>
    /// <returns>The findings by ID; none if all is well.</returns>
    public IReadOnlyList<Finding> Check() => RuleSet.Check(model);

    /// <summary>Lets a sound interconnect through.</summary>
    /// <returns>This interconnect.</returns>
    /// <exception cref="DesignRuleException">A rule is broken whose findings are errors.</exception>
    public Interconnect EnsureValid()
    {
        RuleSet.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>The two parts, as <c>AXK7L24223G with AXK8L24124BG</c>.</summary>
    public override string ToString() => $"{First} with {Second}";

    private static Net ToNet(NetModel net) => new(net.Name.Value, net.Current.Value, [.. net.Contacts.Value.Select(contact => contact.Value)]);
}
