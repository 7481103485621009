using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;

namespace Keyway;

/// <summary>The soldering of a connector to its board, and the properties of the board under it.</summary>
/// <remarks>Immutable: each call returns a new mounting and leaves this one unchanged.</remarks>
public sealed class Mounting
{
    private readonly MountingModel model;

    private Mounting(DesignModel model) => this.model = (MountingModel)model;

    /// <summary>Gets the connector.</summary>
    public Connector Part => model.Part.Value;

    /// <summary>Creates the mounting of a connector, without any properties yet.</summary>
    /// <param name="part">The connector.</param>
    /// <returns>The mounting.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>.</exception>
    public static Mounting Of(Connector part) => new(new MountingModel(part ?? throw new ArgumentNullException(nameof(part))));

    /// <summary>Returns a mounting with the statements of a model.</summary>
    internal static Mounting FromModel(MountingModel model) => new(model);

    /// <summary>Specifies the peak temperature of reflow soldering, on the board's surface around the terminals (KEY5008).</summary>
    /// <param name="peak">The temperature, such as <c>260.DegreesCelsius()</c>.</param>
    /// <returns>The mounting with this peak.</returns>
    public Mounting WithReflowPeak(Temperature peak) => With(new ReflowPeakStatement(peak));

    /// <summary>Specifies the temperature and the time of hand soldering (KEY5009).</summary>
    /// <param name="tip">The temperature of the iron's tip, such as <c>350.DegreesCelsius()</c>.</param>
    /// <param name="duration">How long the tip touches a terminal, such as <c>TimeSpan.FromSeconds(3)</c>.</param>
    /// <returns>The mounting with this hand soldering.</returns>
    public Mounting WithHandSoldering(Temperature tip, TimeSpan duration) => With(new HandSolderingStatement(tip, duration));

    /// <summary>Specifies the stencil (metal mask) for the solder paste (KEY5010).</summary>
    /// <param name="thickness">The thickness of the stencil, such as <c>120.Micrometers()</c>.</param>
    /// <param name="opening">The opening over the contacts' terminals, as a share of the pads' area, such as <c>60.Percent()</c>.</param>
    /// <returns>The mounting with this stencil.</returns>
    public Mounting WithStencil(Length thickness, Ratio opening) => With(new StencilStatement(thickness, opening, null));

    /// <summary>Specifies the stencil (metal mask) for the solder paste, with its openings over all terminals (KEY5010).</summary>
    /// <param name="thickness">The thickness of the stencil, such as <c>120.Micrometers()</c>.</param>
    /// <param name="opening">The opening over the contacts' terminals, as a share of the pads' area, such as <c>60.Percent()</c>.</param>
    /// <param name="solderingTerminals">
    /// The opening over the soldering terminals (the metal parts that hold the connector), as a share of the pads' area.
    /// </param>
    /// <returns>The mounting with this stencil.</returns>
    public Mounting WithStencil(Length thickness, Ratio opening, Ratio solderingTerminals) =>
        With(new StencilStatement(thickness, opening, solderingTerminals));

    /// <summary>Specifies the warp of the board over the length of the connector (KEY5006).</summary>
    /// <param name="warp">The warp, such as <c>0.02.Millimeters()</c>.</param>
    /// <returns>The mounting with this warp.</returns>
    public Mounting WithBoardWarp(Length warp) => With(new BoardWarpStatement(warp));

    /// <summary>Specifies the plate that reinforces a flexible board behind the connector (KEY5007).</summary>
    /// <param name="material">The material of the plate, such as <c>polyimide</c>.</param>
    /// <param name="thickness">The thickness of the plate, such as <c>0.3.Millimeters()</c>.</param>
    /// <param name="margin">
    /// How far the plate extends beyond the recommended board pattern on each side, such as <c>0.5.Millimeters()</c>.
    /// </param>
    /// <returns>The mounting with this plate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="material"/> is <see langword="null"/>.</exception>
    public Mounting WithReinforcingPlate(string material, Length thickness, Length margin) =>
        With(new ReinforcingPlateStatement(material ?? throw new ArgumentNullException(nameof(material)), thickness, margin));

    /// <summary>
    /// Specifies the relative humidity of the workshop where the connector is removed from its tape and placed, such as <c>50.Percent()</c>
    /// (KEY5011).
    /// </summary>
    /// <param name="humidity">The relative humidity, such as <c>50.Percent()</c>.</param>
    /// <returns>The mounting at this humidity.</returns>
    public Mounting AtRelativeHumidity(Ratio humidity) => With(new RelativeHumidityStatement(humidity, humidity));

    /// <summary>
    /// Specifies the range of relative humidity of the workshop where the connector is removed from its tape and placed (KEY5011).
    /// </summary>
    /// <param name="minimum">The lowest relative humidity, such as <c>40.Percent()</c>.</param>
    /// <param name="maximum">The highest relative humidity, such as <c>60.Percent()</c>.</param>
    /// <returns>The mounting at this humidity.</returns>
    public Mounting AtRelativeHumidity(Ratio minimum, Ratio maximum) => With(new RelativeHumidityStatement(minimum, maximum));

    /// <summary>Checks the mounting against the design rules. The build reports the same findings wherever it knows the values.</summary>
    /// <param name="policy">The team's own limits, or <see langword="null"/> for the datasheet limits only.</param>
    /// <returns>The findings in the order of their IDs; empty if no rule is violated.</returns>
    public IReadOnlyList<Finding> Check(DesignPolicy? policy = null) => DesignChecker.Check(model, policy);

    /// <summary>Returns this mounting if no rule reports an error, and throws otherwise.</summary>
    /// <returns>This mounting.</returns>
    /// <exception cref="DesignRuleException">At least one finding of <see cref="Check"/> is an error.</exception>
    public Mounting EnsureValid()
    {
        DesignRules.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>Returns the part number of the connector.</summary>
    public override string ToString() => Part.ToString();

    private Mounting With(Statement statement) => new(model.With(statement));
}
