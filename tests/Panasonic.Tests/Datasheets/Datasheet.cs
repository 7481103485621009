using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The figures in a series' datasheet, typed from the datasheet by a person who had not seen the catalog.</summary>
/// <remarks>
/// A figure that the datasheet does not give is null or an empty table. The tests assert that the catalog does not give it either.
/// </remarks>
internal sealed record Datasheet
{
    public static IReadOnlyList<Datasheet> All { get; } = [F4Datasheet.Figures, F4SDatasheet.Figures, P4Datasheet.Figures];

    public required SeriesMembers Members { get; init; }

    public required DocumentFigures Document { get; init; }

    public required ProductFigures Products { get; init; }

    public required RoleFigures Sockets { get; init; }

    public required RoleFigures Headers { get; init; }

    public required RatingFigures Ratings { get; init; }

    public required ConditionFigures Conditions { get; init; }

    public required EnduranceFigures Endurance { get; init; }

    /// <summary>Gets the mechanical characteristics, or null if the datasheet has none.</summary>
    public required ForceFigures? Forces { get; init; }

    public required MaterialFigures Materials { get; init; }

    public required PackingFigures Packing { get; init; }

    public required SolderingFigures Soldering { get; init; }

    public required UseFigures Use { get; init; }

    public required IReadOnlyList<WeightRow> Weights { get; init; }

    public required Length? DimensionTolerance { get; init; }

    public required Length? MatedHeightTolerance { get; init; }

    /// <summary>Gets the connectors for inspection, or null if the datasheet has none.</summary>
    public required InspectionFigures? Inspection { get; init; }

    public string Name => Members.Class.Name;

    public Series Series => Members.Series;

    /// <summary>Gets the rows of connectors for inspection, if there are any.</summary>
    public IReadOnlyList<PairRow> InspectionPairs => Inspection?.Pairs ?? [];

    /// <summary>Gets all rows, including the pairs with one half for inspection.</summary>
    public IReadOnlyList<PairRow> AllPairs => [.. Products.Pairs, .. InspectionPairs, .. PairRow.Crossed(Products.Pairs, InspectionPairs)];

    public static Datasheet Of(string series) => All.Single(sheet => sheet.Name == series);

    public RoleFigures Figures(ConnectorRole role) => role == ConnectorRole.Socket ? Sockets : Headers;
}
