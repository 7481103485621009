namespace Keyway.Boards.Model;

/// <summary>What one board file says.</summary>
/// <param name="name">The name of the file.</param>
/// <param name="format">The format in which the text was read.</param>
/// <param name="components">The components, in the order of the file.</param>
/// <param name="nets">The nets that have pads.</param>
/// <param name="findings">What is wrong in the file.</param>
internal sealed class BoardFile(
    string name,
    BoardFileFormat format,
    IReadOnlyList<BoardComponent> components,
    IReadOnlyList<BoardNet> nets,
    IReadOnlyList<BoardFinding> findings
)
{
    private readonly Lazy<IReadOnlyList<BoardNode>[]> nodes = new(() => CollectNodes(components, nets.Count));

    public string Name { get; } = name;

    public BoardFileFormat Format { get; } = format;

    public IReadOnlyList<BoardComponent> Components { get; } = components;

    public IReadOnlyList<BoardNet> Nets { get; } = nets;

    public IReadOnlyList<BoardFinding> Findings { get; } = findings;

    /// <summary>
    /// Returns the file that says what is connected: that in the format which is closest to the copper. The others add what they know about
    /// the components.
    /// </summary>
    public static BoardFile FindSource(IReadOnlyList<BoardFile> files) => files.OrderBy(file => file.Format).First();

    /// <summary>Returns the pads of a net of this file, in the order of the file.</summary>
    public IReadOnlyList<BoardNode> GetNodes(BoardNet net) => nodes.Value[net.Index];

    private static IReadOnlyList<BoardNode>[] CollectNodes(IReadOnlyList<BoardComponent> components, int nets)
    {
        var lists = new List<BoardNode>[nets];
        for (int i = 0; i < nets; i++)
        {
            lists[i] = new List<BoardNode>(capacity: 2);
        }

        foreach (BoardComponent component in components)
        {
            foreach (BoardPad pad in component.Pads)
            {
                if (pad.Net is { } net)
                {
                    lists[net.Index].Add(new BoardNode(component, pad));
                }
            }
        }

        return lists;
    }
}
