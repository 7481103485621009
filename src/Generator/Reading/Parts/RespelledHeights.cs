using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// Finds a mated height that two tables write differently, such as 1.5 mm and 1.50 mm, if both have a part for the same choice: one of the
/// heights is probably mistyped. Tables that write the height in the same way may have several parts for it on purpose.
/// </summary>
internal sealed class RespelledHeights(CatalogReport report)
{
    private readonly Dictionary<Length, ScalarNode> written = [];
    private Dictionary<(ConnectorRole Role, int Contacts), ReadPart>? earlier;
    private ScalarNode? first;
    private ScalarNode? second;
    private ScalarNode? reported;

    /// <summary>Begins a table.</summary>
    /// <param name="node">The height of the table.</param>
    /// <param name="height">The same height, parsed.</param>
    /// <param name="parts">The parts of the tables before.</param>
    public void Begin(ScalarNode node, Length height, List<ReadPart> parts)
    {
        earlier = null;
        if (!written.TryGetValue(height, out ScalarNode before))
        {
            written.Add(height, node);
        }
        else if (before.Text.Trim() != node.Text.Trim())
        {
            (first, second) = (before, node);
            earlier = [];
            foreach (ReadPart part in parts.Where(part => part.Role != ConnectorRole.Hermaphroditic && part.Heights.Contains(height)))
            {
                earlier[(part.Role, part.Contacts)] = part;
            }
        }
    }

    /// <summary>Checks a part that is new at the height of the table.</summary>
    /// <param name="part">The part.</param>
    /// <param name="node">Its number in the table.</param>
    /// <param name="row">The row, of which one half is reported at most.</param>
    public void Check(ReadPart part, ScalarNode node, ScalarNode row)
    {
        if (earlier is not null && reported != row && earlier.TryGetValue((part.Role, part.Contacts), out ReadPart other))
        {
            reported = row;
            report.Add(
                CatalogRules.TablesContradict,
                node.Span,
                $"the {ConnectorRoles.GetName(part.Role)} with {Wording.FormatCount(part.Contacts, "contact")} for "
                    + $"{second!.Description} is already '{other.Number}', for {first!.Description}; correct one of the heights, "
                    + "or write them alike if both parts are made",
                other.Node.Span
            );
        }
    }
}
