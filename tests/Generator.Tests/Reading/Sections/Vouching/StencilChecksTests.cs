namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>A thinner stencil needs wider openings for the same amount of solder.</summary>
public class StencilChecksTests
{
    [Theory]
    [InlineData(
        "stencils:\n  - { thickness: 150 µm, terminals: 48 % }\n  - { thickness: 120 µm, terminals: [|80 %|] }",
        "80 % of a stencil 120 µm thick would print another amount of solder than 48 % of 150 µm, which corresponds to 60 %"
    )]
    [InlineData(
        "stencils:\n  - { thickness: 150 µm, terminals: 48 % }\n  - { thickness: 150 µm, terminals: [|60 %|] }",
        "60 % of a stencil 150 µm thick would print another amount of solder than 48 % of 150 µm, which corresponds to 48 %"
    )]
    [InlineData(
        "stencils:\n  - { thickness: 150 µm, terminals: 41 % }\n  - { thickness: 120 µm, terminals: [|50 %|] }",
        "50 % of a stencil 120 µm thick would print another amount of solder than 41 % of 150 µm, which corresponds to 51 %"
    )]
    [InlineData(
        "stencils:\n  - { thickness: 150 µm, terminals: 170 % }\n  - { thickness: 120 µm, terminals: [|100 %|] }",
        "100 % of a stencil 120 µm thick would print another amount of solder than 170 % of 150 µm, which corresponds to 212 %"
    )]
    [InlineData(
        "stencils:\n  - { thickness: 150 µm, terminals: 100 % }\n  - { thickness: 120 µm, terminals: [|105 %|] }",
        "105 % of a stencil 120 µm thick would print another amount of solder than 100 % of 150 µm, which corresponds to 125 %"
    )]
    public Task An_odd_figure_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, message);

    [Theory]
    [InlineData("stencils:\n  - { thickness: 120 µm, terminals: 80 % }\n  - { thickness: 100 µm, terminals: 95 % }")]
    [InlineData("stencils:\n  - { thickness: 6 mil, terminals: 80 % }\n  - { thickness: 4 mil, terminals: 120 % }")]
    [InlineData("stencils:\n  - { thickness: 150 µm, terminals: 53 % }\n  - { thickness: 120 µm, terminals: 66 % }")]
    [InlineData("stencils:\n  - { thickness: 150 µm, terminals: 100 % }\n  - { thickness: 120 µm, terminals: 100 % }")]
    [InlineData("stencils:\n  - { thickness: 150 µm, terminals: 95 % }\n  - { thickness: 100 µm, terminals: 100 % }")]
    [InlineData(
        "stencils:\n  - { for: { part: socket }, thickness: 150 µm, terminals: 40 % }\n"
            + "  - { for: { part: header }, thickness: 120 µm, terminals: 80 % }"
    )]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
