using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>A pad in the frame of its footprint, whose place on the board may follow later in the file.</summary>
internal readonly record struct PadDraft(
    string Number,
    BoardNet? Net,
    TextPlace Place,
    PadKind Kind,
    BoardSide? Side,
    bool HasPosition,
    long X,
    long Y,
    string PinFunction,
    string PinType
);
