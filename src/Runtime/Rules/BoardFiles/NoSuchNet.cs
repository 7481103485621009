using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Findings;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7013: a statement names a net that the boards do not have.</summary>
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
            if (subject.Nets[i].IsFromBoards)
            {
                Check(subject, subject.Nets[i].Name, findings);
            }
        }

        foreach (NetVoltageStatement stated in subject.FindAll<NetVoltageStatement>())
        {
            Check(subject, stated.Net, findings);
        }
    }

    public void Check(AssemblyModel subject, FindingList findings)
    {
        foreach (SharedCurrentStatement shared in subject.FindAll<SharedCurrentStatement>())
        {
            if (
                shared.Board.TryGetValue(out Board board)
                && shared.Net.TryGetValue(out string name)
                && BoardNetSearch.Find(board, name) is null
            )
            {
                AddMissing([board], shared.Net, name, $"{board} has no net '{name}'", findings);
            }
        }
    }

    private void Check(InterconnectModel subject, Traced<string> stated, FindingList findings)
    {
        if (stated.TryGetValue(out string name))
        {
            if (subject.Placed is { } pair)
            {
                Check(pair, stated, name, findings);
            }
            else if (subject.TryGetHalves(out Connector first, out Connector second))
            {
                findings.Add(
                    this,
                    stated.Origin,
                    $"'{name}' would be a net of a board, but {first} and {second} are parts; call AddNet, which states the contacts"
                );
            }
        }
    }

    private void Check(PlacedPair pair, Traced<string> stated, string name, FindingList findings)
    {
        if (BoardNetSearch.Find(pair, name) is not null)
        {
            return;
        }

        Board[] boards = [pair.First.Board, pair.Second.Board];
        AddMissing(boards, stated, name, $"neither {boards[0]} nor {boards[1]} has a net '{name}'", findings);
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
