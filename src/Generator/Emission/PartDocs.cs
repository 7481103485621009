using Keyway.Catalogs;
using Keyway.Catalogs.Contacts;
using Keyway.Generator.Model;
using Keyway.Text;

namespace Keyway.Generator.Emission;

/// <summary>Writes the tooltips of a series' parts, in the order of a datasheet row.</summary>
/// <remarks>Text that many parts share is formatted once.</remarks>
internal sealed class PartDocs
{
    private const string Reference = "<see cref=\"";
    private const string ReferenceEnd = "\"/>";

    private readonly SeriesModel series;
    private readonly ManifestSection ratingsSection;
    private readonly ManifestSection productSection;
    private readonly ManifestSection alternatesSection;
    private readonly string document;
    private readonly string? source;
    private readonly DimensionTexts? sockets;
    private readonly DimensionTexts? headers;
    private readonly DimensionTexts? connectors;
    private readonly Dictionary<Length, string> heights = [];
    private readonly string[] nouns;
    private readonly string?[] options;
    private readonly ManifestSection contactsSection;
    private (ScopeSubject Subject, string Ratings)? lastRated;
    private readonly Dictionary<(string Names, int Contacts), string> contacts = [];

    public PartDocs(SeriesModel series, IReadOnlyDictionary<ConnectorRole, RoleContext> roles)
    {
        this.series = series;
        ratingsSection = series.GetSection(ManifestKeywords.Ratings);
        contactsSection = series.GetSection(ManifestKeywords.Contacts);
        SeriesRatings = new Ratings(ratingsSection.GetValues(null)).ToString();
        productSection = series.GetSection(ManifestKeywords.Product);
        alternatesSection = series.GetSection(ManifestKeywords.Alternate);
        document = FormatDocument(new CatalogSource(series.GetSection(ManifestKeywords.Source).GetValues(null)));
        source = FormatSource(series.PairTables);
        sockets = series.SocketDimensions is { } socket ? new DimensionTexts(socket) : null;
        headers = series.HeaderDimensions is { } header ? new DimensionTexts(header) : null;
        connectors = series.ConnectorDimensions is { } connector ? new DimensionTexts(connector) : null;
        nouns = [.. series.Families.Select(family => GetNoun(family, roles[family.Role].Noun))];
        options = [.. series.Families.Select(FormatOptions)];
    }

    /// <summary>Gets the ratings of the whole series as text; empty if there are none.</summary>
    public string SeriesRatings { get; }

    /// <summary>Writes the documentation of a part.</summary>
    public void Write(CodeWriter writer, PartModel part)
    {
        writer.WriteLine("/// <summary>");
        writer.WriteLine(
            $"/// {series.Name} {nouns[part.Family]} with {part.Contacts} contact{(part.Contacts == 1 ? "" : "s")}{FormatContacts(part)}."
        );
        if (options[part.Family] is { } codes)
        {
            writer.WriteLine($"/// {codes}.");
        }

        if (part.Mates.Count == 1)
        {
            writer.WriteLine(
                $"/// Mated height {Height(part.Mates[0].MatedHeight)} "
                    + $"with {Reference}{series.Parts[part.Mates[0].Part].Identifier}{ReferenceEnd}."
            );
        }
        else if (part.Mates.Count > 0)
        {
            writer.WriteLine($"/// Mated height {Mates(part)}.");
        }

        DimensionTexts? dimensions =
            part.Role == ConnectorRole.Socket ? sockets
            : part.Role == ConnectorRole.Header ? headers
            : connectors;
        if (dimensions?.Format(part) is { } values)
        {
            writer.WriteLine($"/// {values} mm.");
        }

        string rated = ratingsSection.IsUniform ? SeriesRatings : FormatRatings(part);
        if (rated.Length > 0)
        {
            writer.WriteLine($"/// {rated}.");
        }

        if (FormatProduct(part) is { Length: > 0 } product)
        {
            writer.WriteLine($"/// {Capital(product)}.");
        }

        writer.WriteLine("/// </summary>");
        if (source is not null)
        {
            writer.WriteLine($"/// <remarks>{source}</remarks>");
        }
    }

    /// <summary>Returns the noun for a part, for example <c>socket</c> or <c>inspection socket</c>.</summary>
    public string GetNoun(PartModel part) => nouns[part.Family];

    /// <summary>Returns the document and the table that figures come from, or null if the catalog names neither.</summary>
    public string? FormatSource(string? table)
    {
        string text = string.Join(": ", new[] { document, Literals.EscapeXml(table ?? "") }.Where(part => part.Length > 0));
        return text.Length == 0 ? null : $"Source: {text}.";
    }

    /// <summary>Returns the ratings of a part. Parts in a row usually have the same, so the last text is kept.</summary>
    private string FormatRatings(PartModel part)
    {
        ScopeSubject subject = GetSubject(part);
        if (lastRated is not { } last || !ratingsSection.AppliesAlike(last.Subject, subject))
        {
            lastRated = last = (subject, new Ratings(ratingsSection.GetValues(subject)).ToString());
        }

        return last.Ratings;
    }

    /// <summary>Returns the names of the contacts in short, such as <c>, A1 to K40</c>; empty if they are numbered from 1.</summary>
    private string FormatContacts(PartModel part)
    {
        if (contactsSection.IsEmpty || contactsSection.GetValues(GetSubject(part)).GetText(SectionKeys.Names) is not { } names)
        {
            return "";
        }

        if (!contacts.TryGetValue((names, part.Contacts), out string text))
        {
            text =
                ContactNameForm.Read(names, out _) is { } form && form.Fits(part.Contacts)
                    ? $", {Literals.EscapeXml(form.Describe(part.Contacts))}"
                    : "";
            contacts.Add((names, part.Contacts), text);
        }

        return text;
    }

    private string FormatProduct(PartModel part)
    {
        if (productSection.IsEmpty && alternatesSection.IsEmpty)
        {
            return "";
        }

        ScopeSubject subject = GetSubject(part);
        List<string> texts = [new ProductFacts(productSection.GetValues(subject), part.Number, part.Contacts).ToString()];
        texts.AddRange(
            alternatesSection.GetRows(subject).Select(values => $"alternate {new Alternate(values, part.Number, part.Contacts)}")
        );
        return Literals.EscapeXml(string.Join(", ", texts.Where(text => text.Length > 0)));
    }

    private ScopeSubject GetSubject(PartModel part)
    {
        FamilyModel family = series.Families[part.Family];
        return new ScopeSubject(
            part.Role,
            part.Contacts,
            family.Variant,
            [.. part.MatedHeights],
            [.. family.Options.Select(option => new KeyValuePair<string, string>(option.Name, option.Code))]
        );
    }

    // An address without a title stands for one.
    private static string FormatDocument(CatalogSource source)
    {
        string text = Literals.EscapeXml(source.ToString());
        return source.Address is { } address
            ? $"<see href=\"{Literals.EscapeXml(address).Replace("\"", "&quot;")}\">"
                + $"{(text.Length > 0 ? text : Literals.EscapeXml(address))}</see>"
            : text;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string? FormatOptions(FamilyModel family)
    {
        string text = string.Join("; ", family.Options.Select(option => $"{option.Name}: {option.Description}"));
        return text.Length == 0 ? null : Literals.EscapeXml(Capital(text));
    }

    private static string GetNoun(FamilyModel family, string role) =>
        family.Variant != ManifestKeywords.Standard ? $"{family.Variant} {role}" : role;

    private string Mates(PartModel part)
    {
        List<MateModel> standard =
        [
            .. part.Mates.Where(mate => series.Families[series.Parts[mate.Part].Family].Variant == ManifestKeywords.Standard),
        ];
        return string.Join(
            ", ",
            (standard.Count > 0 ? standard : [.. part.Mates])
                .GroupBy(mate => mate.Part)
                .Select(group =>
                    $"{Wording.FormatHeights([.. group.Select(mate => mate.MatedHeight)])} "
                    + $"with {Reference}{series.Parts[group.Key].Identifier}{ReferenceEnd}"
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
