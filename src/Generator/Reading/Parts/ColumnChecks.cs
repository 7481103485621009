using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// Checks the part numbers of a table against each other where no scheme describes them. In most series they differ only in the number of
/// contacts, so one that differs otherwise is probably mistyped.
/// </summary>
/// <param name="report">Collects the findings.</param>
/// <param name="withSockets">Whether the sockets, or the hermaphroditic parts, have no scheme.</param>
/// <param name="withHeaders">Whether the headers have no scheme.</param>
internal sealed class ColumnChecks(CatalogReport report, bool withSockets, bool withHeaders)
{
    // A number of another form may be right, so it takes this many others to doubt it.
    private const int FewestOthers = 3;

    private readonly List<ReadPart> sockets = [];
    private readonly List<ReadPart> headers = [];
    private readonly List<(ScalarNode Row, ScalarNode SocketNode, ReadPart Socket, ScalarNode HeaderNode, ReadPart Header)> rows = [];

    /// <summary>Adds a row of the table; a half is null if it is not made or could not be read.</summary>
    public void AddRow(ScalarNode row, (ScalarNode Socket, ScalarNode Header) nodes, ReadPart? socket, ReadPart? header)
    {
        if (withSockets && socket is not null)
        {
            sockets.Add(socket);
        }

        if (withHeaders && header is not null)
        {
            headers.Add(header);
        }

        if (withSockets && withHeaders && socket is not null && header is not null)
        {
            rows.Add((row, nodes.Socket, socket, nodes.Header, header));
        }
    }

    /// <summary>Checks the parts that were added, and forgets them.</summary>
    public void CheckTable()
    {
        NumberForm? socketForm = NumberForm.Find(sockets);
        NumberForm? headerForm = NumberForm.Find(headers);
        HashSet<ReadPart> swapped = FindSwapped(socketForm, headerForm);
        Check(sockets, socketForm, swapped);
        Check(headers, headerForm, swapped);
        sockets.Clear();
        headers.Clear();
        rows.Clear();
    }

    private HashSet<ReadPart> FindSwapped(NumberForm? socketForm, NumberForm? headerForm)
    {
        var swapped = new HashSet<ReadPart>();
        if (
            socketForm is null
            || headerForm is null
            || socketForm.HasSameText(headerForm)
            || (socketForm.Conforming == sockets.Count && headerForm.Conforming == headers.Count)
        )
        {
            return swapped;
        }

        foreach ((ScalarNode row, ScalarNode socketNode, ReadPart socket, ScalarNode headerNode, ReadPart header) in rows)
        {
            if (
                headerForm.Allows(socket.Number, socket.Contacts)
                && socketForm.Allows(header.Number, header.Contacts)
                && !socketForm.Allows(socket.Number, socket.Contacts)
            )
            {
                swapped.Add(socket);
                swapped.Add(header);
                report.Add(
                    CatalogRules.NumberContradicts,
                    socketNode.Span,
                    $"'{socket.Number}' is numbered like the headers of this table, and '{header.Number}' like its sockets; "
                        + $"the socket comes first: write '{row.Text}: [{header.Number}, {socket.Number}]'",
                    headerNode.Span
                );
            }
        }

        return swapped;
    }

    private void Check(List<ReadPart> column, NumberForm? form, HashSet<ReadPart> swapped)
    {
        if (form is null || form.Conforming == column.Count)
        {
            return;
        }

        bool isClear = form.Conforming >= FewestOthers && form.Conforming * 4 >= column.Count * 3;
        foreach (ReadPart part in column.Where(part => !swapped.Contains(part) && !form.Allows(part.Number, part.Contacts)))
        {
            string expected = form.Format(part.Contacts);
            string others = $"other {ConnectorRoles.GetName(part.Role)}s of this table";
            if (form.FindContacts(part.Number) is not null)
            {
                report.Add(
                    CatalogRules.NumberContradicts,
                    part.Node.Span,
                    $"for {Wording.FormatCount(part.Contacts, "contact")}, the part number should be {MessageText.Quote(expected)} "
                        + $"like the {others}, not '{part.Number}'; if it is right, give it a code in a scheme under 'numbers'"
                );
            }
            else if (isClear && IsTypingMistake(part.Number, expected))
            {
                report.Add(
                    CatalogRules.Unfitting,
                    part.Node.Span,
                    $"'{part.Number}' differs from the numbers of the {others} in a character; like them, it would be '{expected}'"
                );
            }
        }
    }

    /// <summary>
    /// Determines whether two texts differ in one character or in the order of two. Other digits, as in a code, are no typing mistake.
    /// </summary>
    private static bool IsTypingMistake(string number, string expected)
    {
        if (number.Length != expected.Length)
        {
            return false;
        }

        int[] places = [.. Enumerable.Range(0, number.Length).Where(place => number[place] != expected[place]).Take(3)];
        return places.Any(place => !IsDigit(number[place]) || !IsDigit(expected[place]))
            && (
                places.Length == 1
                || (
                    places.Length == 2
                    && places[1] == places[0] + 1
                    && number[places[0]] == expected[places[1]]
                    && number[places[1]] == expected[places[0]]
                )
            );
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
