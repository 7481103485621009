using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Keyway.Catalogs;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Reading.Values;
using Keyway.Quantities;
using static Keyway.Generator.Tests.Schema.SchemaNodes;

namespace Keyway.Generator.Tests.Schema;

/// <summary>Writes the JSON Schema of the catalog language from the section definitions that the generator reads by.</summary>
/// <remarks>Draft 7, which every editor supports. A value may be a number or text, because YAML and JSON allow both.</remarks>
internal static class SchemaText
{
    private const string Unsigned = @"(0|[1-9]\d*)(\.\d+)?";
    private const string Number = $"[+-]?{Unsigned}";
    private const string CountPattern = "0*[1-9][0-9]{0,6}";
    private const string NamesPattern = @"^\s*[A-Za-z0-9+_.-]+([ ,]+[A-Za-z0-9+_.-]+)*\s*$";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly (string Key, string Pattern)[] Ranges =
    [
        ("contacts", $"^{Listed($@"\s*{CountPattern}( or (less|more)| to {CountPattern})?\s*")}$"),
        ("matedHeight", $"^{Listed($"{Quantity(Length.Units)}( to {Quantity(Length.Units)})?")}$"),
    ];

    public static string Write() =>
        new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = "https://raw.githubusercontent.com/keyway-connectors/keyway/main/catalog/keyway.schema.json",
            ["title"] = "A catalog of connectors for Keyway",
            ["description"] = "One series of board-to-board connectors, as its datasheet describes it. What is absent is unknown.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("series", "manufacturer", "pairs"),
            ["properties"] = Root(),
            ["definitions"] = Definitions(),
        }.ToJsonString(Options) + "\n";

    private static JsonObject Root()
    {
        var root = new JsonObject
        {
            ["$schema"] = Described(new JsonObject { ["type"] = "string" }, "The path of this schema, for editors; Keyway ignores it."),
            ["series"] = Described(Matching("^[A-Za-z][A-Za-z0-9_]*$"), "The name of the series; also the name of the class of its parts."),
            ["manufacturer"] = Described(Reference("text"), "The name of the manufacturer; also the namespace of the class."),
            ["description"] = Described(Reference("text"), "A short description of the series."),
            ["pitch"] = Described(Reference(nameof(ValueKind.Length)), $"The distance between adjacent contacts, {PlausibleRange.Pitch}."),
            ["hermaphroditic"] = Described(
                new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false") },
                "Whether a part mates with another part of the same kind."
            ),
        };
        foreach (SectionDefinition section in CatalogSections.All)
        {
            JsonObject row = Section(section);
            root[section.Key] =
                section.Extent == SectionExtent.Series && !section.IsList
                    ? row
                    : new JsonObject { ["oneOf"] = new JsonArray(row, Sized(List(row.DeepClone().AsObject()), 1)) };
        }

        root["options"] = Described(
            Sized(List(Reference("option")), 1),
            "Codes in part numbers that do not change what a part mates with, such as plating and packing."
        );
        root["variants"] = Described(
            Sized(List(Reference("variant")), 1),
            "Parts made in addition to the standard ones, such as connectors for inspection."
        );
        root["numbers"] = Described(
            ByRole("schemes"),
            "The schemes of the part numbers; several if the numbers of a role have several structures."
        );
        root["unlisted"] = Described(
            Sized(List(Matching(@"^[!-z|~]*\{contacts\}[!-z|~]*$")), 1),
            "The forms of part numbers that are made but not listed, in a partial catalog."
        );
        root["pairs"] = Described(List(Reference("pairTable")), "The parts that mate, by mated height.");
        root["dimensions"] = Described(ByRole("dimensionTables"), "The dimension tables.");
        return root;
    }

    private static JsonObject Section(SectionDefinition section)
    {
        var keys = new JsonObject();
        foreach (FieldDefinition field in section.Fields)
        {
            keys[field.Key] = Field(field);
        }

        keys[SectionKeys.Table] = Described(Reference("text"), "The name of the datasheet table that gives the figures.");
        if (section.Extent != SectionExtent.Series)
        {
            keys["for"] = Described(
                Reference(section.Extent == SectionExtent.Pairs ? "forPairs" : "forParts"),
                "What the row applies to; without it, the row applies to everything."
            );
        }

        JsonObject mapping = NotEmpty(Mapping(keys));
        if (section.Required.Count > 0)
        {
            mapping["allOf"] = new JsonArray([.. section.Required.Select(AnyOf)]);
        }

        return mapping;
    }

    private static JsonObject Field(FieldDefinition field)
    {
        JsonObject reference = Reference(field.Kind.ToString());
        if (field.Range is not { } range)
        {
            return reference;
        }

        if (field.Kind == ValueKind.Count)
        {
            // The limits apply to numbers only; text cannot be compared.
            JsonObject count = Described(reference, $"A whole number, {range}.");
            count["minimum"] = int.Parse(range.Least, CultureInfo.InvariantCulture);
            count["maximum"] = int.Parse(range.Most, CultureInfo.InvariantCulture);
            return count;
        }

        return Described(
            reference,
            field.UpperRange == range
                ? $"A value, {range}."
                : $"A range whose lower end is {range}, and whose upper end is {field.UpperRange}."
        );
    }

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            ["text"] = new JsonObject { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1 },
            ["cell"] = Described(
                new JsonObject
                {
                    ["oneOf"] = new JsonArray(
                        new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 },
                        Matching($@"^\+?(?=.*[1-9]){Unsigned}$")
                    ),
                },
                $"A number in the unit of the table, {PlausibleRange.Dimension}."
            ),
            ["scheme"] = Mapping(
                new JsonObject
                {
                    ["pattern"] = Described(
                        Reference("text"),
                        "The part number, with the fields {contacts} or {contactsPerRow}, {height} and {half}, and those of the options."
                    ),
                    ["contacts"] = Described(
                        NotEmpty(Entries(Reference(nameof(ValueKind.Count)))),
                        "Codes for numbers of contacts that part numbers do not contain as plain numbers."
                    ),
                    ["heights"] = Described(
                        NotEmpty(Entries(Matching($"^{Listed(Quantity(Length.Units))}$"), "^.*$")),
                        "Codes for mated heights."
                    ),
                    ["halves"] = Described(
                        NotEmpty(Entries(Reference(nameof(ValueKind.Length)), "^.*$")),
                        "Codes for the height of this half, 0 mm if it adds nothing; the heights of both halves add up to the mated height."
                    ),
                },
                "pattern"
            ),
            ["schemes"] = new JsonObject { ["oneOf"] = new JsonArray(Reference("scheme"), Sized(List(Reference("scheme")), 1)) },
            ["option"] = Mapping(
                new JsonObject
                {
                    ["name"] = Described(
                        Matching("^[A-Za-z][A-Za-z0-9_]*$"),
                        "One word that identifies the option; in braces, it is the field of patterns."
                    ),
                    ["codes"] = Described(
                        NotEmpty(
                            Entries(
                                new JsonObject
                                {
                                    ["oneOf"] = new JsonArray(
                                        Reference("text"),
                                        Mapping(
                                            new JsonObject { ["description"] = Reference("text"), ["for"] = Reference("forParts") },
                                            "description"
                                        )
                                    ),
                                },
                                "^[^ ,;{}]*$"
                            )
                        ),
                        "The codes in part numbers, each with its meaning; the tables of pairs usually list the parts with the first one."
                    ),
                    [SectionKeys.Table] = Reference("text"),
                },
                "name",
                "codes"
            ),
            ["variant"] = Mapping(
                new JsonObject
                {
                    ["name"] = Described(Matching("^(?!standard$)[A-Za-z][A-Za-z0-9_]*$"), "One word that identifies the variant."),
                    ["numbers"] = ByRole("scheme"),
                    ["contacts"] = Described(
                        Sized(
                            List(
                                new JsonObject
                                {
                                    ["anyOf"] = new JsonArray(Reference(nameof(ValueKind.Count)), Matching(Ranges[0].Pattern)),
                                }
                            ),
                            1
                        ),
                        "The numbers of contacts that are made, or ranges of them."
                    ),
                    ["matedHeight"] = Described(OneOrSeveral(Matching(Ranges[1].Pattern)), "The mated heights, if not all of them."),
                    ["matesWith"] = Described(
                        new JsonObject { ["enum"] = new JsonArray("all", "itself") },
                        "Whether the variant also mates with standard parts (all) or not (itself); all if absent."
                    ),
                    [SectionKeys.Table] = Reference("text"),
                },
                "name",
                "numbers",
                "contacts"
            ),
            ["pairTable"] = Mapping(
                new JsonObject
                {
                    ["matedHeight"] = Described(
                        Reference(nameof(ValueKind.Length)),
                        $"The distance between the boards of every pair in the table, {PlausibleRange.MatedHeight}."
                    ),
                    [SectionKeys.Table] = Reference("text"),
                    ["hermaphroditic"] = Described(
                        new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false") },
                        "Whether the parts of this table mate with others of the same kind; as the series if absent."
                    ),
                    ["parts"] = Described(
                        NotEmpty(
                            Entries(
                                new JsonObject { ["oneOf"] = new JsonArray(Reference("text"), Sized(List(Reference("text")), 1, 2)) },
                                $"^{CountPattern}(/{CountPattern}| per row)?$"
                            )
                        ),
                        "The socket and the header for each number of contacts, in total or per row, or for the numbers of both "
                            + "halves, such as 400/160; 'none' for one that is not made."
                    ),
                },
                "matedHeight",
                "parts"
            ),
            ["dimensionTables"] = Mapping(
                new JsonObject
                {
                    ["unit"] = new JsonObject { ["enum"] = Symbols(Length.Units) },
                    [SectionKeys.Table] = Reference("text"),
                    ["letters"] = Described(NotEmpty(Entries(Reference("text"))), "The meaning of each letter in the drawing."),
                    ["byContacts"] = Table($"^{CountPattern}$"),
                    ["byMatedHeight"] = Table($"^{Listed(Quantity(Length.Units))}$"),
                },
                "unit"
            ),
            ["forParts"] = Scope(withPart: true),
            ["forPairs"] = Scope(withPart: false),
        };
        foreach (ValueKind kind in Enum.GetValues<ValueKind>())
        {
            definitions[kind.ToString()] = FormOf(kind);
        }

        return definitions;
    }

    private static JsonObject FormOf(ValueKind kind) =>
        kind switch
        {
            ValueKind.Text => Reference("text"),
            ValueKind.Count => Described(
                new JsonObject
                {
                    ["oneOf"] = new JsonArray(
                        new JsonObject
                        {
                            ["type"] = "integer",
                            ["minimum"] = 1,
                            ["maximum"] = 1_000_000,
                        },
                        Matching($"^{CountPattern}$")
                    ),
                },
                "A whole number from 1 to 1,000,000."
            ),
            ValueKind.CountOrAll => Described(
                new JsonObject
                {
                    ["oneOf"] = new JsonArray(Reference(nameof(ValueKind.Count)), new JsonObject { ["enum"] = new JsonArray("all") }),
                },
                "A whole number from 1 to 1,000,000, or 'all'."
            ),
            ValueKind.Curve => Described(
                Entries(Reference(nameof(ValueKind.Current)), $"^{Quantity(Temperature.Units)}$"),
                "The points of a derating curve: currents by ambient temperature, such as { 20 °C: 2 A, 85 °C: 1 A }."
            ),
            ValueKind.Current => One(ElectricCurrent.Units, "A current, such as 0.3 A."),
            ValueKind.Potential => One(ElectricPotential.Units, "A voltage, such as 60 V."),
            ValueKind.Resistance => One(ElectricResistance.Units, "A resistance, such as 90 mΩ."),
            ValueKind.Length => One(Length.Units, "A length, such as 0.4 mm."),
            ValueKind.Force => One(Force.Units, "A force, such as 0.981 N."),
            ValueKind.Mass => One(Mass.Units, "A mass, such as 0.03 g."),
            ValueKind.Ratio => One(Ratio.Units, "A ratio, such as 53 %."),
            ValueKind.Temperature => One(Temperature.Units, "A temperature, such as 260 °C."),
            ValueKind.Duration => One(DurationText.Units, "A duration, such as 30 min."),
            ValueKind.Temperatures => Described(
                Matching($"^{Quantity(Temperature.Units)} to {Quantity(Temperature.Units)}$"),
                "A range of temperatures, such as -55 °C to 85 °C."
            ),
            ValueKind.TestTemperatures => Range(Temperature.Units, "A temperature or a range of temperatures, such as -58 °C to -55 °C."),
            ValueKind.Address => Described(Matching("^https?://[!-~]{1,380}$"), "A web address."),
            ValueKind.Word => Described(Matching("^[a-z][a-z -]{0,28}[a-z]$"), "A word in lower case, such as plug."),
            ValueKind.PartPattern => Described(Reference("text"), "A name, which may contain {contacts} and {number}."),
            ValueKind.Status => new JsonObject { ["enum"] = new JsonArray([.. ProductFacts.Statuses.Keys.Select(key => (JsonNode)key)]) },
            ValueKind.MoistureSensitivity => new JsonObject
            {
                ["enum"] = new JsonArray([
                    .. ProductFacts.MoistureSensitivityLevels.Select(level => (JsonNode)level),
                    .. ProductFacts
                        .MoistureSensitivityLevels.Where(level => level.Length == 1)
                        .Select(level => (JsonNode)int.Parse(level, CultureInfo.InvariantCulture)),
                ]),
            },
            ValueKind.Rohs => new JsonObject { ["enum"] = new JsonArray([.. ProductFacts.Compliance.Keys.Select(key => (JsonNode)key)]) },
            ValueKind.Lengths => Range(Length.Units, "A length or a range of lengths, such as 0.2 mm to 0.3 mm."),
            ValueKind.LengthRange => Described(
                Matching($"^{Quantity(Length.Units)} to {Quantity(Length.Units)}$"),
                "A range of lengths, such as 16.2 mm to 16.5 mm."
            ),
            ValueKind.Shares => Range(Ratio.Units, "A share of a whole or a range of shares, such as 90 % to 95 %."),
            ValueKind.OrderUnit => new JsonObject { ["enum"] = new JsonArray([.. Packing.OrderUnits.Keys.Select(key => (JsonNode)key)]) },
            ValueKind.Advice => new JsonObject { ["enum"] = new JsonArray([.. UseRules.Advice.Keys.Select(key => (JsonNode)key)]) },
            ValueKind.Numbering => new JsonObject { ["enum"] = new JsonArray([.. UseRules.Numberings.Keys.Select(key => (JsonNode)key)]) },
            ValueKind.ContactMap => new JsonObject
            {
                ["enum"] = new JsonArray([.. ContactMap.InCatalogs.Keys.Select(key => (JsonNode)key)]),
            },
            ValueKind.ContactNames => Described(
                OneOrSeveral(Matching(NamesPattern)),
                "The names of all contacts: 'A1 to K40 without I', '101 to 200', or for parts of any size 'from 101' and 'rows A to K'."
            ),
            ValueKind.PadNames => Described(
                OneOrSeveral(NumberOr(Matching(NamesPattern))),
                "The names of pads that are no contacts, such as 'SH1 to SH4'."
            ),
            ValueKind.Contact => Described(
                NumberOr(Matching("^[A-Za-z0-9+_.-]{1,12}$")),
                "A contact, by its number or its name, such as 31 or A1."
            ),
            ValueKind.Coverage => new JsonObject
            {
                ["enum"] = new JsonArray([.. CatalogSource.Coverages.Keys.Select(key => (JsonNode)key)]),
            },
            _ => throw new NotSupportedException(kind.ToString()),
        };

    private static JsonObject Scope(bool withPart)
    {
        var keys = new JsonObject();
        foreach ((string key, string pattern) in Ranges)
        {
            keys[key] = OneOrSeveral(key == "contacts" ? NumberOr(Matching(pattern)) : Matching(pattern));
        }

        if (withPart)
        {
            keys["part"] = new JsonObject { ["enum"] = new JsonArray("socket", "header") };
            JsonObject code = new() { ["type"] = new JsonArray("string", "number") };
            keys["options"] = Described(NotEmpty(Entries(OneOrSeveral(code))), "Options of part numbers, each with one or several codes.");
        }

        keys["variant"] = Matching("^[A-Za-z][A-Za-z0-9_]*$");
        return NotEmpty(Mapping(keys));
    }

    private static JsonObject OneOrSeveral(JsonObject one) =>
        new() { ["oneOf"] = new JsonArray(one, Sized(List(one.DeepClone().AsObject()), 1)) };

    private static JsonObject ByRole(string definition) =>
        NotEmpty(
            Mapping(
                new JsonObject
                {
                    ["socket"] = Reference(definition),
                    ["header"] = Reference(definition),
                    ["connector"] = Reference(definition),
                }
            )
        );

    private static JsonObject Table(string rowKey) =>
        Mapping(
            new JsonObject
            {
                ["columns"] = Sized(List(Matching("^[A-Z][A-Za-z0-9]{0,19}$")), 1),
                ["rows"] = NotEmpty(Entries(List(Reference("cell")), rowKey)),
            },
            "columns",
            "rows"
        );

    private static JsonObject One(IReadOnlyList<Unit> units, string description) =>
        Described(Matching($"^{Quantity(units)}$"), description);

    private static JsonObject Range(IReadOnlyList<Unit> units, string description) =>
        Described(Matching($"^{Quantity(units)}( to {Quantity(units)})?$"), description);

    // Accepts both Unicode characters for micro and for ohm.
    private static string Quantity(IReadOnlyList<Unit> units) =>
        $@"\s*{Number}\s*({string.Join('|', units.Select(unit => unit.Symbol.Replace("µ", "[µμ]").Replace("Ω", "[ΩΩ]")))})\s*";

    private static string Listed(string one) => $"{one}(,{one})*";

    private static JsonArray Symbols(IReadOnlyList<Unit> units) => [.. units.Select(unit => (JsonNode)unit.Symbol)];
}
