using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class BoardAssemblyTests
{
    private static readonly Interconnect Camera = Interconnect.Between(TestSeries.Part("AXK7L24223G"), TestSeries.Part("AXK8L24124BG"));

    private static readonly Interconnect Display = Interconnect.Between(TestSeries.Part("AXK740347G"), TestSeries.Part("AXK840145WG"));

    [Fact]
    public void Joining_returns_a_new_assembly_and_leaves_the_old_one_as_it_was()
    {
        var handheld = new BoardAssembly("handheld");
        BoardAssembly one = handheld.Join("main", "camera", Camera);
        BoardAssembly two = one.Join("main", "display", Display);
        Assert.Empty(handheld.Joints);
        Assert.Single(one.Joints);
        Assert.Equal(["camera", "display"], two.Joints.Select(joint => joint.SecondBoard));
        Assert.Equal("handheld", two.Name);
        Assert.Equal("handheld", two.ToString());
    }

    [Fact]
    public void A_joint_has_its_boards_and_its_interconnect()
    {
        BoardJoint joint = new BoardAssembly("handheld").Join("main", "camera", Camera).Joints[0];
        Assert.Equal("main", joint.FirstBoard);
        Assert.Equal("camera", joint.SecondBoard);
        Assert.Same(Camera, joint.Interconnect);
        Assert.Equal("main to camera: AXK7L24223G with AXK8L24124BG", joint.ToString());
    }

    [Fact]
    public void A_sound_assembly_is_let_through()
    {
        BoardAssembly assembly = new BoardAssembly("handheld").Join("main", "camera", Camera).Join("main", "display", Display);
        Assert.Empty(assembly.Check());
        Assert.Same(assembly, assembly.EnsureValid());
    }

    [Fact]
    public void Each_joint_is_checked_in_its_order()
    {
        BoardAssembly assembly = new BoardAssembly("handheld")
            .Join("main", "display", Display.WithMatedHeight(9.Millimeters()))
            .Join("main", "camera", Camera.AddNet("VCAM", 1.Amperes(), [25]));
        Assert.Equal(
            ["KEY2005", "KEY1003"],
            assembly.Check().Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Id)
        );
        Assert.Equal(
            assembly.Check().Select(finding => finding.ToString()),
            Assert.Throws<DesignRuleException>(assembly.EnsureValid).Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Acknowledging_returns_a_new_assembly_and_leaves_the_old_one_as_it_was()
    {
        Interconnect rated = Interconnect.Between(TestSeries.Part("RA10"), TestSeries.Part("RB10"));
        BoardAssembly twice = new BoardAssembly("handheld").Join("main", "camera", rated).Join("main", "camera", rated);
        BoardAssembly screwed = twice.Acknowledge(Hazard.SeveralConnectors, "main", "camera", because: "four screws");
        Assert.Equal(
            "error KEY5001: 2 connectors join 'main' and 'camera'; "
                + "the R4 datasheet allows only one connector between two boards; "
                + "use one with more contacts, or call Acknowledge(Hazard.SeveralConnectors, …) if the boards are held in place",
            Assert.Single(twice.Check()).ToString()
        );
        Assert.Throws<DesignRuleException>(twice.EnsureValid);
        Assert.Same(screwed, screwed.EnsureValid());
        Assert.Equal(2, screwed.Joints.Count);
    }

    [Fact]
    public void Warnings_are_let_through()
    {
        Interconnect camera = Interconnect.Between(TestSeries.Part("RA10"), TestSeries.Part("RB10")).AddNet("A", 0.1.Amperes(), [1]);
        Interconnect display = Interconnect.Between(TestSeries.Part("RA10"), TestSeries.Part("RB10")).AddNet("B", 0.1.Amperes(), [1]);
        BoardAssembly mixed = new BoardAssembly("handheld").Join("main", "camera", camera).Join("main", "display", display);
        Finding finding = Assert.Single(mixed.Check());
        Assert.Equal(("KEY5003", FindingSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Same(mixed, mixed.EnsureValid());
    }

    [Fact]
    public void An_acknowledgement_names_its_boards_and_why()
    {
        var assembly = new BoardAssembly("handheld");
        Assert.Equal(
            "firstBoard",
            Assert.Throws<ArgumentNullException>(() => assembly.Acknowledge(Hazard.CrossMating, null!, "b", "")).ParamName
        );
        Assert.Equal(
            "secondBoard",
            Assert.Throws<ArgumentNullException>(() => assembly.Acknowledge(Hazard.CrossMating, "a", null!, "")).ParamName
        );
        Assert.Equal(
            "because",
            Assert.Throws<ArgumentNullException>(() => assembly.Acknowledge(Hazard.CrossMating, "a", "b", null!)).ParamName
        );
        Assert.Equal("because", Assert.Throws<ArgumentNullException>(() => Camera.AcknowledgeReverseMating(null!)).ParamName);
        Assert.Equal("net", Assert.Throws<ArgumentNullException>(() => Camera.LimitVoltageDrop(null!, 1.Volts())).ParamName);
    }

    [Fact]
    public void The_list_of_joints_cannot_be_written_to()
    {
        BoardAssembly assembly = new BoardAssembly("handheld").Join("main", "camera", Camera);
        Assert.Throws<NotSupportedException>(() => ((IList<BoardJoint>)assembly.Joints).Clear());
    }

    [Fact]
    public void Null_is_neither_a_name_nor_a_board_nor_an_interconnect()
    {
        var assembly = new BoardAssembly("handheld");
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new BoardAssembly(null!)).ParamName);
        Assert.Equal("firstBoard", Assert.Throws<ArgumentNullException>(() => assembly.Join(null!, "camera", Camera)).ParamName);
        Assert.Equal("secondBoard", Assert.Throws<ArgumentNullException>(() => assembly.Join("main", null!, Camera)).ParamName);
        Assert.Equal("interconnect", Assert.Throws<ArgumentNullException>(() => assembly.Join("main", "camera", null!)).ParamName);
    }
}
