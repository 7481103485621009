namespace Keyway.Boards.Contacts;

/// <summary>A contact in a row of its footprint.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Along">Its place along the row in nanometers, from the middle of the footprint.</param>
/// <param name="Row">The row, starting at 0.</param>
internal readonly record struct RowContact(PlacedContact Contact, double Along, int Row);
