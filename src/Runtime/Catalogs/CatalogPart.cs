namespace Keyway.Catalogs;

/// <summary>One part of a series: its family and its number of contacts.</summary>
/// <param name="family">The parts whose numbers differ from this one's in the contact count only.</param>
/// <param name="index">The place among the series' parts, from 0.</param>
/// <param name="contacts">The number of contacts.</param>
/// <param name="code">How the part number writes it: mostly its digits, but <c>00</c> may be 100.</param>
/// <remarks>No structure: the runtime would compile lists of its own for it before the first part of a program is there.</remarks>
internal sealed class CatalogPart(CatalogFamily family, int index, int contacts, string code)
{
    public CatalogFamily Family { get; } = family;

    public int Index { get; } = index;

    public int Contacts { get; } = contacts;

    public string Code { get; } = code;

    public string Number => Family.FormatNumber(Code);
}
