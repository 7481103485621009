using Keyway.Boards.Nets;
using Keyway.Designs.Model.Statements;
using Keyway.Quantities;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>An interconnect of an assembly, without and with the currents that the assembly shares over its joints.</summary>
/// <param name="Own">The interconnect as the design states it.</param>
/// <param name="Loaded">The same with its parts of the shared currents.</param>
internal sealed record LoadedJoint(InterconnectModel Own, InterconnectModel Loaded);

/// <summary>Shares the currents of nets of boards, and those that return, over the joints that carry them.</summary>
/// <remarks>
/// A current divides evenly over all contacts that carry it, as it does within an interconnect. Where an interconnect states the current of
/// the net itself, it carries that much, and the others share the rest.
/// </remarks>
internal sealed class SharedCurrents
{
    private readonly AssemblyModel assembly;
    private readonly InterconnectModel[] loaded;

    private SharedCurrents(AssemblyModel assembly, IReadOnlyList<InterconnectModel> joints)
    {
        this.assembly = assembly;
        loaded = [.. joints];
    }

    /// <summary>Returns the joints that carry a shared current; empty if it is not known how it is shared.</summary>
    public static IReadOnlyList<LoadedJoint> Find(AssemblyModel assembly)
    {
        if (!assembly.Has<SharedCurrentStatement>() || assembly.FindPlacedJoints() is not { } own)
        {
            return [];
        }

        var shared = new SharedCurrents(assembly, own);
        foreach (SharedCurrentStatement stated in assembly.FindAll<SharedCurrentStatement>())
        {
            shared.Share(stated);
        }

        foreach (SharedReturnStatement stated in assembly.FindAll<SharedReturnStatement>())
        {
            shared.Share(stated);
        }

        return [.. own.Zip(shared.loaded, (before, after) => new LoadedJoint(before, after)).Where(joint => joint.Own != joint.Loaded)];
    }

    private void Share(SharedCurrentStatement stated)
    {
        if (stated.Current.TryGetValue(out ElectricCurrent current))
        {
            Share(
                JointsOfNet.Find(assembly, stated.Board, stated.Net, isReturn: false),
                current,
                (carrier, part, share) =>
                    NetModel.FromBoards(
                        stated.Net,
                        new Traced<ElectricCurrent>(part, stated.Current.Origin),
                        carrier.Contacts,
                        current.Amperes < 0,
                        share
                    )
            );
        }
    }

    private void Share(SharedReturnStatement stated)
    {
        if (stated.Board.TryGetValue(out Board board) && SumReturned(board, stated) is { } current)
        {
            Share(
                JointsOfNet.Find(assembly, stated.Board, stated.Name, isReturn: true),
                current,
                (carrier, part, share) =>
                    NetModel.PartOfReturn(
                        stated.Name,
                        stated.Nets,
                        new Traced<ElectricCurrent>(part, stated.Nets.Origin),
                        carrier.Contacts,
                        share
                    )
            );
        }
    }

    /// <summary>Adds up the currents of nets that return together; rails of both signs cancel out. Null if one is unknown.</summary>
    private ElectricCurrent? SumReturned(Board board, SharedReturnStatement stated)
    {
        if (!stated.Nets.TryGetValue(out IReadOnlyList<Traced<string>> names))
        {
            return null;
        }

        decimal amperes = 0;
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (Traced<string> name in names)
        {
            if (!name.TryGetValue(out string outward) || FindAmperes(board, outward) is not { } own)
            {
                return null;
            }

            amperes = counted.Add(outward) ? Saturating.Add(amperes, own) : amperes;
        }

        return ElectricCurrent.FromAmperes(Math.Abs(amperes));
    }

    private decimal? FindAmperes(Board board, string net)
    {
        foreach (SharedCurrentStatement shared in assembly.FindAll<SharedCurrentStatement>())
        {
            if (
                shared.Board.TryGetValue(out Board own)
                && ReferenceEquals(own, board)
                && shared.Net.TryGetValue(out string name)
                && name == net
            )
            {
                return !shared.Current.TryGetValue(out ElectricCurrent current) ? null
                    : NetVoltage.Read(net.Substring(net.LastIndexOf('/') + 1)) < 0 ? -Math.Abs(current.Amperes)
                    : current.Amperes;
            }
        }

        return null;
    }

    private void Share(JointsOfNet? joints, ElectricCurrent current, Func<NetCarrier, ElectricCurrent, string, NetModel> create)
    {
        if (joints?.StatedAmperes is not { } taken)
        {
            return;
        }

        // Where the joints that state their own parts already carry all of it, nothing is left for the others.
        decimal rest = Saturating.Add(current.Amperes, -taken);
        if (Math.Sign(rest) != Math.Sign(current.Amperes))
        {
            return;
        }

        int all = joints.Sharing.Sum(joint => joint.Contacts.Count);
        foreach (NetCarrier carrier in joints.Sharing)
        {
            var part = ElectricCurrent.FromAmperes(Saturating.Multiply(rest, carrier.Contacts.Count) / all);
            string share = joints.Sharing.Count == 1 ? "" : $" ({part.ToString("0.####", null)} of {current}, at {carrier.At})";
            loaded[carrier.Joint] = loaded[carrier.Joint].WithNet(create(carrier, part, share));
        }
    }
}
