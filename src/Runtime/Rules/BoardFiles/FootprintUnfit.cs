using Keyway.Boards.Contacts;
using Keyway.Boards.Model;
using Keyway.Boards.Parts;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.BoardFiles;

/// <summary>KEY7008: a footprint does not have the contacts of its part.</summary>
internal sealed class FootprintUnfit()
    : Rule("KEY7008", FindingSeverity.Error, "A footprint must have the contacts of its part, each once"),
        IRuleFor<BoardModel>,
        IRuleFor<InterconnectModel>
{
    private const int MostNumbers = 8;

    /// <summary>A footprint that lacks more contacts than this is that of another part.</summary>
    private const int MostInGap = 2;

    public void Check(BoardModel subject, FindingList findings)
    {
        // A netlist has the pins of a symbol, and may leave out those that are not connected.
        bool hasPads = subject.Board.Source.Format is BoardFileFormat.KiCadPcb or BoardFileFormat.IpcD356;
        foreach (PlacedConnector connector in subject.Connectors)
        {
            if (hasPads)
            {
                Check(subject, connector, subject.GetNames(connector), findings);
            }
            else
            {
                CheckPins(subject, connector, findings);
            }
        }
    }

    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.Placed is { } pair)
        {
            Check(subject, pair, isSecond: false, findings);
            Check(subject, pair, isSecond: true, findings);
        }
    }

    private void Check(InterconnectModel subject, PlacedPair pair, bool isSecond, FindingList findings)
    {
        if (MissingContacts.Find(pair, isSecond) is not { } missing)
        {
            return;
        }

        (PlacedConnector own, PlacedConnector other) = isSecond ? (pair.Second, pair.First) : (pair.First, pair.Second);
        string[] numbers = [.. missing.Met.Select(contact => contact.Number)],
            nets = [.. missing.Met.Select(contact => contact.Net!.LeafName).Distinct()];
        string met = $"{FormatNumbers(numbers)} of {other} ({Wording.JoinWithAnd(nets)})";
        findings.Add(
            this,
            (isSecond ? subject.Second : subject.First).Origin,
            $"{own} has no pad for {FormatNumbers(missing.Numbers)}, where {met} would meet it; draw the pad, or leave the net off a key",
            [
                new BoardPlace(own.Board.Source.Name, own.Component.Place),
                .. missing.Met.Select(contact => new BoardPlace(other.Board.Source.Name, contact.Pads[0].Place)),
            ],
            // No catalog says how many contacts the part has, and a key may face a contact that is connected for no use.
            severity: FindingSeverity.Warning
        );
    }

    /// <summary>Finds a pin of a netlist that is on several nets: two pins of its symbol have the same number.</summary>
    private void CheckPins(BoardModel subject, PlacedConnector connector, FindingList findings)
    {
        foreach (PlacedContact contact in connector.Contacts.Where(contact => contact.Pads.Count > 1))
        {
            string[] nets = [.. contact.Pads.Select(pad => pad.Net?.Name).OfType<string>().Distinct()];
            if (nets.Length > 1)
            {
                BoardPlace[] places =
                [
                    .. contact.Pads.GroupBy(pad => pad.Net).Select(pads => new BoardPlace(subject.Board.Source.Name, pads.First().Place)),
                ];
                string named = nets.Length == 2 ? $"{nets[0]} and {nets[1]}" : $"{nets[0]}, {nets[1]}, …";
                string on = $"contact {contact} of {connector} is on {Wording.FormatCount(nets.Length, "net")} ({named})";
                findings.Add(
                    this,
                    subject.GetOrigin(places[1]),
                    $"{on}, so several pins of its symbol have this number; number each contact once",
                    places
                );
            }
        }
    }

    private void Check(BoardModel subject, PlacedConnector connector, ComponentNames names, FindingList findings)
    {
        Connector? part = names.Part;
        if (part is null && names.FindDisputedPart() is { } disputed)
        {
            CheckGap(subject, connector, disputed, findings);
        }

        var footprint = FootprintContacts.Read(connector, part);
        IReadOnlyList<BoardPad> repeated = footprint.Repeated;
        if (repeated.Count > 0)
        {
            string[] numbers = [.. repeated.Select(pad => pad.Number).Distinct()];
            string missing = footprint.Missing.Count == 0 ? "" : $", and there is no {FormatNumbers(footprint.Missing)}";
            Add(repeated[0], $"{connector} has several pads for {FormatNumbers(numbers)}{missing}; number each contact once");
        }
        else if (part is not null && footprint.CountMissing > 0)
        {
            string missing =
                footprint.Missing.Count == 0
                    ? ""
                    : $"; {FormatNumbers(footprint.Missing)} {(footprint.Missing.Count == 1 ? "is" : "are")} missing";
            Add(
                null,
                $"{connector} has pads for {part.Contacts - footprint.CountMissing} contacts, but {part} has {part.Contacts}{missing}"
            );
        }
        else if (part is not null && footprint.Beyond.Count > 1)
        {
            Add(
                footprint.Beyond[0].Pads[0],
                $"{connector} has pads for {part.Contacts + footprint.Beyond.Count} contacts, but {part} has {part.Contacts}"
            );
        }
        else if (part?.Series.Pitch is { } pitch && footprint.FindOtherPitch(pitch) is { } drawn)
        {
            Add(null, $"the pads of {connector} are {drawn} apart, but contacts of {part} have a pitch of {pitch}");
        }
        else if (part?.Series.Pitch is { } right && footprint.FindOtherSpan(right) is var (span, expected))
        {
            Add(null, $"the rows of {connector} are {span} long, but those of {part} are {expected} long");
        }

        void Add(BoardPad? pad, string message)
        {
            var place = new BoardPlace(subject.Board.Source.Name, pad?.Place ?? connector.Component.Place);
            findings.Add(this, subject.GetOrigin(place), $"{message}", [place]);
        }
    }

    /// <summary>
    /// Finds a gap in the numbers of a footprint whose fields disagree on the part. If a part that they name has just so many contacts
    /// more, it is the right one, or at least has as many contacts.
    /// </summary>
    private void CheckGap(BoardModel subject, PlacedConnector connector, NamedPart named, FindingList findings)
    {
        var footprint = FootprintContacts.Read(connector, named.Part);
        if (footprint.CountMissing is > 0 and <= MostInGap && footprint.Missing.Count == footprint.CountMissing)
        {
            var place = new BoardPlace(subject.Board.Source.Name, connector.Component.Place);
            string missing = $"{connector} has no pad for {FormatNumbers(footprint.Missing)}";
            string part = $"{named.Part}, which its field '{named.Field.Name}' names, has {named.Part.Contacts} contacts";
            findings.Add(
                this,
                subject.GetOrigin(place),
                $"{missing}, but {part}; draw the pad, or correct the field",
                [place],
                severity: FindingSeverity.Warning
            );
        }
    }

    private static string FormatNumbers(IReadOnlyList<string> numbers)
    {
        string[] shown = [.. numbers.Take(MostNumbers)];
        return numbers.Count == 1 ? $"contact {numbers[0]}"
            : numbers.Count <= MostNumbers ? $"contacts {Wording.JoinWithAnd(shown)}"
            : $"contacts {string.Join(", ", shown)} and {Wording.FormatNumber(numbers.Count - MostNumbers)} more";
    }
}
