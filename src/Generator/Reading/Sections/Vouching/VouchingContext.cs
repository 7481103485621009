using Keyway.Generator.Reading.Parts;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>What checks of figures need to know of the series: its pitch, its mated heights and its largest part.</summary>
internal sealed class VouchingContext
{
    /// <summary>Creates the context of a series.</summary>
    /// <param name="pitch">The pitch, or null if the catalog does not state it.</param>
    /// <param name="parts">The parts.</param>
    public VouchingContext(Length? pitch, IReadOnlyList<ReadPart> parts)
    {
        Pitch = pitch;
        foreach (ReadPart part in parts)
        {
            GreatestContacts = Math.Max(GreatestContacts, part.Contacts);
            Length least = part.Heights[0];
            LeastHeight = LeastHeight is { } known && known <= least ? known : least;
        }
    }

    public Length? Pitch { get; }

    /// <summary>Gets the number of contacts of the largest part; 0 without parts.</summary>
    public int GreatestContacts { get; }

    /// <summary>Gets the lowest mated height, or null without parts.</summary>
    public Length? LeastHeight { get; }

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
