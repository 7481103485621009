using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>A row that only names a static member is right: what the member holds is to be changed where it is written.</summary>
public class RowsThatNameMembersTests
{
    private const string Campaigns = """
        public sealed record Campaign(string Name, int Cycles)
        {
            public static readonly Campaign Soft = new("soft", 4);
            public static readonly Campaign Hard = new("hard", 8);
        }

        """;

    private const string Use = """

        public static class Boards
        {
            static void Check(string key)
            {
                if (Mission.ByKey.TryGetValue(key, out Mission? mission))
                    Interconnect
                        .Between(P4.AXK720147G, P4.AXK820145WG)
                        .RequireThermalShock(mission.Campaign.Cycles)
                        .WithVoltage(mission.Volts.Volts())
                        .Check();
            }
        }
        """;

    [Theory]
    [InlineData("public static Mission Maiden { get; } = Standard with { Campaign = Campaign.Hard }; // KEY4008")]
    [InlineData("public static Mission Maiden { get; } = new(5, Campaign.Hard); // KEY4008")]
    [InlineData("public static readonly Mission Maiden = new(5, Campaign.Hard); // KEY4008")]
    [InlineData("public static Mission Maiden => new(5, Campaign.Hard); // KEY4008")]
    [InlineData("public static Mission Maiden { get; } = new(5, new(\"own\", 8)); // KEY4008")]
    [InlineData("private static readonly Mission First = new(5, Campaign.Hard); // KEY4008\n    public static Mission Maiden => First;")]
    public Task A_row_of_a_table(string maiden) =>
        Check.Marked(
            $$"""
            {{Campaigns}}
            public sealed record Mission(int Volts, Campaign Campaign)
            {
                public static Mission Standard { get; } = new(5, Campaign.Soft);
                {{maiden}}

                public static IReadOnlyDictionary<string, Mission> ByKey { get; } =
                    new Dictionary<string, Mission>
                    {
                        ["standard"] = Standard,
                        ["maiden"] = Maiden,
                    };
            }
            {{Use}}
            """
        );

    [Fact]
    public Task An_element_that_a_loop_goes_through() =>
        Check.Marked(
            $$"""
            {{Campaigns}}
            public sealed record Mission(Campaign Campaign)
            {
                public static Mission Standard { get; } = new(Campaign.Soft);
                public static Mission Maiden { get; } = Standard with { Campaign = Campaign.Hard }; // KEY4008

                static void Check()
                {
                    foreach (Mission mission in new[] { Standard, Maiden })
                        Interconnect.Between(P4.AXK720147G, P4.AXK820145WG).RequireThermalShock(mission.Campaign.Cycles).Check();
                }
            }
            """
        );

    [Fact]
    public Task A_row_that_writes_more_than_a_name() =>
        Check.Marked(
            $$"""
            {{Campaigns}}
            public sealed record Mission(int Volts, Campaign Campaign)
            {
                public static Mission Standard { get; } = new(5, Campaign.Soft);

                public static IReadOnlyDictionary<string, Mission> ByKey { get; } =
                    new Dictionary<string, Mission>
                    {
                        ["standard"] = Standard,
                        ["maiden"] = Standard with { Campaign = Campaign.Hard }, // KEY4008
                    };
            }
            {{Use}}
            """
        );
}
