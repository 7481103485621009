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
