using Keyway.Boards.Model;

namespace Keyway.Boards.Nets;

/// <summary>
/// Compares what two files of one board connect. Files of one state have the same nets under the same names, as far as their formats keep
/// them. Where an editor or a format made the names, a net of one file is that of the other with which it has most pads in common.
/// </summary>
internal sealed class NetComparison
{
    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly HashSet<string> HoleReferences = NetWords.SetOf("H MH FID MK");

    private readonly BoardFile first;
    private readonly BoardFile second;
    private readonly Dictionary<string, BoardComponent> firstComponents;
    private readonly Dictionary<string, BoardComponent> secondComponents;
    private readonly List<(BoardComponent Component, BoardPad Own, BoardComponent Partner, BoardPad Other)> common = [];
    private readonly List<NetDifference> differences = [];

    private NetComparison(BoardFile first, BoardFile second)
    {
        this.first = first;
        this.second = second;
        firstComponents = GetComponents(first);
        secondComponents = GetComponents(second);
    }

    private bool IsShortened => first.Format == BoardFileFormat.IpcD356 || second.Format == BoardFileFormat.IpcD356;

    /// <summary>Finds the differences in the order of the first file, then what it does not have.</summary>
    public static IReadOnlyList<NetDifference> Find(BoardFile first, BoardFile second)
    {
        var comparison = new NetComparison(first, second);
        comparison.CompareComponents();
        comparison.CompareNets();
        return comparison.differences;
    }

    private Dictionary<string, BoardComponent> GetComponents(BoardFile file) =>
        file
            .Components.GroupBy(component => Shorten(component.Reference, IpcColumns.Reference), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private Dictionary<string, BoardPad> GetPads(BoardComponent component) =>
        component
            .Pads.Where(pad => pad.Number.Length > 0)
            .GroupBy(pad => Shorten(pad.Number, IpcColumns.Pin), StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same => same.FirstOrDefault(pad => pad.Net is not null) ?? same.First(),
                StringComparer.Ordinal
            );

    private string Shorten(string name, int columns) => IsShortened && name.Length > columns ? name.Substring(0, columns) : name;

    private void CompareComponents()
    {
        foreach (KeyValuePair<string, BoardComponent> own in firstComponents)
        {
            if (secondComponents.TryGetValue(own.Key, out BoardComponent? partner))
            {
                ComparePads(own.Value, partner);
            }
            else
            {
                AddMissing(first, second, own.Value);
            }
        }

        foreach (KeyValuePair<string, BoardComponent> other in secondComponents)
        {
            if (!firstComponents.ContainsKey(other.Key))
            {
                AddMissing(second, first, other.Value);
            }
        }
    }

    private void AddMissing(BoardFile file, BoardFile other, BoardComponent component)
    {
        // A layout may have holes that no schematic has.
        if (
            !HoleReferences.Contains(component.Reference.TrimEnd(Digits).ToUpperInvariant())
            && component.Pads.Any(pad => IsConnected(file, component, pad))
        )
        {
            differences.Add(new NetDifference(file, other, component.Reference, null, component.Place));
        }
    }

    private void ComparePads(BoardComponent own, BoardComponent partner)
    {
        Dictionary<string, BoardPad> pads = GetPads(own),
            others = GetPads(partner);
        foreach (KeyValuePair<string, BoardPad> pad in pads)
        {
            if (others.TryGetValue(pad.Key, out BoardPad? other))
            {
                common.Add((own, pad.Value, partner, other));
            }
            else
            {
                AddMissing(first, second, own, pad.Value);
            }
        }

        foreach (KeyValuePair<string, BoardPad> other in others)
        {
            if (!pads.ContainsKey(other.Key))
            {
                AddMissing(second, first, partner, other.Value);
            }
        }
    }

    private void AddMissing(BoardFile file, BoardFile other, BoardComponent component, BoardPad pad)
    {
        // Pads for mounting and shields have no pins in many symbols, so that netlists do not have them.
        if ((IsNetlist(file) || !IsNetlist(other)) && IsConnected(file, component, pad))
        {
            differences.Add(new NetDifference(file, other, component.Reference, pad.Number, pad.Place, pad.Net!.Name));
        }
    }

    private static bool IsNetlist(BoardFile file) => file.Format is BoardFileFormat.KiCadNetlist or BoardFileFormat.ProtelNetlist;

    private void CompareNets()
    {
        var shared = new Dictionary<(BoardNet, BoardNet), int>();
        foreach ((BoardComponent component, BoardPad own, BoardComponent partner, BoardPad other) in common)
        {
            if (IsConnected(first, component, own) && IsConnected(second, partner, other))
            {
                shared[(own.Net!, other.Net!)] = shared.TryGetValue((own.Net!, other.Net!), out int count) ? count + 1 : 1;
            }
        }

        // Of two nets with as many pads in common, the one with the same name is meant.
        KeyValuePair<(BoardNet, BoardNet), int>[] best =
        [
            .. shared.OrderByDescending(entry => entry.Value).ThenBy(entry => AreNamedAlike(entry.Key.Item1, entry.Key.Item2) ? 0 : 1),
        ];
        var partners = new Dictionary<BoardNet, BoardNet>();
        var taken = new HashSet<BoardNet>();
        foreach (KeyValuePair<(BoardNet, BoardNet), int> entry in best)
        {
            if (!partners.ContainsKey(entry.Key.Item1) && taken.Add(entry.Key.Item2))
            {
                partners.Add(entry.Key.Item1, entry.Key.Item2);
            }
        }

        foreach ((BoardComponent component, BoardPad own, BoardComponent partner, BoardPad other) in common)
        {
            bool isOwn = IsConnected(first, component, own),
                isOther = IsConnected(second, partner, other);
            if (isOwn != isOther || (isOwn && !IsSame(own.Net!, other.Net!, partners)))
            {
                differences.Add(
                    new NetDifference(
                        first,
                        second,
                        component.Reference,
                        own.Number,
                        own.Place,
                        isOwn ? own.Net!.Name : null,
                        other.Place,
                        isOther ? other.Net!.Name : null
                    )
                );
            }
        }
    }

    private bool IsSame(BoardNet net, BoardNet other, Dictionary<BoardNet, BoardNet> partners)
    {
        bool areMade = NetWords.IsMadeFromPin(net.LeafName) && NetWords.IsMadeFromPin(other.LeafName);
        return AreNamedAlike(net, other)
            || ((areMade || IsChanged(net) || IsChanged(other)) && partners.TryGetValue(net, out BoardNet? meant) && meant == other);
    }

    // IPC-D-356 numbers names that would be the same when they are cut off.
    private static bool IsChanged(BoardNet net) => net.LeafName.IndexOf('#') >= 0;

    private static bool IsConnected(BoardFile file, BoardComponent component, BoardPad pad) =>
        pad.Net is { } net && file.GetNodes(net).Any(node => node.Component != component);

    private bool AreNamedAlike(BoardNet net, BoardNet other) =>
        string.Equals(ShortenName(net), ShortenName(other), StringComparison.OrdinalIgnoreCase);

    // IPC-D-356 keeps the end of a name.
    private string ShortenName(BoardNet net) =>
        IsShortened && net.LeafName.Length > IpcColumns.Net ? net.LeafName.Substring(net.LeafName.Length - IpcColumns.Net) : net.LeafName;

    /// <summary>How many characters of names IPC-D-356 has columns for.</summary>
    private static class IpcColumns
    {
        public const int Net = 14;
        public const int Reference = 6;
        public const int Pin = 4;
    }
}
