using System.Globalization;
using Keyway.Boards.Reading;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading;

/// <summary>Reading costs memory for what is kept, and not for what is skipped.</summary>
public class ReadingCostTests
{
    [Fact]
    public void Tracks_zones_and_drawings_allocate_nothing()
    {
        string tracks = string.Concat(
            Enumerable
                .Range(0, 2000)
                .Select(i =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"(segment (start {i} 1) (end {i} 2) (net 1))\n(zone (net_name \"GND\") (polygon (pts (xy {i} 1) (xy 2 {i}))))\n"
                    )
                )
        );
        string drawings = string.Concat(Enumerable.Repeat("(fp_line (start 0 0) (end 1 1) (layer \"F.SilkS\"))\n", 2000));
        string much = BoardTexts
            .KiCad9.Replace("(segment", tracks + "(segment", StringComparison.Ordinal)
            .Replace("(attr smd)", drawings + "(attr smd)", StringComparison.Ordinal);
        Assert.Equal(Allocated(BoardTexts.KiCad9), Allocated(much));
    }

    [Fact]
    public void Repeated_names_are_kept_once()
    {
        Keyway.Boards.Model.BoardFile file = Drawing.ReadSound(BoardTexts.KiCad9);
        Assert.Same(file.Find("J1", "2").PinType, file.Find("J1", "3").PinType);
        Assert.Same(file.Find("J1", "1").Net, file.Find("C1", "1").Net);
    }

    // The least of several readings: the first ones create what is kept, and the runtime now and then allocates on its own behalf.
    private static long Allocated(string text) =>
        Enumerable
            .Range(0, 5)
            .Min(_ =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                BoardFileReader.Read("cam.kicad_pcb", text);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            });
}
