using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class FilesDisagreeTests
{
    [Fact]
    public Task Different_numbers_are_reported_where_the_board_is_read() =>
        Check.Statements(
            """
            Board main = Board.{|#0:Parse|}("Main", "main.net", @"(export (version ""E"") (components (comp (ref ""J1"")
                (fields (field (name ""MPN"") ""AXK7L24223G"") (field (name ""Manufacturer_Part_Number"") ""BM20B-24DS""))))
                (nets (net (name ""GND"") (node (ref ""J1"") (pin ""1"")))))");
            """,
            Check.Warning(
                "KEY7015",
                "Main.J1 is 'AXK7L24223G' by 'MPN' of main.net, "
                    + "but 'BM20B-24DS' by 'Manufacturer_Part_Number' of main.net; correct the one that is wrong"
            )
        );

    [Fact]
    public Task One_number_is_let_through() =>
        Check.Statements(
            """
            Board main = Board.Parse("Main", "main.net", @"(export (version ""E"") (components (comp (ref ""J1"")
                (fields (field (name ""MPN"") ""BM20B-24DS"") (field (name ""Manufacturer_Part_Number"") ""BM20B-24DS""))))
                (nets (net (name ""GND"") (node (ref ""J1"") (pin ""1"")))))");
            """
        );
}
