namespace Keyway.Analyzers.Symbols;

/// <summary>A socket as the analyzers know it: the facts of its series, without the type that was generated for it.</summary>
internal sealed class CatalogSocket(Series series, int index) : Socket(series, index);

/// <summary>A hermaphroditic connector as the analyzers know it.</summary>
internal sealed class CatalogConnector(Series series, int index) : HermaphroditicConnector(series, index);

/// <summary>A header as the analyzers know it.</summary>
internal sealed class CatalogHeader(Series series, int index) : Header(series, index);
