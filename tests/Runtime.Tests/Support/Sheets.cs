namespace Keyway.Runtime.Tests.Support;

/// <summary>Handwritten series manifests.</summary>
internal static class Sheets
{
    public const string Ratings = """
        manufacturer Panasonic
        pitch 0.4 mm
        ratings currentPerContact=0.3 A
        ratings totalCurrent=5 A
        ratings voltage=60 V
        ratings dielectricStrength=150 V
        ratings insulationResistance=1000 MΩ
        ratings contactResistance=70 mΩ
        ratings ambientTemperature=-55 °C to 85 °C
        ratings matingCycles=50

        """;

    /// <summary>
    /// A made-up series with four families of sockets and two of headers. With 30 contacts, not every pair that the families allow exists.
    /// </summary>
    public const string X4 =
        "series X4\n"
        + Ratings
        + """
            socket 20 24 30 40 100=00: EX7{}1S
            socket 20 24 30 40: EX7{}2S
            socket 20 24 30 40: EX7{}3S
            socket 20 30: EX7{}4S
            header 20 24 30 40 100=00: EX8{}1H
            header 20 24 30 40: EX8{}2H
            pair 1.5 mm: 0 4
            pair 2.0 mm: 1 4
            pair 2.5 mm: 2 4
            pair 3.0 mm: 2 5: 20 24 40
            pair 3.5 mm: 3 5

            """;

    public const string P4 =
        "series P4\n"
        + Ratings
        + """
            socket 20 24 30 40 50 60 70 80 100=00: AXK7{}147G
            socket 20 24 30 40 50 60 70 80: AXK7{}247G
            socket 20 24 30 40 50 60 70 80: AXK7{}347G
            socket 20 30 40: AXK7{}447G
            header 20 24 30 40 50 60 70 80 100=00: AXK8{}145WG
            header 20 24 30 40 50 60 80: AXK8{}245WG
            pair 1.5 mm: 0 4
            pair 2.0 mm: 1 4
            pair 2.5 mm: 2 4
            pair 3.0 mm: 2 5
            pair 3.5 mm: 3 5

            """;

    public const string F4 =
        "series F4\n"
        + Ratings
        + """
            socket 10 12 14 16 20 22 24 26 28 30: AXK7L{}223G
            header 10 12 14 16 20 22 24 26 28 30: AXK8L{}124BG
            pair 0.9 mm: 0 1

            """;

    public const string F4S =
        "series F4S\n"
        + Ratings
        + """
            socket 10 16 20 24 26 30: AXT5{}124
            header 10 16 20 24 26 30: AXT6{}124
            pair 1.0 mm: 0 1

            """;

    /// <summary>A series whose catalog gives no ratings.</summary>
    public const string Unrated = """
        series U4
        socket 10: UA{}
        header 10: UB{}
        pair 1.0 mm: 0 1

        """;

    /// <summary>A series with every fact that a rule uses.</summary>
    public const string Rated = """
        series R4
        manufacturer Acme
        ratings currentPerContact=0.3 A | totalCurrent=5 A | voltage=60 V | dielectricStrength=150 V
        ratings insulationResistance=1000 MΩ | contactResistance=90 mΩ | matingCycles=50
        ratings ambientTemperature=-55 °C to 85 °C | storageTemperature=-55 °C to 85 °C | packedStorageTemperature=-40 °C to 50 °C
        test-conditions dielectricDuration=1 min | matingsPerHour=200
        thermal-shock cycles=5 | cold=-58 °C to -55 °C | hot=85 °C to 88 °C | dwell=30 min | transfer=5 min
        thermal-shock insulationResistance=100 MΩ
        humidity duration=120 h | temperature=38 °C to 42 °C | relativeHumidity=90 % to 95 % | insulationResistance=100 MΩ
        salt-spray duration=24 h | temperature=33 °C to 37 °C | concentration=4 % to 6 % | insulationResistance=50 MΩ
        hydrogen-sulfide duration=48 h | temperature=38 °C to 42 °C | concentration=2 ppm to 4 ppm | relativeHumidity=75 % to 80 %
        forces insertionForcePerContact=1 N | removalForcePerContact=0.1 N
        packing orderUnit=innerCarton | innerCarton=300 | sampleUnit=50 | minimumOrder=500
        reflow peak=260 °C
        soldering-iron temperature=300 °C | duration=5 s
        soldering-iron temperature=350 °C | duration=3 s
        stencil thickness=120 µm | terminals=60 %
        use severalConnectors=forbidden | matingUnderPower=forbidden | switching=forbidden | reverseMating=forbidden
        use contactNumbering=rows | boardWarp=0.03 mm | handlingHumidity=40 % to 60 % | monthsInUncontrolledStorage=6
        reinforcing-plate material=SUS | thickness=0.1 mm to 0.2 mm | margin=0.5 mm to 1.0 mm
        socket 10 20: RA{}
        header 10 20: RB{}
        pair 1.0 mm: 0 1

        """;
}
