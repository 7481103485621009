namespace Keyway.Text;

/// <summary>A place in a text, within one line. All numbers start at 0.</summary>
/// <param name="Start">The index of the first character in the text.</param>
/// <param name="Length">The number of characters; the place does not go on in the next line.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column in the line.</param>
internal readonly record struct TextPlace(int Start, int Length, int Line, int Column);
