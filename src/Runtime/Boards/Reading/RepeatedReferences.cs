using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Reading;

/// <summary>Reports a layout in which reference designators repeat, such as a panel of several boards.</summary>
internal static class RepeatedReferences
{
    private const int MostNamed = 3;

    /// <summary>
    /// Adds one finding at the first repeated component. Logos, mounting holes and fiducials often share a reference designator, so only
    /// components that are on nets count, and a single one counts only if it is a connector.
    /// </summary>
    public static void Report(BoardFileBuilder builder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new List<ComponentBuilder>();
        foreach (ComponentBuilder component in builder.Components)
        {
            string reference = component.Reference;
            if (
                reference.Length > 0
                && char.IsDigit(reference[reference.Length - 1])
                && component.Pads.Exists(pad => pad.Net is not null)
                && !seen.Add(reference)
            )
            {
                repeated.Add(component);
            }
        }

        string[] names = [.. repeated.Select(component => component.Reference).Distinct(StringComparer.Ordinal)];
        if (names.Length > 1 || names.Any(ConnectorReferences.IsConnector))
        {
            string[] shown = [.. names.Take(MostNamed).Select(Shown.Brief)];
            string list =
                names.Length > MostNamed
                    ? $"{string.Join(", ", shown)} and {Wording.FormatNumber(names.Length - MostNamed)} more"
                    : Wording.JoinWithAnd(shown);
            string verb = names.Length == 1 ? "stands" : "stand";
            TextPlace place = repeated[0].Place;
            builder.Report.Add(
                place.Start,
                place.Start + place.Length,
                $"{list} {verb} more than once on this board; if it is a panel, use the layout of a single board"
            );
        }
    }
}
