using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Sections.Vouching;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Warns about facts that are each possible but contradict each other; usually one of them is mistyped.</summary>
/// <param name="report">Collects the findings.</param>
/// <param name="contradictions">What is reported already.</param>
/// <param name="context">The series.</param>
/// <param name="isPartial">Whether the catalog states only some of the datasheet.</param>
internal sealed class PlausibilityChecks(CatalogReport report, ContradictionChecks contradictions, VouchingContext context, bool isPartial)
{
    // An inner carton with a reel is about as wide as the outer carton.
    private const int MostInnerCartons = 16;

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        List<SectionRow> packings = VouchingContext.GetRows(facts, ManifestKeywords.Packing);
        List<SectionRow> tapes = VouchingContext.GetRows(facts, ManifestKeywords.EmbossedTape);
        foreach (SectionRow row in packings)
        {
            CheckCartons(row, packings, tapes);
        }

        CheckTests(facts);
        CheckIron(VouchingContext.GetRows(facts, ManifestKeywords.SolderingIron));
        new TapeChecks(report).Check(tapes);
        new ForceChecks(report, contradictions).Check(VouchingContext.GetRows(facts, ManifestKeywords.Forces));
        new FigureChecks(report).Check(facts);
        new TemperatureChecks(report).Check(facts);
        new ToleranceChecks(report).Check(facts);
        new StencilChecks(report).Check(facts);
        new PlateChecks(report).Check(facts);
        new RatingChecks(report, contradictions, context).Check(facts);
        new SizeChecks(report, context).Check(facts);
        if (!isPartial)
        {
            new CompanionChecks(report).Check(facts);
        }

        new WeightChecks(report).Check(VouchingContext.GetRows(facts, ManifestKeywords.Weight));
    }

    /// <summary>Checks that a carton holds a whole number of reels, and an outer carton a whole number of inner cartons.</summary>
    private void CheckCartons(SectionRow row, List<SectionRow> packings, List<SectionRow> tapes)
    {
        ManifestValues values = row.Stated;
        int? inner = values.GetCount(SectionKeys.InnerCarton);
        if (inner is { } whole && values.GetCount(SectionKeys.OuterCarton) is { } outer && outer % whole != 0)
        {
            Warn(
                Node(row, SectionKeys.OuterCarton),
                $"an outer carton of {outer} pieces cannot hold a whole number of inner cartons of {whole}"
            );
        }

        int[] reels = [.. tapes.Select(tape => tape.Stated.GetCount(SectionKeys.PiecesPerReel)).OfType<int>().Distinct()];
        if (
            inner is { } held
            && reels.Any(reel => held >= reel)
            && values.GetCount(SectionKeys.OuterCarton) is { } all
            && all > (long)held * MostInnerCartons
        )
        {
            Warn(
                Node(row, SectionKeys.OuterCarton),
                $"an outer carton of {all} pieces would hold {all / held} inner cartons with reels, too many for one carton"
            );
        }

        if (inner is { } carton && reels.Length > 0 && reels.All(reel => carton % reel != 0))
        {
            string pieces = Wording.JoinWithOr([.. reels.Select(Wording.FormatNumber)]);
            Warn(Node(row, SectionKeys.InnerCarton), $"an inner carton of {carton} pieces cannot hold a whole number of reels of {pieces}");
        }

        foreach (int reel in inner is null ? [] : reels)
        {
            List<SectionRow> cartons = packings.FindAll(packing => packing.Stated.GetCount(SectionKeys.InnerCarton) is not null);
            if (
                ReferenceEquals(row, cartons[0]) && !cartons.Exists(packing => packing.Stated.GetCount(SectionKeys.InnerCarton) % reel == 0)
            )
            {
                SectionRow tape = tapes.First(one => one.Stated.GetCount(SectionKeys.PiecesPerReel) == reel);
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
            List<SectionValue> values = [.. tests.Select(test => test.Find(key)).OfType<SectionValue>()];
            if (values.TrueForAll(value => value.Text == values[0].Text))
            {
                continue;
            }

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
            ManifestValues hotter = hot.Stated;
            if (
                limits.FirstOrDefault(limit =>
                    limit.Scope.ToString() == hot.Scope.ToString()
                    && limit.Stated.GetTemperature(SectionKeys.Temperature) < hotter.GetTemperature(SectionKeys.Temperature)
                    && limit.Stated.GetDuration(SectionKeys.Duration) <= hotter.GetDuration(SectionKeys.Duration)
                ) is
                { } cool
            )
            {
                ManifestValues cooler = cool.Stated;
                string time = $"{hotter.GetText(SectionKeys.Duration)} at {hotter.GetText(SectionKeys.Temperature)}";
                string coolerTime = $"{cooler.GetText(SectionKeys.Duration)} at {cooler.GetText(SectionKeys.Temperature)}";
                Warn(Node(hot, SectionKeys.Duration), $"{time} is not shorter than {coolerTime}; a hotter iron should have a shorter time");
            }
        }
    }

    private static CatalogNode Node(SectionRow row, string key) => row.Find(key)!.Node;

    private void Warn(CatalogNode node, FormattableString message) =>
        report.Add(CatalogRules.Unfitting, node.Span, FormattableString.Invariant(message));
}
