namespace Keyway.Analyzers.Symbols;

/// <summary>A socket in the analyzers: the facts of its series, without the generated type.</summary>
internal sealed class CatalogSocket(Series series, int index) : Socket(series, index);

/// <summary>A hermaphroditic connector in the analyzers: the facts of its series, without the generated type.</summary>
internal sealed class CatalogConnector(Series series, int index) : HermaphroditicConnector(series, index);

/// <summary>A header in the analyzers: the facts of its series, without the generated type.</summary>
internal sealed class CatalogHeader(Series series, int index) : Header(series, index);
