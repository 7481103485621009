using Keyway.Text;

namespace Keyway.Boards.Reading;

/// <summary>Collects the findings for one board file.</summary>
internal sealed class BoardReport(string fileName, LinePlaces places)
{
    // Without a limit, a damaged file would bury the first message, which is the helpful one.
    private const int MostFindings = 200;

    private readonly List<BoardFinding> findings = [];

    public IReadOnlyList<BoardFinding> Findings => findings;

    /// <summary>Adds an error: a part of the file that cannot be read.</summary>
    /// <param name="start">The index of the first character.</param>
    /// <param name="end">The index after the last character.</param>
    /// <param name="message">What is wrong, and what would be right.</param>
    public void Add(int start, int end, string message)
    {
        if (findings.Count < MostFindings)
        {
            findings.Add(new BoardFinding(fileName, FindingSeverity.Error, message, places.Locate(start, end)));
        }
    }
}
