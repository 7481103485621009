using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>The nets that connectors carry from board to board.</summary>
/// <param name="Names">Their names without sheets.</param>
/// <param name="Supplies">The names of those that are supplies.</param>
internal sealed record CarriedNets(IReadOnlyList<string> Names, IReadOnlyList<string> Supplies)
{
    private const int MostNamed = 4;

    public static CarriedNets Read(IReadOnlyList<PlacedPair> pairs)
    {
        ContactEnd[] ends =
        [
            .. pairs
                .SelectMany(pair => ContactMeetings.Read(pair).Ways)
                .SelectMany(way => way)
                .Where(met => met.First.Role != NetRole.Open && met.Second.Role != NetRole.Open)
                .SelectMany(met => new[] { met.First, met.Second }),
        ];
        return new CarriedNets(
            [.. ends.Select(end => end.Leaf).Distinct()],
            [.. ends.Where(end => end.Role == NetRole.Supply).Select(end => end.Leaf).Distinct()]
        );
    }

    /// <summary>Names the supplies for a message, such as <c>the supplies that meet are '+5V' and '+3V3'</c>.</summary>
    public string DescribeSupplies()
    {
        string[] shown = [.. Supplies.Take(MostNamed).Select(name => $"'{name}'")];
        return shown.Length == 1 ? $"the supply that meets is {shown[0]}"
            : Supplies.Count <= MostNamed ? $"the supplies that meet are {Wording.JoinWithAnd(shown)}"
            : $"the supplies that meet are {string.Join(", ", shown)} and {Wording.FormatNumber(Supplies.Count - MostNamed)} more";
    }
}
