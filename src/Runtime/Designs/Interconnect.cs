using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway;

/// <summary>Two connectors mated with each other, with what goes through them and what they have to bear.</summary>
/// <remarks>Immutable: every call returns a new interconnect and leaves the old one as it was.</remarks>
public sealed class Interconnect
{
    private readonly InterconnectModel model;
    private IReadOnlyList<Net>? nets;

    private Interconnect(DesignModel model) => this.model = (InterconnectModel)model;

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

    /// <summary>
    /// The mated height: the one asked for, or else the only one that the pair gives; nothing if the pair gives none or several.
    /// </summary>
    public Length? MatedHeight
    {
        get
        {
            IReadOnlyList<Length> heights = MatingCheck.FindCommonHeights(First, Second);
            return model.MatedHeight is { } asked ? asked.Value
                : heights.Count == 1 ? heights[0]
                : null;
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

    /// <summary>The interconnect of which this is known.</summary>
    internal static Interconnect FromModel(InterconnectModel model) => new(model);

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

        return FromModel(new InterconnectModel(first, second));
    }

    /// <summary>Adds a net: a current, as <c>1.2.Amperes()</c>, that divides evenly over contacts, as <c>[1, 2, 3, 4]</c>.</summary>
    /// <param name="name">The name, once per interconnect.</param>
    /// <param name="current">
    /// The current through the net, as <c>1.2.Amperes()</c> or <c>300.Milliamperes()</c>; it divides evenly over the contacts.
    /// </param>
    /// <param name="contacts">The numbers of the contacts, from 1, each once.</param>
    /// <returns>The interconnect with the net.</returns>
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

        return State(new NetStatement(name, current, Trace(contacts)));
    }

    /// <summary>Adds a net on which the current of others comes back, as a ground.</summary>
    /// <param name="name">The name, once per interconnect.</param>
    /// <param name="nets">The names of the nets whose current comes back here; they are stated before.</param>
    /// <param name="contacts">The numbers of the contacts, from 1, each once.</param>
    /// <returns>The interconnect with the net.</returns>
    /// <exception cref="ArgumentException">No net of such a name has been added (KEY3011 in the build).</exception>
    public Interconnect AddReturn(string name, IEnumerable<string> nets, IEnumerable<int> contacts)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        string[] outward = [.. nets ?? throw new ArgumentNullException(nameof(nets))];
        if (outward.Any(net => net is null))
        {
            throw new ArgumentException("The name of a net is missing.", nameof(nets));
        }

        if (contacts is null)
        {
            throw new ArgumentNullException(nameof(contacts));
        }

        Interconnect made = State(new ReturnStatement(name, Trace(outward), Trace(contacts)));
        string[] names = [.. model.Nets.Select(net => net.Name.Value)];
        if (outward.FirstOrDefault(net => !names.Contains(net)) is { } missing)
        {
            FormattableString message = NetNames.DescribeMissing($"'{name}'", missing, names).Message;
            throw new ArgumentException(FormattableString.Invariant(message), nameof(nets));
        }

        return made;
    }

    /// <summary>States the mated height that the product needs, from board to board, as <c>2.5.Millimeters()</c> (KEY2005).</summary>
    /// <param name="matedHeight">The mated height, as <c>2.5.Millimeters()</c>; one that the two give together.</param>
    /// <returns>The interconnect at this height.</returns>
    public Interconnect WithMatedHeight(Length matedHeight) => State(new MatedHeightStatement(matedHeight));

    /// <summary>States the highest voltage between any two contacts, AC or DC, as <c>3.3.Volts()</c> (KEY3003).</summary>
    /// <param name="voltage">The voltage, AC or DC, as <c>3.3.Volts()</c>.</param>
    /// <returns>The interconnect at this voltage.</returns>
    public Interconnect WithVoltage(ElectricPotential voltage) => State(new VoltageStatement(voltage));

    /// <summary>
    /// States the voltage at which the product's dielectric strength is tested for the datasheet's time, as <c>100.Volts()</c> (KEY3013).
    /// </summary>
    /// <param name="voltage">The voltage of the withstand (hi-pot) test, AC, between any two contacts, as <c>100.Volts()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireDielectricStrength(ElectricPotential voltage) => State(new DielectricTestStatement(voltage, null));

    /// <summary>
    /// States the voltage at which the product's dielectric strength is tested, and how long, as <c>TimeSpan.FromMinutes(1)</c> (KEY3013).
    /// </summary>
    /// <param name="voltage">The voltage of the withstand (hi-pot) test, AC, between any two contacts, as <c>100.Volts()</c>.</param>
    /// <param name="duration">How long it is applied, as <c>TimeSpan.FromMinutes(1)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireDielectricStrength(ElectricPotential voltage, TimeSpan duration) =>
        State(new DielectricTestStatement(voltage, duration));

    /// <summary>States the insulation resistance that must remain between any two contacts, as <c>100.Megaohms()</c> (KEY3014).</summary>
    /// <param name="minimum">
    /// The resistance at least, as <c>100.Megaohms()</c>; after the environmental tests too that the design states.
    /// </param>
    /// <returns>The interconnect with this need.</returns>
    public Interconnect RequireInsulationResistance(ElectricResistance minimum) => State(new InsulationResistanceStatement(minimum));

    /// <summary>States how much voltage each net may lose over its contacts, as <c>20.Millivolts()</c> (KEY3007).</summary>
    /// <param name="maximum">The voltage drop at most, as <c>20.Millivolts()</c>.</param>
    /// <returns>The interconnect with this budget.</returns>
    public Interconnect LimitVoltageDrop(ElectricPotential maximum) => State(new VoltageDropStatement(null, maximum));

    /// <summary>States how much voltage one net may lose over its contacts, whatever holds for the others (KEY3007).</summary>
    /// <param name="net">The net's name.</param>
    /// <param name="maximum">The voltage drop at most, as <c>20.Millivolts()</c>.</param>
    /// <returns>The interconnect with this budget.</returns>
    public Interconnect LimitVoltageDrop(string net, ElectricPotential maximum) =>
        State(new VoltageDropStatement(net ?? throw new ArgumentNullException(nameof(net)), maximum));

    /// <summary>
    /// States the ambient temperature in use, from <c>(-20).DegreesCelsius()</c> to <c>70.DegreesCelsius()</c> or the like (KEY4001).
    /// </summary>
    /// <param name="minimum">The lowest temperature, as <c>(-20).DegreesCelsius()</c>.</param>
    /// <param name="maximum">The highest temperature, as <c>70.DegreesCelsius()</c>.</param>
    /// <returns>The interconnect at these temperatures.</returns>
    public Interconnect WithAmbientTemperature(Temperature minimum, Temperature maximum) =>
        State(new AmbientTemperatureStatement(minimum, maximum));

    /// <summary>States by how much the current heats the connector above the ambient temperature (KEY4001).</summary>
    /// <param name="rise">The rise in temperature, as <c>TemperatureDelta.FromKelvins(10)</c>.</param>
    /// <returns>The interconnect with this rise.</returns>
    public Interconnect WithSelfHeating(TemperatureDelta rise) => State(new SelfHeatingStatement(rise));

    /// <summary>States the temperature at which the product is stored (KEY4003).</summary>
    /// <param name="minimum">The lowest temperature, as <c>(-40).DegreesCelsius()</c>.</param>
    /// <param name="maximum">The highest temperature, as <c>85.DegreesCelsius()</c>.</param>
    /// <returns>The interconnect stored at these temperatures.</returns>
    public Interconnect WithStorageTemperature(Temperature minimum, Temperature maximum) =>
        State(new StorageTemperatureStatement(minimum, maximum));

    /// <summary>States the temperature at which the parts are stored in the packing of their delivery (KEY4004).</summary>
    /// <param name="minimum">The lowest temperature, as <c>(-40).DegreesCelsius()</c>.</param>
    /// <param name="maximum">The highest temperature, as <c>50.DegreesCelsius()</c>.</param>
    /// <returns>The interconnect whose parts are stored at these temperatures.</returns>
    public Interconnect WithPackedStorageTemperature(Temperature minimum, Temperature maximum) =>
        State(new PackedStorageTemperatureStatement(minimum, maximum));

    /// <summary>States how long the parts are stored where the humidity is not controlled, in months (KEY4010).</summary>
    /// <param name="months">The number of months from delivery to mounting, as <c>6</c>.</param>
    /// <returns>The interconnect whose parts are stored this long.</returns>
    public Interconnect WithUncontrolledHumidityStorage(int months) => State(new UncontrolledHumidityStorageStatement(months));

    /// <summary>States the thermal shock that the mated product has to pass, as <c>5</c> cycles between cold and hot (KEY4008).</summary>
    /// <param name="cycles">The number of cycles, as <c>5</c>; each is once cold and once hot.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireThermalShock(int cycles) => State(new ThermalShockStatement(null, cycles, null, null, null));

    /// <summary>States the thermal shock that the mated product has to pass, with its temperatures (KEY4008).</summary>
    /// <param name="cycles">The number of cycles, as <c>5</c>; each is once cold and once hot.</param>
    /// <param name="cold">The temperature of the cold end, as <c>(-55).DegreesCelsius()</c>.</param>
    /// <param name="hot">The temperature of the hot end, as <c>85.DegreesCelsius()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireThermalShock(int cycles, Temperature cold, Temperature hot) =>
        State(new ThermalShockStatement(null, cycles, cold, hot, null));

    /// <summary>States the thermal shock that the mated product has to pass, with its temperatures and times (KEY4008).</summary>
    /// <param name="cycles">The number of cycles, as <c>5</c>; each is once cold and once hot.</param>
    /// <param name="cold">The temperature of the cold end, as <c>(-55).DegreesCelsius()</c>.</param>
    /// <param name="hot">The temperature of the hot end, as <c>85.DegreesCelsius()</c>.</param>
    /// <param name="dwell">How long the product stays at each end, as <c>TimeSpan.FromMinutes(30)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireThermalShock(int cycles, Temperature cold, Temperature hot, TimeSpan dwell) =>
        State(new ThermalShockStatement(null, cycles, cold, hot, dwell));

    /// <summary>States the test in damp heat that the mated product has to pass, as <c>TimeSpan.FromHours(96)</c> (KEY4008).</summary>
    /// <param name="duration">How long the test lasts, as <c>TimeSpan.FromHours(96)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireDampHeat(TimeSpan duration) => State(new DampHeatStatement(null, duration, null, null));

    /// <summary>States the test in damp heat that the mated product has to pass, with its conditions (KEY4008).</summary>
    /// <param name="duration">How long the test lasts, as <c>TimeSpan.FromHours(96)</c>.</param>
    /// <param name="temperature">The temperature, as <c>40.DegreesCelsius()</c>.</param>
    /// <param name="relativeHumidity">The relative humidity, as <c>93.Percent()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireDampHeat(TimeSpan duration, Temperature temperature, Ratio relativeHumidity) =>
        State(new DampHeatStatement(null, duration, temperature, relativeHumidity));

    /// <summary>States the salt spray that the mated product has to pass, as <c>TimeSpan.FromHours(24)</c> (KEY4008).</summary>
    /// <param name="duration">How long the test lasts, as <c>TimeSpan.FromHours(24)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireSaltSpray(TimeSpan duration) => State(new SaltSprayStatement(null, duration, null, null));

    /// <summary>States the salt spray that the mated product has to pass, with its conditions (KEY4008).</summary>
    /// <param name="duration">How long the test lasts, as <c>TimeSpan.FromHours(24)</c>.</param>
    /// <param name="temperature">The temperature, as <c>35.DegreesCelsius()</c>.</param>
    /// <param name="concentration">The share of salt in the water by mass, as <c>5.Percent()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireSaltSpray(TimeSpan duration, Temperature temperature, Ratio concentration) =>
        State(new SaltSprayStatement(null, duration, temperature, concentration));

    /// <summary>
    /// States the test in hydrogen sulfide (H₂S) that the mated product has to pass, as <c>TimeSpan.FromHours(48)</c> (KEY4008).
    /// </summary>
    /// <param name="duration">How long the test lasts, as <c>TimeSpan.FromHours(48)</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireHydrogenSulfide(TimeSpan duration) => State(new HydrogenSulfideStatement(null, duration, null, null, null));

    /// <summary>States the test in hydrogen sulfide (H₂S) that the mated product has to pass, with its conditions (KEY4008).</summary>
    /// <param name="duration">How long the test lasts, as <c>TimeSpan.FromHours(48)</c>.</param>
    /// <param name="temperature">The temperature, as <c>40.DegreesCelsius()</c>.</param>
    /// <param name="concentration">The share of gas in the air by volume, as <c>3.PartsPerMillion()</c>.</param>
    /// <param name="relativeHumidity">The relative humidity, as <c>80.Percent()</c>.</param>
    /// <returns>The interconnect with this test.</returns>
    public Interconnect RequireHydrogenSulfide(TimeSpan duration, Temperature temperature, Ratio concentration, Ratio relativeHumidity) =>
        State(new HydrogenSulfideStatement(null, duration, temperature, concentration, relativeHumidity));

    /// <summary>States the number of mating cycles over the product's life, each an insertion and a removal (KEY4002).</summary>
    /// <param name="cycles">The number of mating cycles, as <c>30</c>; each is an insertion and a removal.</param>
    /// <returns>The interconnect with this many cycles.</returns>
    public Interconnect WithMatingCycles(int cycles) => State(new MatingCyclesStatement(cycles, null));

    /// <summary>
    /// States the number of mating cycles over the product's life, and how fast they follow each other at most (KEY4002, KEY4009).
    /// </summary>
    /// <param name="cycles">The number of mating cycles, as <c>30</c>; each is an insertion and a removal.</param>
    /// <param name="perHour">How many of them there are in an hour at most, as <c>100</c>.</param>
    /// <returns>The interconnect with this many cycles.</returns>
    public Interconnect WithMatingCycles(int cycles, int perHour) => State(new MatingCyclesStatement(cycles, perHour));

    /// <summary>States that the interconnect belongs to test equipment, where connectors for inspection are at home (KEY2006).</summary>
    /// <returns>The interconnect for inspection.</returns>
    public Interconnect WithInspectionUse() => State(new InspectionUseStatement());

    /// <summary>States that the two are mated or separated while they carry current or voltage (KEY4005).</summary>
    /// <returns>The interconnect that is mated under power.</returns>
    public Interconnect WithMatingUnderPower() => State(new MatingUnderPowerStatement(null));

    /// <summary>States that the interconnect serves to switch a circuit on and off (KEY4006).</summary>
    /// <returns>The interconnect that is used as a switch.</returns>
    public Interconnect WithSwitchingUse() => State(new SwitchingUseStatement(null));

    /// <summary>States the force that may be needed at most to mate the two (KEY2007).</summary>
    /// <param name="maximum">The force over all contacts, as <c>40.Newtons()</c>.</param>
    /// <returns>The interconnect with this limit.</returns>
    public Interconnect LimitInsertionForce(Force maximum) => State(new InsertionForceLimitStatement(maximum));

    /// <summary>States the force that must be needed at least to separate the two (KEY2008).</summary>
    /// <param name="minimum">The force over all contacts, as <c>4.Newtons()</c>.</param>
    /// <returns>The interconnect with this need.</returns>
    public Interconnect RequireRemovalForce(Force minimum) => State(new RemovalForceStatement(minimum));

    /// <summary>States how high the tallest components are that face each other between the two boards (KEY5005).</summary>
    /// <param name="first">On the board of the first half, as <c>0.6.Millimeters()</c>; <c>Length.Zero</c> if there are none.</param>
    /// <param name="second">On the board of the second half, as <c>0.6.Millimeters()</c>; <c>Length.Zero</c> if there are none.</param>
    /// <returns>The interconnect with these components.</returns>
    public Interconnect WithComponentHeights(Length first, Length second) => State(new ComponentHeightsStatement(first, second));

    /// <summary>
    /// Takes it upon the team that the connector could be plugged in the wrong way round, where something else keeps it from that
    /// (KEY5004).
    /// </summary>
    /// <param name="because">What keeps it from that, for those who read the design.</param>
    /// <returns>The interconnect without findings on reverse mating.</returns>
    public Interconnect AcknowledgeReverseMating(string because) =>
        because is null ? throw new ArgumentNullException(nameof(because)) : State(new ReverseMatingAcknowledgedStatement());

    /// <summary>What the rules find in the interconnect: the same as the build finds where it knows the values.</summary>
    /// <param name="policy">The team's own limits; none unless they are given.</param>
    /// <returns>The findings by ID; none if all is well.</returns>
    public IReadOnlyList<Finding> Check(DesignPolicy? policy = null) => DesignChecker.Check(model, policy);

    /// <summary>Lets a sound interconnect through.</summary>
    /// <returns>This interconnect.</returns>
    /// <exception cref="DesignRuleException">A rule is broken whose findings are errors.</exception>
    public Interconnect EnsureValid()
    {
        DesignRules.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>The two parts, as <c>AXK7L24223G with AXK8L24124BG</c>.</summary>
    public override string ToString() => $"{First} with {Second}";

    internal InterconnectModel Model => model;

    private Interconnect State(Statement statement) => new(model.With(statement));

    private static Traced<IReadOnlyList<Traced<T>>> Trace<T>(IEnumerable<T> items) =>
        Traced.Create<IReadOnlyList<Traced<T>>>([.. items.Select(Traced.Create)]);

    private static Net ToNet(NetModel net) =>
        new(net.Name.Value, net.Current.Value, [.. net.Contacts.Value.Select(contact => contact.Value)]);
}
