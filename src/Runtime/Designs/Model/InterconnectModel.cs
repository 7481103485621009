using Keyway.Boards.Nets;
using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>The known facts of an interconnect: the subject of the rules about interconnects.</summary>
/// <param name="first">The half that was named first; unknown if no catalog knows the part of a board's connector.</param>
/// <param name="second">The half that was named second.</param>
/// <param name="placed">The connectors on their boards, or null if the halves are parts, or if the boards are unknown.</param>
internal sealed class InterconnectModel(Traced<Connector> first, Traced<Connector> second, PlacedPair? placed = null) : DesignModel
{
    private IReadOnlyList<string> strangers = [];
    private NetContacts? contacts;

    public Traced<Connector> First => Halves[0];

    public Traced<Connector> Second => Halves[1];

    /// <summary>Both halves.</summary>
    public Traced<Connector>[] Halves { get; } = [first, second];

    /// <summary>The connectors on their boards, or null if the halves are parts, or if the boards are unknown.</summary>
    public PlacedPair? Placed { get; } = placed;

    public IReadOnlyList<NetModel> Nets { get; private set; } = [];

    /// <summary>The contacts that nets can use.</summary>
    public NetContacts Contacts => contacts ??= NetContacts.Find(this);

    public Traced<Length>? MatedHeight => FindLast<MatedHeightStatement>()?.Height;

    /// <summary>The voltages of nets of the boards. A later one for the same net replaces an earlier one.</summary>
    public IReadOnlyList<NetVoltageStatement> NetVoltages =>
        [
            .. FindAll<NetVoltageStatement>()
                .GroupBy(stated => stated.Net.TryGetValue(out string name) ? name : (object)stated)
                .Select(stated => stated.Last()),
        ];

    public Traced<ElectricPotential>? Voltage => FindLast<VoltageStatement>()?.Voltage;

    /// <summary>The approvals that the parts must have.</summary>
    public IEnumerable<Traced<string>> RequiredApprovals => FindAll<ApprovalStatement>().Select(approval => approval.Name);

    /// <summary>The hottest ambient temperature that the design states, or null if it states or knows none.</summary>
    public Temperature? HottestAmbient =>
        AmbientMaximum is { } maximum && maximum.TryGetValue(out Temperature hot)
            ? AmbientMinimum is { } minimum && minimum.TryGetValue(out Temperature other) && other > hot
                ? other
                : hot
            : null;

    public DielectricStrengthStatement? DielectricTest => FindLast<DielectricStrengthStatement>();

    public Traced<ElectricResistance>? RequiredInsulationResistance => FindLast<InsulationResistanceStatement>()?.Minimum;

    public Traced<Temperature>? AmbientMinimum => FindLast<AmbientTemperatureStatement>()?.Minimum;

    public Traced<Temperature>? AmbientMaximum => FindLast<AmbientTemperatureStatement>()?.Maximum;

    public Traced<TemperatureDelta>? SelfHeating => FindLast<SelfHeatingStatement>()?.Rise;

    public StorageTemperatureStatement? Storage => FindLast<StorageTemperatureStatement>();

    public PackedStorageTemperatureStatement? PackedStorage => FindLast<PackedStorageTemperatureStatement>();

    /// <summary>The number of months the parts are stored without humidity control.</summary>
    public Traced<int>? MonthsInUncontrolledStorage => FindLast<UncontrolledHumidityStorageStatement>()?.Months;

    /// <summary>The environmental tests the product must pass.</summary>
    public IReadOnlyList<RequiredTest> RequiredTests =>
        [
            .. FindLast<ThermalShockStatement>() is { } shock ? [RequiredTest.FromStatement(shock)] : Array.Empty<RequiredTest>(),
            .. FindLast<DampHeatStatement>() is { } damp ? [RequiredTest.FromStatement(damp)] : Array.Empty<RequiredTest>(),
            .. FindLast<SaltSprayStatement>() is { } salt ? [RequiredTest.FromStatement(salt)] : Array.Empty<RequiredTest>(),
            .. FindLast<HydrogenSulfideStatement>() is { } gas ? [RequiredTest.FromStatement(gas)] : Array.Empty<RequiredTest>(),
        ];

    public Traced<int>? MatingCycles => FindLast<MatingCyclesStatement>()?.Cycles;

    public Traced<int>? MatingsPerHour => FindLast<MatingCyclesStatement>()?.PerHour;

    public Traced<Force>? InsertionForceLimit => FindLast<InsertionForceStatement>()?.Maximum;

    public Traced<Force>? RequiredRemovalForce => FindLast<RemovalForceStatement>()?.Minimum;

    /// <summary>Whether the interconnect belongs to test equipment.</summary>
    public bool IsForInspection => Has<InspectionUseStatement>();

    public MatingUnderPowerStatement? MatingUnderPower => FindLast<MatingUnderPowerStatement>();

    public SwitchingUseStatement? SwitchingUse => FindLast<SwitchingUseStatement>();

    /// <summary>The heights of the tallest components that face each other between the two boards.</summary>
    public ComponentHeightsStatement? ComponentHeights => FindLast<ComponentHeightsStatement>();

    /// <summary>Whether the voltage drop of any net is limited.</summary>
    public bool LimitsVoltageDrop => Has<VoltageDropStatement>();

    /// <summary>The names of the nets whose own voltage drop is limited.</summary>
    public IEnumerable<Traced<string>> NetsWithVoltageDropLimit =>
        FindAll<VoltageDropStatement>().Where(drop => drop.Net is not null).Select(drop => drop.Net!.Value);

    /// <summary>
    /// Finds the highest voltage drop allowed for a net: its own limit, or the limit for all nets; null if there is none, or if it is
    /// unknown which one applies.
    /// </summary>
    public Traced<ElectricPotential>? FindVoltageDropLimit(NetModel net)
    {
        Traced<ElectricPotential>? maximum = null;
        bool isOwn = false;
        foreach (VoltageDropStatement drop in FindAll<VoltageDropStatement>())
        {
            if (drop.Net is not { } named)
            {
                maximum = isOwn ? maximum : drop.Maximum;
            }
            else if (!named.TryGetValue(out string name) || !net.Name.TryGetValue(out string own))
            {
                // The limit may be for this net, so which limit applies is unknown.
                return null;
            }
            else if (name == own)
            {
                (maximum, isOwn) = (drop.Maximum, true);
            }
        }

        return maximum;
    }

    /// <summary>Whether the team accepts that the connector could be plugged in the wrong way around.</summary>
    public bool HasAcknowledgedReverseMating => Has<ReverseMatingAcknowledgedStatement>();

    /// <remarks>Statements about nets go into <see cref="Nets"/> instead, so <c>FindLast</c> does not find them.</remarks>
    public override DesignModel With(Statement statement) =>
        statement switch
        {
            NetStatement net => WithNet(
                net.Contacts,
                found => new NetModel(net.Name, net.Current, found) { AreContactsNamed = net.Contacts.AreNames }
            ),
            NetCurrentStatement carried => WithNet(
                carried.Net.TryGetValue(out string name)
                    ? NetModel.FromBoards(carried.Net, carried.Current, FindContacts(name), IsBelowGround(name))
                    : NetModel.FromBoards(carried.Net, carried.Current, null, false)
            ),
            ReturnStatement { Contacts: { } written } back => WithNet(
                written,
                found => NetModel.Return(back.Name, back.Nets, found, Nets, written.AreNames)
            ),
            ReturnStatement back => WithNet(
                NetModel.ReturnOnBoards(back.Name, back.Nets, back.Name.TryGetValue(out string ground) ? FindContacts(ground) : null, Nets)
            ),
            _ => base.With(statement),
        };

    /// <summary>Gets both halves; returns false if one of them is unknown.</summary>
    public bool TryGetHalves(out Connector first, out Connector second)
    {
        bool both = First.TryGetValue(out first);
        return Second.TryGetValue(out second) && both;
    }

    /// <summary>Finds the half that sets a limit: the one with the lower rating, among the known halves whose rating is given.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="rating">Reads the rating.</param>
    /// <param name="half">The half.</param>
    /// <param name="limit">Its rating.</param>
    public bool TryFindLowestRating<T>(Func<Ratings, T?> rating, out Connector half, out T limit)
        where T : struct, IComparable<T> => TryFindLowest(side => rating(side.Ratings), out half, out limit);

    /// <summary>Finds the half that sets a limit, by its ratings and by those under the approvals that the design requires.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="rating">Reads the rating.</param>
    /// <param name="approved">Reads the rating under an approval.</param>
    /// <param name="half">The half.</param>
    /// <param name="limit">Its limit.</param>
    /// <param name="approval">The approval that sets the limit, or null if it is the rating.</param>
    public bool TryFindLowestRating<T>(
        Func<Ratings, T?> rating,
        Func<Approval, T?> approved,
        out Connector half,
        out T limit,
        out Approval? approval
    )
        where T : struct, IComparable<T>
    {
        bool isFound = TryFindLowestRating(rating, out half, out limit);
        approval = null;
        foreach (Traced<Connector> side in Halves)
        {
            foreach (Approval one in side.TryGetValue(out Connector connector) ? FindApprovals(connector) : [])
            {
                if (approved(one) is { } value && (!isFound || value.CompareTo(limit) < 0))
                {
                    (isFound, half, limit, approval) = (true, connector, value, one);
                }
            }
        }

        return isFound;
    }

    /// <summary>Returns the approvals of a half that the design requires.</summary>
    public IEnumerable<Approval> FindApprovals(Connector connector) =>
        Has<ApprovalStatement>()
            ? connector.Approvals.Where(approval =>
                RequiredApprovals.Any(required => required.TryGetValue(out string name) && approval.IsNamed(name))
            )
            : [];

    /// <summary>Finds the half with the lowest value, among the known halves whose value is given.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="figure">Reads the value.</param>
    /// <param name="half">The half.</param>
    /// <param name="least">Its value.</param>
    public bool TryFindLowest<T>(Func<Connector, T?> figure, out Connector half, out T least)
        where T : struct, IComparable<T>
    {
        Connector? weaker = null;
        least = default;
        foreach (Traced<Connector> side in Halves)
        {
            if (
                side.TryGetValue(out Connector connector)
                && figure(connector) is { } value
                && (weaker is null || value.CompareTo(least) < 0)
            )
            {
                weaker = connector;
                least = value;
            }
        }

        half = weaker!;
        return weaker is not null;
    }

    /// <summary>Returns the half with the most contacts among the known halves, or null if both are unknown.</summary>
    public Connector? FindLargerHalf()
    {
        First.TryGetValue(out Connector? larger);
        return Second.TryGetValue(out Connector second) && (larger is null || second.Contacts > larger.Contacts) ? second : larger;
    }

    /// <summary>
    /// Returns the half whose contacts nets can use, or null if both are unknown. If halves with different numbers of contacts are a pair,
    /// this is the smaller one; if they are none, another rule reports that.
    /// </summary>
    public Connector? FindHalfOfNets() =>
        TryGetHalves(out Connector first, out Connector second)
        && first.Contacts != second.Contacts
        && MatingCheck.Judge(first, second) == MatingResult.Pair
            ? first.Contacts < second.Contacts
                ? first
                : second
            : FindLargerHalf();

    /// <summary>
    /// Returns the mates at the requested height, or at all heights the pair supports; empty if a half or the height is unknown.
    /// </summary>
    public IReadOnlyList<Mate> FindMates()
    {
        if (!TryGetHalves(out Connector first, out Connector second))
        {
            return [];
        }

        if (MatedHeight is { IsKnown: false })
        {
            return [];
        }

        IReadOnlyList<Mate> common = MatingCheck.FindCommonMates(first, second);
        return MatedHeight is { } asked ? Mate.SelectAt(common, asked.Value) : common;
    }

    /// <summary>Determines whether the team may have accepted what meets at a contact of the first half.</summary>
    public bool HasAcknowledged(string contact) =>
        FindAll<ContactsAcknowledgedStatement>().Any(accepted => accepted.Contacts.MayContain(contact));

    /// <summary>Returns the name of a contact of a net, also of one that no half has.</summary>
    public string NameContact(int contact) => Contacts.GetName(contact, strangers);

    public InterconnectModel WithNet(NetModel net)
    {
        var copy = (InterconnectModel)MemberwiseClone();
        copy.Nets = [.. Nets, net];
        return copy;
    }

    private InterconnectModel WithNet(WrittenContacts written, Func<Traced<IReadOnlyList<Traced<int>>>, NetModel> create)
    {
        if (!written.AreNames && !Contacts.HaveNames)
        {
            return WithNet(create(written.Numbers));
        }

        List<string> met = [.. strangers];
        InterconnectModel copy = WithNet(create(written.Find(name => Contacts.Find(name, met))));
        copy.strangers = met;
        return copy;
    }

    /// <summary>Determines whether the voltage of a net is negative: as stated before, or else as the name says.</summary>
    private bool IsBelowGround(string net) =>
        FindAll<NetVoltageStatement>().LastOrDefault(stated => stated.Net.TryGetValue(out string name) && name == net) is { } known
            ? known.Voltage.TryGetValue(out ElectricPotential voltage) && voltage < ElectricPotential.Zero
            : NetVoltage.Read(net.Substring(net.LastIndexOf('/') + 1)) < 0;

    private IReadOnlyList<int>? FindContacts(string net) => Placed is null ? null : BoardNetSearch.FindContacts(this, Placed, net);
}
