using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Contacts;

/// <summary>The contacts of a footprint, beside those that its part has.</summary>
/// <remarks>
/// Numbers beyond the count of the part are pads for mounting or shields, unless they continue the rows. A keyed connector lacks numbers,
/// but has as many contacts as its part.
/// </remarks>
internal sealed class FootprintContacts
{
    /// <summary>Smaller connectors without a part have too few contacts to tell a fault from what was meant.</summary>
    private const int FewestContacts = 10;

    /// <summary>Boards that do not count from 1 begin behind a whole hundred.</summary>
    private const int NumbersInBlock = 100;

    /// <summary>How far a pitch may be off: less than 1.25 mm from 1.27 mm, more than the rounding of files.</summary>
    private const double PitchTolerance = 0.01;

    private const double NeighborPitches = 1.25;

    private const decimal NanometersPerMillimeter = 1_000_000m;

    private readonly FootprintRows? rows;
    private readonly Connector? part;
    private int? inRange;

    private FootprintContacts(PlacedConnector connector, Connector? part)
    {
        this.part = part;
        int? count = part?.Contacts;
        rows = FootprintRows.Read(connector, part);
        IReadOnlyList<PlacedContact> contacts = ContactNumbers.GetContacts(connector, part);
        IReadOnlyList<PlacedContact> inRows = contacts;
        bool areNamed = part?.Names is { } names && contacts.Any(contact => names.Find(contact.Number) > 0);
        int[] numbers = [.. contacts.Select(contact => ContactNumbers.GetPlace(contact, part)).OfType<int>().OrderBy(number => number)];
        if (areNamed)
        {
            inRange = contacts.Count;
            Missing = [.. part!.ContactNames.Except(contacts.Select(contact => contact.Number), StringComparer.Ordinal)];
        }
        else if (numbers.Length == contacts.Count && numbers.Length > 0)
        {
            FindMissing(numbers, count);
        }
        else if (numbers.Length == 0)
        {
            Missing = LetteredNumbers.FindMissing(contacts);
            inRows = LetteredNumbers.GetContactsInRows(contacts);
        }

        int drawn = inRange is { } own ? Math.Max(own, rows?.Contacts.Count ?? contacts.Count) : contacts.Count;
        CountMissing = Math.Max(0, (count ?? 0) - drawn);
        if (count is not null && CountMissing == 0)
        {
            Missing = [];
        }

        Repeated = Missing.Count > 0 && (count is not null || contacts.Count >= FewestContacts) ? FindRepeated(inRows) : [];
    }

    /// <summary>The numbers that no pad has.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>How many contacts of the part have no pad; 0 without a part.</summary>
    public int CountMissing { get; }

    /// <summary>The pads of contacts that repeat the number of another one in the rows, while other numbers are missing.</summary>
    public IReadOnlyList<BoardPad> Repeated { get; }

    /// <summary>The contacts that continue the rows beyond the number of contacts of the part.</summary>
    public IReadOnlyList<PlacedContact> Beyond { get; private set; } = [];

    /// <summary>Reads the contacts of a connector.</summary>
    /// <param name="connector">The connector.</param>
    /// <param name="part">Its part, or null if no catalog knows it.</param>
    public static FootprintContacts Read(PlacedConnector connector, Connector? part) => new(connector, part);

    /// <summary>Returns the distance of neighbors if it is not the pitch of the part; null if it is, or is unknown.</summary>
    public Length? FindOtherPitch(Length pitch)
    {
        if (rows is null || GetSteps().ToArray() is not { Length: > 0 } steps)
        {
            return null;
        }

        double right = ToNanometers(pitch);
        double[] drawn = [rows.Pitch, GetMedian(steps), steps.Average(), GetMedian(GetStepsOfAll())];
        return Array.Exists(drawn, step => Math.Abs(step - right) <= right * PitchTolerance) ? null : ToLength(rows.Pitch);
    }

    /// <summary>Returns how long rows without gaps are, and how long they should be; null if they are right or unknown.</summary>
    public (Length Drawn, Length Right)? FindOtherSpan(Length pitch)
    {
        double right = ToNanometers(pitch);
        if (rows is null || GetSteps().Any(step => step > right * NeighborPitches))
        {
            return null;
        }

        double span = rows.WithoutEnds.Span;
        double expected = Math.Round(span / right) * right;
        return Math.Abs(span - expected) > right / 4 ? (ToLength(span), ToLength(expected)) : null;
    }

    private static Length ToLength(double nanometers) =>
        Length.FromMillimeters(Math.Round((decimal)nanometers / NanometersPerMillimeter, 3));

    private static double ToNanometers(Length length) => (double)(length.Millimeters * NanometersPerMillimeter);

    private void FindMissing(int[] numbers, int? count)
    {
        int first = GetFirst(numbers, count);
        int last = count is { } all ? first + all - 1 : numbers[numbers.Length - 1];
        var present = new HashSet<int>(numbers);
        inRange = numbers.Count(number => number >= first && number <= last);
        if (last - first < NumbersInBlock * NumbersInBlock)
        {
            Missing =
            [
                .. Enumerable.Range(first, last - first + 1).Where(number => !present.Contains(number)).Select(Wording.FormatNumber),
            ];
        }

        if (rows is not null && count is not null && inRange == count)
        {
            Beyond = FindBeyond(rows, first, last);
        }
    }

    private static int GetFirst(int[] numbers, int? count)
    {
        if (count is { } all && numbers[0] <= all)
        {
            return 1;
        }

        int block = (numbers[0] / NumbersInBlock * NumbersInBlock) + 1;
        return numbers[0] - block is 0 or 1 ? block : numbers[0];
    }

    private PlacedContact[] FindBeyond(FootprintRows rows, int first, int last)
    {
        bool isWithin(RowContact contact) =>
            ContactNumbers.GetPlace(contact.Contact, part) is { } number && number >= first && number <= last;
        return
        [
            .. rows
                .Contacts.Where(contact =>
                    !isWithin(contact)
                    && rows.Contacts.Any(other =>
                        other.Row == contact.Row && isWithin(other) && IsStep(Math.Abs(other.Along - contact.Along), rows.Pitch)
                    )
                )
                .Select(contact => contact.Contact),
        ];
    }

    private static bool IsStep(double distance, double pitch) =>
        Math.Abs(distance - Math.Max(1, Math.Round(distance / pitch)) * pitch) < pitch / 10;

    private BoardPad[] FindRepeated(IReadOnlyList<PlacedContact> contacts)
    {
        BoardPad[] all = [.. contacts.SelectMany(contact => contact.Pads)];
        return rows is null ? [] : [.. contacts.SelectMany(contact => contact.Pads.Skip(1).Where(pad => IsInRows(pad, contact, all)))];
    }

    /// <summary>Determines whether a pad is as far from the first one of its contact, and as close to another, as contacts are.</summary>
    private bool IsInRows(BoardPad pad, PlacedContact contact, BoardPad[] all) =>
        GetDistance(pad, contact.Pads[0]) >= rows!.Pitch * 0.75
        && all.Any(other => other.Number != pad.Number && GetDistance(pad, other) <= rows.Pitch * MostPitches);

    /// <summary>How far the neighbor of a contact may be: further if there are wide contacts at the ends of rows.</summary>
    private double MostPitches => ReferenceEquals(rows, rows!.WithoutEnds) ? NeighborPitches : RowEnds.MostPitches;

    private static double GetDistance(BoardPad one, BoardPad other) =>
        one.Position is { } a && other.Position is { } b
            ? Math.Sqrt(Square(a.XNanometers - b.XNanometers) + Square(a.YNanometers - b.YNanometers))
            : 0;

    private static double Square(double value) => value * value;

    /// <summary>The distances of neighbors in each row.</summary>
    private IEnumerable<double> GetSteps() => rows!.WithoutEnds.Contacts.GroupBy(contact => contact.Row).SelectMany(GetSteps);

    /// <summary>The distances of neighbors if all rows were one, as in staggered rows.</summary>
    private double[] GetStepsOfAll() => [.. GetSteps(rows!.WithoutEnds.Contacts).Where(step => step > rows.Pitch / 10)];

    private static IEnumerable<double> GetSteps(IEnumerable<RowContact> contacts)
    {
        double[] places = [.. contacts.Select(contact => contact.Along).OrderBy(place => place)];
        return Enumerable.Range(1, Math.Max(0, places.Length - 1)).Select(i => places[i] - places[i - 1]);
    }

    private static double GetMedian(double[] steps) => steps.Length == 0 ? 0 : steps.OrderBy(step => step).ElementAt(steps.Length / 2);
}
