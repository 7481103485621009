namespace Keyway.Generator.Tests.Support;

/// <summary>Catalog texts.</summary>
internal static class SampleCatalogs
{
    /// <summary>A fictitious series with two mated heights and three contact counts, one of which has a code.</summary>
    public const string Small = """
        series: T2
        manufacturer: Acme
        description: Test connectors
        pitch: 0.4 mm
        ratings:
          currentPerContact: 0.4 A
          totalCurrent: 4 A
        numbers:
          socket:
            pattern: TS{contacts}-{height}
            contacts:
              "00": 100
            heights:
              "1": 1.5 mm
              "2": 2.0 mm
          header:
            pattern: TH{contacts}
            contacts:
              "00": 100
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [TS10-1, TH10]
              20: [TS20-1, TH20]
              100: [TS00-1, TH00]
          - matedHeight: 2.0 mm
            parts:
              10: [TS10-2, TH10]
        dimensions:
          socket:
            unit: mm
            letters:
              A: overall length
            byContacts:
              columns: [A, B]
              rows:
                10: [4.0, 2.0]
                20: [6.0, 4.0]
                100: [22.0, 20.0]
            byMatedHeight:
              columns: [D]
              rows:
                1.5 mm: [1.20]
                2.0 mm: [1.70]
        """;

    /// <summary>Gets the shipped catalogs, by file name.</summary>
    public static IReadOnlyDictionary<string, string> Shipped { get; } =
        Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "catalog"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    /// <summary>Returns <see cref="Small"/> with one piece of text replaced, which must occur exactly once.</summary>
    public static string SmallWith(string text, string replacement)
    {
        Assert.Equal(2, Small.Split(text).Length);
        return Small.Replace(text, replacement, StringComparison.Ordinal);
    }
}

/// <summary>Extensions of text spans.</summary>
internal static class TextSpans
{
    public static string In(this Microsoft.CodeAnalysis.Text.TextSpan span, string text) => text.Substring(span.Start, span.Length);
}
