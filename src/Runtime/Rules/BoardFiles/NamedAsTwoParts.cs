using Keyway.Boards.Parts;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7007: a component is named as two parts.</summary>
internal sealed class NamedAsTwoParts()
    : Rule("KEY7007", FindingSeverity.Error, "A component must be named as one part"),
        IRuleFor<BoardModel>
{
    public void Check(BoardModel subject, FindingList findings)
    {
        foreach (PlacedConnector connector in subject.Board.Connectors)
        {
            if (subject.GetNames(connector).Conflict is var (first, second))
            {
                var place = new BoardPlace(second.File.Name, second.Field.Place);
                findings.Add(
                    this,
                    subject.GetOrigin(place),
                    $"{connector} is {Describe(first)}, but {Describe(second)}; name the part that is meant in both",
                    [new BoardPlace(first.File.Name, first.Field.Place), place]
                );
            }
        }
    }

    private static string Describe(NamedPart named)
    {
        Connector part = named.Part;
        string what = $"{part.Series} {part.RoleName}, {Wording.FormatCount(part.Contacts, "contact")}";
        return $"{part} ({what}) by '{named.Field.Name}' of {named.File.Name}";
    }
}
