using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading;

/// <summary>Warns of facts that are possible, each for itself, and do not fit each other: mostly one of them is mistyped.</summary>
internal sealed class FactSense(CatalogReport report)
{
    // IEC 60286-3: the width of a tape, the distance from the sprocket holes to the middle of the pocket, and between two rows of holes.
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

    public void Check(IReadOnlyList<ReadFact> facts)
    {
        foreach (ReadFact row in facts)
        {
            CheckTape(row);
            CheckCartons(row, facts);
        }

        CheckTests(facts);
        CheckIron([.. facts.Where(fact => fact.Form.Word == FactWords.SolderingIron)]);
        CheckForces([.. facts.Where(fact => fact.Form.Word == FactWords.Forces)]);
    }

    private void CheckTape(ReadFact row)
    {
        if (row.Form.Word != FactWords.EmbossedTape || row.Values.FirstOrDefault(value => value.Key == FactKeys.A) is not { } width)
        {
            return;
        }

        decimal a = Of(row).Length(FactKeys.A)!.Value.Millimeters;
        if (Tapes.FirstOrDefault(tape => tape.Width == a) is not { Width: > 0 } standard)
        {
            Warn(
                width.Node,
                $"a tape is not {width.Text} wide by IEC 60286-3; the widths are {Wording.And([.. Tapes.Select(tape => $"{tape.Width:0}")])} mm"
            );
            return;
        }

        Compare(row, FactKeys.C, standard.Pocket, a);
        Compare(row, FactKeys.B, standard.Rows, a);
        if (
            row.Values.FirstOrDefault(value => value.Key == FactKeys.D) is { } reel
            && Of(row).Length(FactKeys.D)!.Value.Millimeters - a is < 0 or > 5
        )
        {
            Warn(reel.Node, $"a reel for a tape {width.Text} wide is a little wider than the tape, not {reel.Text}");
        }
    }

    private void Compare(ReadFact row, string key, decimal? standard, decimal width)
    {
        if (
            row.Values.FirstOrDefault(value => value.Key == key) is { } value
            && standard is { } right
            && Of(row).Length(key)!.Value.Millimeters != right
        )
        {
            Warn(value.Node, $"'{key}' of a tape {width:0} mm wide is {right:0.0} mm by IEC 60286-3, not {value.Text}");
        }
    }

    /// <summary>A carton holds whole reels, an outer carton whole inner ones.</summary>
    private void CheckCartons(ReadFact row, IReadOnlyList<ReadFact> facts)
    {
        if (row.Form.Word != FactWords.Packing)
        {
            return;
        }

        FactValues values = Of(row);
        int? inner = values.Count(FactKeys.InnerCarton);
        if (inner is { } whole && values.Count(FactKeys.OuterCarton) is { } outer && outer % whole != 0)
        {
            Warn(Node(row, FactKeys.OuterCarton), $"an outer carton of {outer} pieces does not hold whole inner cartons of {whole}");
        }

        int[] reels =
        [
            .. facts
                .Where(fact => fact.Form.Word == FactWords.EmbossedTape)
                .Select(fact => Of(fact).Count(FactKeys.PiecesPerReel))
                .OfType<int>()
                .Distinct(),
        ];
        if (inner is { } carton && reels.Length > 0 && reels.All(reel => carton % reel != 0))
        {
            Warn(
                Node(row, FactKeys.InnerCarton),
                $"an inner carton of {carton} pieces does not hold whole reels of {Wording.Or([.. reels.Select(Wording.Number)])}"
            );
        }

        foreach (int reel in inner is null ? [] : reels)
        {
            bool fits = facts.Any(fact =>
                fact.Form.Word == FactWords.Packing && Of(fact).Count(FactKeys.InnerCarton) is { } other && other % reel == 0
            );
            if (
                !fits
                && ReferenceEquals(
                    row,
                    facts.First(fact => fact.Form.Word == FactWords.Packing && Of(fact).Count(FactKeys.InnerCarton) is not null)
                )
            )
            {
                ReadFact tape = facts.First(fact =>
                    fact.Form.Word == FactWords.EmbossedTape && Of(fact).Count(FactKeys.PiecesPerReel) == reel
                );
                Warn(Node(tape, FactKeys.PiecesPerReel), $"no inner carton holds whole reels of {reel} pieces");
            }
        }
    }

    /// <summary>What remains after a test is mostly the same for all tests: the one that differs from all others is looked at again.</summary>
    private void CheckTests(IReadOnlyList<ReadFact> facts)
    {
        List<ReadFact> tests =
        [
            .. facts.Where(fact =>
                fact.Form.Word is FactWords.ThermalShock or FactWords.Humidity or FactWords.SaltSpray or FactWords.HydrogenSulfide
            ),
        ];
        foreach (string key in (string[])[FactKeys.ContactResistance, FactKeys.InsulationResistance])
        {
            List<ReadValue> values = [.. tests.SelectMany(test => test.Values).Where(value => value.Key == key)];
            List<IGrouping<string, ReadValue>> groups = [.. values.GroupBy(value => value.Text).OrderBy(group => group.Count())];
            if (values.Count >= 3 && groups.Count == 2 && groups[0].Count() == 1)
            {
                Warn(groups[0].First().Node, $"after all other tests '{key}' is {groups[1].Key}; here it is {groups[0].Key}");
            }
        }
    }

    /// <summary>The hotter the iron, the shorter the time.</summary>
    private void CheckIron(List<ReadFact> limits)
    {
        foreach (ReadFact hot in limits)
        {
            FactValues hotter = Of(hot);
            if (
                limits.FirstOrDefault(limit =>
                    limit.Scope.ToString() == hot.Scope.ToString()
                    && Of(limit).Temperature(FactKeys.Temperature) < hotter.Temperature(FactKeys.Temperature)
                    && Of(limit).Duration(FactKeys.Duration) < hotter.Duration(FactKeys.Duration)
                ) is
                { } cool
            )
            {
                Warn(
                    Node(hot, FactKeys.Duration),
                    $"{hotter.Text(FactKeys.Duration)} at {hotter.Text(FactKeys.Temperature)} is longer than {Of(cool).Text(FactKeys.Duration)} at {Of(cool).Text(FactKeys.Temperature)}"
                );
            }
        }
    }

    /// <summary>What holds a pair together cannot be more than what puts it together; more contacts do not go in more easily than fewer.</summary>
    private void CheckForces(List<ReadFact> rows)
    {
        foreach (ReadFact row in rows)
        {
            FactValues values = Of(row);
            if (
                values.Force(FactKeys.RemovalForcePerContact) is { } removal
                && rows.Select(other => Of(other).Force(FactKeys.InsertionForcePerContact))
                    .OfType<Force>()
                    .Any(insertion => insertion < removal)
            )
            {
                Warn(
                    Node(row, FactKeys.RemovalForcePerContact),
                    $"to remove a contact takes {removal} at least, and to insert one less at most"
                );
            }

            if (values.Force(FactKeys.InsertionForcePerContact) is not { } perContact || row.Scope.Contacts is not { Count: > 0 } counts)
            {
                continue;
            }

            int least = counts.Min(range => range.Least);
            ReadFact? fewer = rows.FirstOrDefault(other =>
                other.Scope.Contacts is { } range
                && range.All(one => one.Most < least)
                && Of(other).Force(FactKeys.InsertionForce) is { } flat
                && flat > perContact * least
            );
            if (fewer is not null)
            {
                Warn(
                    Node(fewer, FactKeys.InsertionForce),
                    $"fewer contacts need {Of(fewer).Text(FactKeys.InsertionForce)}, more than the {perContact * least} of {least}"
                );
            }
        }
    }

    private static FactValues Of(ReadFact fact) =>
        new(fact.Values.ToDictionary(value => value.Key, value => value.Text, StringComparer.Ordinal));

    private static CatalogNode Node(ReadFact row, string key) => row.Values.First(value => value.Key == key).Node;

    private void Warn(CatalogNode node, FormattableString message) =>
        report.Add(CatalogRules.Unfitting, node.Place, FormattableString.Invariant(message));
}
