namespace Keyway;

/// <summary>One part of a series: its family and its number of contacts.</summary>
internal readonly struct CatalogPart(CatalogFamily family, int contacts, string code)
{
    public CatalogFamily Family { get; } = family;

    public int Contacts { get; } = contacts;

    /// <summary>How the part number writes the number of contacts: mostly its digits, but <c>00</c> may be 100.</summary>
    public string Code { get; } = code;

    public string Number => Family.NumberWith(Code);
}
