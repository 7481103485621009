using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class UnknownPartNumberTests
{
    [Fact]
    public Task Suggests_The_Nearest_Number() =>
        Check.Statements(
            """PartNumber.Parse({|#0:"AXK7L26227G"|});""",
            Check.Error("KEY1002", "'AXK7L26227G' is not in the catalog; did you mean 'AXK7L26223G' (F4 socket, 26 contacts)?")
        );

    [Fact]
    public Task A_Number_With_A_Count_That_Is_Not_Made_Suggests_The_Nearest_Counts() =>
        Check.Statements(
            """PartNumber.Parse({|#0:"AXK7L18223G"|});""",
            Check.Error(
                "KEY1002",
                "'AXK7L18223G' is not in the catalog: F4 sockets AXK7L…223G are not made with 18 contacts; "
                    + "did you mean 'AXK7L16223G' (F4 socket, 16 contacts) or 'AXK7L20223G' (F4 socket, 20 contacts)?"
            )
        );

    [Fact]
    public Task A_Number_That_Is_Like_None_Suggests_Nothing() =>
        Check.Statements(
            """PartNumber.Parse({|#0:"10118194-0001LF"|});""",
            Check.Error("KEY1002", "'10118194-0001LF' is not in the catalog")
        );

    [Fact]
    public Task Numbers_Of_The_Catalog_Pass() =>
        Check.Statements(
            """
            PartNumber.Parse("AXT524124");
            PartNumber.Parse("AXK700147G");
            PartNumber.Parse(F4.PartNumbers.AXK8L24124BG);
            """
        );

    [Fact]
    public Task The_Constants_Of_The_Parts_Are_All_In_The_Catalog() =>
        Check.Statements(
            string.Concat(AllParts.Connectors.Select(part => $"PartNumber.Parse({part.Series.Name}.PartNumbers.{part.PartNumber});\n"))
        );

    [Fact]
    public Task Asking_Whether_A_Number_Is_Known_Is_No_Fault() =>
        Check.Statements("""PartNumber.TryParse("AXK7L26227G", out PartNumber number);""");

    [Fact]
    public Task Without_Any_Catalog_No_Number_Is_Wrong()
    {
        var test = new DesignTest { TestCode = """class Bom { object part = Keyway.PartNumber.Parse("AXK7L26227G"); }""" };
        test.TestState.AdditionalReferences.RemoveAt(1);
        return test.RunAsync();
    }

    [Fact]
    public async Task The_Remedies_Are_Numbers() =>
        Assert.Equal(["\"AXK7L26227G\" -> \"AXK7L26223G\""], await Remedies.OfExpression("PartNumber.Parse(\"AXK7L26227G\")"));
}
