using Keyway.Designs.Model.Statements;
using Keyway.Quantities;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>An interconnect of an assembly, without and with the currents that the assembly shares over its joints.</summary>
/// <param name="Own">The interconnect as the design states it.</param>
/// <param name="Loaded">The same with its parts of the shared currents.</param>
internal sealed record LoadedJoint(InterconnectModel Own, InterconnectModel Loaded);

/// <summary>Shares the currents of nets of boards over the joints that carry them.</summary>
/// <remarks>
/// A current divides evenly over all contacts that carry it, as it does within an interconnect. Where an interconnect states the current of
/// the net itself, it carries that much, and the others share the rest.
/// </remarks>
internal static class SharedCurrents
{
    /// <summary>Returns the joints that carry a shared current; empty if it is not known how it is shared.</summary>
    public static IReadOnlyList<LoadedJoint> Find(AssemblyModel assembly)
    {
        if (!assembly.Has<SharedCurrentStatement>())
        {
            return [];
        }

        Traced<InterconnectModel>[] joined = [.. assembly.Joints.Select(joint => joint.Interconnect)];
        if (!Array.TrueForAll(joined, joint => joint.TryGetValue(out InterconnectModel model) && IsPlaceKnown(model)))
        {
            return [];
        }

        InterconnectModel[] own = [.. joined.Select(joint => joint.Value)],
            loaded = [.. own];
        foreach (SharedCurrentStatement stated in assembly.FindAll<SharedCurrentStatement>())
        {
            Share(stated, own, loaded);
        }

        return [.. own.Zip(loaded, (before, after) => new LoadedJoint(before, after)).Where(joint => joint.Own != joint.Loaded)];
    }

    /// <summary>Determines whether the boards of an interconnect are known, or it is known to have none.</summary>
    private static bool IsPlaceKnown(InterconnectModel model) =>
        model.Placed is { } pair ? pair.First.Board.IsKnownUnit && pair.Second.Board.IsKnownUnit : model.TryGetHalves(out _, out _);

    private static void Share(SharedCurrentStatement stated, InterconnectModel[] own, InterconnectModel[] loaded)
    {
        if (
            !stated.Board.TryGetValue(out Board board)
            || !board.IsKnownUnit
            || !stated.Net.TryGetValue(out string name)
            || !stated.Current.TryGetValue(out ElectricCurrent current)
            || BoardNetSearch.Find(board, name) is not { } net
        )
        {
            return;
        }

        decimal rest = current.Amperes;
        var carrying = new List<(int Joint, PlacedConnector At, IReadOnlyList<int> Contacts)>();
        for (int i = 0; i < own.Length; i++)
        {
            if (own[i].Placed is not { } pair || FindHalf(pair, board) is not { } isFirst)
            {
                continue;
            }

            if (BoardNetSearch.FindContacts(own[i], pair, new FoundBoardNet(isFirst, net)) is not { } contacts)
            {
                return;
            }

            if (own[i].Nets.FirstOrDefault(carried => IsNet(carried, pair, net)) is { } itself)
            {
                if (!itself.Current.TryGetValue(out ElectricCurrent taken))
                {
                    return;
                }

                rest = Saturating.Add(rest, -taken.Amperes);
            }
            else if (contacts.Count > 0)
            {
                carrying.Add((i, isFirst ? pair.First : pair.Second, contacts));
            }
        }

        // Where the joints that state their own parts already carry all of it, nothing is left for the others.
        if (Math.Sign(rest) != Math.Sign(current.Amperes))
        {
            return;
        }

        int all = carrying.Sum(joint => joint.Contacts.Count);
        foreach ((int joint, PlacedConnector at, IReadOnlyList<int> contacts) in carrying)
        {
            var part = ElectricCurrent.FromAmperes(Saturating.Multiply(rest, contacts.Count) / all);
            string share = carrying.Count == 1 ? "" : $" ({part.ToString("0.####", null)} of {current}, at {at})";
            loaded[joint] = loaded[joint]
                .WithNet(
                    NetModel.FromBoards(
                        stated.Net,
                        new Traced<ElectricCurrent>(part, stated.Current.Origin),
                        contacts,
                        current.Amperes < 0,
                        share
                    )
                );
        }
    }

    private static bool? FindHalf(PlacedPair pair, Board board) =>
        ReferenceEquals(pair.First.Board, board) ? true
        : ReferenceEquals(pair.Second.Board, board) ? false
        : null;

    private static bool IsNet(NetModel carried, PlacedPair pair, BoardNet net) =>
        carried.IsFromBoards
        && carried.ReturnOf is null
        && carried.Name.TryGetValue(out string name)
        && BoardNetSearch.Find(pair, name)?.Net == net;
}
