namespace Keyway.Catalogs;

/// <summary>One part of a series: its family and its number of contacts.</summary>
/// <param name="family">The family of the part.</param>
/// <param name="index">The zero-based index among the parts of the series.</param>
/// <param name="contacts">The number of contacts.</param>
/// <param name="code">The contact code in the part number: usually the digits of the count, but <c>00</c> may stand for 100.</param>
/// <remarks>
/// A class, because the runtime would have to compile generic collections for a struct before the first part is available.
/// </remarks>
internal sealed class CatalogPart(CatalogFamily family, int index, int contacts, string code)
{
    public CatalogFamily Family { get; } = family;

    public int Index { get; } = index;

    public int Contacts { get; } = contacts;

    public string Code { get; } = code;

    public string Number => Family.FormatNumber(Code);
}
