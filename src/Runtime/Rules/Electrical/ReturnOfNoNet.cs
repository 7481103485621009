using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3011: a return names a net that was not added before it.</summary>
internal sealed class ReturnOfNoNet()
    : Rule("KEY3011", FindingSeverity.Error, "A return must name nets that were added before it"),
        IRuleFor<InterconnectModel>,
        IRuleFor<AssemblyModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        for (int i = 0; i < subject.Nets.Count; i++)
        {
            NetModel net = subject.Nets[i];
            if (net.ReturnOf is not { IsKnown: true } of)
            {
                continue;
            }

            List<NetModel> before = [.. subject.Nets.Take(i)];
            if (before.Any(other => !other.Name.IsKnown))
            {
                continue;
            }

            AddMissing(net.DisplayName, of.Value, [.. before.Select(other => other.Name.Value)], findings);
        }
    }

    public void Check(AssemblyModel subject, FindingList findings)
    {
        var before = new AssemblyModel();
        foreach (Statement statement in subject.FindAll<Statement>())
        {
            if (
                statement is SharedReturnStatement { Nets.IsKnown: true } back
                && back.Board.TryGetValue(out Board board)
                && board.IsKnownUnit
                && back.Name.TryGetValue(out string name)
                && before.FindAll<SharedCurrentStatement>().All(shared => shared.Net.IsKnown && IsKnownUnit(shared.Board))
            )
            {
                AddMissing($"'{name}'", back.Nets.Value, [.. before.FindSharedNets(board)], findings);
            }

            before = (AssemblyModel)before.With(statement);
        }
    }

    private static bool IsKnownUnit(Traced<Board> stated) => stated.TryGetValue(out Board board) && board.IsKnownUnit;

    private void AddMissing(string returning, IReadOnlyList<Traced<string>> of, IReadOnlyList<string> names, FindingList findings)
    {
        foreach (Traced<string> name in of)
        {
            if (name.TryGetValue(out string outward) && !names.Contains(outward))
            {
                (string? near, FormattableString message) = NetNames.DescribeMissing(returning, outward, names);
                findings.Add(this, name.Origin, message, remedies: near is null ? null : [new Remedy(name.Origin, near)]);
            }
        }
    }
}
