using Keyway.Boards.Contacts;
using Keyway.Boards.Model;
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

    public void Check(BoardModel subject, FindingList findings)
    {
        // A netlist has the pins of a symbol, and may leave out those that are not connected.
        if (subject.Board.Source.Format is not (BoardFileFormat.KiCadPcb or BoardFileFormat.IpcD356))
        {
            return;
        }

        foreach (PlacedConnector connector in subject.Connectors)
        {
            Check(subject, connector, subject.GetNames(connector).Part, findings);
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

    private void Check(BoardModel subject, PlacedConnector connector, Connector? part, FindingList findings)
    {
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

    private static string FormatNumbers(IReadOnlyList<string> numbers)
    {
        string[] shown = [.. numbers.Take(MostNumbers)];
        return numbers.Count == 1 ? $"contact {numbers[0]}"
            : numbers.Count <= MostNumbers ? $"contacts {Wording.JoinWithAnd(shown)}"
            : $"contacts {string.Join(", ", shown)} and {Wording.FormatNumber(numbers.Count - MostNumbers)} more";
    }
}
