using System.Reflection;
using Keyway;

namespace Panasonic.Tests;

/// <summary>What holds for every part of every series: its member, its constant, its place among the others.</summary>
public class MembersTests
{
    private const BindingFlags PublicStatic = BindingFlags.Public | BindingFlags.Static;

    private static readonly (Series Series, Type Members, Type PartNumbers, IReadOnlyList<PairRow> Rows)[] All =
    [
        (F4.Series, typeof(F4), typeof(F4.PartNumbers), PairsOfF4Tests.AllRows),
        (F4S.Series, typeof(F4S), typeof(F4S.PartNumbers), PairsOfF4STests.AllRows),
        (P4.Series, typeof(P4), typeof(P4.PartNumbers), PairsOfP4Tests.Rows),
    ];

    /// <summary>Every part number that the datasheets list, and the types that should have it.</summary>
    public static TheoryData<string, Type, Type> Parts
    {
        get
        {
            var data = new TheoryData<string, Type, Type>();
            foreach (var (_, members, partNumbers, rows) in All)
            {
                foreach (string number in Numbers(rows))
                {
                    data.Add(number, members, partNumbers);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_a_property_of_its_name(string number, Type members, Type partNumbers)
    {
        PropertyInfo? property = members.GetProperty(number, PublicStatic);
        Assert.NotNull(property);
        var part = Assert.IsType<Connector>(property.GetValue(null), exactMatch: false);

        Assert.Equal(property.PropertyType, part.GetType());
        Assert.Equal(number, part.PartNumber.Value);
        Assert.Same(part, part.Series.Find(number));
        Assert.Same(part, property.GetValue(null));

        FieldInfo? constant = partNumbers.GetField(number, PublicStatic);
        Assert.NotNull(constant);
        Assert.True(constant.IsLiteral);
        Assert.Equal(number, constant.GetRawConstantValue());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_found_by_its_number_among_all_series(string number, Type members, Type partNumbers)
    {
        Connector part = PartNumber.Parse(number).Connector;

        Assert.Equal(members.Name, part.Series.Name);
        Assert.Equal(members, partNumbers.DeclaringType);
        Assert.Same(members.GetProperty(number, PublicStatic)?.GetValue(null), part);
    }

    [Fact]
    public void No_member_is_a_part_that_the_datasheets_do_not_list() =>
        Assert.All(
            All,
            series =>
            {
                IEnumerable<string> properties = series
                    .Members.GetProperties(PublicStatic)
                    .Where(property => typeof(Connector).IsAssignableFrom(property.PropertyType))
                    .Select(property => property.Name);
                IEnumerable<string> constants = series.PartNumbers.GetFields(PublicStatic).Select(field => field.Name);

                Assert.Equal(Numbers(series.Rows), properties.Order(StringComparer.Ordinal));
                Assert.Equal(Numbers(series.Rows), constants.Order(StringComparer.Ordinal));
            }
        );

    [Fact]
    public void No_part_number_stands_in_two_series() =>
        Assert.Distinct(All.SelectMany(series => series.Series.Parts).Select(part => part.PartNumber.Value));

    [Fact]
    public void Pairs_are_of_one_series_of_both_roles_and_of_one_count() =>
        Assert.All(
            All.SelectMany(series => series.Series.Parts),
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

    private static IEnumerable<string> Numbers(IEnumerable<PairRow> rows) =>
        rows.SelectMany(row => new[] { row.Socket, row.Header }).Distinct().Order(StringComparer.Ordinal);
}
