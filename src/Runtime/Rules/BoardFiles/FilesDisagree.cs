using Keyway.Boards.Model;
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
        foreach (PlacedConnector connector in subject.Board.Connectors)
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

        BoardFile source = subject.Board.Source;
        foreach (BoardFile file in subject.Board.Files)
        {
            if (file != source && source.Nets.Count > 0 && file.Nets.Count > 0)
            {
                Compare(subject, file, findings);
            }
        }
    }

    private void Compare(BoardModel subject, BoardFile file, FindingList findings)
    {
        IReadOnlyList<NetDifference> differences = NetComparison.Find(subject.Board.Source, file);
        if (differences.Count > MostPlaces)
        {
            string[] named = [.. differences.Take(MostNamed).Select(difference => difference.ToString())];
            string places = $"{string.Join(", ", named)} and {Wording.FormatNumber(differences.Count - named.Length)} more";
            string sum = $"{subject.Board.Source.Name} and {file.Name} disagree at {Wording.FormatNumber(differences.Count)} places";
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
        yield return new BoardPlace(difference.First.Name, difference.Pad?.Place ?? difference.Component.Place);
        if (difference.Other is { } other)
        {
            yield return new BoardPlace(difference.Second.Name, other.Place);
        }
    }

    private static string Describe(NetDifference difference)
    {
        (BoardFile first, BoardFile second) = (difference.First, difference.Second);
        return difference.Pad is null ? $"{first.Name} has {difference.Component}, but {second.Name} does not"
            : difference.Other is null
                ? $"{first.Name} connects pad {difference} to {difference.Pad.Net}, but {second.Name} has no such pad"
            : $"pad {difference} is {DescribeNet(first, difference, difference.Pad)} in {first.Name}, "
                + $"but {DescribeNet(second, difference, difference.Other)} in {second.Name}";
    }

    private static string DescribeNet(BoardFile file, NetDifference difference, BoardPad pad) =>
        pad.Net is { } net && file.GetNodes(net).Any(node => node.Component.Reference != difference.Component.Reference)
            ? $"on {net}"
            : "open";

    private static string Describe(WrittenName name) =>
        $"{Shown.Brief(name.Field.Value.Trim())} by '{name.Field.Name}' of {name.File.Name}";
}
