using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Dimensions;

/// <summary>
/// Warns about halves that cannot give their mated height: each half fits between the boards, and both together reach from one to the
/// other.
/// </summary>
internal sealed class HeightChecks(CatalogReport report)
{
    public void Check(IReadOnlyList<HalfHeight> sockets, IReadOnlyList<HalfHeight> headers)
    {
        CheckEach(sockets);
        CheckEach(headers);
        foreach (HalfHeight socket in sockets)
        {
            if (
                headers.FirstOrDefault(header => header.MatedHeight == socket.MatedHeight) is { } header
                && socket.Millimeters + header.Millimeters < socket.MatedHeight
            )
            {
                report.Add(
                    CatalogRules.Unfitting,
                    socket.Cell.Span,
                    FormattableString.Invariant(
                        $"a socket {socket.Millimeters:0.###} mm high and a header {header.Millimeters:0.###} mm high do not reach "
                    ) + FormattableString.Invariant($"a mated height of {socket.MatedHeight:0.###} mm"),
                    header.Cell.Span
                );
            }
        }
    }

    private void CheckEach(IReadOnlyList<HalfHeight> halves)
    {
        foreach (HalfHeight half in halves.Where(half => half.Millimeters > half.MatedHeight))
        {
            report.Add(
                CatalogRules.Unfitting,
                half.Cell.Span,
                FormattableString.Invariant(
                    $"a height of {half.Millimeters:0.###} mm does not fit into the mated height of {half.MatedHeight:0.###} mm"
                )
            );
        }
    }
}
