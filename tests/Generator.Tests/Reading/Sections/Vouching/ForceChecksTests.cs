namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>The force of small connectors is that of the fewest contacts for which it is stated per contact.</summary>
public class ForceChecksTests
{
    [Theory]
    [InlineData(
        "forces:\n  - { for: { contacts: 10 to 20 }, insertionForce: [|28.43 N|] }\n"
            + "  - { for: { contacts: 30 }, insertionForcePerContact: 0.981 N }",
        "28.43 N is nearly the 29.43 N of 30 contacts; one of the two is probably mistyped"
    )]
    public Task An_odd_figure_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, message);

    [Theory]
    [InlineData(
        "forces:\n  - { for: { contacts: 10 to 20 }, insertionForce: 29.43 N }\n"
            + "  - { for: { contacts: 30 }, insertionForcePerContact: 0.981 N }"
    )]
    [InlineData(
        "forces:\n  - { for: { contacts: 10 to 20 }, insertionForce: 20 N }\n  - { for: { contacts: 30 }, insertionForcePerContact: 0.9 N }"
    )]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
