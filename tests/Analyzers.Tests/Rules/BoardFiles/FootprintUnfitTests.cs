using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class FootprintUnfitTests
{
    [Fact]
    public Task A_repeated_number_is_reported_where_the_board_is_read() =>
        Check.Statements(
            """
            Board main = Board.{|#0:Parse|}("Main", "main.kicad_pcb", @"(kicad_pcb (layers (0 ""F.Cu"" signal) (2 ""B.Cu"" signal))
                    (footprint ""a"" (layer ""F.Cu"") (at 0 0) (property ""Reference"" ""J1"") 
                    (property ""MPN"" ""AXK7L10223G"")
                    (pad ""1"" smd rect (at 0 -1))
                    (pad ""2"" smd rect (at 0 1))
                    (pad ""3"" smd rect (at 0.4 -1))
                    (pad ""4"" smd rect (at 0.4 1))
                    (pad ""5"" smd rect (at 0.8 -1))
                    (pad ""6"" smd rect (at 0.8 1))
                    (pad ""7"" smd rect (at 1.2 -1))
                    (pad ""8"" smd rect (at 1.2 1))
                    (pad ""9"" smd rect (at 1.6 -1))
                    (pad ""9"" smd rect (at 1.6 1))))");
            """,
            Check.Error("KEY7008", "Main.J1 has several pads for contact 9, and there is no contact 10; number each contact once")
        );

    [Fact]
    public Task The_contacts_of_the_part_are_let_through() =>
        Check.Statements(
            """
            Board main = Board.Parse("Main", "main.kicad_pcb", @"(kicad_pcb (layers (0 ""F.Cu"" signal) (2 ""B.Cu"" signal))
                    (footprint ""a"" (layer ""F.Cu"") (at 0 0) (property ""Reference"" ""J1"") 
                    (property ""MPN"" ""AXK7L10223G"")
                    (pad ""1"" smd rect (at 0 -1))
                    (pad ""2"" smd rect (at 0 1))
                    (pad ""3"" smd rect (at 0.4 -1))
                    (pad ""4"" smd rect (at 0.4 1))
                    (pad ""5"" smd rect (at 0.8 -1))
                    (pad ""6"" smd rect (at 0.8 1))
                    (pad ""7"" smd rect (at 1.2 -1))
                    (pad ""8"" smd rect (at 1.2 1))
                    (pad ""9"" smd rect (at 1.6 -1))
                    (pad ""10"" smd rect (at 1.6 1))))");
            """
        );
}
