using Keyway.Boards.Nets;
using Keyway.Boards.Parts;
using Keyway.Boards.Reading;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7015: files or fields of one board disagree.</summary>
internal sealed class FilesDisagree()
    : Rule("KEY7015", FindingSeverity.Warning, "The files and fields of a board should agree"),
        IRuleFor<BoardModel>
{
    /// <summary>More places than this become one finding that sums them up.</summary>
    private const int MostPlaces = 8;

    private const int MostNamed = 4;

    public void Check(BoardModel subject, FindingList findings)
    {
        foreach (PlacedConnector connector in subject.Connectors)
        {
            if (subject.GetNames(connector).Disagreement is var (first, second))
            {
                var place = new BoardPlace(second.File.Name, second.Field.Place);
                findings.Add(
                    this,
                    subject.GetOrigin(place),
                    $"{connector} is {Describe(first)}, but {Describe(second)}; correct the one that is wrong",
                    [new BoardPlace(first.File.Name, first.Field.Place), place]
                );
            }
        }

        foreach (FileComparison compared in subject.Board.Comparisons)
        {
            Report(subject, compared, findings);
        }
    }

    private void Report(BoardModel subject, FileComparison compared, FindingList findings)
    {
        IReadOnlyList<NetDifference> differences = compared.Differences;
        if (compared.Count > MostPlaces)
        {
            string[] named = [.. differences.Take(MostNamed).Select(difference => difference.ToString())];
            string places = $"{string.Join(", ", named)} and {Wording.FormatNumber(compared.Count - named.Length)} more";
            string sum = $"{subject.Board.Source.Name} and {compared.File.Name} disagree at {Wording.FormatNumber(compared.Count)} places";
            Add(subject, differences, $"{sum} ({places}); the first: {Describe(differences[0])}; export both from one state", findings);
            return;
        }

        foreach (NetDifference difference in differences)
        {
            Add(subject, [difference], $"{Describe(difference)}; export both from one state of {subject.Board}", findings);
        }
    }

    private void Add(BoardModel subject, IReadOnlyList<NetDifference> differences, string message, FindingList findings) =>
        findings.Add(this, subject.GetOrigin(GetPlaces(differences[0]).Last()), $"{message}", differences.SelectMany(GetPlaces));

    private static IEnumerable<BoardPlace> GetPlaces(NetDifference difference)
    {
        yield return new BoardPlace(difference.First.Name, difference.Place);
        if (difference.OtherPlace is { } other)
        {
            yield return new BoardPlace(difference.Second.Name, other);
        }
    }

    private static string Describe(NetDifference difference)
    {
        (string first, string second) = (difference.First.Name, difference.Second.Name);
        return difference.Pad is null ? $"{first} has {difference.Reference}, but {second} does not"
            : difference.OtherPlace is null ? $"{first} connects pad {difference} to {difference.Net}, but {second} has no such pad"
            : $"pad {difference} is {DescribeNet(difference.Net)} in {first}, but {DescribeNet(difference.OtherNet)} in {second}";
    }

    private static string DescribeNet(string? net) => net is null ? "open" : $"on {net}";

    private static string Describe(WrittenName name) =>
        $"{Shown.Brief(name.Field.Value.Trim())} by '{name.Field.Name}' of {name.File.Name}";
}
