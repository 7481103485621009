using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>The scheme of the part numbers of a role: a pattern such as <c>AXK7{contacts}{height}47G</c>, with its codes.</summary>
/// <remarks>
/// The catalog writes out every part number, as the datasheet does. The scheme describes the numbers a second time, so that a typing
/// mistake in either place is found.
/// </remarks>
internal sealed class NumberScheme
{
    private const string CountField = "{contacts}";
    private const string HeightField = "{height}";
    private const string HalfField = "{half}";

    private readonly NumberCodes fixedCodes;

    // Cached by height, because a table has one height and many parts.
    private readonly Dictionary<Length, string?> patterns = [];

    private readonly string source;
    private readonly string pattern;
    private readonly ContactsField? contacts;
    private List<IReadOnlyList<OptionCode>>? combinations;
    private string? lastFamily;
    private Length lastHeight;
    private Length? lastHalf;
    private IReadOnlyList<OptionCode>? lastCodes;

    private NumberScheme(string source, NumberCodes fixedCodes, int? rows)
    {
        this.source = source;
        this.fixedCodes = fixedCodes;
        IsIncomplete = fixedCodes.AreIncomplete;
        contacts = ContactsField.Find(source, rows);
        pattern = contacts is null ? source : source.Replace(contacts.Text, CountField);
    }

    /// <summary>Gets the options that the pattern has a field for.</summary>
    public IReadOnlyList<PartOption> Options { get; private set; } = [];

    /// <summary>Gets a value indicating whether a code could not be read, so that numbers may have codes that are not known.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Gets every combination of codes of the options, beginning with their first codes; one empty one without options.</summary>
    public IReadOnlyList<IReadOnlyList<OptionCode>> Combinations => combinations ??= Combine();

    /// <summary>Reads a scheme, or returns null if there is none or it cannot be used.</summary>
    /// <param name="node">The scheme.</param>
    /// <param name="options">The options of the series.</param>
    /// <param name="rows">The number of rows of contacts, or null if the catalog does not state it.</param>
    /// <param name="report">Collects the findings.</param>
    public static NumberScheme? Read(CatalogNode? node, PartOptions options, int? rows, CatalogReport report)
    {
        if (node is null)
        {
            return null;
        }

        var mapping = new MappingReader(node, "a part number scheme", report);
        string? text = mapping.RequiredText("pattern", "the pattern of the part numbers, such as 'AXK7L{contacts}223G'");
        var codes = new NumberCodes(mapping, report);
        var scheme = new NumberScheme(text ?? "", codes, rows);
        mapping.Finish();
        if (text is null || !scheme.CheckFields(mapping.Optional("pattern")!, codes.HaveHalves, options, report))
        {
            return null;
        }

        return scheme;
    }

    /// <summary>
    /// Returns the code of a contact count in the part numbers, or null if the count does not divide evenly among the rows that the pattern
    /// is about.
    /// </summary>
    public string? GetCode(int count) =>
        fixedCodes.Contacts.TryGetValue(count, out string code) ? code
        : contacts is null ? count.ToString(CultureInfo.InvariantCulture)
        : contacts.Format(count);

    /// <summary>
    /// Returns the number of a part, with the given text as its contact code, or null if there is no code for the mated height or for the
    /// height of the half.
    /// </summary>
    public string? FormatNumber(string contactCode, Length matedHeight, Length? half, IReadOnlyList<OptionCode> codes)
    {
        string? number = GetPattern(matedHeight)?.Replace(CountField, contactCode);
        if (number is not null && fixedCodes.Halves.Count > 0)
        {
            number = FindHalf(half) is { } known ? number.Replace(HalfField, known.Code) : null;
        }

        for (int i = 0; number is not null && i < Options.Count; i++)
        {
            number = number.Replace(Options[i].Field, codes[i].Code);
        }

        return number;
    }

    /// <summary>
    /// Returns the number of a part with a placeholder for the contact code. The rows of a table usually share it, so the last one is kept.
    /// </summary>
    public string FormatFamily(Length matedHeight, Length? half, IReadOnlyList<OptionCode> codes)
    {
        if (lastFamily is null || lastHeight != matedHeight || lastHalf != half || !ReferenceEquals(lastCodes, codes))
        {
            (lastHeight, lastHalf, lastCodes) = (matedHeight, half, codes);
            lastFamily = FormatNumber(CatalogFamily.Placeholder, matedHeight, half, codes)!;
        }

        return lastFamily;
    }

    /// <summary>
    /// Finds the codes of a part number, or returns null if it is not one of the numbers that a part with these properties can have.
    /// </summary>
    public (Length? Half, IReadOnlyList<OptionCode> Options)? FindCodes(string number, string contactCode, Length matedHeight)
    {
        if (fixedCodes.Halves.Count == 0 && Options.Count == 0)
        {
            return IsNumber(number, contactCode, matedHeight) ? (null, Combinations[0]) : null;
        }

        IReadOnlyList<IReadOnlyList<OptionCode>> all = Combinations;
        for (int place = 0; place < all.Count; place++)
        {
            for (int i = 0; i < Math.Max(1, fixedCodes.Halves.Count); i++)
            {
                Length? half = fixedCodes.Halves.Count == 0 ? null : fixedCodes.Halves[i].Height;
                if (FormatNumber(contactCode, matedHeight, half, all[place]) == number)
                {
                    return (half, all[place]);
                }
            }
        }

        return null;
    }

    /// <summary>Returns the number that a part with the first codes should have, or null if there is none.</summary>
    public string? FindExpected(int count, Length matedHeight) =>
        GetCode(count) is { } code
            ? FormatNumber(code, matedHeight, fixedCodes.Halves.Count == 0 ? null : fixedCodes.Halves[0].Height, Combinations[0])
            : null;

    /// <summary>Describes the number that a part should have, or says why there is none.</summary>
    public string Explain(string number, int count, Length matedHeight)
    {
        if (GetCode(count) is null)
        {
            return contacts!.ExplainCount(count);
        }

        string who = $"for {Wording.FormatCount(count, "contact")} and a mated height of {matedHeight}, the part number should be ";
        return FindExpected(count, matedHeight) is not { } expected ? $"the part numbers have no height code for {matedHeight}"
            : fixedCodes.Halves.Count < 2 ? $"{who}{MessageText.Quote(expected)}, not '{number}'"
            : $"{who}like {MessageText.Quote(expected)}, with one of the codes "
                + $"{Wording.JoinWithOr([.. fixedCodes.Halves.Select(half => MessageText.Quote(half.Code))])} for '{HalfField}', "
                + $"not '{number}'";
    }

    /// <summary>
    /// Returns the forms of the part numbers, one for each code of a height, with the placeholder for the contact code; none of patterns
    /// with other fields.
    /// </summary>
    public IEnumerable<string> GetForms() =>
        (pattern.Contains(HeightField) ? fixedCodes.Heights.Keys.Select(code => pattern.Replace(HeightField, code)) : [pattern])
            .Where(form => !form.Replace(CountField, "").Contains('{'))
            .Select(form => form.Replace(CountField, CatalogFamily.Placeholder));

    // Apart from its caller, which runs for each part and would create a closure each time.
    private NumberCodes.Half? FindHalf(Length? height) => fixedCodes.Halves.Find(half => half.Height == height);

    /// <summary>
    /// Determines whether a number is that of a part, for a scheme without halves and options, without writing out the number.
    /// </summary>
    private bool IsNumber(string number, string contactCode, Length matedHeight)
    {
        if (GetPattern(matedHeight) is not { } withHeight)
        {
            return false;
        }

        int place = withHeight.IndexOf(CountField, StringComparison.Ordinal);
        int rest = withHeight.Length - place - CountField.Length;
        return place < 0
            ? number == withHeight
            : number.Length == place + contactCode.Length + rest
                && string.CompareOrdinal(number, 0, withHeight, 0, place) == 0
                && string.CompareOrdinal(number, place, contactCode, 0, contactCode.Length) == 0
                && string.CompareOrdinal(number, place + contactCode.Length, withHeight, place + CountField.Length, rest) == 0;
    }

    private string? GetPattern(Length matedHeight)
    {
        if (!patterns.TryGetValue(matedHeight, out string? withHeight))
        {
            withHeight = FindPattern(matedHeight);
            patterns.Add(matedHeight, withHeight);
        }

        return withHeight;
    }

    private string? FindPattern(Length matedHeight)
    {
        if (!pattern.Contains(HeightField))
        {
            return pattern;
        }

        foreach (KeyValuePair<string, IReadOnlyList<Length>> code in fixedCodes.Heights)
        {
            if (code.Value.Contains(matedHeight))
            {
                return pattern.Replace(HeightField, code.Key);
            }
        }

        return null;
    }

    private List<IReadOnlyList<OptionCode>> Combine()
    {
        List<IReadOnlyList<OptionCode>> all =
        [
            [],
        ];
        foreach (PartOption option in Options)
        {
            all = [.. all.SelectMany(codes => option.Codes.Select(code => (IReadOnlyList<OptionCode>)[.. codes, code]))];
        }

        return all;
    }

    private bool CheckFields(CatalogNode node, bool hasHalves, PartOptions options, CatalogReport report)
    {
        Options = [.. options.Where(option => pattern.Contains(option.Field))];
        foreach (PartOption option in Options)
        {
            option.IsUsed = true;
            IsIncomplete |= option.IsIncomplete;
        }

        string rest = pattern.Replace(HeightField, "").Replace(HalfField, "");
        foreach (PartOption option in Options)
        {
            rest = rest.Replace(option.Field, "");
        }

        int place = rest.IndexOf(CountField, StringComparison.Ordinal);
        rest = place < 0 ? rest : rest.Remove(place, CountField.Length);
        bool hasOthers = rest.IndexOf('{') >= 0 || rest.IndexOf('}') >= 0;
        if (hasOthers && options.AreIncomplete)
        {
            IsIncomplete = true;
        }
        else if (hasOthers)
        {
            string others = string.Concat(options.Select(option => $", {option.Field}"));
            return Report(
                $"{MessageText.Quote(source)} may contain {CountField}, at most once, and {HeightField}{others}, but no other braces"
            );
        }

        return hasHalves == pattern.Contains(HalfField)
            ? contacts?.Fault is not { } fault || Report(fault)
            : Report(
                hasHalves
                    ? $"the codes under 'halves' need the field {HalfField} in the pattern"
                    : $"the field {HalfField} needs 'halves': the codes, each with the height of that half"
            );

        bool Report(string message)
        {
            report.Add(CatalogRules.Value, node.Span, message);
            return false;
        }
    }
}
