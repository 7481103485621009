using Keyway.Boards.Model;
using Keyway.Boards.Nets;

namespace Keyway.Boards.Facts;

/// <summary>What is kept of a board's files: its connectors, their nets, and the roles of the nets.</summary>
/// <param name="files">The files, with what is kept of them.</param>
/// <param name="marks">The marks of the nets.</param>
/// <param name="references">The reference designators of the connectors by the names of their properties.</param>
/// <param name="comparisons">Where the files disagree about what is connected.</param>
internal sealed class BoardFacts(
    IReadOnlyList<BoardFile> files,
    IReadOnlyList<NetMarks> marks,
    IReadOnlyDictionary<string, string> references,
    IReadOnlyList<FileComparison> comparisons
)
{
    /// <summary>Where the files disagree about what is connected; the files no longer have all of it.</summary>
    public IReadOnlyList<FileComparison> Comparisons { get; } = comparisons;

    public IReadOnlyList<BoardFile> Files { get; } = files;

    /// <summary>The roles of the nets, which all units of the board share.</summary>
    public Lazy<NetRoles> Roles { get; } = new(() => new NetRoles(BoardFile.FindSource(files), marks));

    /// <summary>Returns the reference designator of the connector that a property returns, or null if there is none.</summary>
    public string? FindReference(string property) => references.TryGetValue(property, out string? reference) ? reference : null;
}
