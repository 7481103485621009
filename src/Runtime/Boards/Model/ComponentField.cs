using Keyway.Text;

namespace Keyway.Boards.Model;

/// <summary>A field of a component, such as its part number, with the place of its value in the file.</summary>
internal readonly record struct ComponentField(string Name, string Value, TextPlace Place);
