using Keyway.Boards.Model;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>Reads KiCad netlists that are S-expressions, versions D (up to KiCad 5) and E. Unknown lists are left out.</summary>
internal sealed class NetlistReader
{
    public const string Root = "export";

    public const string UnnamedNet = "this net has no name, so its contacts would look open; export the netlist again";

    private readonly BoardFileBuilder builder;
    private readonly SExpressionScanner scanner;

    private NetlistReader(BoardFileBuilder builder)
    {
        this.builder = builder;
        scanner = new SExpressionScanner(builder.Text);
    }

    public static void Read(BoardFileBuilder builder) => new NetlistReader(builder).Read();

    private void Read()
    {
        scanner.NextList(0);
        int root = scanner.ListStart;
        while (scanner.NextList(1))
        {
            bool isComponents = scanner.IsAtom("components");
            if (!isComponents && !scanner.IsAtom("nets"))
            {
                continue;
            }

            while (scanner.NextList(2))
            {
                builder.Cancellation.ThrowIfCancellationRequested();
                if (isComponents && scanner.IsAtom("comp"))
                {
                    ReadComponent();
                }
                else if (!isComponents && scanner.IsAtom("net"))
                {
                    ReadNet();
                }
            }
        }

        SExpressionErrors.Report(scanner, root, builder);
    }

    private void ReadComponent()
    {
        int level = scanner.Depth;
        ComponentBuilder? component = null;
        while (scanner.NextList(level))
        {
            if (scanner.IsAtom("ref") && scanner.NextAtom())
            {
                component = builder.GetComponent(scanner.GetAtom(builder.Pool), builder.Locate(scanner.AtomStart, scanner.AtomEnd));
            }
            else if (component is null)
            {
                continue;
            }
            else if (scanner.IsAtom("value") && scanner.NextAtom())
            {
                AddField(component, BoardComponent.ValueField);
            }
            else if (scanner.IsAtom("footprint") && scanner.NextAtom())
            {
                AddField(component, BoardComponent.FootprintField);
            }
            else if (scanner.IsAtom("fields"))
            {
                ReadFields(component);
            }
            else if (scanner.IsAtom("property") && ReadName() is "dnp")
            {
                component.IsFitted = false;
            }
        }
    }

    private void ReadFields(ComponentBuilder component)
    {
        int level = scanner.Depth;
        while (scanner.NextList(level))
        {
            if (scanner.IsAtom("field") && ReadName() is { } name and not BoardComponent.FootprintField)
            {
                scanner.Leave(level + 1);
                if (scanner.NextAtom())
                {
                    AddField(component, name);
                }
            }
        }
    }

    /// <summary>Returns the name in <c>(field (name "MPN") …)</c> or <c>(property (name "dnp"))</c>, or null if there is none.</summary>
    private string? ReadName() =>
        scanner.NextList(scanner.Depth) && scanner.IsAtom("name") && scanner.NextAtom() ? scanner.GetAtom(builder.Pool) : null;

    private void ReadNet()
    {
        int level = scanner.Depth;
        int list = scanner.ListStart;
        string net = "";
        bool isReported = false;
        while (scanner.NextList(level))
        {
            if (scanner.IsAtom("name") && scanner.NextAtom())
            {
                net = scanner.GetAtom(builder.Pool);
            }
            else if (scanner.IsAtom("node"))
            {
                if (net.Length == 0 && !isReported)
                {
                    isReported = true;
                    builder.Report.Add(list, list + 1, UnnamedNet);
                }

                ReadNode(net);
            }
        }
    }

    private void ReadNode(string net)
    {
        int level = scanner.Depth;
        var node = new NetlistNode();
        while (scanner.NextList(level))
        {
            if (scanner.IsAtom("ref") && scanner.NextAtom())
            {
                node.Reference = scanner.GetAtom(builder.Pool);
                node.ReferencePlace = builder.Locate(scanner.AtomStart, scanner.AtomEnd);
            }
            else if (scanner.IsAtom("pin") && scanner.NextAtom())
            {
                node.Pin = scanner.GetAtom(builder.Pool);
                node.PinPlace = builder.Locate(scanner.AtomStart, scanner.AtomEnd);
            }
            else if (scanner.IsAtom("pinfunction") && scanner.NextAtom())
            {
                node.PinFunction = scanner.GetAtom(builder.Pool);
            }
            else if (scanner.IsAtom("pintype") && scanner.NextAtom())
            {
                node.PinType = scanner.GetAtom(builder.Pool);
            }
        }

        node.AddTo(builder, net);
    }

    private void AddField(ComponentBuilder component, string name) =>
        component.AddField(name, scanner.GetAtom(builder.Pool), builder.Locate(scanner.AtomStart, scanner.AtomEnd));
}
