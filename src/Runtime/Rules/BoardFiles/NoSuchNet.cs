using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7013: a statement names a net that the boards do not have, or that no contact carries.</summary>
internal sealed class NoSuchNet()
    : Rule("KEY7013", FindingSeverity.Error, "A statement about a net must name a net of the boards"),
        IRuleFor<InterconnectModel>,
        IRuleFor<AssemblyModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        for (int i = 0; i < subject.Nets.Count; i++)
        {
            NetModel net = subject.Nets[i];
            if (net.IsFromBoards && Find(subject, net.Name, findings) is not null && net.DistinctContacts is { Count: 0 })
            {
                string missing = $"no contact of {subject.Placed} carries {net.DisplayName} from board to board";
                AddUnused(net.Name, $"{missing}, so its current is not checked", [subject.Placed!], findings);
            }
        }

        foreach (NetVoltageStatement stated in subject.FindAll<NetVoltageStatement>())
        {
            if (Find(subject, stated.Net, findings) is not { } found)
            {
                continue;
            }

            PlacedConnector half = found.IsOnFirst ? subject.Placed!.First : subject.Placed!.Second;
            if (!BoardNetSearch.IsOnContact(half, found.Net))
            {
                string missing = $"no contact of {half} is on '{stated.Net.Value}', so its voltage is not checked";
                AddUnused(stated.Net, missing, [subject.Placed!], findings);
            }
        }
    }

    public void Check(AssemblyModel subject, FindingList findings)
    {
        foreach (Statement statement in subject.FindAll<Statement>())
        {
            if (statement is SharedCurrentStatement current)
            {
                Check(subject, current.Board, current.Net, isReturn: false, findings);
            }
            else if (statement is SharedReturnStatement back)
            {
                Check(subject, back.Board, back.Name, isReturn: true, findings);
            }
        }
    }

    private void Check(AssemblyModel subject, Traced<Board> statedBoard, Traced<string> statedNet, bool isReturn, FindingList findings)
    {
        if (!statedBoard.TryGetValue(out Board board) || !statedNet.TryGetValue(out string name))
        {
            return;
        }

        if (BoardNetSearch.Find(board, name) is null)
        {
            AddMissing([board], statedNet, name, $"{board} has no net '{name}'", findings);
        }
        else if (JointsOfNet.Find(subject, statedBoard, statedNet, isReturn) is { IsCarried: false } joints)
        {
            string missing =
                joints.Joined.Count == 0
                    ? $"no connector of {board} is joined, so the current of '{name}' is not checked; join one that carries it"
                    : $"no joined connector of {board} carries '{name}' to another board, so its current is not checked";
            AddUnused(statedNet, missing, joints.Joined, findings);
        }
    }

    /// <summary>Finds the net that a statement names, or returns null and adds a finding if there is none.</summary>
    private FoundBoardNet? Find(InterconnectModel subject, Traced<string> stated, FindingList findings)
    {
        if (!stated.TryGetValue(out string name))
        {
            return null;
        }

        if (subject.Placed is { } pair)
        {
            if (BoardNetSearch.Find(pair, name) is { } found)
            {
                return found;
            }

            Board[] boards = [pair.First.Board, pair.Second.Board];
            AddMissing(boards, stated, name, $"neither {boards[0]} nor {boards[1]} has a net '{name}'", findings);
        }
        else if (subject.TryGetHalves(out Connector first, out Connector second))
        {
            findings.Add(
                this,
                stated.Origin,
                $"'{name}' would be a net of a board, but {first} and {second} are parts; call AddNet, which states the contacts"
            );
        }

        return null;
    }

    /// <summary>Adds that a statement has no effect. The boards have the net, so it is a warning.</summary>
    private void AddUnused(Traced<string> stated, string missing, IReadOnlyList<PlacedPair> pairs, FindingList findings)
    {
        var carried = CarriedNets.Read(pairs);
        string? nearest = EditDistance.Nearest(stated.Value, carried.Names.Where(name => name != stated.Value));
        string help =
            nearest is not null ? $"; did you mean '{nearest}'?"
            : carried.Supplies.Count > 0 ? $"; {carried.DescribeSupplies()}"
            : "";
        findings.Add(
            this,
            stated.Origin,
            $"{missing}{help}",
            severity: FindingSeverity.Warning,
            remedies: nearest is null ? null : [new Remedy(stated.Origin, nearest)]
        );
    }

    private void AddMissing(Board[] boards, Traced<string> stated, string name, string missing, FindingList findings)
    {
        foreach (Board board in boards)
        {
            BoardNet[] several = [.. BoardNetSearch.FindByLeaf(board, name)];
            if (several.Length > 1)
            {
                string names = Wording.JoinWithOr([.. several.Take(4).Select(net => $"'{net.Name}'")]);
                findings.Add(
                    this,
                    stated.Origin,
                    $"{board} has {Wording.FormatCount(several.Length, "net")} '{name}'; write the whole name, such as {names}",
                    remedies: several.Select(net => new Remedy(stated.Origin, net.Name))
                );
                return;
            }
        }

        string? nearest = EditDistance.Nearest(name, [.. boards.SelectMany(board => board.Nets).Select(net => net.LeafName).Distinct()]);
        findings.Add(
            this,
            stated.Origin,
            $"{missing}{(nearest is null ? "" : $"; did you mean '{nearest}'?")}",
            remedies: nearest is null ? null : [new Remedy(stated.Origin, nearest)]
        );
    }
}
