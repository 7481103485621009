namespace Keyway.Analyzers.Tests.Support;

/// <summary>Catalogs from which tests generate parts.</summary>
internal static class SampleCatalogs
{
    /// <summary>A series with two heights and a code for the number of contacts.</summary>
    public const string Small = """
        series: T2
        manufacturer: Acme
        description: Test connectors
        pitch: 0.5 mm
        ratings:
          currentPerContact: 0.4 A
          totalCurrent: 4 A
          voltage: 50 V
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
        """;

    /// <summary>The same series without a voltage rating.</summary>
    public static string WithoutVoltage { get; } = Small.Replace("  voltage: 50 V\n", "", StringComparison.Ordinal);

    /// <summary>The same series without any ratings.</summary>
    public static string WithoutRatings { get; } =
        WithoutVoltage.Replace("ratings:\n  currentPerContact: 0.4 A\n  totalCurrent: 4 A\n", "", StringComparison.Ordinal);
}
