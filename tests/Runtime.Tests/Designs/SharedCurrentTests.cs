using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

/// <summary>Currents of nets of boards that all joined connectors share which carry the net.</summary>
public class SharedCurrentTests
{
    private const string Part = "MPN=AXK7L24223G";

    private static readonly Board Main = Layouts.Parse(
        "Main",
        Write("J1", "+5V +5V GND SDA", Part, mirrored: false, and: Write("J2", "+5V GND GND SDA", Part, mirrored: false, and: Other))
    );

    private static readonly Board Camera = Draw("Camera", "+5V +5V GND SDA"),
        Display = Draw("Display", "+5V GND GND SDA");

    private static readonly AssemblyModel Joined = Join(
        SampleBoards.Mate(Main["J1"], Camera["J1"]),
        SampleBoards.Mate(Display["J1"], Main["J2"])
    );

    [Fact]
    public void A_current_divides_over_the_contacts_of_all_joints()
    {
        Assert.Empty(Find(Share(Joined, Main, "+5V", 0.9)));
        Assert.Equal(
            [
                "KEY3001: '+5V' (0.8 A of 1.2 A, at Main.J1) puts 0.4 A on each of 2 contacts; "
                    + "F4 contacts carry 0.3 A; 0.8 A needs 3 contacts",
                "KEY3001: '+5V' (0.4 A of 1.2 A, at Main.J2) puts 0.4 A on its one contact; "
                    + "F4 contacts carry 0.3 A; 0.4 A needs 2 contacts",
            ],
            Find(Share(Joined, Main, "+5V", 1.2))
        );
    }

    [Fact]
    public void The_order_of_statements_does_not_matter()
    {
        AssemblyModel before = Join(
            Share(new AssemblyModel(), Main, "+5V", 1.2),
            SampleBoards.Mate(Main["J1"], Camera["J1"]),
            SampleBoards.Mate(Display["J1"], Main["J2"])
        );
        Assert.Equal(Find(Share(Joined, Main, "+5V", 1.2)), Find(before));
    }

    [Fact]
    public void A_joint_that_states_its_own_part_leaves_the_rest_to_the_others()
    {
        AssemblyModel stated = Join(
            SampleBoards.Mate(Main["J1"], Camera["J1"]).WithNetCurrent("+5V", 0.2m),
            SampleBoards.Mate(Display["J1"], Main["J2"])
        );
        Assert.Empty(Find(Share(stated, Main, "+5V", 0.5)));
        Assert.Empty(Find(Share(stated, Main, "+5V", 0.1)));
        Assert.Equal(
            ["KEY3001: '+5V' puts 0.4 A on its one contact; F4 contacts carry 0.3 A; 0.4 A needs 2 contacts"],
            Find(Share(stated, Main, "+5V", 0.6))
        );
    }

    [Fact]
    public void What_a_connector_carries_in_total_counts()
    {
        AssemblyModel loaded = Join(SampleBoards.Mate(Main["J1"], Camera["J1"]).AddNet("GND", 4.8m, 3));
        string[] found = Find(Share(loaded, Main, "+5V", 0.3));
        Assert.Contains(
            "KEY3002: '+5V' goes over the limit: 'GND' 4.8 A and '+5V' 0.3 A add up to 5.1 A; F4 connectors carry 5 A in total",
            found
        );
    }

    [Fact]
    public void Other_units_of_a_board_carry_nothing()
    {
        Board other = Draw("Camera", "+5V +5V GND SDA");
        Assert.Empty(Find(Share(Joined, other, "+5V", 12)));
        Assert.NotEmpty(Find(Share(Joined, Camera, "+5V", 12)));
    }

    [Fact]
    public void A_net_that_the_board_does_not_have_is_a_finding() =>
        Assert.Equal(["KEY7013: Main has no net '+5'; did you mean '+5V'?"], Find(Share(Joined, Main, "+5", 1)));

    [Fact]
    public void What_returns_divides_over_the_contacts_of_all_joints()
    {
        AssemblyModel loaded = Share(Joined, Main, "+5V", 0.9);
        Assert.Empty(FindAll(Return(loaded, Main, "GND", "+5V")));
        Assert.Equal(
            [
                "warning KEY3009: 'GND' (0.4 A of 1.2 A, at Main.J1) returns 0.4 A of '+5V' over its one contact; "
                    + "F4 contacts carry 0.3 A; 0.4 A needs 2 contacts",
                "warning KEY3009: 'GND' (0.8 A of 1.2 A, at Main.J2) returns 0.8 A of '+5V' over 2 contacts, 0.4 A on each; "
                    + "F4 contacts carry 0.3 A; 0.8 A needs 3 contacts",
            ],
            FindAll(Return(Share(Joined, Main, "+5V", 1.2), Main, "GND", "+5V", "+5V"))
                .Where(finding => finding.StartsWith("warning", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_joint_that_states_its_own_return_leaves_the_rest_to_the_others()
    {
        InterconnectModel own = SampleBoards
            .Mate(Main["J1"], Camera["J1"])
            .WithNetCurrent("+5V", 0.2m)
            .Stating(nameof(Interconnect.AddReturn), SampleDesigns.Name("GND"), SampleDesigns.Names("+5V"));
        AssemblyModel loaded = Share(Join(own, SampleBoards.Mate(Display["J1"], Main["J2"])), Main, "+5V", 0.5);
        Assert.Empty(FindAll(Return(loaded, Main, "GND", "+5V")));
        AssemblyModel more = Join(loaded, SampleBoards.Mate(Draw("Other", "- GND GND SDA")["J1"], Main["J1"]));
        Assert.Empty(FindAll(Return(more, Main, "GND", "+5V")));
    }

    [Fact]
    public void Rails_of_both_signs_return_the_difference()
    {
        Board main = Layouts.Parse("Main", Write("J1", "+12V +12V -12V -12V GND", Part, mirrored: false, and: OtherRails)),
            camera = Layouts.Parse("Camera", Write("J1", "+12V +12V -12V -12V GND", "MPN=AXK8L24124BG", mirrored: true, and: OtherRails));
        AssemblyModel joined = Join(SampleBoards.Mate(main["J1"], camera["J1"]));
        AssemblyModel loaded = Share(Share(joined, main, "+12V", 0.5), main, "-12V", 0.3);
        Assert.Empty(FindAll(Return(loaded, main, "GND", "+12V", "-12V")));
        Assert.Equal(
            ["warning KEY3009: 'GND' returns 0.5 A of '+12V' over its one contact; F4 contacts carry 0.3 A; 0.5 A needs 2 contacts"],
            FindAll(Return(loaded, main, "GND", "+12V"))
        );
    }

    [Fact]
    public void A_return_of_what_is_not_stated_before_is_a_finding()
    {
        Assert.Equal(
            ["error KEY3011: 'GND' returns '+5', but no net with this name was added before it; did you mean '+5V'?"],
            FindAll(Return(Share(Joined, Main, "+5V", 0.1), Main, "GND", "+5"))
        );
        Assert.Equal(
            ["error KEY3011: 'GND' returns '+5V', but no net with this name was added before it"],
            FindAll(Share(Return(Joined, Main, "GND", "+5V"), Main, "+5V", 0.1))
        );
        Assert.Equal(
            ["error KEY3011: 'GND' returns '+5V', but no net with this name was added before it"],
            FindAll(Return(Share(Joined, Camera, "+5V", 0.1), Main, "GND", "+5V"))
        );
        var scanner = new BoardAssembly("scanner");
        Assert.StartsWith(
            "'GND' returns '+5V', but no net with this name was added before it",
            Assert.Throws<ArgumentException>("nets", () => scanner.AddReturn(Main, "GND", ["+5V"])).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>("nets", () => scanner.AddReturn(Main, "GND", [null!]));
        Assert.Empty(scanner.AddReturn(Main, "GND", []).Joints);
    }

    [Fact]
    public void A_net_that_no_joint_carries_is_a_warning()
    {
        Board camera = Draw("Camera", "- - GND SDA"),
            display = Draw("Display", "- GND GND SDA");
        AssemblyModel joined = Join(SampleBoards.Mate(Main["J1"], camera["J1"]), SampleBoards.Mate(display["J1"], Main["J2"]));
        Assert.Equal(
            [
                "warning KEY7013: no joined connector of Main carries '+5V' to another board, so its current is not checked",
                "warning KEY7013: no connector of Display is joined, so the current of 'GND' is not checked; join one that carries it",
            ],
            FindAll(Share(Share(joined, Main, "+5V", 0.1), Display, "GND", 0.1))
                .Where(finding => finding.Contains("KEY7013", StringComparison.Ordinal))
        );
        Assert.Equal(
            ["warning KEY7013: no connector of Main is joined, so the current of 'GND' is not checked; join one that carries it"],
            FindAll(Return(Share(new AssemblyModel(), Main, "GND", 0.1), Camera, "SDA")).Take(1)
        );
        Assert.Empty(FindAll(Share(Join(SampleDesigns.NoneKnown()), Main, "+5V", 0.1)));
    }

    [Fact]
    public void Where_it_is_not_known_how_contacts_meet_nothing_is_found()
    {
        string more = string.Concat(Enumerable.Repeat(" -", 26));
        Board longer = Layouts.Parse("Camera", Layouts.Write("+5V +5V GND SDA" + more, isMirrored: true));
        Assert.Empty(Find(Share(Join(SampleBoards.Mate(Main["J1"], longer["J1"])), Main, "+5V", 12)));
    }

    [Fact]
    public void Arguments_must_not_be_null()
    {
        var scanner = new BoardAssembly("scanner");
        Assert.Throws<ArgumentNullException>("board", () => scanner.WithNetCurrent(null!, "+5V", 1.Amperes()));
        Assert.Throws<ArgumentNullException>("net", () => scanner.WithNetCurrent(Main, null!, 1.Amperes()));
    }

    [Fact]
    public void An_assembly_takes_it_as_it_does_joints()
    {
        BoardAssembly scanner = new BoardAssembly("scanner").Join(Interconnect.Between(Main["J1"], Camera["J1"]));
        BoardAssembly loaded = scanner.WithNetCurrent(Main, "+6V", 1.Amperes());
        Assert.Equal(scanner.Joints, loaded.Joints);
        Assert.Empty(scanner.Check());
        Assert.Equal("KEY7013", Assert.Single(loaded.Check()).Id);
    }

    private static string[] FindAll(AssemblyModel assembly) =>
        [
            .. DesignRules
                .Check(assembly)
                .Select(finding => finding.ToString())
                .Where(text => !text.Contains("KEY5", StringComparison.Ordinal)),
        ];

    private static AssemblyModel Return(AssemblyModel assembly, Board board, string name, params string[] nets) =>
        (AssemblyModel)assembly.With(new SharedReturnStatement(board, name, SampleDesigns.Names(nets)));

    private static string[] Find(AssemblyModel assembly) =>
        [
            .. DesignRules
                .Check(assembly)
                .Where(finding => finding.Severity == FindingSeverity.Error)
                .Select(finding => $"{finding.Id}: {finding.Message}"),
        ];

    private static AssemblyModel Join(params InterconnectModel[] joined) => Join(new AssemblyModel(), joined);

    private static AssemblyModel Join(AssemblyModel assembly, params InterconnectModel[] joined) =>
        joined.Aggregate(assembly, (all, one) => (AssemblyModel)all.With(new JointStatement("a", "b", one)));

    private static AssemblyModel Share(AssemblyModel assembly, Board board, string net, double amperes) =>
        (AssemblyModel)assembly.With(new SharedCurrentStatement(board, net, amperes.Amperes()));

    private const string Other =
        "(footprint \"c:d\" (layer \"F.Cu\") (at 9 9) (property \"Reference\" \"U1\") (pad \"1\" smd rect (at 0 0) (net \"+5V\")) "
        + "(pad \"2\" smd rect (at 1 0) (net \"GND\")) (pad \"3\" smd rect (at 2 0) (net \"SDA\")))";

    private const string OtherRails =
        "(footprint \"c:d\" (layer \"F.Cu\") (at 9 9) (property \"Reference\" \"U1\") (pad \"1\" smd rect (at 0 0) (net \"+12V\")) "
        + "(pad \"2\" smd rect (at 1 0) (net \"GND\")) (pad \"3\" smd rect (at 2 0) (net \"-12V\")))";

    private static Board Draw(string name, string nets) =>
        Layouts.Parse(name, Write("J1", nets, "MPN=AXK8L24124BG", mirrored: true, and: Other));

    private static string Write(string reference, string nets, string fields, bool mirrored, string and)
    {
        string all = nets + string.Concat(Enumerable.Repeat(" -", 24 - nets.Split(' ').Length));
        string text = Layouts.Write(all, mirrored, fields);
        int start = text.IndexOf("(footprint \"a:b\"", StringComparison.Ordinal),
            end = text.IndexOf("(footprint \"c:d\"", StringComparison.Ordinal);
        string connector = text[start..end].Replace("\"J1\"", $"\"{reference}\"", StringComparison.Ordinal);
        string rest = and.StartsWith("(kicad_pcb", StringComparison.Ordinal)
            ? and[and.IndexOf("(footprint", StringComparison.Ordinal)..].TrimEnd()[..^1]
            : and;
        return text[..start] + connector + rest + ")";
    }
}
