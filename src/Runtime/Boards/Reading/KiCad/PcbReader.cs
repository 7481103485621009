namespace Keyway.Boards.Reading.KiCad;

/// <summary>Reads KiCad layouts, versions 4 to 10.</summary>
internal static class PcbReader
{
    public const string Root = "kicad_pcb";

    public static void Read(BoardFileBuilder builder)
    {
        var scanner = new SExpressionScanner(builder.Text);
        var layers = new CopperLayers();
        var pads = new PadReader(scanner, builder, layers);
        var footprints = new FootprintReader(scanner, builder, layers, pads);
        scanner.NextList(0);
        int root = scanner.ListStart;
        while (scanner.NextList(1))
        {
            if (FootprintReader.IsFootprint(scanner))
            {
                builder.Cancellation.ThrowIfCancellationRequested();
                footprints.Read();
            }
            else if (scanner.IsAtom("net"))
            {
                pads.ReadNet();
            }
            else if (scanner.IsAtom("layers"))
            {
                layers.Read(scanner, builder.Text, builder.Pool);
            }
        }

        // One cause, one finding: where a footprint or a pad is not closed, neither is the file.
        if (!footprints.IsNested && !pads.IsNested)
        {
            SExpressionErrors.Report(scanner, root, builder);
        }

        RepeatedReferences.Report(builder);
    }
}
