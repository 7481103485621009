using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class NamedAsTwoPartsTests
{
    [Fact]
    public Task Two_parts_are_reported_where_the_board_is_read() =>
        Check.Statements(
            """
            Board main = Board.{|#0:Parse|}("Main", "main.net", @"(export (version ""E"") (components (comp (ref ""J1"")
                (fields (field (name ""MPN"") ""AXK7L24223G"") (field (name ""Value"") ""AXK8L24124BG""))))
                (nets (net (name ""GND"") (node (ref ""J1"") (pin ""1"")))))");
            """,
            Check.Error(
                "KEY7007",
                "Main.J1 is AXK7L24223G (F4 socket, 24 contacts) by 'MPN' of main.net, "
                    + "but AXK8L24124BG (F4 header, 24 contacts) by 'Value' of main.net; name the part that is meant in both"
            )
        );

    [Fact]
    public Task One_part_is_let_through() =>
        Check.Statements(
            """
            Board main = Board.Parse("Main", "main.net", @"(export (version ""E"") (components (comp (ref ""J1"")
                (fields (field (name ""MPN"") ""AXK7L24223G"") (field (name ""Value"") ""AXK7L24223G""))))
                (nets (net (name ""GND"") (node (ref ""J1"") (pin ""1"")))))");
            """
        );
}
