using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;

namespace Keyway;

/// <summary>How a connector is soldered to its board, and what the board is like under it.</summary>
/// <remarks>Immutable: every call returns a new mounting and leaves the old one as it was.</remarks>
public sealed class Mounting
{
    private readonly MountingModel model;

    private Mounting(DesignModel model) => this.model = (MountingModel)model;

    /// <summary>The connector.</summary>
    public Connector Part => model.Part.Value;

    /// <summary>The mounting of a connector, of which nothing is stated yet.</summary>
    /// <param name="part">The connector.</param>
    /// <returns>The mounting.</returns>
    public static Mounting Of(Connector part) => new(new MountingModel(part ?? throw new ArgumentNullException(nameof(part))));

    /// <summary>States the peak temperature of reflow soldering, on the board's surface around the terminals (KEY5008).</summary>
    /// <param name="peak">The temperature, as <c>260.DegreesCelsius()</c>.</param>
    /// <returns>The mounting with this peak.</returns>
    public Mounting WithReflowPeak(Temperature peak) => State(new ReflowPeakStatement(peak));

    /// <summary>States how the connector is soldered by hand (KEY5009).</summary>
    /// <param name="tip">The temperature of the iron's tip, as <c>350.DegreesCelsius()</c>.</param>
    /// <param name="duration">How long it touches a terminal, as <c>TimeSpan.FromSeconds(3)</c>.</param>
    /// <returns>The mounting with this iron.</returns>
    public Mounting WithHandSoldering(Temperature tip, TimeSpan duration) => State(new HandSolderingStatement(tip, duration));

    /// <summary>States the stencil (metal mask) for the solder paste (KEY5010).</summary>
    /// <param name="thickness">How thick it is, as <c>120.Micrometers()</c>.</param>
    /// <param name="opening">Its opening over the contacts' terminals, as a share of the pads' area: <c>60.Percent()</c>.</param>
    /// <returns>The mounting with this stencil.</returns>
    public Mounting WithStencil(Length thickness, Ratio opening) => State(new StencilStatement(thickness, opening, null));

    /// <summary>States the stencil (metal mask) for the solder paste, with its openings over all terminals (KEY5010).</summary>
    /// <param name="thickness">How thick it is.</param>
    /// <param name="opening">Its opening over the contacts' terminals, as a share of the pads' area.</param>
    /// <param name="solderingTerminals">Its opening over the soldering terminals, the metal parts that hold the connector.</param>
    /// <returns>The mounting with this stencil.</returns>
    public Mounting WithStencil(Length thickness, Ratio opening, Ratio solderingTerminals) =>
        State(new StencilStatement(thickness, opening, solderingTerminals));

    /// <summary>States the warp of the board over the length of the connector (KEY5006).</summary>
    /// <param name="warp">The warp, as <c>0.02.Millimeters()</c>.</param>
    /// <returns>The mounting with this warp.</returns>
    public Mounting WithBoardWarp(Length warp) => State(new BoardWarpStatement(warp));

    /// <summary>States the plate that reinforces a flexible board behind the connector (KEY5007).</summary>
    /// <param name="material">What it is made of, as <c>polyimide</c>.</param>
    /// <param name="thickness">How thick it is, as <c>0.3.Millimeters()</c>.</param>
    /// <param name="margin">By how much it is larger than the recommended board pattern, on each side, as <c>0.5.Millimeters()</c>.</param>
    /// <returns>The mounting with this plate.</returns>
    public Mounting WithReinforcingPlate(string material, Length thickness, Length margin) =>
        State(new ReinforcingPlateStatement(material ?? throw new ArgumentNullException(nameof(material)), thickness, margin));

    /// <summary>
    /// States the relative humidity of the workshop where the connector is taken from its tape and placed, as <c>50.Percent()</c>
    /// (KEY5011).
    /// </summary>
    /// <param name="humidity">The relative humidity, as <c>50.Percent()</c>.</param>
    /// <returns>The mounting at this humidity.</returns>
    public Mounting AtRelativeHumidity(Ratio humidity) => State(new RelativeHumidityStatement(humidity, humidity));

    /// <summary>
    /// States between which ends the relative humidity of the workshop lies where the connector is taken from its tape and placed
    /// (KEY5011).
    /// </summary>
    /// <param name="minimum">The lowest relative humidity, as <c>40.Percent()</c>.</param>
    /// <param name="maximum">The highest relative humidity, as <c>60.Percent()</c>.</param>
    /// <returns>The mounting at this humidity.</returns>
    public Mounting AtRelativeHumidity(Ratio minimum, Ratio maximum) => State(new RelativeHumidityStatement(minimum, maximum));

    /// <summary>What the rules find in the mounting: the same as the build finds where it knows the values.</summary>
    /// <param name="policy">The team's own limits; none unless they are given.</param>
    /// <returns>The findings by ID; none if all is well.</returns>
    public IReadOnlyList<Finding> Check(DesignPolicy? policy = null) => DesignChecker.Check(model, policy);

    /// <summary>Lets a sound mounting through.</summary>
    /// <returns>This mounting.</returns>
    /// <exception cref="DesignRuleException">A rule is broken whose findings are errors.</exception>
    public Mounting EnsureValid()
    {
        DesignRules.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>The part number.</summary>
    public override string ToString() => Part.ToString();

    private Mounting State(Statement statement) => new(model.With(statement));
}
