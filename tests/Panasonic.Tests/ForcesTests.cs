using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>The mechanical characteristics: the forces of the standard pairs.</summary>
public class ForcesTests
{
    public static IEnumerable<object?[]> Insertion =>
        DatasheetData.Rows(sheet => sheet.Forces?.Insertion ?? [], row => [row.Contacts, row.Newtons]);

    public static IEnumerable<object?[]> Removal =>
        DatasheetData.Rows(sheet => sheet.Forces?.Removal ?? [], row => [row.Contacts, row.Newtons]);

    public static IEnumerable<object?[]> InsertionPerContact =>
        DatasheetData.Rows(sheet => sheet.Forces?.InsertionPerContact ?? [], row => [row.MatedHeight, row.Newtons]);

    public static IEnumerable<object?[]> RemovalPerContact =>
        DatasheetData.Rows(sheet => sheet.Forces?.RemovalPerContact ?? [], row => [row.MatedHeight, row.Newtons]);

    public static TheoryData<string> SeriesWithForces => DatasheetData.Series(sheet => sheet.Forces is not null);

    public static TheoryData<string> SeriesWithoutForces => DatasheetData.Series(sheet => sheet.Forces is null);

    public static TheoryData<string> SeriesWithInspection => DatasheetData.Series(sheet => sheet.Inspection is not null);

    [Theory]
    [MemberData(nameof(Insertion))]
    public void Insertion_goes_by_the_contacts(string series, int contacts, decimal newtons) =>
        AssertMates(series, pair => pair.Part.Contacts == contacts, pair => Assert.Equal(newtons.Newtons(), pair.Mate.InsertionForce));

    [Theory]
    [MemberData(nameof(Removal))]
    public void Removal_goes_by_the_contacts(string series, int contacts, decimal newtons) =>
        AssertMates(series, pair => pair.Part.Contacts == contacts, pair => Assert.Equal(newtons.Newtons(), pair.Mate.RemovalForce));

    [Theory]
    [MemberData(nameof(InsertionPerContact))]
    public void Insertion_per_contact_goes_by_the_mated_height(string series, decimal matedHeight, decimal newtons) =>
        AssertMates(
            series,
            pair => pair.Mate.MatedHeight == matedHeight.Millimeters(),
            pair => Assert.Equal(newtons.Newtons() * pair.Part.Contacts, pair.Mate.InsertionForce)
        );

    [Theory]
    [MemberData(nameof(RemovalPerContact))]
    public void Removal_per_contact_goes_by_the_mated_height(string series, decimal matedHeight, decimal newtons) =>
        AssertMates(
            series,
            pair => pair.Mate.MatedHeight == matedHeight.Millimeters(),
            pair => Assert.Equal(newtons.Newtons() * pair.Part.Contacts, pair.Mate.RemovalForce)
        );

    [Theory]
    [MemberData(nameof(SeriesWithForces))]
    public void Every_standard_pair_has_both_forces_from_either_side(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        List<(Connector Part, Mate Mate)> pairs = [.. StandardMates(sheet)];

        Assert.Equal(2 * sheet.Products.Rows, pairs.Count);
        Assert.All(
            pairs,
            pair =>
            {
                Assert.NotNull(pair.Mate.InsertionForce);
                Assert.NotNull(pair.Mate.RemovalForce);
            }
        );
    }

    [Theory]
    [MemberData(nameof(SeriesWithoutForces))]
    public void No_pair_has_a_force_where_the_datasheet_has_none(string series) =>
        AssertNoForces([.. Datasheet.Of(series).Series.Parts.SelectMany(part => part.Mates)]);

    [Theory]
    [MemberData(nameof(SeriesWithInspection))]
    public void A_pair_with_a_part_for_inspection_has_no_force(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        List<Mate> mates =
        [
            .. sheet.Series.WithInspectionUse().SelectMany(part => part.Mates),
            .. sheet.Series.Standard().SelectMany(part => part.Mates).Where(mate => mate.Partner.Variant is not null),
        ];

        Assert.Equal(6 * sheet.Products.Rows, mates.Count);
        AssertNoForces(mates);
    }

    private static void AssertMates(
        string series,
        Func<(Connector Part, Mate Mate), bool> isMeant,
        Action<(Connector Part, Mate Mate)> assert
    )
    {
        List<(Connector, Mate)> pairs = [.. StandardMates(Datasheet.Of(series)).Where(isMeant)];

        Assert.NotEmpty(pairs);
        Assert.All(pairs, assert);
    }

    private static void AssertNoForces(List<Mate> mates) =>
        Assert.All(
            mates,
            mate =>
            {
                Assert.Null(mate.InsertionForce);
                Assert.Null(mate.RemovalForce);
            }
        );

    private static IEnumerable<(Connector Part, Mate Mate)> StandardMates(Datasheet sheet) =>
        sheet.Series.Standard().SelectMany(part => part.Mates.Where(mate => mate.Partner.Variant is null).Select(mate => (part, mate)));
}
