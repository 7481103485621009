using Keyway.Boards.Model;

namespace Keyway.Boards.Nets;

/// <summary>The places at which a file of a board disagrees with the one that says what is connected.</summary>
/// <param name="File">The file.</param>
/// <param name="Count">The number of places.</param>
/// <param name="Differences">The first of them; files of different states may disagree almost everywhere.</param>
internal sealed record FileComparison(BoardFile File, int Count, IReadOnlyList<NetDifference> Differences)
{
    private const int MostKept = 200;

    /// <summary>Compares the files of a board that say what is connected; those that agree are left out.</summary>
    public static IReadOnlyList<FileComparison> ReadAll(IReadOnlyList<BoardFile> files)
    {
        BoardFile source = BoardFile.FindSource(files);
        return
        [
            .. files
                .Where(file => file != source && source.Nets.Count > 0 && file.Nets.Count > 0)
                .Select(file => (File: file, Differences: NetComparison.Find(source, file)))
                .Where(compared => compared.Differences.Count > 0)
                .Select(compared => new FileComparison(
                    compared.File,
                    compared.Differences.Count,
                    [.. compared.Differences.Take(MostKept)]
                )),
        ];
    }
}
