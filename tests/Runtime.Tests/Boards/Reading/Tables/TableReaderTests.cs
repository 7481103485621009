using Keyway.Boards.Model;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading.Tables;

public class TableReaderTests
{
    [Fact]
    public void Columns_become_fields_of_all_components_of_a_row()
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.Table);
        Assert.Equal(["J1", "C1", "C7", "C8", "C9"], file.Components.Select(component => component.Reference));
        Assert.Equal([("Value", "DF40C-4DP-0.4V"), ("Mfr. Part #", "DF40C-4DP-0.4V(51)")], Fields(file, "J1"));
        Assert.Equal([("Value", "100n")], Fields(file, "C8"));
    }

    [Fact]
    public void Fields_have_the_place_of_their_cells()
    {
        BoardFile file = Drawing.ReadSound(BoardTexts.Table);
        Assert.All(file.Find("J1").Fields, field => Assert.Equal(field.Value, BoardTexts.Table.At(field.Place)));
        Assert.Equal("C1, C7-C9", BoardTexts.Table.At(file.Find("C7").Place));
    }

    [Theory]
    [InlineData("Ref;MPN\nJ1;DF40\n")]
    [InlineData("Ref\tMPN\nJ1\tDF40\n")]
    [InlineData("\uFEFF\"Ref\" , \"MPN\"\r\n\"J1\" ,  \"DF40\"\r\n")]
    [InlineData("Source:,x\nRef,MPN\nJ1,DF40")]
    [InlineData("Ref,Quantity,MPN,\nJ1,1,DF40,\n")]
    [InlineData("Ref,Mid X,Layer,MPN\n\nJ1,1.5mm,T,DF40\n")]
    public void Separators_quotation_marks_and_titles_do_not_matter(string text) =>
        Assert.Equal([("MPN", "DF40")], Fields(Drawing.ReadSound(text), "J1"));

    [Fact]
    public void Quoted_cells_may_contain_anything()
    {
        BoardFile file = Drawing.ReadSound("Ref,MPN,Note\nJ1,\"a,\"\"b\"\"\nc\",d\nJ2,e,f\n");
        Assert.Equal([("MPN", "a,\"b\"\nc"), ("Note", "d")], Fields(file, "J1"));
        Assert.Equal([("MPN", "e"), ("Note", "f")], Fields(file, "J2"));
    }

    [Fact]
    public void A_further_header_begins_another_table()
    {
        BoardFile file = Drawing.ReadSound("Ref,Value\nJ1,DF40\n\nMPN,References\nDF40-20,J1\n");
        Assert.Equal([("Value", "DF40"), ("MPN", "DF40-20")], Fields(file, "J1"));
    }

    [Theory]
    [InlineData("C1-C3", "C1 C2 C3")]
    [InlineData("C9-11", "C9 C10 C11")]
    [InlineData("C3-C1", "C3-C1")]
    [InlineData("A-J1", "A-J1")]
    [InlineData("C1-D3", "C1-D3")]
    [InlineData("C1-C999999999", "C1-C999999999")]
    [InlineData("C1-C99999999999", "C1-C99999999999")]
    [InlineData("J1;J2 J3", "J1 J2 J3")]
    public void References_are_lists_with_ranges(string cell, string references) =>
        Assert.Equal(
            references.Split(' '),
            Drawing.ReadSound($"Ref,MPN\n\"{cell}\",x\n").Components.Select(component => component.Reference)
        );

    [Fact]
    public void A_cell_that_is_not_closed_is_reported() =>
        Assert.Equal(
            "cam.txt(2,4): error: this quotation mark is never closed; what follows cannot be read",
            Assert.Single(Drawing.Read("Ref,MPN\nJ1,\"DF40\nJ2,x\n").Findings).ToString()
        );

    private static IEnumerable<(string Name, string Value)> Fields(BoardFile file, string reference) =>
        file.Find(reference).Fields.Select(field => (field.Name, field.Value));
}
