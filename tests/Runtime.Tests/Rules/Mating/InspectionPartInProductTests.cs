using Keyway.Designs.Model;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Mating;

public class InspectionPartInProductTests
{
    private static readonly Series Series = TestSeries.Create(
        """
        series K2
        variant inspection: 1 3
        ratings matingCycles=40
        ratings@variant=inspection matingCycles=2000
        socket 10 12: KA{}
        socket 10 12: KAE{}
        header 10 12: KB{}
        header 10 12: KBE{}
        pair 1.2 mm: 0 2
        pair 1.2 mm: 1 2
        pair 1.2 mm: 0 3
        pair 1.2 mm: 1 3

        """
    );

    private static readonly InterconnectModel Inspected = Between("KAE10", "KB10");

    [Fact]
    public void A_part_for_inspection_is_a_finding_where_a_standard_one_lives_long_enough()
    {
        Finding finding = Assert.Single(Judge.By<InspectionPartInProduct>(For(Inspected, 30)));
        Assert.Equal(
            "warning KEY2006: KAE10 is for inspection (2000 mating cycles); for 30 mating cycles use KA10, or call WithInspectionUse()",
            finding.ToString()
        );
        Assert.Equal("first", finding.Origin);
        Assert.Equal(["cycles"], finding.Related);
        Assert.Equal(["first: KA10"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void The_life_of_the_standard_part_decides()
    {
        Assert.Contains("for 40 mating cycles use KA10", MessageFor(40), StringComparison.Ordinal);
        Assert.Contains("for 1 mating cycle use KA10", MessageFor(1), StringComparison.Ordinal);
        Assert.Empty(Judge.By<InspectionPartInProduct>(For(Inspected, 41)));
        Assert.Empty(Judge.By<InspectionPartInProduct>(For(Inspected, 2000)));
    }

    [Fact]
    public void Each_half_is_checked_separately()
    {
        Assert.Equal(
            ["second: KB12"],
            Judge.RemediesOf(Assert.Single(Judge.By<InspectionPartInProduct>(For(Between("KA12", "KBE12"), 30))))
        );
        Assert.Equal(
            ["first", "second"],
            Judge.By<InspectionPartInProduct>(For(Between("KAE10", "KBE10"), 30)).Select(finding => finding.Origin)
        );
    }

    [Fact]
    public void Standard_parts_are_not_a_finding()
    {
        Assert.Empty(Judge.By<InspectionPartInProduct>(For(Between("KA10", "KB10"), 30)));
        Assert.Empty(Judge.By<InspectionPartInProduct>(new AssemblyModel().Join("main", "camera", Between("KA10", "KB10"))));
    }

    [Fact]
    public void Test_equipment_may_use_them()
    {
        InterconnectModel equipment = Inspected.Stating(nameof(Interconnect.WithInspectionUse));
        Assert.Empty(Judge.By<InspectionPartInProduct>(For(equipment, 30)));
        Assert.Empty(Judge.By<InspectionPartInProduct>(new AssemblyModel().Join("main", "camera", equipment)));
    }

    [Fact]
    public void In_an_assembly_it_is_a_product()
    {
        Finding finding = Assert.Single(Judge.By<InspectionPartInProduct>(new AssemblyModel().Join("main", "camera", Inspected)));
        Assert.Equal(
            "warning KEY2006: KAE10 is for inspection (2000 mating cycles); in a product use KA10, or call WithInspectionUse()",
            finding.ToString()
        );
        Assert.Equal("first", finding.Origin);
        Assert.Equal(["main-camera"], finding.Related);
        Assert.Equal(["first: KA10"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Each_joint_of_an_assembly_is_checked_separately() =>
        Assert.Equal(
            ["a-b", "c-d"],
            Judge
                .By<InspectionPartInProduct>(
                    new AssemblyModel().Join("a", "b", Inspected).Join("b", "c", Between("KA10", "KB10")).Join("c", "d", Inspected)
                )
                .Select(finding => Assert.Single(finding.Related))
        );

    [Fact]
    public void Where_cycles_are_stated_the_assembly_leaves_them_to_the_interconnect()
    {
        InterconnectModel unknown = Inspected.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Unknown<int>());
        Assert.Empty(Judge.By<InspectionPartInProduct>(new AssemblyModel().Join("main", "camera", For(Inspected, 30))));
        Assert.Empty(Judge.By<InspectionPartInProduct>(new AssemblyModel().Join("main", "camera", unknown)));
    }

    /// <summary>A variant with no more mating cycles than the standard parts is not for frequent mating.</summary>
    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    [InlineData(41, false)]
    public void Only_a_standard_part_with_a_shorter_life_stands_in(int standard, bool isFound)
    {
        Series series = TestSeries.Create(
            $"series L3\nvariant test: 1\nratings@variant=standard matingCycles={standard}\nratings@variant=test matingCycles=40\n"
                + "socket 8: LA{}\nsocket 8: LT{}\nheader 8: LB{}\npair 1.5 mm: 0 2\npair 1.5 mm: 1 2\n"
        );
        IReadOnlyList<Finding> findings = Judge.By<InspectionPartInProduct>(
            new AssemblyModel().Join("main", "camera", SampleDesigns.Between(series.Find("LT8")!, series.Find("LB8")!))
        );
        Assert.Equal(isFound ? ["L3"] : [], findings.SelectMany(finding => finding.Remedies).Select(SeriesOf));
    }

    [Fact]
    public void Several_standard_parts_are_all_named_and_other_variants_are_not()
    {
        Series series = TestSeries.Create(
            "series M4\nvariant test: 2\nvariant gold: 3\nratings matingCycles=20\nratings@variant=test matingCycles=500\n"
                + "socket 8: MA{}\nsocket 8: MC{}\nsocket 8: MT{}\nsocket 8: MG{}\nheader 8: MB{}\n"
                + "pair 1.5 mm: 0 4\npair 1.5 mm: 1 4\npair 1.5 mm: 2 4\npair 1.5 mm: 3 4\n"
        );
        Finding finding = Assert.Single(
            Judge.By<InspectionPartInProduct>(For(SampleDesigns.Between(series.Find("MT8")!, series.Find("MB8")!), 20))
        );
        Assert.Equal(
            "MT8 is for test (500 mating cycles); for 20 mating cycles use MA8 or MC8, or call WithInspectionUse()",
            finding.Message
        );
        Assert.Equal(["first: MA8", "first: MC8"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void What_is_unknown_or_not_rated_is_not_a_finding()
    {
        Series unrated = TestSeries.Create("series N5\nvariant inspection: 1\nsocket 10: NA{}\nsocket 10: NE{}\n");
        Assert.Empty(Judge.By<InspectionPartInProduct>(Inspected));
        Assert.Empty(
            Judge.By<InspectionPartInProduct>(Inspected.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Unknown<int>()))
        );
        Assert.Empty(Judge.By<InspectionPartInProduct>(For(SampleDesigns.NoneKnown(), 30)));
        Assert.Empty(Judge.By<InspectionPartInProduct>(new AssemblyModel().Join("main", "camera", SampleDesigns.NoneKnown())));
        Assert.Empty(Judge.By<InspectionPartInProduct>(new AssemblyModel().JoinUnknown("main", "camera")));
        foreach (InterconnectModel half in MadeUp.WithUnknown(unrated.Find("NE10")!))
        {
            Assert.Empty(Judge.By<InspectionPartInProduct>(For(half, 1)));
            Assert.Empty(Judge.By<InspectionPartInProduct>(new AssemblyModel().Join("main", "camera", half)));
        }

        foreach (InterconnectModel half in MadeUp.WithUnknown(Series.Find("KAE10")!))
        {
            Assert.Single(Judge.By<InspectionPartInProduct>(For(half, 30)));
            Assert.Single(Judge.By<InspectionPartInProduct>(new AssemblyModel().Join("main", "camera", half)));
        }
    }

    private static string MessageFor(int cycles) => Assert.Single(Judge.By<InspectionPartInProduct>(For(Inspected, cycles))).Message;

    private static string SeriesOf(Keyway.Findings.Remedy remedy) => ((Connector)remedy.Value).Series.Name;

    private static InterconnectModel Between(string first, string second) =>
        SampleDesigns.Between(Series.Find(first)!, Series.Find(second)!);

    private static InterconnectModel For(InterconnectModel design, int cycles) =>
        design.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Known(cycles, "cycles"));
}
