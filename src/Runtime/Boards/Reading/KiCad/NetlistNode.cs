using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>A node of a KiCad netlist while it is read.</summary>
internal sealed class NetlistNode
{
    public string Reference { get; set; } = "";

    public TextPlace ReferencePlace { get; set; }

    public string Pin { get; set; } = "";

    public TextPlace PinPlace { get; set; }

    public string PinFunction { get; set; } = "";

    public string PinType { get; set; } = "";

    /// <summary>Adds the node to its component, unless it is incomplete or belongs to a power symbol, which is no component.</summary>
    /// <param name="builder">The builder with the components.</param>
    /// <param name="net">The whole name of the net; empty if the file does not name it.</param>
    public void AddTo(BoardFileBuilder builder, string net)
    {
        if (Reference.Length == 0 || Pin.Length == 0 || Reference[0] == '#')
        {
            return;
        }

        builder
            .GetComponent(Reference, ReferencePlace)
            .Pads.Add(new BoardPad(Pin, builder.GetNet(net), PinPlace) { PinFunction = PinFunction, PinType = PinType });
    }
}
