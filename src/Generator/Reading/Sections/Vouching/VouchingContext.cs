using Keyway.Generator.Reading.Parts;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>What checks of figures need to know of the series: its pitch, its mated heights and its largest part.</summary>
/// <param name="pitch">The pitch, or null if the catalog does not state it.</param>
/// <param name="parts">The parts.</param>
internal sealed class VouchingContext(Length? pitch, IReadOnlyList<ReadPart> parts)
{
    public Length? Pitch => pitch;

    /// <summary>Returns the number of contacts of the largest part; 0 without parts.</summary>
    public int FindGreatestContacts() => parts.Select(part => part.Contacts).DefaultIfEmpty().Max();

    /// <summary>Returns the lowest mated height, or null without parts.</summary>
    public Length? FindLeastHeight() => parts.Count == 0 ? null : parts.Min(part => part.Heights[0]);

    /// <summary>Returns the rows of a section.</summary>
    public static List<SectionRow> GetRows(IReadOnlyList<SectionRow> facts, string keyword)
    {
        var rows = new List<SectionRow>();
        foreach (SectionRow row in facts)
        {
            if (row.Definition.Keyword == keyword)
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
