using Keyway.Boards.Model;

namespace Keyway.Boards.Parts;

/// <summary>A part that a field of a component names.</summary>
/// <param name="Part">The part.</param>
/// <param name="Kind">The kind of the field.</param>
/// <param name="Field">The field.</param>
/// <param name="File">The board file with the field.</param>
internal sealed record NamedPart(Connector Part, FieldKind Kind, ComponentField Field, BoardFile File);
