using Keyway.Generator.Model;

namespace Keyway.Generator.Emission;

/// <summary>The tooltips of a series' parts: sentences in the order of a datasheet's row.</summary>
/// <remarks>What many parts have in common is put into words once.</remarks>
internal sealed class PartDocs
{
    private const string Reference = "<see cref=\"";
    private const string ReferenceEnd = "\"/>";

    private readonly SeriesModel series;
    private readonly SeriesFacts facts;
    private readonly string? ratings;
    private readonly string? source;
    private readonly DimensionTexts? sockets;
    private readonly DimensionTexts? headers;
    private readonly Dictionary<Length, string> heights = [];
    private readonly string[] nouns;

    public PartDocs(SeriesModel series, SeriesFacts facts)
    {
        this.series = series;
        this.facts = facts;
        ratings = facts.Section(FactWords.Ratings).IsAlike ? facts.Ratings.ToString() : null;
        source = SourceText(facts, series.PairTables);
        sockets = series.SocketDimensions is { } socket ? new DimensionTexts(socket) : null;
        headers = series.HeaderDimensions is { } header ? new DimensionTexts(header) : null;
        nouns = [.. series.Families.Select(Noun)];
    }

    /// <summary>Writes the documentation of a part.</summary>
    public void Write(CodeWriter writer, PartModel part)
    {
        writer.Line("/// <summary>");
        writer.Line($"/// {series.Name} {nouns[part.Family]} with {part.Contacts} contact{(part.Contacts == 1 ? "" : "s")}.");
        if (part.Mates.Count == 1)
        {
            writer.Line(
                $"/// Mated height {Height(part.Mates[0].MatedHeight)} with {Reference}{series.Parts[part.Mates[0].Part].Identifier}{ReferenceEnd}."
            );
        }
        else if (part.Mates.Count > 0)
        {
            writer.Line($"/// Mated height {Mates(part)}.");
        }

        DimensionTexts? dimensions = part.Role == ConnectorRole.Header ? headers : sockets;
        if (dimensions?.Of(part) is { } values)
        {
            writer.Line($"/// {values} mm.");
        }

        string rated =
            ratings
            ?? new Ratings(
                facts
                    .Section(FactWords.Ratings)
                    .For(new FactSubject(part.Role, part.Contacts, facts.Families[part.Family].Variant, [.. part.MatedHeights]))
            ).ToString();
        if (rated.Length > 0)
        {
            writer.Line($"/// {rated}.");
        }

        writer.Line("/// </summary>");
        if (source is not null)
        {
            writer.Line($"/// <remarks>{source}</remarks>");
        }
    }

    /// <summary><c>socket</c>, or <c>inspection socket</c>.</summary>
    public string Noun(PartModel part) => nouns[part.Family];

    /// <summary>The document and the table from which figures come; nothing if the catalog names neither.</summary>
    public static string? SourceText(SeriesFacts facts, string? table)
    {
        string document = new CatalogSource(facts.Section(FactWords.Source).For(null)).ToString();
        string source = string.Join(": ", new[] { document, table }.Where(text => !string.IsNullOrEmpty(text)));
        return source.Length == 0 ? null : $"Source: {Literals.Xml(source)}.";
    }

    private static string Noun(FamilyModel family) =>
        family.Variant != FactWords.Standard ? $"{family.Variant} {ConnectorRoles.Name(family.Role)}" : ConnectorRoles.Name(family.Role);

    private string Mates(PartModel part)
    {
        List<MateModel> standard =
        [
            .. part.Mates.Where(mate => series.Families[series.Parts[mate.Part].Family].Variant == FactWords.Standard),
        ];
        return string.Join(
            ", ",
            (standard.Count > 0 ? standard : [.. part.Mates])
                .GroupBy(mate => mate.Part)
                .Select(group =>
                    $"{Wording.Heights([.. group.Select(mate => mate.MatedHeight)])} with {Reference}{series.Parts[group.Key].Identifier}{ReferenceEnd}"
                )
        );
    }

    private string Height(Length height)
    {
        if (!heights.TryGetValue(height, out string text))
        {
            text = height.ToString();
            heights.Add(height, text);
        }

        return text;
    }
}
