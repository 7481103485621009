using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>Warns about embossed tapes and reels whose dimensions contradict IEC 60286-3 or each other.</summary>
internal sealed class TapeChecks(CatalogReport report)
{
    // IEC 60286-3, in mm: the tape width, the distance from the sprocket holes to the center of the pocket, and the distance between the
    // two rows of holes (null if there is only one row).
    private static readonly IReadOnlyList<(decimal Width, decimal Pocket, decimal? Rows)> Tapes =
    [
        (8, 3.5m, null),
        (12, 5.5m, null),
        (16, 7.5m, null),
        (24, 11.5m, null),
        (32, 14.2m, 28.4m),
        (44, 20.2m, 40.4m),
        (56, 26.2m, 52.4m),
        (72, 34.2m, 68.4m),
        (88, 42.2m, 84.4m),
        (104, 50.2m, 100.4m),
    ];

    // A reel for a tape is usually this much wider than the tape, in mm.
    private const decimal UsualClearance = 1.4m;

    private const int FewestOthers = 2;

    public void Check(List<SectionRow> tapes)
    {
        foreach (SectionRow row in tapes)
        {
            CheckTape(row);
        }

        CheckReels(tapes);
        CheckPieces(tapes);
    }

    /// <summary>Checks that no reel holds a tenth of the pieces of all others, or less: a zero is missing.</summary>
    private void CheckPieces(List<SectionRow> tapes)
    {
        List<SectionValue> pieces = [.. tapes.Select(row => row.Find(SectionKeys.PiecesPerReel)).OfType<SectionValue>()];
        if (pieces.Count <= FewestOthers)
        {
            return;
        }

        List<(SectionValue Value, int Count)> ascending =
        [
            .. pieces.Select(value => (value, int.Parse(value.Text, CultureInfo.InvariantCulture))).OrderBy(reel => reel.Item2),
        ];
        if (ascending[0].Count * 10L <= ascending[1].Count)
        {
            Warn(
                ascending[0].Value.Node,
                $"this reel holds {ascending[0].Count} pieces, but all others hold at least {ascending[1].Count}"
            );
        }
    }

    private void CheckTape(SectionRow row)
    {
        if (row.Find(SectionKeys.A) is not { } width)
        {
            return;
        }

        decimal a = row.Stated.GetLength(SectionKeys.A)!.Value.Millimeters;
        if (Tapes.FirstOrDefault(tape => tape.Width == a) is not { Width: > 0 } standard)
        {
            string widths = Wording.JoinWithAnd([.. Tapes.Select(tape => $"{tape.Width:0}")]);
            Warn(width.Node, $"IEC 60286-3 has no tape that is {width.TypedText} wide; its widths are {widths} mm");
            return;
        }

        Compare(row, SectionKeys.C, standard.Pocket, a);
        Compare(row, SectionKeys.B, standard.Rows, a);
        if (row.Find(SectionKeys.D) is { } reel && row.Stated.GetLength(SectionKeys.D)!.Value.Millimeters - a is < 0 or > 5)
        {
            Warn(
                reel.Node,
                $"the reel for a tape {width.TypedText} wide should be 0 to 5 mm wider than the tape, not {reel.TypedText} wide"
            );
        }
    }

    private void Compare(SectionRow row, string key, decimal? standard, decimal width)
    {
        if (row.Find(key) is { } value && standard is { } right && row.Stated.GetLength(key)!.Value.Millimeters != right)
        {
            Warn(
                value.Node,
                $"'{key}' of a tape {width:0} mm wide should be {right:0.0} mm according to IEC 60286-3, not {value.TypedText}"
            );
        }
    }

    /// <summary>
    /// Checks that all reels are wider than their tapes by the same amount, if all but one are, or if the others have the usual clearance.
    /// </summary>
    private void CheckReels(List<SectionRow> tapes)
    {
        List<(SectionValue Reel, decimal Clearance)> reels = [];
        foreach (SectionRow row in tapes)
        {
            ManifestValues values = row.Stated;
            if (
                row.Find(SectionKeys.D) is { } reel
                && values.GetLength(SectionKeys.A) is { } tape
                && values.GetLength(SectionKeys.D) is { } width
            )
            {
                reels.Add((reel, width.Millimeters - tape.Millimeters));
            }
        }

        if (reels.TrueForAll(reel => reel.Clearance == reels[0].Clearance))
        {
            return;
        }

        foreach ((SectionValue reel, decimal gap) in reels.Where(reel => reel.Clearance is >= 0 and <= 5))
        {
            List<decimal> others = [.. reels.Select(other => other.Clearance).Where(other => other != gap)];
            if (
                others.Count == reels.Count - 1
                && others.Distinct().Count() == 1
                && (others.Count >= 2 ? gap != UsualClearance : others.Count == 1 && others[0] == UsualClearance)
            )
            {
                Warn(
                    reel.Node,
                    $"the reel, {reel.TypedText}, is {gap:0.###} mm wider than its tape, but the other reels are {others[0]:0.###} mm wider"
                );
            }
        }
    }

    private void Warn(CatalogNode node, FormattableString message) =>
        report.Add(CatalogRules.Unfitting, node.Span, FormattableString.Invariant(message));
}
