using System.Reflection;
using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>Properties of every part in every series: its member, its constant, and its position among the others.</summary>
public class MembersTests
{
    private const BindingFlags PublicStatic = BindingFlags.Public | BindingFlags.Static;

    /// <summary>Gets all part numbers in the datasheets.</summary>
    public static IEnumerable<object?[]> Parts => DatasheetData.Rows(sheet => PairRow.Numbers(sheet.AllPairs), number => [number]);

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_a_property_of_its_name(string series, string number)
    {
        SeriesMembers members = Datasheet.Of(series).Members;
        PropertyInfo? property = members.Class.GetProperty(number, PublicStatic);
        Assert.NotNull(property);
        var part = Assert.IsType<Connector>(property.GetValue(null), exactMatch: false);

        Assert.Equal(property.PropertyType, part.GetType());
        Assert.Equal(number, part.PartNumber.Value);
        Assert.Same(part, part.Series.Find(number));
        Assert.Same(part, property.GetValue(null));

        FieldInfo? constant = members.PartNumbers.GetField(number, PublicStatic);
        Assert.NotNull(constant);
        Assert.True(constant.IsLiteral);
        Assert.Equal(number, constant.GetRawConstantValue());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_found_by_its_number_among_all_series(string series, string number)
    {
        SeriesMembers members = Datasheet.Of(series).Members;
        Connector part = PartNumber.Parse(number).Connector;

        Assert.Equal(members.Class.Name, part.Series.Name);
        Assert.Equal(members.Class, members.PartNumbers.DeclaringType);
        Assert.Same(members.Class.GetProperty(number, PublicStatic)?.GetValue(null), part);
    }

    [Fact]
    public void No_member_is_a_part_that_the_datasheets_do_not_list() =>
        Assert.All(
            Datasheet.All,
            sheet =>
            {
                IEnumerable<string> properties = sheet
                    .Members.Class.GetProperties(PublicStatic)
                    .Where(property => typeof(Connector).IsAssignableFrom(property.PropertyType))
                    .Select(property => property.Name);
                IEnumerable<string> constants = sheet.Members.PartNumbers.GetFields(PublicStatic).Select(field => field.Name);

                Assert.Equal(PairRow.Numbers(sheet.AllPairs), properties.Order(StringComparer.Ordinal));
                Assert.Equal(PairRow.Numbers(sheet.AllPairs), constants.Order(StringComparer.Ordinal));
            }
        );

    [Fact]
    public void No_part_number_is_in_two_series() =>
        Assert.Distinct(Datasheet.All.SelectMany(sheet => sheet.Series.Parts).Select(part => part.PartNumber.Value));

    [Fact]
    public void Pairs_are_of_one_series_of_both_roles_and_of_one_count() =>
        Assert.All(
            Datasheet.All.SelectMany(sheet => sheet.Series.Parts),
            part =>
                Assert.All(
                    part.Mates,
                    mate =>
                    {
                        Assert.Same(part.Series, mate.Partner.Series);
                        Assert.NotEqual(part.Role, mate.Partner.Role);
                        Assert.Equal(part.Contacts, mate.Partner.Contacts);
                    }
                )
        );
}
