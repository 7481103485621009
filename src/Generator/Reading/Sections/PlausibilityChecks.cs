using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Warns about facts that are each possible but contradict each other; usually one of them is mistyped.</summary>
internal sealed class PlausibilityChecks(CatalogReport report, ContradictionChecks contradictions)
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

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (SectionRow row in facts)
        {
            CheckTape(row);
            CheckCartons(row, facts);
        }

        CheckTests(facts);
        CheckIron([.. facts.Where(fact => fact.Definition.Keyword == ManifestKeywords.SolderingIron)]);
        CheckForces([.. facts.Where(fact => fact.Definition.Keyword == ManifestKeywords.Forces)]);
    }

    private void CheckTape(SectionRow row)
    {
        if (
            row.Definition.Keyword != ManifestKeywords.EmbossedTape
            || row.Values.FirstOrDefault(value => value.Key == SectionKeys.A) is not { } width
        )
        {
            return;
        }

        decimal a = GetValues(row).GetLength(SectionKeys.A)!.Value.Millimeters;
        if (Tapes.FirstOrDefault(tape => tape.Width == a) is not { Width: > 0 } standard)
        {
            string widths = Wording.JoinWithAnd([.. Tapes.Select(tape => $"{tape.Width:0}")]);
            Warn(width.Node, $"IEC 60286-3 has no tape that is {width.Text} wide; its widths are {widths} mm");
            return;
        }

        Compare(row, SectionKeys.C, standard.Pocket, a);
        Compare(row, SectionKeys.B, standard.Rows, a);
        if (
            row.Values.FirstOrDefault(value => value.Key == SectionKeys.D) is { } reel
            && GetValues(row).GetLength(SectionKeys.D)!.Value.Millimeters - a is < 0 or > 5
        )
        {
            Warn(reel.Node, $"the reel for a tape {width.Text} wide should be 0 to 5 mm wider than the tape, not {reel.Text} wide");
        }
    }

    private void Compare(SectionRow row, string key, decimal? standard, decimal width)
    {
        if (
            row.Values.FirstOrDefault(value => value.Key == key) is { } value
            && standard is { } right
            && GetValues(row).GetLength(key)!.Value.Millimeters != right
        )
        {
            Warn(value.Node, $"'{key}' of a tape {width:0} mm wide should be {right:0.0} mm according to IEC 60286-3, not {value.Text}");
        }
    }

    /// <summary>Checks that a carton holds a whole number of reels, and an outer carton a whole number of inner cartons.</summary>
    private void CheckCartons(SectionRow row, IReadOnlyList<SectionRow> facts)
    {
        if (row.Definition.Keyword != ManifestKeywords.Packing)
        {
            return;
        }

        ManifestValues values = GetValues(row);
        int? inner = values.GetCount(SectionKeys.InnerCarton);
        if (inner is { } whole && values.GetCount(SectionKeys.OuterCarton) is { } outer && outer % whole != 0)
        {
            Warn(
                Node(row, SectionKeys.OuterCarton),
                $"an outer carton of {outer} pieces cannot hold a whole number of inner cartons of {whole}"
            );
        }

        int[] reels =
        [
            .. facts
                .Where(fact => fact.Definition.Keyword == ManifestKeywords.EmbossedTape)
                .Select(fact => GetValues(fact).GetCount(SectionKeys.PiecesPerReel))
                .OfType<int>()
                .Distinct(),
        ];
        if (inner is { } carton && reels.Length > 0 && reels.All(reel => carton % reel != 0))
        {
            string pieces = Wording.JoinWithOr([.. reels.Select(Wording.FormatNumber)]);
            Warn(Node(row, SectionKeys.InnerCarton), $"an inner carton of {carton} pieces cannot hold a whole number of reels of {pieces}");
        }

        foreach (int reel in inner is null ? [] : reels)
        {
            bool fits = facts.Any(fact =>
                fact.Definition.Keyword == ManifestKeywords.Packing
                && GetValues(fact).GetCount(SectionKeys.InnerCarton) is { } other
                && other % reel == 0
            );
            if (
                !fits
                && ReferenceEquals(
                    row,
                    facts.First(fact =>
                        fact.Definition.Keyword == ManifestKeywords.Packing && GetValues(fact).GetCount(SectionKeys.InnerCarton) is not null
                    )
                )
            )
            {
                SectionRow tape = facts.First(fact =>
                    fact.Definition.Keyword == ManifestKeywords.EmbossedTape && GetValues(fact).GetCount(SectionKeys.PiecesPerReel) == reel
                );
                Warn(Node(tape, SectionKeys.PiecesPerReel), $"no inner carton holds a whole number of reels of {reel} pieces");
            }
        }
    }

    /// <summary>
    /// Checks the resistances after the environmental tests. They are usually the same for all tests, so a single one that differs is
    /// suspicious.
    /// </summary>
    private void CheckTests(IReadOnlyList<SectionRow> facts)
    {
        List<SectionRow> tests =
        [
            .. facts.Where(fact =>
                fact.Definition.Keyword
                    is ManifestKeywords.ThermalShock
                        or ManifestKeywords.Humidity
                        or ManifestKeywords.SaltSpray
                        or ManifestKeywords.HydrogenSulfide
            ),
        ];
        foreach (string key in (string[])[SectionKeys.ContactResistance, SectionKeys.InsulationResistance])
        {
            List<SectionValue> values = [.. tests.SelectMany(test => test.Values).Where(value => value.Key == key)];
            List<IGrouping<string, SectionValue>> groups = [.. values.GroupBy(value => value.Text).OrderBy(group => group.Count())];
            if (values.Count >= 3 && groups.Count == 2 && groups[0].Count() == 1)
            {
                Warn(groups[0].First().Node, $"'{key}' is {groups[1].Key} after all other tests, but {groups[0].Key} after this one");
            }
        }
    }

    /// <summary>Checks that a hotter soldering iron has a shorter time limit.</summary>
    private void CheckIron(List<SectionRow> limits)
    {
        foreach (SectionRow hot in limits)
        {
            ManifestValues hotter = GetValues(hot);
            if (
                limits.FirstOrDefault(limit =>
                    limit.Scope.ToString() == hot.Scope.ToString()
                    && GetValues(limit).GetTemperature(SectionKeys.Temperature) < hotter.GetTemperature(SectionKeys.Temperature)
                    && GetValues(limit).GetDuration(SectionKeys.Duration) < hotter.GetDuration(SectionKeys.Duration)
                ) is
                { } cool
            )
            {
                ManifestValues cooler = GetValues(cool);
                string time = $"{hotter.GetText(SectionKeys.Duration)} at {hotter.GetText(SectionKeys.Temperature)}";
                string coolerTime = $"{cooler.GetText(SectionKeys.Duration)} at {cooler.GetText(SectionKeys.Temperature)}";
                Warn(Node(hot, SectionKeys.Duration), $"{time} is longer than {coolerTime}; a hotter iron should have a shorter time");
            }
        }
    }

    /// <summary>
    /// Checks that the removal force of a contact does not exceed its insertion force, and that fewer contacts do not take a higher
    /// insertion force than more contacts.
    /// </summary>
    private void CheckForces(List<SectionRow> rows)
    {
        foreach (SectionRow row in rows)
        {
            ManifestValues values = GetValues(row);
            if (
                values.GetForce(SectionKeys.RemovalForcePerContact) is { } removal
                && !contradictions.IsReported(Node(row, SectionKeys.RemovalForcePerContact))
                && rows.Select(other => GetValues(other).GetForce(SectionKeys.InsertionForcePerContact))
                    .OfType<Force>()
                    .Any(insertion => insertion < removal)
            )
            {
                Warn(
                    Node(row, SectionKeys.RemovalForcePerContact),
                    $"a contact takes at least {removal} to remove, but less than that to insert"
                );
            }

            if (
                values.GetForce(SectionKeys.InsertionForcePerContact) is not { } perContact
                || row.Scope.Contacts is not { Count: > 0 } counts
            )
            {
                continue;
            }

            int least = counts.Min(range => range.Least);
            SectionRow? fewer = rows.FirstOrDefault(other =>
                other.Scope.Contacts is { } range
                && range.All(one => one.Most < least)
                && GetValues(other).GetForce(SectionKeys.InsertionForce) is { } flat
                && flat > perContact * least
            );
            if (fewer is not null)
            {
                string? force = GetValues(fewer).GetText(SectionKeys.InsertionForce);
                Warn(
                    Node(fewer, SectionKeys.InsertionForce),
                    $"fewer contacts take {force} to insert, more than the {perContact * least} of {least} contacts"
                );
            }
        }
    }

    private static ManifestValues GetValues(SectionRow fact) =>
        new(fact.Values.ToDictionary(value => value.Key, value => value.Text, StringComparer.Ordinal));

    private static CatalogNode Node(SectionRow row, string key) => row.Values.First(value => value.Key == key).Node;

    private void Warn(CatalogNode node, FormattableString message) =>
        report.Add(CatalogRules.Unfitting, node.Span, FormattableString.Invariant(message));
}
