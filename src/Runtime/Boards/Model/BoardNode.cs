namespace Keyway.Boards.Model;

/// <summary>A pad of a component, as a member of a net.</summary>
internal readonly record struct BoardNode(BoardComponent Component, BoardPad Pad);
