using Keyway.Boards.Model;

namespace Keyway.Boards.Nets;

/// <summary>Compares the names of nets of two boards, as far as the formats of their files keep them.</summary>
internal sealed class NetLikeness
{
    /// <summary>IPC-D-356 keeps so many characters at the end of a name.</summary>
    private const int IpcColumns = 14;

    /// <summary>What crosses on purpose counts as the same: transmitters meet receivers. The first word of two stands for both.</summary>
    private static readonly Dictionary<string, string> Counterparts = ReadCounterparts(
        "TX RX TXD RXD TXP RXP TXN RXN RTS CTS DTR DSR MOSI MISO COPI CIPO SDI SDO DI DO DIN DOUT IN OUT INPUT OUTPUT TDI TDO I O",
        "L R LEFT RIGHT L H A B P N POS NEG UP DOWN TOP BOTTOM HOST DEVICE MASTER SLAVE"
    );

    private readonly bool isShortened;

    /// <param name="first">The file of the one board.</param>
    /// <param name="second">The file of the other board.</param>
    public NetLikeness(BoardFile first, BoardFile second) =>
        isShortened = first.Format == BoardFileFormat.IpcD356 || second.Format == BoardFileFormat.IpcD356;

    /// <summary>Returns the name of a net as both files could write it; null if an editor made it, or if there is no net.</summary>
    public string? GetName(BoardNet? net)
    {
        if (net is null || net.LeafName.Length == 0 || NetWords.IsMadeFromPin(net.LeafName))
        {
            return null;
        }

        string name = net.LeafName.ToUpperInvariant();
        return isShortened && name.Length > IpcColumns ? name.Substring(name.Length - IpcColumns) : name;
    }

    /// <summary>
    /// Returns what is left of a name without numbers and directions: <c>UART_TX</c> for <c>UART2_RX</c>. Nets that are counted differently
    /// on two boards, or that cross on purpose, have it in common.
    /// </summary>
    public static string GetKind(string name) =>
        string.Join(
            "_",
            NetWords
                .Split(name)
                .Select(word => string.Concat(word.Where(character => !NetWords.IsDigit(character))))
                .Where(word => word.Length > 0)
                .Select(word => Counterparts.TryGetValue(word, out string? other) ? other : word)
        );

    private static Dictionary<string, string> ReadCounterparts(params string[] lines)
    {
        string[] words = [.. lines.SelectMany(line => line.Split(' '))];
        return Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[(2 * i) + 1], i => words[2 * i], StringComparer.Ordinal);
    }
}
