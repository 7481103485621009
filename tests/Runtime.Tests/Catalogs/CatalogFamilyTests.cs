using Keyway.Catalogs;

namespace Keyway.Runtime.Tests.Catalogs;

public class CatalogFamilyTests
{
    [Theory]
    [InlineData("AXK7{}147G", "AXK740147G", 4, 2)]
    [InlineData("AXK7{}147G", "AXK7100147G", 4, 3)]
    [InlineData("{}147G", "40147G", 0, 2)]
    [InlineData("AXK7{}", "AXK740", 4, 2)]
    [InlineData("ABC", "ABC", 0, 0)]
    public void The_code_lies_where_the_pattern_has_its_place(string pattern, string number, int start, int length) =>
        Assert.Equal((start, length), new CatalogFamily(0, ConnectorRole.Socket, pattern, ManifestKeywords.Standard).FindCode(number));

    [Theory]
    [InlineData("AXK7{}147G", "AXK7147G")]
    [InlineData("AXK7{}147G", "AXK840147G")]
    [InlineData("AXK7{}147G", "AXK740147")]
    [InlineData("AA{}AA", "AAA")]
    [InlineData("ABC", "abc")]
    [InlineData("ABC", "ABCD")]
    public void A_number_of_another_form_has_no_code(string pattern, string number) =>
        Assert.Null(new CatalogFamily(0, ConnectorRole.Socket, pattern, ManifestKeywords.Standard).FindCode(number));

    [Fact]
    public void A_number_is_the_pattern_with_a_code()
    {
        Assert.Equal("AXK700147G", new CatalogFamily(0, ConnectorRole.Socket, "AXK7{}147G", ManifestKeywords.Standard).FormatNumber("00"));
        Assert.Equal("ABC", new CatalogFamily(0, ConnectorRole.Socket, "ABC", ManifestKeywords.Standard).FormatNumber("00"));
    }
}
