using Keyway.Boards.Model;

namespace Keyway.Boards.Nets;

/// <summary>The roles of the nets of a board file, by their names and by what is connected to them.</summary>
internal sealed class NetRoles
{
    /// <summary>So many capacitors to ground are found at supplies alone.</summary>
    private const int CapacitorsOfSupply = 3;

    private static readonly HashSet<string> PassiveReferences = NetWords.SetOf("R L FB JP SJ NT");

    private static readonly HashSet<string> SignalPinTypes = NetWords.SetOf(
        "input output bidirectional tri_state open_collector open_emitter"
    );

    private readonly BoardFile file;
    private readonly NetRole[] roles;
    private readonly IReadOnlyList<NetMarks>? kept;
    private readonly Lazy<HashSet<BoardNet>> reachGround;

    /// <summary>Reads the roles of the nets of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ground">The nets that a setting declares to be ground.</param>
    /// <param name="supplies">The nets that a setting declares to be supplies.</param>
    public NetRoles(BoardFile file, NetNamePatterns? ground = null, NetNamePatterns? supplies = null)
    {
        this.file = file;
        roles =
        [
            .. file.Nets.Select(net =>
                ground?.Contain(net) == true ? NetRole.Ground
                : supplies?.Contain(net) == true ? NetRole.Supply
                : NamedRoles.Read(net.LeafName)
            ),
        ];
        int[] capacitors = CountCapacitorsToGround();
        foreach (BoardNet net in file.Nets)
        {
            if (roles[net.Index] == NetRole.Unknown)
            {
                roles[net.Index] = ReadPads(net, capacitors[net.Index]);
            }
        }

        reachGround = new Lazy<HashSet<BoardNet>>(FindNetsThatReachGround);
    }

    /// <summary>Restores roles that were read while the file still had all of its components.</summary>
    /// <param name="file">The file with what is kept of it.</param>
    /// <param name="kept">The marks of its nets.</param>
    public NetRoles(BoardFile file, IReadOnlyList<NetMarks> kept)
    {
        this.file = file;
        this.kept = kept;
        roles = [.. kept.Select(marks => marks.Role)];
        reachGround = new Lazy<HashSet<BoardNet>>(() => [.. file.Nets.Where(net => kept[net.Index].ReachesGround)]);
    }

    /// <summary>Returns what is to be kept of a net where only some of its components are.</summary>
    public NetMarks GetMarks(BoardNet net, ICollection<BoardComponent> components) =>
        new(roles[net.Index], ReachesGround(net), file.GetNodes(net).Any(node => !components.Contains(node.Component)));

    /// <summary>Returns the role of a net as a component sees it.</summary>
    /// <param name="net">The net, or null for a pad without one.</param>
    /// <param name="component">The component: where no other one has a pad on the net, the net is open, whatever its name.</param>
    public NetRole GetRole(BoardNet? net, BoardComponent component) =>
        net is null || (kept?[net.Index].HasOthers != true && file.GetNodes(net).All(node => node.Component == component))
            ? NetRole.Open
            : roles[net.Index];

    /// <summary>
    /// Determines whether a net is ground, or is connected to ground through resistors, inductors, beads and jumpers alone. The way ends
    /// at a supply: what is beyond it says nothing about the net.
    /// </summary>
    public bool ReachesGround(BoardNet net) => reachGround.Value.Contains(net);

    private NetRole ReadPads(BoardNet net, int capacitors)
    {
        bool hasPowerPin = false,
            hasSignalPin = false;
        foreach (BoardNode node in file.GetNodes(net))
        {
            // A pin may have several types, as in "passive+no_connect".
            string type = node.Pad.PinType.Split('+')[0];
            hasPowerPin |= type is "power_in" or "power_out" && NamedRoles.Read(node.Pad.PinFunction) != NetRole.Ground;
            hasSignalPin |= SignalPinTypes.Contains(type);
        }

        return capacitors >= CapacitorsOfSupply || (hasPowerPin && capacitors > 0) ? NetRole.Supply
            : hasSignalPin && !hasPowerPin && capacitors == 0 && !NetWords.IsMadeFromPin(net.LeafName) ? NetRole.Signal
            : NetRole.Unknown;
    }

    private int[] CountCapacitorsToGround()
    {
        int[] capacitors = new int[roles.Length];
        foreach (BoardComponent component in file.Components)
        {
            if (component.IsFitted && ReferenceLetters(component) == "C")
            {
                BoardNet[] nets = NetsOf(component);
                if (nets.Length == 2 && nets.Any(IsGround))
                {
                    foreach (BoardNet net in nets)
                    {
                        capacitors[net.Index]++;
                    }
                }
            }
        }

        return capacitors;
    }

    private HashSet<BoardNet> FindNetsThatReachGround()
    {
        HashSet<BoardNet> found = [.. file.Nets.Where(IsGround)];
        var open = new Queue<BoardNet>(found);
        var seen = new HashSet<BoardComponent>();
        while (open.Count > 0)
        {
            foreach (BoardNode node in file.GetNodes(open.Dequeue()))
            {
                if (node.Component.IsFitted && PassiveReferences.Contains(ReferenceLetters(node.Component)) && seen.Add(node.Component))
                {
                    foreach (BoardNet next in NetsOf(node.Component))
                    {
                        if (roles[next.Index] != NetRole.Supply && found.Add(next))
                        {
                            open.Enqueue(next);
                        }
                    }
                }
            }
        }

        return found;
    }

    private bool IsGround(BoardNet net) => roles[net.Index] == NetRole.Ground;

    private static BoardNet[] NetsOf(BoardComponent component) => [.. component.Pads.Select(pad => pad.Net).OfType<BoardNet>().Distinct()];

    private static string ReferenceLetters(BoardComponent component)
    {
        string reference = component.Reference;
        int letters = 0;
        while (letters < reference.Length && char.IsLetter(reference[letters]))
        {
            letters++;
        }

        return letters < reference.Length ? reference.Substring(0, letters).ToUpperInvariant() : "";
    }
}
