using System.Diagnostics;
using Keyway.Catalogs.Contacts;

namespace Keyway.Runtime.Tests.Catalogs.Contacts;

/// <summary>The names of contacts as a catalog writes them.</summary>
public class ContactNameFormTests
{
    [Theory]
    [InlineData("101 to 104", "101 102 103 104")]
    [InlineData("8 to 11", "8 9 10 11")]
    [InlineData("008 to 011", "008 009 010 011")]
    [InlineData("A1 to A3", "A1 A2 A3")]
    [InlineData("A09 to A11", "A09 A10 A11")]
    [InlineData("PWR1 to PWR2", "PWR1 PWR2")]
    [InlineData("A1 to B2", "A1 A2 B1 B2")]
    [InlineData("H9 to K10 without I", "H9 H10 J9 J10 K9 K10")]
    [InlineData("Z1 to AB1", "Z1 AA1 AB1")]
    [InlineData("a1 to b2", "a1 a2 b1 b2")]
    [InlineData("A to D", "A B C D")]
    [InlineData("X to Z, a to c", "X Y Z a b c")]
    [InlineData("A1 to A6 without A2, A4 to A5", "A1 A3 A6")]
    [InlineData("A1 to D1 without B to C", "A1 D1")]
    [InlineData("1 to 4 without 3", "1 2 4")]
    [InlineData("C1 to C2, G1 to G2", "C1 C2 G1 G2")]
    [InlineData("A1; B7; 3 to 4", "A1 B7 3 4")]
    [InlineData("S, SH-1, +5V, 1.2, n_C", "S SH-1 +5V 1.2 n_C")]
    public void Ranges_and_names_are_spelled_out(string text, string names)
    {
        string[] expected = names.Split(' ');
        ContactNameForm form = Read(text);
        Assert.Equal(expected.Length, form.Total);
        Assert.Equal(expected, form.GetNames(expected.Length));
        Assert.Equal(Enumerable.Range(1, expected.Length), expected.Select(name => form.Find(name, expected.Length)));
        Assert.Equal(0, form.Find("Q7", expected.Length));
        Assert.Null(form.GetNames(expected.Length + 1));
    }

    [Theory]
    [InlineData("from 101", 3, "101 102 103")]
    [InlineData("from A1", 2, "A1 A2")]
    [InlineData("from 001", 2, "001 002")]
    [InlineData("rows A to B", 4, "A1 A2 B1 B2")]
    [InlineData("rows H to K without I", 3, "H1 J1 K1")]
    [InlineData("rows A, C", 4, "A1 A2 C1 C2")]
    [InlineData("from 1, P1, P2", 5, "1 2 3 P1 P2")]
    [InlineData("from 101; G1 to G2", 3, "101 G1 G2")]
    public void Open_forms_have_as_many_names_as_contacts(string text, int contacts, string names)
    {
        ContactNameForm form = Read(text);
        Assert.Null(form.Total);
        Assert.Equal(names.Split(' '), form.GetNames(contacts));
        Assert.Equal(Enumerable.Range(1, contacts), names.Split(' ').Select(name => form.Find(name, contacts)));
        Assert.All(
            new[] { "", "A", "A0", "A01", "B9", "100", "104", "1", "I1", "A99999999999" }.Except(names.Split(' ')),
            name => Assert.Equal(0, form.Find(name, contacts))
        );
    }

    [Theory]
    [InlineData("from 101", 40, "101 to 140")]
    [InlineData("from 101", 1, "101")]
    [InlineData("from 08", 3, "08 to 10")]
    [InlineData("rows A to K without I", 400, "A1 to K40 (without I)")]
    [InlineData("rows A to B", 2, "A1 to B1")]
    [InlineData("from 1, P1, P2", 32, "1 to 30 and P1 to P2")]
    public void Open_forms_are_described_without_their_names(string text, int contacts, string description)
    {
        ContactNameForm form = Read(text);
        Assert.Equal(description, form.Describe(contacts));
        Assert.Equal(description, new ContactNameList(form.GetNames(contacts)!).ToString());
    }

    [Fact]
    public void Names_at_the_end_need_contacts_before_them()
    {
        ContactNameForm form = Read("from 1, P1, P2");
        Assert.Null(form.GetNames(2));
        Assert.Equal("these are more names than 2 contacts", form.ExplainCount(2));
    }

    [Fact]
    public void Rows_have_equal_lengths()
    {
        ContactNameForm form = Read("rows A to B");
        Assert.Null(form.GetNames(5));
        Assert.Equal("these are 2 rows, among which they do not divide evenly", form.ExplainCount(5));
    }

    [Fact]
    public void No_part_has_more_names_than_a_catalog_may_write()
    {
        ContactNameForm form = Read("from 1");
        Assert.Equal(5_000, form.GetNames(5_000)!.Count);
        Assert.Null(form.GetNames(5_001));
        Assert.Equal("more than 5000 contacts cannot have names", form.ExplainCount(5_001));
        Assert.Equal("these are 2 names", Read("A1 to A2").ExplainCount(3));
        Assert.Equal("these are 1 name", Read("A1").ExplainCount(3));
    }

    [Theory]
    [InlineData("K40 to A1", "'K40 to A1' goes down; write 'A1 to K40'")]
    [InlineData("200 to 101", "'200 to 101' goes down; write '101 to 200'")]
    [InlineData("A5 to A1", "'A5 to A1' goes down; write 'A1 to A5'")]
    [InlineData("A5 to C2", "'A5 to C2' does not say where each row ends; write the rows one by one, such as 'A5 to A5, C1 to C2'")]
    [InlineData("A1 to 40", "'A1 to 40' is no range, because the letters of its ends are not a first and a last row; list the names")]
    [InlineData("A1 to b2", "'A1 to b2' is no range, because the letters of its ends are not a first and a last row; list the names")]
    [InlineData("D to A", "'D to A' is no range of letters from the first to the last; list the names")]
    [InlineData("A1 to C", "'A1 to C' is no range: both ends need a number of up to 6 digits")]
    [InlineData("1 to 1000000000", "'1 to 1000000000' is no range: both ends need a number of up to 6 digits")]
    [InlineData("09 to 100", "'09' and '100' have different numbers of digits, but begin with zeros; write both alike")]
    [InlineData("A1 to K40 to L1", "'A1 to K40 to L1' has more than two ends")]
    [InlineData("1 to 999999", "these are more than 5000 names")]
    [InlineData("A1 to ZZ999999", "these are more than 5000 names")]
    [InlineData("A1 to A2 without A1 to ZZ999999", "these are more than 5000 names")]
    [InlineData("1 to 3000; 3001 to 6000", "these are more than 5000 names")]
    [InlineData("A1, A1", "'A1' is named twice")]
    [InlineData("A1 to A9; A5", "'A5' is named twice")]
    [InlineData("A1 to K40 without L", "'L' is not among these names, so it cannot be left out")]
    [InlineData("A1 to K40 without A41", "'A41' is not among these names, so it cannot be left out")]
    [InlineData("A1 to A2 without A", "no name is left")]
    [InlineData(
        "A1 to K40 without I without O",
        "'without' may stand once in a text; list what is left out behind it, such as 'A1 to K40 without I, O'"
    )]
    [InlineData("A1,, A2", "'' cannot be the name of a contact: a name has up to 12 ASCII letters, digits or characters of '+-_.'")]
    [InlineData("A 1", "'A 1' cannot be the name of a contact: a name has up to 12 ASCII letters, digits or characters of '+-_.'")]
    [InlineData("Ä1", "'Ä1' cannot be the name of a contact: a name has up to 12 ASCII letters, digits or characters of '+-_.'")]
    [InlineData("rows A to B; 5", "'rows A to B' names all contacts; it cannot stand beside other names")]
    [InlineData("from 1, P1, P1", "'P1' is named twice")]
    [InlineData("from 1, P1, 5", "'5' is named twice")]
    [InlineData("from A", "'from A' is not understood; write the first name with its number, such as 'from 101'")]
    [InlineData("from 101 to 200", "'from 101 to 200' is not understood; write the first name with its number, such as 'from 101'")]
    [InlineData("rows A1 to B2", "'A1' is no row: rows have letters, such as 'rows A to K without I', and their contacts count from 1")]
    [InlineData("rows A, A", "a row is named twice")]
    public void Faults_are_explained(string text, string message)
    {
        Assert.Null(ContactNameForm.Read(text, out string? fault));
        Assert.Equal(message, fault);
    }

    [Fact]
    public void A_hostile_text_is_read_quickly()
    {
        var clock = Stopwatch.StartNew();
        ContactNameForm.Read("1 to 5000 without 1 to 4999", out _);
        ContactNameForm.Read("A1 to ZZ7 without A to ZY", out _);
        ContactNameForm.Read(string.Join(", ", Enumerable.Repeat("A1 to ZZ7", 100)), out _);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }

    private static ContactNameForm Read(string text)
    {
        ContactNameForm? form = ContactNameForm.Read(text, out string? fault);
        Assert.Null(fault);
        return form!;
    }
}
