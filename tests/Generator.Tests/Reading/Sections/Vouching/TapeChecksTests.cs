namespace Keyway.Generator.Tests.Reading.Sections.Vouching;

/// <summary>All reels of a series are wider than their tapes by the same amount.</summary>
public class TapeChecksTests
{
    [Theory]
    [InlineData(
        "embossedTape:\n  - { for: { contacts: 10 }, A: 16 mm, D: 17.4 mm }\n"
            + "  - { for: { contacts: 20 }, A: 24 mm, D: 25.4 mm }\n  - { for: { contacts: 30 }, A: 32 mm, D: [|33.7 mm|] }",
        "the reel, 33.7 mm, is 1.7 mm wider than its tape, but the other reels are 1.4 mm wider"
    )]
    [InlineData(
        "embossedTape:\n  - { for: { contacts: 10 }, A: 16 mm, D: 17.4 mm }\n  - { for: { contacts: 20 to 30 }, A: 24 mm, D: [|25.9 mm|] }",
        "the reel, 25.9 mm, is 1.9 mm wider than its tape, but the other reels are 1.4 mm wider"
    )]
    [InlineData(
        "embossedTape:\n  - { for: { contacts: 10 }, piecesPerReel: 3000 }\n  - { for: { contacts: 20 }, piecesPerReel: [|300|] }\n"
            + "  - { for: { contacts: 30 }, piecesPerReel: 5000 }",
        "this reel holds 300 pieces, but all others hold at least 3000"
    )]
    public Task An_odd_figure_is_a_warning(string facts, string message) => VouchingCatalog.AssertWarning(facts, message);

    [Theory]
    [InlineData(
        "embossedTape:\n  - { for: { contacts: 10 }, A: 16 mm, D: 18 mm }\n  - { for: { contacts: 20 to 30 }, A: 24 mm, D: 25 mm }"
    )]
    [InlineData(
        "embossedTape:\n  - { for: { contacts: 10 }, A: 16 mm, D: 17 mm }\n  - { for: { contacts: 20 }, A: 24 mm, D: 26 mm }\n  "
            + "- { for: { contacts: 30 }, A: 32 mm, D: 35 mm }"
    )]
    [InlineData(
        "embossedTape:\n  - { for: { contacts: 10 }, piecesPerReel: 3000 }\n  - { for: { contacts: 20 }, piecesPerReel: 2000 }\n"
            + "  - { for: { contacts: 30 }, piecesPerReel: 500 }"
    )]
    public Task A_right_figure_is_accepted(string facts) => VouchingCatalog.AssertAccepted(facts);
}
