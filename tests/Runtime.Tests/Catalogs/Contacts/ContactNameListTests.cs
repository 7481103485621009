using Keyway.Catalogs.Contacts;

namespace Keyway.Runtime.Tests.Catalogs.Contacts;

public class ContactNameListTests
{
    [Theory]
    [InlineData("A1 to K40 without I", "A1 to K40 (without I)")]
    [InlineData("A1 to K40", "A1 to K40")]
    [InlineData("C1 to D40, G1 to H40", "C1 to D40 and G1 to H40")]
    [InlineData("101 to 140", "101 to 140")]
    [InlineData("001 to 012", "001 to 012")]
    [InlineData("A1 to A9", "A1 to A9")]
    [InlineData("A1", "A1")]
    [InlineData("A1, C7, S", "A1, C7 and S")]
    [InlineData("A1 to A9 without A5", "A1 to A4 and A6 to A9")]
    [InlineData("A1 to AF10 without I, O, Q, S, X, Z", "A1 to R10 (without I, O, Q) and T1 to AF10 (without X, Z)")]
    [InlineData("1, 3, 5, 7, 9, 11, 13, 15", "1, 3, 5, 7, 9, 11, …")]
    public void Names_are_described_in_short(string text, string description)
    {
        ContactNameForm form = ContactNameForm.Read(text, out _)!;
        Assert.Equal(description, new ContactNameList(form.GetNames(form.Total!.Value)!).ToString());
    }

    [Theory]
    [InlineData("a12", "A12")]
    [InlineData("A012", "A12")]
    [InlineData("12A", "A12")]
    [InlineData("A-12", "A12")]
    [InlineData("I3", null)]
    [InlineData("5", null)]
    [InlineData("", null)]
    public void A_name_in_another_spelling_is_found(string text, string? near) =>
        Assert.Equal(near, new ContactNameList(["A1", "A2", "A12", "B1"]).FindNear(text));

    [Fact]
    public void Two_near_names_are_no_suggestion() => Assert.Null(new ContactNameList(["A1", "a1"]).FindNear("A01"));
}
