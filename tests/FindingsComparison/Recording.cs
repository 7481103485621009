using System.Text;

namespace Keyway.FindingsComparison;

/// <summary>The findings in all programs, as text: a line for each program, followed by a line for each of its findings.</summary>
internal sealed class Recording(IEnumerable<ProgramFindings> programs)
{
    private const string ProgramMark = "program ";

    /// <summary>Gets the programs, ordered by name.</summary>
    public IReadOnlyList<ProgramFindings> Programs { get; } = [.. programs.OrderBy(program => program.Name, StringComparer.Ordinal)];

    /// <summary>Gets the number of findings.</summary>
    public int Count => Programs.Sum(program => program.Findings.Count);

    /// <summary>Reads a recording.</summary>
    /// <exception cref="FormatException">The text is not a recording.</exception>
    public static Recording Parse(string text)
    {
        var programs = new List<ProgramFindings>();
        var findings = new List<string>();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(ProgramMark, StringComparison.Ordinal))
            {
                int hash = line.LastIndexOf(' ');
                findings = [];
                programs.Add(new ProgramFindings(line[ProgramMark.Length..hash], line[(hash + 1)..], findings));
            }
            else if (programs.Count == 0)
            {
                throw new FormatException($"A recording begins with '{ProgramMark}', not with '{line}'.");
            }
            else
            {
                findings.Add(line);
            }
        }

        return new Recording(programs);
    }

    /// <inheritdoc />
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (ProgramFindings program in Programs)
        {
            text.Append(ProgramMark).Append(program.Name).Append(' ').Append(program.Hash).Append('\n');
            foreach (string finding in program.Findings)
            {
                text.Append(finding).Append('\n');
            }
        }

        return text.ToString();
    }
}
