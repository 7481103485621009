using System.Collections.Concurrent;
using Keyway.Boards.Facts;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Symbols;

/// <summary>The boards that a compilation contains or references, read from the attributes of their classes when first needed.</summary>
internal sealed class BoardSymbols
{
    private readonly Compilation compilation;
    private readonly INamedTypeSymbol? board;
    private readonly INamedTypeSymbol? boardFacts;
    private readonly INamedTypeSymbol? boardClass;
    private readonly ConcurrentDictionary<INamedTypeSymbol, BoardFacts?> boards = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Board> unknownUnits = new(SymbolEqualityComparer.Default);

    public BoardSymbols(Compilation compilation)
    {
        this.compilation = compilation;
        board = compilation.GetTypeByMetadataName("Keyway.Board");
        boardFacts = compilation.GetTypeByMetadataName("Keyway.BoardFactsAttribute");
        boardClass = compilation.GetTypeByMetadataName("Keyway.BoardClassAttribute");
        Own = FindClasses(compilation.Assembly);
    }

    /// <summary>Gets the classes of boards whose files belong to this compilation.</summary>
    public IReadOnlyList<INamedTypeSymbol> Own { get; }

    /// <summary>Gets the files generated for these boards: large, and without a design.</summary>
    public IEnumerable<SyntaxTree> GeneratedFiles =>
        Own.SelectMany(type => type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree));

    /// <summary>Gets what the files of a board say, or null if a class was not generated for a board.</summary>
    public BoardFacts? Get(INamedTypeSymbol? type) =>
        type?.BaseType is not null && boardFacts is not null && SymbolEqualityComparer.Default.Equals(type.BaseType, board)
            ? boards.GetOrAdd(type, Read)
            : null;

    /// <summary>Gets the connector that a property of a board's class returns, or null if it returns none.</summary>
    /// <param name="property">The property.</param>
    /// <param name="unit">The unit of the board, or null for one that is not known. All units have the same connectors.</param>
    public PlacedConnector? FindConnector(IPropertySymbol property, Board? unit)
    {
        if (property.IsStatic || property.IsIndexer || Get(property.ContainingType) is not { } facts)
        {
            return null;
        }

        return facts.FindReference(property.Name) is not { } reference
            ? null
            : (unit ?? GetUnknownUnit(property.ContainingType, facts)).Connectors.FirstOrDefault(connector =>
                connector.Reference == reference
            );
    }

    private Board GetUnknownUnit(INamedTypeSymbol type, BoardFacts facts) =>
        unknownUnits.GetOrAdd(type, _ => new Board(type.Name, facts, isKnownUnit: false));

    private BoardFacts? Read(INamedTypeSymbol type)
    {
        foreach (AttributeData data in type.GetAttributes())
        {
            if (
                SymbolEqualityComparer.Default.Equals(data.AttributeClass, boardFacts)
                && data.ConstructorArguments.Length == 1
                && data.ConstructorArguments[0].Value is string facts
            )
            {
                bool isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
                return DecodedBoards.GetOrDecode(
                    isOwn ? "" : type.ContainingAssembly.Name,
                    data.ApplicationSyntaxReference?.SyntaxTree
                        ?? (object?)
                            (compilation.GetMetadataReference(type.ContainingAssembly) as PortableExecutableReference)?.GetMetadataId(),
                    facts
                );
            }
        }

        return null;
    }

    private List<INamedTypeSymbol> FindClasses(IAssemblySymbol assembly) =>
        boardClass is null
            ? []
            :
            [
                .. assembly
                    .GetAttributes()
                    .Where(data =>
                        SymbolEqualityComparer.Default.Equals(data.AttributeClass, boardClass) && data.ConstructorArguments.Length == 1
                    )
                    .Select(data => data.ConstructorArguments[0].Value)
                    .OfType<INamedTypeSymbol>()
                    .OrderBy(MetadataNames.GetFullName, StringComparer.Ordinal),
            ];
}
