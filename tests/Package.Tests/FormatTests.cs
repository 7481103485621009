namespace Keyway.Package.Tests;

/// <summary>The SDK's formatter with the packages as a stranger has them.</summary>
[Collection(OneAfterTheOther.Name)]
public class FormatTests(PackedPackages packages)
{
    [Fact]
    public void One_run_fixes_ten_different_findings_and_leaves_comments_alone()
    {
        string folder = packages.CreateProject(
            "Formatted",
            "Keyway.Panasonic",
            (
                "Program.cs",
                """
                using Keyway;
                using Keyway.Quantities;
                using Panasonic;

                // counts
                F4.Socket(18); /* kept */
                PartNumber.Parse("AXT524125"); // a literal
                P4.Socket(70, 3.Millimeters());
                Interconnect.Between(F4.AXK7L24223G, F4.AXK8L26124BG); // wide
                Interconnect.Between(P4.AXK740147G, P4.AXK840245WG); // high
                Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatedHeight(1.5.Millimeters());
                camera = camera.AddNet("A", 0.9.Amperes(), [1, /* two */ 2]);
                Mounting mounting = Mounting.Of(P4.AXK740147G).WithReflowPeak(300.DegreesCelsius());
                PurchaseOrder pilot = new PurchaseOrder("pilot").Add(F4.AXK7L24223G, 100); // reels
                PurchaseOrder samples = new PurchaseOrder("samples").AddSamples(F4.AXK7L24223G, 7);
                Console.WriteLine($"{camera} {mounting} {pilot} {samples}");
                """
            )
        );

        Dotnet.Succeed(folder, "format", "analyzers", "--severity", "warn");

        Assert.Equal(
            """
            using Keyway;
            using Keyway.Quantities;
            using Panasonic;

            // counts
            F4.Socket(20); /* kept */
            PartNumber.Parse("AXT524124"); // a literal
            P4.Socket(70, 2.5.Millimeters());
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG); // wide
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG); // high
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatedHeight(0.9.Millimeters());
            camera = camera.AddNet("A", 0.9.Amperes(), [1, /* two */ 2, 3]);
            Mounting mounting = Mounting.Of(P4.AXK740147G).WithReflowPeak(260.DegreesCelsius());
            PurchaseOrder pilot = new PurchaseOrder("pilot").Add(F4.AXK7L24223G, 3000); // reels
            PurchaseOrder samples = new PurchaseOrder("samples").AddSamples(F4.AXK7L24223G, 50);
            Console.WriteLine($"{camera} {mounting} {pilot} {samples}");
            """,
            File.ReadAllText(Path.Combine(folder, "Program.cs"))
        );
    }

    [Fact]
    public void A_rule_without_a_code_fix_is_said_to_have_none()
    {
        string folder = packages.CreateProject(
            "Unfixable",
            "Keyway.Panasonic",
            (
                "Program.cs",
                """
                using Keyway;
                using Keyway.Quantities;
                using Panasonic;

                Console.WriteLine(Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(72.Volts()));
                """
            )
        );

        string output = Dotnet.Succeed(folder, "format", "analyzers", "--severity", "warn");

        Assert.Contains("Unable to fix KEY3003. No associated code fix found.", output, StringComparison.Ordinal);
    }
}
