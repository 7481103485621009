using System.Collections.Concurrent;
using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Services;

/// <summary>Interprets the initializer of a member.</summary>
/// <param name="initializer">The initializer.</param>
/// <param name="members">The values of the members that it reads.</param>
/// <param name="initializing">The members whose initializers are being interpreted, this one among them.</param>
internal delegate Value InitializerEvaluator(IOperation initializer, MemberValues members, ImmutableHashSet<ISymbol> initializing);

/// <summary>
/// Gets the values of members that never change: constants, and static read-only fields and properties with an initializer.
/// </summary>
/// <remarks>Each initializer is interpreted once for a compilation, when the member is first used.</remarks>
/// <param name="compilation">The compilation.</param>
/// <param name="policies">The limits that a team configures for designs.</param>
/// <param name="evaluate">Interprets an initializer.</param>
/// <param name="cancellation">Cancels the analysis.</param>
internal sealed class MemberValues(
    Compilation compilation,
    PolicyReader policies,
    InitializerEvaluator evaluate,
    CancellationToken cancellation
)
{
    // Through how many methods a collection is followed that is passed as an argument, to find writes to it.
    private const int MaximumPassingDepth = 4;

    private readonly ConcurrentDictionary<ISymbol, Value?> values = new(SymbolEqualityComparer.Default);
    private readonly NestedTables nested = new(compilation, cancellation);
    private readonly ConcurrentDictionary<ISymbol, bool> written = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the analysis of which calls may throw.</summary>
    public ThrowAnalysis Throws { get; } = new(compilation, cancellation);

    /// <summary>Gets the code of the compilation's methods.</summary>
    public Bodies Bodies { get; } = new(compilation, cancellation);

    /// <summary>Gets the limits that a team configures for designs.</summary>
    public PolicyReader Policies => policies;

    /// <summary>Gets the analysis of which types have immutable objects.</summary>
    public ImmutableTypes ImmutableTypes { get; } = new(cancellation);

    /// <summary>Gets the value of a field; unknown unless it is a constant, or static and read-only with an initializer.</summary>
    /// <param name="field">The field.</param>
    /// <param name="origin">The syntax that reads it.</param>
    /// <param name="initializing">The members whose initializers are being interpreted.</param>
    public Value GetValue(IFieldSymbol field, SyntaxNode origin, ImmutableHashSet<ISymbol> initializing)
    {
        if (field.HasConstantValue)
        {
            return Value.Known(field.ConstantValue, origin);
        }

        return field is { IsStatic: true, IsReadOnly: true } && !HasStaticConstructor(field.ContainingType)
            ? GetInitialValue(field, origin, initializing)
            : Value.Unknown(origin);
    }

    /// <summary>Gets the value of a property; unknown unless it is static, has no setter and an initializer or expression body.</summary>
    /// <param name="property">The property.</param>
    /// <param name="origin">The syntax that reads it.</param>
    /// <param name="initializing">The members whose initializers are being interpreted.</param>
    public Value GetValue(IPropertySymbol property, SyntaxNode origin, ImmutableHashSet<ISymbol> initializing) =>
        property is { IsStatic: true, SetMethod: null, IsVirtual: false, IsAbstract: false }
        && !HasStaticConstructor(property.ContainingType)
            ? GetInitialValue(property, origin, initializing)
            : Value.Unknown(origin);

    // A static constructor may assign another value to the member.
    private static bool HasStaticConstructor(INamedTypeSymbol type) =>
        type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);

    private Value GetInitialValue(ISymbol member, SyntaxNode origin, ImmutableHashSet<ISymbol> initializing)
    {
        // An initializer that depends on itself reads the member's default value, and so does one that reads a member initialized later.
        if (initializing.Contains(member) || ComesLater(member, initializing))
        {
            return Value.Unknown(origin);
        }

        if (!values.TryGetValue(member, out Value? value))
        {
            value = EvaluateInitializer(member, initializing.Add(member));
            values.TryAdd(member, value);
        }

        return
            value is null
            || (
                !TypeFacts.IsImmutableCollection((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type)
                && (value.TryGetContent(out ListObject _) || value.TryGetContent(out DictionaryObject _))
                && written.GetOrAdd(member, IsWritten)
            )
            ? Value.Unknown(origin)
            : Copy(value, origin);
    }

    // Each use gets new objects, because a change that one body of code makes to an object is not to be visible in another.
    private Value Copy(Value value, SyntaxNode origin) =>
        value.Content switch
        {
            DesignObject design => Value.Known(new DesignObject(design.Model), origin),
            ListObject { Items: not null } or DictionaryObject { Entries: not null } => ((HeapObject)value.Content).Children.Any(CanChange)
                ? Value.Unknown(origin)
                : Value.Known(((HeapObject)value.Content).Copy(CopyLists, static _ => { }), origin),
            _ => CanChange(value) ? Value.Unknown(origin) : CopyLists(value).WithOrigin(origin),
        };

    private bool CanChange(Value value) =>
        value.DescendantsAndSelf.Any(part => (part.Content as HeapObject)?.CanChange(nested.AreImmutable) == true);

    // Each use gets new lists, because a list that escapes in one body of code is still known in others.
    private static Value CopyLists(Value value) =>
        value.DescendantsAndSelf.Any(part => part.Content is ListObject) ? CopyLists(value, []) : value;

    private static Value CopyLists(Value value, Dictionary<HeapObject, Value> copies)
    {
        if (value.Content is not HeapObject { HasState: true } original)
        {
            return value;
        }

        if (!copies.TryGetValue(original, out Value? copied))
        {
            original.Copy(part => CopyLists(part, copies), copy => copies[original] = Value.Known(copy, value.Origin));
            copied = copies.TryGetValue(original, out Value? created) ? created : value;
        }

        return copied;
    }

    private Value? EvaluateInitializer(ISymbol member, ImmutableHashSet<ISymbol> initializing)
    {
        SyntaxNode? initializer =
            member.DeclaringSyntaxReferences.Length == 1
                ? member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
                {
                    VariableDeclaratorSyntax field => field.Initializer,
                    PropertyDeclarationSyntax { ExpressionBody: { } getter } => getter,
                    PropertyDeclarationSyntax { Initializer: { } propertyInitializer, AccessorList: { } accessors }
                        when accessors.Accessors.All(IsAutomatic) => propertyInitializer,
                    _ => null,
                }
                : null;
        if (initializer is null || !compilation.ContainsSyntaxTree(initializer.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // The member may be in another file. Its model is needed once for each member that interpreted code uses.
        SemanticModel model = compilation.GetSemanticModel(initializer.SyntaxTree);
#pragma warning restore RS1030
        return GetExpression(model.GetOperation(initializer, cancellation)) is { } operation
            ? evaluate(operation, this, initializing)
            : null;
    }

    private static bool IsAutomatic(AccessorDeclarationSyntax accessor) => accessor is { Body: null, ExpressionBody: null };

    // Includes the conversion to the type of the member.
    private static IOperation? GetExpression(IOperation? initializer) =>
        initializer switch
        {
            ISymbolInitializerOperation symbol => symbol.Value,
            IBlockOperation block => block.Operations.OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue,
            _ => null,
        };

    /// <summary>
    /// Determines whether a member is initialized only after one whose initializer is being interpreted, which then reads its default
    /// value.
    /// </summary>
    private static bool ComesLater(ISymbol member, ImmutableHashSet<ISymbol> initializing) =>
        member is IFieldSymbol or IPropertySymbol
        && initializing.Any(other =>
            !SymbolEqualityComparer.Default.Equals(other, member)
            && SymbolEqualityComparer.Default.Equals(other.ContainingType, member.ContainingType)
            && other.DeclaringSyntaxReferences.FirstOrDefault() is { } first
            && member.DeclaringSyntaxReferences.FirstOrDefault() is { } second
            && (first.SyntaxTree != second.SyntaxTree || first.Span.Start < second.Span.Start)
            && second.GetSyntax() is not PropertyDeclarationSyntax { ExpressionBody: not null }
        );

    /// <summary>Determines whether any code of the compilation may write to the elements of a static read-only collection.</summary>
    private bool IsWritten(ISymbol member)
    {
        IEnumerable<SyntaxTree> trees =
            member.DeclaredAccessibility == Accessibility.Private
                ? member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct()
                : compilation.SyntaxTrees;
        return trees.Any(tree =>
            TableWrites.MayWrite(
                tree.GetRoot(cancellation),
                member.Name,
                name => MayReferTo(name, member),
                argument => OnlyReads(argument, MaximumPassingDepth)
            )
        );
    }

    /// <summary>Determines whether a name may refer to a member: false only if it is known to refer to another symbol.</summary>
    private bool MayReferTo(IdentifierNameSyntax name, ISymbol member)
    {
#pragma warning disable RS1030 // Needed only for files that may write to a collection of the name of one that interpreted code uses.
        SemanticModel model = compilation.GetSemanticModel(name.SyntaxTree);
#pragma warning restore RS1030
        return model.GetSymbolInfo(name, cancellation).Symbol is not { } symbol
            || SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, member.OriginalDefinition);
    }

    /// <summary>Determines whether the method that receives an argument only reads its elements.</summary>
    private bool OnlyReads(ArgumentSyntax argument, int depth)
    {
#pragma warning disable RS1030 // Needed only for files that pass a collection to a method, of the name of one that interpreted code uses.
        SemanticModel model = compilation.GetSemanticModel(argument.SyntaxTree);
#pragma warning restore RS1030
        return model.GetOperation(argument, cancellation) is IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter }
            && (
                (
                    parameter.Type is INamedTypeSymbol named
                    && named.Name is "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IReadOnlyDictionary" or "ReadOnlySpan"
                    && !IsCast(parameter.OriginalDefinition)
                )
                || (
                    FrameworkSymbols.IsFrameworkSymbol(parameter.ContainingSymbol)
                    && parameter.ContainingType.SpecialType == SpecialType.System_String
                )
                || (depth > 0 && OnlyReads(parameter, depth - 1))
            );
    }

    // Code that casts a read-only interface to the array or list behind it can write to the elements.
    private bool IsCast(IParameterSymbol parameter) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences.Any(reference =>
            reference
                .GetSyntax(cancellation)
                .DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Any(name =>
                    name.Identifier.ValueText == parameter.Name
                    && name.Parent
                        is CastExpressionSyntax
                            or IsPatternExpressionSyntax
                            or SwitchStatementSyntax
                            or SwitchExpressionSyntax
                            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression }
                )
        );

    /// <summary>Determines whether the code of a method only reads the elements of an argument.</summary>
    private bool OnlyReads(IParameterSymbol parameter, int depth)
    {
        IParameterSymbol declared = parameter.OriginalDefinition;
        return declared.ContainingSymbol is IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } method
            && method is { PartialImplementationPart: null, DeclaringSyntaxReferences: { Length: 1 } references }
            && method.ContainingType is { TypeKind: not TypeKind.Interface }
            && references[0].GetSyntax(cancellation) is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
            && !TableWrites.MayWrite(
                references[0].GetSyntax(cancellation),
                declared.Name,
                _ => true,
                argument => OnlyReads(argument, depth)
            );
    }
}
