using System.Globalization;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway;

/// <summary>Two mated connectors, with the nets that run through them and the conditions they must withstand.</summary>
/// <remarks>Immutable: each call returns a new interconnect and leaves this one unchanged.</remarks>
public sealed partial class Interconnect
{
    private readonly InterconnectModel model;
    private IReadOnlyList<Net>? nets;

    private Interconnect(DesignModel model) => this.model = (InterconnectModel)model;

    /// <summary>
    /// Gets the part that was named first, or that of the board's connector that was named first; <see langword="null"/> if no catalog
    /// knows the latter. A half that was named as a part is never <see langword="null"/>.
    /// </summary>
    /// <remarks>
    /// A stand-in for an unknown part would need a series, a role and a count that nobody stated, and rules would judge them. Without a
    /// part, the contacts of the boards are checked all the same, and the rules that need figures of the part are not.
    /// </remarks>
    public Connector? First => model.First.TryGetValue(out Connector first) ? first : null;

    /// <summary>Gets the part that was named second, as <see cref="First"/> does.</summary>
    public Connector? Second => model.Second.TryGetValue(out Connector second) ? second : null;

    /// <summary>Gets the nets, in the order they were added.</summary>
    public IReadOnlyList<Net> Nets => nets ??= [.. model.Nets.Select(ToNet)];

    /// <summary>Gets the sum of the currents of all nets, supply and return alike, without their signs.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
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

    /// <summary>
    /// Gets the requested mated height, or the pair's only one; <see langword="null"/> if the pair supports none or several.
    /// </summary>
    public Length? MatedHeight
    {
        get
        {
            if (model.MatedHeight is { } asked)
            {
                return asked.Value;
            }

            return
                model.TryGetHalves(out Connector first, out Connector second)
                && MatingCheck.FindCommonHeights(first, second) is { Count: 1 } heights
                ? heights[0]
                : null;
        }
    }

    /// <summary>Gets the highest voltage between any two contacts, AC or DC, or <see langword="null"/> if not specified.</summary>
    public ElectricPotential? Voltage => model.Voltage is { } voltage ? voltage.Value : null;

    /// <summary>Gets the lowest ambient temperature in use, or <see langword="null"/> if not specified.</summary>
    public Temperature? AmbientMinimum => model.AmbientMinimum is { } minimum ? minimum.Value : null;

    /// <summary>Gets the highest ambient temperature in use, or <see langword="null"/> if not specified.</summary>
    public Temperature? AmbientMaximum => model.AmbientMaximum is { } maximum ? maximum.Value : null;

    /// <summary>Gets the number of mating cycles over the product's life, or <see langword="null"/> if not specified.</summary>
    public int? MatingCycles => model.MatingCycles is { } cycles ? cycles.Value : null;

    /// <summary>Wraps a model whose values are all known.</summary>
    internal static Interconnect FromModel(InterconnectModel model) => new(model);

    /// <summary>Creates an interconnect of two connectors, in either order.</summary>
    /// <param name="first">One half.</param>
    /// <param name="second">The other half.</param>
    /// <returns>The interconnect, without nets.</returns>
    /// <exception cref="ArgumentNullException">A connector is <see langword="null"/>.</exception>
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

        return FromModel(new InterconnectModel(first, second));
    }

    /// <summary>
    /// Adds a net: a current, such as <c>1.2.Amperes()</c>, that divides evenly over contacts, such as <c>[1, 2, 3, 4]</c>.
    /// </summary>
    /// <param name="name">The name of the net, unique within the interconnect.</param>
    /// <param name="current">
    /// The current through the net, such as <c>1.2.Amperes()</c> or <c>300.Milliamperes()</c>; it divides evenly over the contacts.
    /// </param>
    /// <param name="contacts">The numbers of the contacts as the manufacturer counts them, usually from 1, each listed once.</param>
    /// <returns>The interconnect with the net.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Interconnect AddNet(string name, ElectricCurrent current, IEnumerable<int> contacts)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (contacts is null)
        {
            throw new ArgumentNullException(nameof(contacts));
        }

        return With(new NetStatement(name, current, new WrittenContacts(Trace(contacts))));
    }

    /// <summary>Adds a net that carries the return current of other nets, such as a ground.</summary>
    /// <param name="name">The name of the net, unique within the interconnect.</param>
    /// <param name="nets">The names of the nets whose current returns here; they must have been added before.</param>
    /// <param name="contacts">The numbers of the contacts as the manufacturer counts them, usually from 1, each listed once.</param>
    /// <returns>The interconnect with the net.</returns>
    /// <exception cref="ArgumentException">
    /// No net with one of these names has been added (KEY3011 in the build), or a name is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Interconnect AddReturn(string name, IEnumerable<string> nets, IEnumerable<int> contacts)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (nets is null)
        {
            throw new ArgumentNullException(nameof(nets));
        }

        if (contacts is null)
        {
            throw new ArgumentNullException(nameof(contacts));
        }

        return AddReturnOf(name, [.. nets], new WrittenContacts(Trace(contacts)));
    }

    internal Interconnect AddReturnOf(string name, string[] nets, WrittenContacts? contacts)
    {
        if (nets.Any(net => net is null))
        {
            throw new ArgumentException("The name of a net cannot be null.", nameof(nets));
        }

        Interconnect result = With(new ReturnStatement(name, Trace(nets), contacts));
        string[] names = [.. model.Nets.Select(net => net.Name.Value)];
        if (nets.FirstOrDefault(net => !names.Contains(net)) is { } missing)
        {
            FormattableString message = NetNames.DescribeMissing($"'{name}'", missing, names).Message;
            throw new ArgumentException(FormattableString.Invariant(message), nameof(nets));
        }

        return result;
    }

    /// <summary>
    /// Specifies the mated height that the product needs, from board to board, such as <c>2.5.Millimeters()</c> (KEY2005).
    /// </summary>
    /// <param name="matedHeight">The mated height, such as <c>2.5.Millimeters()</c>; the pair must support it.</param>
    /// <returns>The interconnect at this height.</returns>
    public Interconnect WithMatedHeight(Length matedHeight) => With(new MatedHeightStatement(matedHeight));

    /// <summary>Specifies the highest voltage between any two contacts, AC or DC, such as <c>3.3.Volts()</c> (KEY3003).</summary>
    /// <param name="voltage">The voltage, AC or DC, such as <c>3.3.Volts()</c>.</param>
    /// <returns>The interconnect at this voltage.</returns>
    public Interconnect WithVoltage(ElectricPotential voltage) => With(new VoltageStatement(voltage));

    /// <summary>Requires an approval of the parts, whose ratings then apply as well (KEY3001, KEY3002, KEY3003).</summary>
    /// <param name="name">The name of the approval as the catalog gives it, such as <c>UL</c>; upper and lower case are the same.</param>
    /// <returns>The interconnect with this approval; several approvals apply together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public Interconnect RequireApproval(string name) => With(new ApprovalStatement(name ?? throw new ArgumentNullException(nameof(name))));

    /// <summary>
    /// Specifies the voltage of the product's dielectric strength test, such as <c>100.Volts()</c>, applied for the time given in the
    /// datasheet (KEY3013).
    /// </summary>
    /// <param name="voltage">The AC voltage of the withstand (hi-pot) test between any two contacts, such as <c>100.Volts()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireDielectricStrength(ElectricPotential voltage) => With(new DielectricStrengthStatement(voltage, null));

    /// <summary>
    /// Specifies the voltage of the product's dielectric strength test and its duration, such as <c>TimeSpan.FromMinutes(1)</c> (KEY3013).
    /// </summary>
    /// <param name="voltage">The AC voltage of the withstand (hi-pot) test between any two contacts, such as <c>100.Volts()</c>.</param>
    /// <param name="duration">How long the voltage is applied, such as <c>TimeSpan.FromMinutes(1)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireDielectricStrength(ElectricPotential voltage, TimeSpan duration) =>
        With(new DielectricStrengthStatement(voltage, duration));

    /// <summary>Requires a minimum insulation resistance between any two contacts, such as <c>100.Megaohms()</c> (KEY3014).</summary>
    /// <param name="minimum">
    /// The lowest allowed resistance, such as <c>100.Megaohms()</c>; it also applies after the environmental tests that the design
    /// requires.
    /// </param>
    /// <returns>The interconnect with this requirement.</returns>
    public Interconnect RequireInsulationResistance(ElectricResistance minimum) => With(new InsulationResistanceStatement(minimum));

    /// <summary>Limits the voltage drop of each net over its contacts to a value such as <c>20.Millivolts()</c> (KEY3007).</summary>
    /// <param name="maximum">The highest allowed voltage drop, such as <c>20.Millivolts()</c>.</param>
    /// <returns>The interconnect with this limit.</returns>
    public Interconnect LimitVoltageDrop(ElectricPotential maximum) => With(new VoltageDropStatement(null, maximum));

    /// <summary>Limits the voltage drop of one net over its contacts, overriding the limit for all nets (KEY3007).</summary>
    /// <param name="net">The name of the net.</param>
    /// <param name="maximum">The highest allowed voltage drop, such as <c>20.Millivolts()</c>.</param>
    /// <returns>The interconnect with this limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="net"/> is <see langword="null"/>.</exception>
    public Interconnect LimitVoltageDrop(string net, ElectricPotential maximum) =>
        With(new VoltageDropStatement(net ?? throw new ArgumentNullException(nameof(net)), maximum));

    /// <summary>
    /// Specifies the range of ambient temperature in use, for example <c>(-20).DegreesCelsius()</c> to <c>70.DegreesCelsius()</c>
    /// (KEY4001).
    /// </summary>
    /// <param name="minimum">The lowest temperature, such as <c>(-20).DegreesCelsius()</c>.</param>
    /// <param name="maximum">The highest temperature, such as <c>70.DegreesCelsius()</c>.</param>
    /// <returns>The interconnect at these temperatures.</returns>
    public Interconnect WithAmbientTemperature(Temperature minimum, Temperature maximum) =>
        With(new AmbientTemperatureStatement(minimum, maximum));

    /// <summary>Specifies how far the current heats the connector above the ambient temperature (KEY4001).</summary>
    /// <param name="rise">The temperature rise, such as <c>TemperatureDelta.FromKelvins(10)</c>.</param>
    /// <returns>The interconnect with this rise.</returns>
    public Interconnect WithSelfHeating(TemperatureDelta rise) => With(new SelfHeatingStatement(rise));

    /// <summary>Specifies the temperature range in which the product is stored (KEY4003).</summary>
    /// <param name="minimum">The lowest temperature, such as <c>(-40).DegreesCelsius()</c>.</param>
    /// <param name="maximum">The highest temperature, such as <c>85.DegreesCelsius()</c>.</param>
    /// <returns>The interconnect stored at these temperatures.</returns>
    public Interconnect WithStorageTemperature(Temperature minimum, Temperature maximum) =>
        With(new StorageTemperatureStatement(minimum, maximum));

    /// <summary>Specifies the temperature range in which the parts are stored in their delivery packing (KEY4004).</summary>
    /// <param name="minimum">The lowest temperature, such as <c>(-40).DegreesCelsius()</c>.</param>
    /// <param name="maximum">The highest temperature, such as <c>50.DegreesCelsius()</c>.</param>
    /// <returns>The interconnect whose parts are stored at these temperatures.</returns>
    public Interconnect WithPackedStorageTemperature(Temperature minimum, Temperature maximum) =>
        With(new PackedStorageTemperatureStatement(minimum, maximum));

    /// <summary>Specifies how many months the parts are stored without humidity control (KEY4010).</summary>
    /// <param name="months">The number of months from delivery to mounting, such as <c>6</c>.</param>
    /// <returns>The interconnect whose parts are stored this long.</returns>
    public Interconnect WithUncontrolledHumidityStorage(int months) => With(new UncontrolledHumidityStorageStatement(months));

    /// <summary>Requires the mated product to pass a thermal shock test with a number of cycles, such as <c>5</c> (KEY4008).</summary>
    /// <param name="cycles">The number of cycles, such as <c>5</c>; each has one cold and one hot phase.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireThermalShock(int cycles) => With(new ThermalShockStatement(null, cycles, null, null, null));

    /// <summary>Requires the mated product to pass a thermal shock test at the given temperatures (KEY4008).</summary>
    /// <param name="cycles">The number of cycles, such as <c>5</c>; each has one cold and one hot phase.</param>
    /// <param name="cold">The temperature of the cold phase, such as <c>(-55).DegreesCelsius()</c>.</param>
    /// <param name="hot">The temperature of the hot phase, such as <c>85.DegreesCelsius()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireThermalShock(int cycles, Temperature cold, Temperature hot) =>
        With(new ThermalShockStatement(null, cycles, cold, hot, null));

    /// <summary>Requires the mated product to pass a thermal shock test at the given temperatures and dwell time (KEY4008).</summary>
    /// <param name="cycles">The number of cycles, such as <c>5</c>; each has one cold and one hot phase.</param>
    /// <param name="cold">The temperature of the cold phase, such as <c>(-55).DegreesCelsius()</c>.</param>
    /// <param name="hot">The temperature of the hot phase, such as <c>85.DegreesCelsius()</c>.</param>
    /// <param name="dwell">How long the product stays at each temperature, such as <c>TimeSpan.FromMinutes(30)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireThermalShock(int cycles, Temperature cold, Temperature hot, TimeSpan dwell) =>
        With(new ThermalShockStatement(null, cycles, cold, hot, dwell));

    /// <summary>
    /// Requires the mated product to pass a damp heat test of a duration such as <c>TimeSpan.FromHours(96)</c> (KEY4008).
    /// </summary>
    /// <param name="duration">The duration of the test, such as <c>TimeSpan.FromHours(96)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireDampHeat(TimeSpan duration) => With(new DampHeatStatement(null, duration, null, null));

    /// <summary>Requires the mated product to pass a damp heat test under the given conditions (KEY4008).</summary>
    /// <param name="duration">The duration of the test, such as <c>TimeSpan.FromHours(96)</c>.</param>
    /// <param name="temperature">The temperature, such as <c>40.DegreesCelsius()</c>.</param>
    /// <param name="relativeHumidity">The relative humidity, such as <c>93.Percent()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireDampHeat(TimeSpan duration, Temperature temperature, Ratio relativeHumidity) =>
        With(new DampHeatStatement(null, duration, temperature, relativeHumidity));

    /// <summary>
    /// Requires the mated product to pass a salt spray test of a duration such as <c>TimeSpan.FromHours(24)</c> (KEY4008).
    /// </summary>
    /// <param name="duration">The duration of the test, such as <c>TimeSpan.FromHours(24)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireSaltSpray(TimeSpan duration) => With(new SaltSprayStatement(null, duration, null, null));

    /// <summary>Requires the mated product to pass a salt spray test under the given conditions (KEY4008).</summary>
    /// <param name="duration">The duration of the test, such as <c>TimeSpan.FromHours(24)</c>.</param>
    /// <param name="temperature">The temperature, such as <c>35.DegreesCelsius()</c>.</param>
    /// <param name="concentration">The share of salt in the water by mass, such as <c>5.Percent()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireSaltSpray(TimeSpan duration, Temperature temperature, Ratio concentration) =>
        With(new SaltSprayStatement(null, duration, temperature, concentration));

    /// <summary>
    /// Requires the mated product to pass a hydrogen sulfide (H₂S) test of a duration such as <c>TimeSpan.FromHours(48)</c> (KEY4008).
    /// </summary>
    /// <param name="duration">The duration of the test, such as <c>TimeSpan.FromHours(48)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireHydrogenSulfide(TimeSpan duration) => With(new HydrogenSulfideStatement(null, duration, null, null, null));

    /// <summary>Requires the mated product to pass a hydrogen sulfide (H₂S) test under the given conditions (KEY4008).</summary>
    /// <param name="duration">The duration of the test, such as <c>TimeSpan.FromHours(48)</c>.</param>
    /// <param name="temperature">The temperature, such as <c>40.DegreesCelsius()</c>.</param>
    /// <param name="concentration">The share of gas in the air by volume, such as <c>3.PartsPerMillion()</c>.</param>
    /// <param name="relativeHumidity">The relative humidity, such as <c>80.Percent()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireHydrogenSulfide(TimeSpan duration, Temperature temperature, Ratio concentration, Ratio relativeHumidity) =>
        With(new HydrogenSulfideStatement(null, duration, temperature, concentration, relativeHumidity));

    /// <summary>Specifies the number of mating cycles over the product's life, each an insertion and a removal (KEY4002).</summary>
    /// <param name="cycles">The number of mating cycles, such as <c>30</c>; each is an insertion and a removal.</param>
    /// <returns>The interconnect with this many cycles.</returns>
    public Interconnect WithMatingCycles(int cycles) => With(new MatingCyclesStatement(cycles, null));

    /// <summary>Specifies the number of mating cycles over the product's life, and their maximum rate (KEY4002, KEY4009).</summary>
    /// <param name="cycles">The number of mating cycles, such as <c>30</c>; each is an insertion and a removal.</param>
    /// <param name="perHour">The highest number of mating cycles per hour, such as <c>100</c>.</param>
    /// <returns>The interconnect with this many cycles.</returns>
    public Interconnect WithMatingCycles(int cycles, int perHour) => With(new MatingCyclesStatement(cycles, perHour));

    /// <summary>Specifies that the interconnect belongs to test equipment, where inspection connectors are allowed (KEY2006).</summary>
    /// <returns>The interconnect for inspection.</returns>
    public Interconnect WithInspectionUse() => With(new InspectionUseStatement());

    /// <summary>Specifies that the connectors are mated or separated while they carry current or voltage (KEY4005).</summary>
    /// <returns>The interconnect that is mated under power.</returns>
    public Interconnect WithMatingUnderPower() => With(new MatingUnderPowerStatement(null));

    /// <summary>Specifies that the interconnect is used to switch a circuit on and off (KEY4006).</summary>
    /// <returns>The interconnect that is used as a switch.</returns>
    public Interconnect WithSwitchingUse() => With(new SwitchingUseStatement(null));

    /// <summary>Limits the force needed to mate the connectors (KEY2007).</summary>
    /// <param name="maximum">The highest allowed force over all contacts, such as <c>40.Newtons()</c>.</param>
    /// <returns>The interconnect with this limit.</returns>
    public Interconnect LimitInsertionForce(Force maximum) => With(new InsertionForceStatement(maximum));

    /// <summary>Requires a minimum force to separate the connectors (KEY2008).</summary>
    /// <param name="minimum">The lowest allowed force over all contacts, such as <c>4.Newtons()</c>.</param>
    /// <returns>The interconnect with this requirement.</returns>
    public Interconnect RequireRemovalForce(Force minimum) => With(new RemovalForceStatement(minimum));

    /// <summary>Specifies the heights of the tallest components that face each other between the two boards (KEY5005).</summary>
    /// <param name="first">
    /// The height on the board of the first half, such as <c>0.6.Millimeters()</c>; <c>Length.Zero</c> without components.
    /// </param>
    /// <param name="second">
    /// The height on the board of the second half, such as <c>0.6.Millimeters()</c>; <c>Length.Zero</c> without components.
    /// </param>
    /// <returns>The interconnect with these components.</returns>
    public Interconnect WithComponentHeights(Length first, Length second) => With(new ComponentHeightsStatement(first, second));

    /// <summary>
    /// Accepts that the connector could be plugged in the wrong way around, because something else prevents it (KEY5004).
    /// </summary>
    /// <param name="because">What prevents it, for readers of the design; the rules ignore it.</param>
    /// <returns>The interconnect without findings about reverse mating.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="because"/> is <see langword="null"/>.</exception>
    public Interconnect AcknowledgeReverseMating(string because) =>
        because is null ? throw new ArgumentNullException(nameof(because)) : With(new ReverseMatingAcknowledgedStatement());

    /// <summary>
    /// Checks the interconnect against the design rules. The build reports the same findings wherever it knows the values.
    /// </summary>
    /// <param name="policy">The team's own limits, or <see langword="null"/> for the datasheet limits only.</param>
    /// <returns>The findings in the order of their IDs; empty if no rule is violated.</returns>
    public IReadOnlyList<Finding> Check(DesignPolicy? policy = null)
    {
        IReadOnlyList<Finding> found = DesignChecker.Check(model, policy),
            ofBoards = model.Placed is null ? [] : DesignChecker.CheckBoards([model]);
        return ofBoards.Count == 0 ? found : [.. ofBoards.Concat(found).OrderBy(finding => finding.Id, StringComparer.Ordinal)];
    }

    /// <summary>Returns this interconnect if no rule reports an error, and throws otherwise.</summary>
    /// <returns>This interconnect.</returns>
    /// <exception cref="DesignRuleException">At least one finding of <see cref="Check"/> is an error.</exception>
    public Interconnect EnsureValid()
    {
        DesignRules.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>Returns the two parts, such as <c>AXK7L24223G with AXK8L24124BG</c>, or the two connectors on their boards.</summary>
    public override string ToString() => model.Placed?.ToString() ?? $"{First} with {Second}";

    internal InterconnectModel Model => model;

    internal Interconnect With(Statement statement) => new(model.With(statement));

    internal static Traced<IReadOnlyList<Traced<T>>> Trace<T>(IEnumerable<T> items) =>
        Traced.Create<IReadOnlyList<Traced<T>>>([.. items.Select(Traced.Create)]);

    private Net ToNet(NetModel net)
    {
        IEnumerable<int> places = net.DistinctContacts is null ? [] : net.Contacts.Value.Select(contact => contact.Value);
        string[] names = [.. places.Select(model.NameContact)];
        return new(net.Name.Value, net.Current.Value, net.IsFromBoards ? [.. places] : [.. places.Zip(names, ToNumber)], names);
    }

    private static int ToNumber(int place, string name) =>
        int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : place;
}
