namespace Keyway.Boards.Contacts;

/// <summary>Two contacts that meet.</summary>
internal readonly record struct ContactPair(PlacedContact First, PlacedContact Second);
