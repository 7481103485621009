using System.Xml;
using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>Reads KiCad netlists that are XML, which have the same tree as those that are S-expressions.</summary>
internal sealed class XmlNetlistReader
{
    private const int MostCharactersBeforeRoot = 4096;
    private const int GreatestDepth = 64;

    private readonly BoardFileBuilder builder;
    private readonly XmlReader xml;
    private readonly XmlPlaces places;
    private ComponentBuilder? component;
    private string net = "";

    private XmlNetlistReader(BoardFileBuilder builder, XmlReader xml)
    {
        this.builder = builder;
        this.xml = xml;
        places = new XmlPlaces(builder, (IXmlLineInfo)xml);
    }

    /// <summary>Determines whether the root of an XML document is that of a netlist.</summary>
    public static bool IsNetlist(string text) =>
        text.IndexOf("<" + NetlistReader.Root, 0, Math.Min(text.Length, MostCharactersBeforeRoot), StringComparison.Ordinal) >= 0;

    public static void Read(BoardFileBuilder builder)
    {
        // A file may come from a stranger: it must not expand entities or open other files.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var text = new StringReader(builder.Text);
        if (text.Peek() == '\uFEFF')
        {
            text.Read();
        }

        using XmlReader xml = XmlReader.Create(text, settings);
        new XmlNetlistReader(builder, xml).Read();
    }

    private void Read()
    {
        try
        {
            bool isRead = xml.Read();
            while (isRead)
            {
                if (xml.Depth > GreatestDepth)
                {
                    Report($"a netlist is not nested deeper than {GreatestDepth} levels; what follows is not read");
                    return;
                }

                // Libraries and variants have fields of their own.
                if (xml.NodeType == XmlNodeType.Element && xml.Name is "design" or "variants" or "libparts" or "libraries")
                {
                    xml.Skip();
                    isRead = !xml.EOF;
                    continue;
                }

                if (xml.NodeType == XmlNodeType.Element)
                {
                    ReadElement();
                }

                isRead = xml.Read();
            }
        }
        catch (XmlException exception)
        {
            int start = places.GetIndex(exception.LineNumber, exception.LinePosition);
            builder.Report.Add(start, start + 1, "the XML is not well-formed from here on; export the netlist again");
        }
    }

    private void Report(string message)
    {
        TextPlace place = places.Locate(xml.Name.Length);
        builder.Report.Add(place.Start, place.Start + place.Length, message);
    }

    private void ReadElement()
    {
        switch (xml.Name)
        {
            case "comp":
                builder.Cancellation.ThrowIfCancellationRequested();
                component = ReadComponent();
                break;
            case "value" when component is not null:
                ReadField(BoardComponent.ValueField);
                break;
            case "footprint" when component is not null:
                ReadField(BoardComponent.FootprintField);
                break;
            case "field" when component is not null:
                if (xml.GetAttribute("name") is { Length: > 0 } name and not BoardComponent.FootprintField)
                {
                    ReadField(name);
                }

                break;
            case "property" when component is not null && xml.GetAttribute("name") == "dnp":
                component.IsFitted = false;
                break;
            case "net":
                builder.Cancellation.ThrowIfCancellationRequested();
                component = null;
                net = xml.GetAttribute("name") ?? "";
                if (net.Length == 0)
                {
                    Report(NetlistReader.UnnamedNet);
                }

                break;
            case "node":
                ReadNode();
                break;
        }
    }

    private void ReadNode()
    {
        var node = new NetlistNode();
        // In the order of the file, so that no line is looked for twice.
        while (xml.MoveToNextAttribute())
        {
            string value = builder.Pool.Get(xml.Value, 0, xml.Value.Length);
            switch (xml.Name)
            {
                case "ref":
                    node.Reference = value;
                    node.ReferencePlace = LocateValue();
                    break;
                case "pin":
                    node.Pin = value;
                    node.PinPlace = LocateValue();
                    break;
                case "pinfunction":
                    node.PinFunction = value;
                    break;
                case "pintype":
                    node.PinType = value;
                    break;
            }
        }

        xml.MoveToElement();
        node.AddTo(builder, net);
    }

    /// <summary>Reads the text of an element, up to the first element within it.</summary>
    private void ReadField(string name)
    {
        if (!xml.IsEmptyElement && xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
        {
            component!.AddField(name, xml.Value, places.Locate(xml.Value.Length));
        }
    }

    private ComponentBuilder? ReadComponent()
    {
        if (!xml.MoveToAttribute("ref") || xml.Value.Length == 0)
        {
            xml.MoveToElement();
            return null;
        }

        ComponentBuilder found = builder.GetComponent(xml.Value, LocateValue());
        xml.MoveToElement();
        return found;
    }

    /// <summary>Returns the place of the value of the current attribute.</summary>
    private TextPlace LocateValue() => places.LocateValue(xml.Name.Length, xml.Value.Length);
}
