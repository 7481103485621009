namespace Hirose.Tests;

/// <summary>The figures of Hirose's catalog of January 2025, typed from its tables a second time and not from this repository.</summary>
internal static class DF40Datasheet
{
    /// <summary>Gets the rows of the receptacles: stacking height, part number without its packing, contacts, A, B and D.</summary>
    public static IReadOnlyList<ReceptacleRow> Receptacles { get; } =
    [
        new(1.5m, "DF40B-10DS-0.4V", 10, 4.6m, 1.6m, 1.45m),
        new(1.5m, "DF40B-12DS-0.4V", 12, 5.0m, 2.0m, 1.45m),
        new(1.5m, "DF40B-30DS-0.4V", 30, 8.6m, 5.6m, 1.45m),
        new(1.5m, "DF40B-50DS-0.4V", 50, 12.6m, 9.6m, 1.45m),
        new(1.5m, "DF40B-60DS-0.4V", 60, 14.6m, 11.6m, 1.45m),
        new(1.5m, "DF40B-80DS-0.4V", 80, 18.6m, 15.6m, 1.45m),
        new(1.5m, "DF40C-20DS-0.4V", 20, 6.6m, 3.6m, 1.45m),
        new(1.5m, "DF40C-24DS-0.4V", 24, 7.4m, 4.4m, 1.45m),
        new(1.5m, "DF40C-30DS-0.4V", 30, 8.6m, 5.6m, 1.45m),
        new(1.5m, "DF40C-34DS-0.4V", 34, 9.4m, 6.4m, 1.45m),
        new(1.5m, "DF40C-40DS-0.4V", 40, 10.6m, 7.6m, 1.45m),
        new(1.5m, "DF40C-50DS-0.4V", 50, 12.6m, 9.6m, 1.45m),
        new(1.5m, "DF40C-60DS-0.4V", 60, 14.6m, 11.6m, 1.45m),
        new(1.5m, "DF40C-70DS-0.4V", 70, 16.6m, 13.6m, 1.45m),
        new(1.5m, "DF40C-80DS-0.4V", 80, 18.6m, 15.6m, 1.45m),
        new(1.5m, "DF40C-90DS-0.4V", 90, 20.6m, 17.6m, 1.45m),
        new(1.5m, "DF40C-100DS-0.4V", 100, 22.6m, 19.6m, 1.45m),
        new(1.5m, "DF40C-120DS-0.4V", 120, 26.6m, 23.6m, 1.45m),
        new(2.0m, "DF40B(2.0)-12DS-0.4V", 12, 5.0m, 2.0m, 1.95m),
        new(2.0m, "DF40B(2.0)-80DS-0.4V", 80, 18.6m, 15.6m, 1.95m),
        new(2.0m, "DF40C(2.0)-20DS-0.4V", 20, 6.6m, 3.6m, 1.95m),
        new(2.0m, "DF40C(2.0)-24DS-0.4V", 24, 7.4m, 4.4m, 1.95m),
        new(2.0m, "DF40C(2.0)-30DS-0.4V", 30, 8.6m, 5.6m, 1.95m),
        new(2.0m, "DF40C(2.0)-40DS-0.4V", 40, 10.6m, 7.6m, 1.95m),
        new(2.0m, "DF40C(2.0)-50DS-0.4V", 50, 12.6m, 9.6m, 1.95m),
        new(2.0m, "DF40C(2.0)-60DS-0.4V", 60, 14.6m, 11.6m, 1.95m),
        new(2.0m, "DF40C(2.0)-70DS-0.4V", 70, 16.6m, 13.6m, 1.95m),
        new(2.0m, "DF40C(2.0)-80DS-0.4V", 80, 18.6m, 15.6m, 1.95m),
        new(2.5m, "DF40HB(2.5)-10DS-0.4V", 10, 4.6m, 1.6m, 2.4m),
        new(2.5m, "DF40HC(2.5)-20DS-0.4V", 20, 6.6m, 3.6m, 2.4m),
        new(2.5m, "DF40HC(2.5)-30DS-0.4V", 30, 8.6m, 5.6m, 2.4m),
        new(2.5m, "DF40HC(2.5)-40DS-0.4V", 40, 10.6m, 7.6m, 2.4m),
        new(2.5m, "DF40HC(2.5)-50DS-0.4V", 50, 12.6m, 9.6m, 2.4m),
        new(2.5m, "DF40HC(2.5)-60DS-0.4V", 60, 14.6m, 11.6m, 2.4m),
        new(3.0m, "DF40HC(3.0)-30DS-0.4V", 30, 8.6m, 5.6m, 2.9m),
        new(3.0m, "DF40HC(3.0)-40DS-0.4V", 40, 10.6m, 7.6m, 2.9m),
        new(3.0m, "DF40HC(3.0)-44DS-0.4V", 44, 11.4m, 8.4m, 2.9m),
        new(3.0m, "DF40HC(3.0)-50DS-0.4V", 50, 12.6m, 9.6m, 2.9m),
        new(3.0m, "DF40HC(3.0)-60DS-0.4V", 60, 14.6m, 11.6m, 2.9m),
        new(3.0m, "DF40HC(3.0)-70DS-0.4V", 70, 16.6m, 13.6m, 2.9m),
        new(3.0m, "DF40HC(3.0)-80DS-0.4V", 80, 18.6m, 15.6m, 2.9m),
        new(3.0m, "DF40HC(3.0)-90DS-0.4V", 90, 20.6m, 17.6m, 2.9m),
        new(3.0m, "DF40HC(3.0)-100DS-0.4V", 100, 22.6m, 19.6m, 2.9m),
        new(3.5m, "DF40HC(3.5)-20DS-0.4V", 20, 6.6m, 3.6m, 3.4m),
        new(3.5m, "DF40HC(3.5)-30DS-0.4V", 30, 8.6m, 5.6m, 3.4m),
        new(3.5m, "DF40HC(3.5)-40DS-0.4V", 40, 10.6m, 7.6m, 3.4m),
        new(3.5m, "DF40HC(3.5)-50DS-0.4V", 50, 12.6m, 9.6m, 3.4m),
        new(3.5m, "DF40HC(3.5)-60DS-0.4V", 60, 14.6m, 11.6m, 3.4m),
        new(3.5m, "DF40HC(3.5)-80DS-0.4V", 80, 18.6m, 15.6m, 3.4m),
        new(4.0m, "DF40HB(4.0)-50DS-0.4V", 50, 12.6m, 9.6m, 3.9m),
        new(4.0m, "DF40HC(4.0)-40DS-0.4V", 40, 10.6m, 7.6m, 3.9m),
        new(4.0m, "DF40HC(4.0)-50DS-0.4V", 50, 12.6m, 9.6m, 3.9m),
        new(4.0m, "DF40HC(4.0)-60DS-0.4V", 60, 14.6m, 11.6m, 3.9m),
        new(4.0m, "DF40HC(4.0)-80DS-0.4V", 80, 18.6m, 15.6m, 3.9m),
        new(4.0m, "DF40HC(4.0)-90DS-0.4V", 90, 20.6m, 17.6m, 3.9m),
    ];

    /// <summary>Gets the rows of the plugs: part number without its packing, contacts, A and B.</summary>
    public static IReadOnlyList<PlugRow> Plugs { get; } =
    [
        new("DF40C-10DP-0.4V", 10, 3.52m, 1.6m),
        new("DF40C-12DP-0.4V", 12, 3.92m, 2.0m),
        new("DF40C-20DP-0.4V", 20, 5.52m, 3.6m),
        new("DF40C-24DP-0.4V", 24, 6.32m, 4.4m),
        new("DF40C-30DP-0.4V", 30, 7.52m, 5.6m),
        new("DF40C-34DP-0.4V", 34, 8.32m, 6.4m),
        new("DF40C-40DP-0.4V", 40, 9.52m, 7.6m),
        new("DF40C-44DP-0.4V", 44, 10.32m, 8.4m),
        new("DF40C-50DP-0.4V", 50, 11.52m, 9.6m),
        new("DF40C-60DP-0.4V", 60, 13.52m, 11.6m),
        new("DF40C-70DP-0.4V", 70, 15.52m, 13.6m),
        new("DF40C-80DP-0.4V", 80, 17.52m, 15.6m),
        new("DF40C-90DP-0.4V", 90, 19.52m, 17.6m),
        new("DF40C-100DP-0.4V", 100, 21.52m, 19.6m),
        new("DF40C-120DP-0.4V", 120, 25.52m, 23.6m),
    ];

    /// <summary>Gets the variation of the standard type: the contacts that are made for each stacking height.</summary>
    public static IReadOnlyDictionary<decimal, int[]> Variation { get; } =
        new Dictionary<decimal, int[]>
        {
            [1.5m] = [10, 12, 20, 24, 30, 34, 40, 50, 60, 70, 80, 90, 100, 120],
            [2.0m] = [12, 20, 24, 30, 40, 50, 60, 70, 80],
            [2.5m] = [10, 20, 30, 40, 50, 60],
            [3.0m] = [30, 40, 44, 50, 60, 70, 80, 90, 100],
            [3.5m] = [20, 30, 40, 50, 60, 80],
            [4.0m] = [40, 50, 60, 80, 90],
        };

    /// <summary>Gets the width A and the dimension C of the tapes of receptacles, by their fewest and most contacts.</summary>
    public static IReadOnlyList<TapeRow> ReceptacleTapes { get; } =
    [new(10, 24, 16m, 7.5m), new(30, 60, 24m, 11.5m), new(70, 80, 32m, 14.2m), new(90, 120, 44m, 20.2m)];

    /// <summary>Gets the same of the tapes of plugs.</summary>
    public static IReadOnlyList<TapeRow> PlugTapes { get; } =
    [new(10, 12, 12m, 5.5m), new(20, 30, 16m, 7.5m), new(34, 60, 24m, 11.5m), new(70, 80, 32m, 14.2m), new(90, 120, 44m, 20.2m)];

    /// <summary>Gets the pieces on a reel (51) of receptacles, by stacking height.</summary>
    public static IReadOnlyDictionary<decimal, int> PiecesPerReel { get; } =
        new Dictionary<decimal, int>
        {
            [1.5m] = 5000,
            [2.0m] = 4000,
            [2.5m] = 3000,
            [3.0m] = 3000,
            [3.5m] = 2000,
            [4.0m] = 2000,
        };

    public const int PlugsPerReel = 5000;

    /// <summary>Returns the number of a part on reels (51).</summary>
    public static string OnReel(string number) => number + "(51)";
}

/// <summary>A receptacle, with lengths in millimeters.</summary>
internal sealed record ReceptacleRow(decimal StackingHeight, string Number, int Contacts, decimal A, decimal B, decimal D);

/// <summary>A plug, with lengths in millimeters.</summary>
internal sealed record PlugRow(string Number, int Contacts, decimal A, decimal B);

/// <summary>A tape, with lengths in millimeters.</summary>
internal sealed record TapeRow(int FewestContacts, int MostContacts, decimal A, decimal C);
