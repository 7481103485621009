using System.Globalization;
using Keyway.Text;

namespace Keyway.Catalogs;

/// <summary>
/// The parts or pairs of a series that a fact applies to, such as
/// <c>contacts=10-24,30-;heights=1.5mm;role=socket;variant=inspection;option=plating:F,H</c>.
/// </summary>
internal sealed class ManifestScope : IEquatable<ManifestScope>
{
    private string? text;

    private ManifestScope(
        IReadOnlyList<(int Least, int Most)>? contacts,
        IReadOnlyList<(Length Least, Length Most)>? heights,
        ConnectorRole? role,
        string? variant,
        IReadOnlyList<(string Name, IReadOnlyList<string> Codes)> options
    )
    {
        Contacts = contacts;
        Heights = heights;
        Role = role;
        Variant = variant;
        Options = options;
    }

    /// <summary>The whole series.</summary>
    public static ManifestScope Everything { get; } = new(null, null, null, null, []);

    /// <summary>Ranges of contact counts, or null for all.</summary>
    public IReadOnlyList<(int Least, int Most)>? Contacts { get; }

    /// <summary>Ranges of mated heights, or null for all. A part matches if it supports at least one of the heights.</summary>
    public IReadOnlyList<(Length Least, Length Most)>? Heights { get; }

    public ConnectorRole? Role { get; }

    /// <summary>The variant of the parts, or null for all.</summary>
    public string? Variant { get; }

    /// <summary>The options that a part must have, each with the codes that meet the condition.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Codes)> Options { get; }

    public bool IsEverything => Contacts is null && Heights is null && Role is null && Variant is null && Options.Count == 0;

    public static ManifestScope Create(
        IReadOnlyList<(int Least, int Most)>? contacts,
        IReadOnlyList<(Length Least, Length Most)>? heights,
        ConnectorRole? role,
        string? variant,
        IReadOnlyList<(string Name, IReadOnlyList<string> Codes)>? options = null
    ) => new(contacts, heights, role, variant, options ?? []);

    public bool AppliesTo(ScopeSubject? subject)
    {
        if (IsEverything)
        {
            return true;
        }

        return subject is { } one
            && (Role is null || one.Role == Role)
            && (Variant is null || one.Variant == Variant)
            && AppliesTo(one.Contacts)
            && AppliesTo(one.Heights)
            && HasOptions(one);
    }

    /// <summary>Parses a scope; returns false if it has a condition that this version does not understand.</summary>
    public static bool TryParse(string text, out ManifestScope scope)
    {
        IReadOnlyList<(int, int)>? contacts = null;
        IReadOnlyList<(Length, Length)>? heights = null;
        ConnectorRole? role = null;
        string? variant = null;
        var options = new List<(string, IReadOnlyList<string>)>();
        bool isSound = true;
        foreach (string condition in text.Split(';'))
        {
            int sign = condition.IndexOf('=');
            string value = condition.Substring(sign + 1);
            switch (sign < 0 ? "" : condition.Substring(0, sign))
            {
                case "contacts":
                    isSound &= TryRanges(value, TryCount, 1, int.MaxValue, out contacts);
                    break;
                case "heights":
                    isSound &= TryRanges(value, Length.TryParse, Length.Zero, Length.FromMeters(1_000), out heights);
                    break;
                case "role" when value is "socket" or "header" or "connector":
                    role = value switch
                    {
                        "socket" => ConnectorRole.Socket,
                        "header" => ConnectorRole.Header,
                        _ => ConnectorRole.Hermaphroditic,
                    };
                    break;
                case "variant":
                    variant = value;
                    break;
                case "option" when value.IndexOf(':') is var colon and > 0:
                    options.Add((value.Substring(0, colon), value.Substring(colon + 1).Split(',')));
                    break;
                default:
                    isSound = false;
                    break;
            }
        }

        scope = new ManifestScope(contacts, heights, role, variant, options);
        return isSound;
    }

    /// <summary>Determines whether two scopes have the same text in the manifest.</summary>
    public bool Equals(ManifestScope? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as ManifestScope);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => text ??= Write();

    private string Write()
    {
        var conditions = new List<string>();
        if (Contacts is not null)
        {
            conditions.Add("contacts=" + string.Join(",", Contacts.Select(range => Write(range, Wording.FormatNumber, int.MaxValue))));
        }

        if (Heights is not null)
        {
            conditions.Add(
                "heights="
                    + string.Join(
                        ",",
                        Heights.Select(range => Write(range, height => height.ToString().Replace(" ", ""), Length.FromMeters(1_000)))
                    )
            );
        }

        if (Role is { } role)
        {
            conditions.Add("role=" + ConnectorRoles.GetName(role));
        }

        if (Variant is not null)
        {
            conditions.Add("variant=" + Variant);
        }

        conditions.AddRange(Options.Select(option => $"option={option.Name}:{string.Join(",", option.Codes)}"));

        return string.Join(";", conditions);
    }

    // The conditions are checked for each part and each row of facts, so without closures.
    private bool AppliesTo(int contacts)
    {
        for (int i = 0; i < Contacts?.Count; i++)
        {
            if (contacts >= Contacts[i].Least && contacts <= Contacts[i].Most)
            {
                return true;
            }
        }

        return Contacts is null;
    }

    private bool AppliesTo(IReadOnlyList<Length> heights)
    {
        for (int i = 0; i < Heights?.Count; i++)
        {
            for (int j = 0; j < heights.Count; j++)
            {
                if (heights[j] >= Heights[i].Least && heights[j] <= Heights[i].Most)
                {
                    return true;
                }
            }
        }

        return Heights is null;
    }

    private bool HasOptions(ScopeSubject subject)
    {
        for (int i = 0; i < Options.Count; i++)
        {
            if (!subject.HasOption(Options[i].Name, Options[i].Codes))
            {
                return false;
            }
        }

        return true;
    }

    private static string Write<T>((T Least, T Most) range, Func<T, string> text, T most)
        where T : struct, IEquatable<T> =>
        range.Least.Equals(range.Most) ? text(range.Least)
        : range.Most.Equals(most) ? text(range.Least) + "-"
        : text(range.Least) + "-" + text(range.Most);

    private static bool TryCount(string? text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private static bool TryRanges<T>(string text, TryParse<T> parse, T least, T most, out IReadOnlyList<(T, T)>? ranges)
        where T : struct
    {
        var found = new List<(T, T)>();
        foreach (string range in text.Split(','))
        {
            int dash = range.IndexOf('-');
            string from = dash < 0 ? range : range.Substring(0, dash);
            string to = dash < 0 ? range : range.Substring(dash + 1);
            T first = least,
                last = most;
            if ((from.Length > 0 && !parse(from, out first)) || (to.Length > 0 && !parse(to, out last)))
            {
                ranges = null;
                return false;
            }

            found.Add((from.Length > 0 ? first : least, to.Length > 0 ? last : most));
        }

        ranges = found;
        return true;
    }
}
