using Keyway.Boards.Model;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>Reads footprints: their reference designator, fields, place and pads.</summary>
internal sealed class FootprintReader(SExpressionScanner scanner, BoardFileBuilder builder, CopperLayers layers, PadReader padReader)
{
    private readonly List<PadDraft> pads = [];

    /// <summary>Whether a footprint began within another one.</summary>
    public bool IsNested { get; private set; }

    /// <summary>Determines whether the list that was entered is a footprint; up to KiCad 5 it is called a module.</summary>
    public static bool IsFootprint(SExpressionScanner scanner) => scanner.IsAtom("footprint") || scanner.IsAtom("module");

    /// <summary>Reads a footprint; the scanner has entered its list.</summary>
    public void Read()
    {
        int level = scanner.Depth;
        int list = scanner.ListStart;
        ComponentBuilder component = builder.AddComponent();
        component.Place = builder.Locate(list, scanner.AtomEnd);
        if (scanner.NextAtom())
        {
            AddField(component, BoardComponent.FootprintField);
        }

        Placement? placement = null;
        pads.Clear();
        while (scanner.NextList(level))
        {
            if (scanner.IsAtom("pad"))
            {
                pads.Add(padReader.Read());
            }
            else if (scanner.IsAtom("property"))
            {
                ReadProperty(component);
            }
            else if (scanner.IsAtom("fp_text"))
            {
                ReadText(component);
            }
            else if (scanner.IsAtom("at"))
            {
                placement = ReadPlacement();
            }
            else if (scanner.IsAtom("layer") && scanner.NextAtom())
            {
                component.Side = layers.GetSide(scanner);
            }
            else if (scanner.IsAtom("attr"))
            {
                ReadAttributes(component);
            }
            else if (IsFootprint(scanner) && !IsNested && !padReader.IsNested)
            {
                IsNested = true;
                int end = builder.Text.IndexOf('\n', list);
                builder.Report.Add(
                    list,
                    end < 0 ? builder.Text.Length : end,
                    "this footprint is not closed: another footprint begins within it, and cannot be read; add the closing parenthesis"
                );
            }
        }

        Place(component, placement);
    }

    private void Place(ComponentBuilder component, Placement? placement)
    {
        component.Position = placement?.ToBoard(0, 0);
        component.Rotation = placement?.Rotation;
        foreach (PadDraft pad in pads)
        {
            component.Pads.Add(
                new BoardPad(pad.Number, pad.Net, pad.Place)
                {
                    Position = pad.HasPosition ? placement?.ToBoard(pad.X, pad.Y) : null,
                    Side = pad.Side,
                    Kind = pad.Kind,
                    PinFunction = pad.PinFunction,
                    PinType = pad.PinType,
                }
            );
        }
    }

    private Placement? ReadPlacement()
    {
        if (!PadReader.TryReadPosition(scanner, builder, out long x, out long y))
        {
            return null;
        }

        long rotation = 0;
        if (
            scanner.NextAtom()
            && !scanner.IsAtom("unlocked")
            && !Coordinates.TryRead(builder.Text, scanner.AtomStart, scanner.AtomEnd, out rotation)
        )
        {
            builder.Report.Add(scanner.AtomStart, scanner.AtomEnd, "this is not a number of degrees");
            return null;
        }

        return new Placement(new BoardPosition(x, y), rotation);
    }

    /// <summary>Reads a field as KiCad 6 and later write it; from 8 on, reference and value are fields as well.</summary>
    private void ReadProperty(ComponentBuilder component)
    {
        if (!scanner.NextAtom())
        {
            return;
        }

        // KiCad 9 marks fields that a schematic does not know.
        if (!scanner.IsQuoted && scanner.IsAtom("private") && !scanner.NextAtom())
        {
            return;
        }

        string name = scanner.GetAtom(builder.Pool);
        if (!scanner.NextAtom())
        {
            return;
        }

        if (name == "Reference")
        {
            ReadReference(component);
        }
        else if (!IsInternal(name))
        {
            AddField(component, name);
        }
    }

    /// <summary>Whether a field is KiCad's own bookkeeping, or repeats the name of the footprint.</summary>
    private static bool IsInternal(string name) =>
        name is BoardComponent.FootprintField or "Sheetname" or "Sheetfile" || name.StartsWith("ki_", StringComparison.Ordinal);

    /// <summary>Reads reference and value as KiCad 4 to 7 write them; all other texts are drawings.</summary>
    private void ReadText(ComponentBuilder component)
    {
        if (!scanner.NextAtom())
        {
            return;
        }

        if (scanner.IsAtom("reference") && scanner.NextAtom())
        {
            ReadReference(component);
        }
        else if (scanner.IsAtom("value") && scanner.NextAtom())
        {
            AddField(component, BoardComponent.ValueField);
        }
    }

    private void ReadReference(ComponentBuilder component)
    {
        component.Reference = scanner.GetAtom(builder.Pool);
        component.Place = builder.Locate(scanner.AtomStart, scanner.AtomEnd);
    }

    private void AddField(ComponentBuilder component, string name) =>
        component.AddField(name, scanner.GetAtom(builder.Pool), builder.Locate(scanner.AtomStart, scanner.AtomEnd));

    private void ReadAttributes(ComponentBuilder component)
    {
        while (scanner.NextAtom())
        {
            if (scanner.IsAtom("dnp"))
            {
                component.IsFitted = false;
            }
        }
    }
}
