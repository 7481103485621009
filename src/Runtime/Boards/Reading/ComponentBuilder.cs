using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Reading;

/// <summary>A component while its file is read.</summary>
internal sealed class ComponentBuilder
{
    // A made-up table could name one component in every row.
    private const int MostFields = 256;

    private readonly List<ComponentField> fields = [];

    public string Reference { get; set; } = "";

    public TextPlace Place { get; set; }

    public BoardSide? Side { get; set; }

    public BoardPosition? Position { get; set; }

    public long? Rotation { get; set; }

    public bool IsFitted { get; set; } = true;

    public List<BoardPad> Pads { get; } = [];

    /// <summary>Adds a field unless its value is empty; a tilde is how KiCad writes an empty value.</summary>
    public void AddField(string name, string value, TextPlace place)
    {
        if (value.Length > 0 && value != "~" && fields.Count < MostFields)
        {
            fields.Add(new ComponentField(name, value, place));
        }
    }

    public BoardComponent Build() =>
        new(Reference, Place, Pads.Count == 0 ? [] : [.. Pads], fields.Count == 0 ? [] : [.. fields])
        {
            Side = Side,
            Position = Position,
            Rotation = Rotation,
            IsFitted = IsFitted,
        };
}
