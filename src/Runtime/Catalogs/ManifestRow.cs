namespace Keyway.Catalogs;

/// <summary>
/// A row of a section: values by key, and the scope they apply to. Written as <c>keyword@scope key=value | key=value</c>.
/// </summary>
internal sealed class ManifestRow(ManifestScope scope, IReadOnlyDictionary<string, string> values)
{
    private static readonly string[] Separator = [" | "];

    public ManifestScope Scope { get; } = scope;

    public IReadOnlyDictionary<string, string> Values { get; } = values;

    public static ManifestRow Parse(ManifestScope scope, string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string item in text.Split(Separator, StringSplitOptions.None))
        {
            int sign = item.IndexOf('=');
            if (sign > 0)
            {
                values[item.Substring(0, sign)] = item.Substring(sign + 1);
            }
        }

        return new ManifestRow(scope, values);
    }

    /// <summary>Formats values in the form that <see cref="Parse"/> reads.</summary>
    public static string Format(IEnumerable<KeyValuePair<string, string>> values) =>
        string.Join(Separator[0], values.Select(value => $"{value.Key}={value.Value.Replace('|', '/')}"));
}
