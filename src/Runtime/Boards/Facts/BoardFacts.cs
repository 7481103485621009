using Keyway.Boards.Model;
using Keyway.Boards.Nets;

namespace Keyway.Boards.Facts;

/// <summary>What is kept of a board's files: its connectors, their nets, and the roles of the nets.</summary>
/// <param name="files">The files, with what is kept of them.</param>
/// <param name="marks">The marks of the nets.</param>
/// <param name="references">The reference designators of the connectors by the names of their properties.</param>
internal sealed class BoardFacts(
    IReadOnlyList<BoardFile> files,
    IReadOnlyList<NetMarks> marks,
    IReadOnlyDictionary<string, string> references
)
{
    public IReadOnlyList<BoardFile> Files { get; } = files;

    /// <summary>The roles of the nets, which all units of the board share.</summary>
    public Lazy<NetRoles> Roles { get; } = new(() => new NetRoles(BoardFile.FindSource(files), marks));

    /// <summary>Returns the reference designator of the connector that a property returns, or null if there is none.</summary>
    public string? FindReference(string property) => references.TryGetValue(property, out string? reference) ? reference : null;
}
