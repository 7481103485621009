using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Services;

/// <summary>The values of members that never change: constants, and static read-only fields and properties with an initializer.</summary>
/// <remarks>Each is evaluated once for a compilation, when first used.</remarks>
/// <param name="compilation">The compilation.</param>
/// <param name="policies">The team's own limits.</param>
/// <param name="evaluate">Evaluates an initializer.</param>
/// <param name="cancellation">Cancels the analysis.</param>
internal sealed class MemberValues(
    Compilation compilation,
    PolicyReader policies,
    Func<IOperation, MemberValues, Value> evaluate,
    CancellationToken cancellation
)
{
    private const int MostHandedOn = 4;

    private readonly ConcurrentDictionary<ISymbol, Value?> known = new(SymbolEqualityComparer.Default);
    private readonly NestedTables nested = new(compilation, cancellation);
    private readonly ConcurrentDictionary<ISymbol, bool> written = new(SymbolEqualityComparer.Default);

    [ThreadStatic]
    private static HashSet<ISymbol>? beingEvaluated;

    public ThrowAnalysis Throws { get; } = new(compilation, cancellation);

    public Bodies Bodies { get; } = new(compilation, cancellation);

    public PolicyReader Policies => policies;

    public ImmutableTypes ImmutableTypes { get; } = new(cancellation);

    public Value GetValue(IFieldSymbol field, SyntaxNode origin)
    {
        if (field.HasConstantValue)
        {
            return Value.Known(field.ConstantValue, origin);
        }

        return field is { IsStatic: true, IsReadOnly: true } && !HasStaticConstructor(field.ContainingType)
            ? GetInitialValue(field, origin)
            : Value.Unknown(origin);
    }

    public Value GetValue(IPropertySymbol property, SyntaxNode origin) =>
        property is { IsStatic: true, SetMethod: null, IsVirtual: false, IsAbstract: false }
        && !HasStaticConstructor(property.ContainingType)
            ? GetInitialValue(property, origin)
            : Value.Unknown(origin);

    // A static constructor may give the member another value.
    private static bool HasStaticConstructor(INamedTypeSymbol type) =>
        type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);

    private Value GetInitialValue(ISymbol member, SyntaxNode origin)
    {
        if (ComesLater(member))
        {
            return Value.Unknown(origin);
        }

        if (!known.TryGetValue(member, out Value? value))
        {
            beingEvaluated ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            if (!beingEvaluated.Add(member))
            {
                // An initializer that needs itself.
                return Value.Unknown(origin);
            }

            try
            {
                value = EvaluateInitializer(member);
                known.TryAdd(member, value);
            }
            finally
            {
                beingEvaluated.Remove(member);
            }
        }

        return
            value is null
            || (
                (value.TryGetContent(out ListObject _) || value.TryGetContent(out DictionaryObject _))
                && written.GetOrAdd(member, IsWritten)
            )
            ? Value.Unknown(origin)
            : Copy(value, origin);
    }

    // Objects have an identity of their own: each body of code gets fresh ones.
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

    // Each body of code needs lists of its own, because each forgets what has escaped from it.
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
            copied = copies.TryGetValue(original, out Value? made) ? made : value;
        }

        return copied;
    }

    private Value? EvaluateInitializer(ISymbol member)
    {
        SyntaxNode? initializer =
            member.DeclaringSyntaxReferences.Length == 1
                ? member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
                {
                    VariableDeclaratorSyntax field => field.Initializer,
                    PropertyDeclarationSyntax { ExpressionBody: { } getter } => getter,
                    PropertyDeclarationSyntax { Initializer: { } given, AccessorList: { } accessors }
                        when accessors.Accessors.All(IsAutomatic) => given,
                    _ => null,
                }
                : null;
        if (initializer is null || !compilation.ContainsSyntaxTree(initializer.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // A member that design code uses may lie in another file; its model is asked for once for each such member.
        SemanticModel model = compilation.GetSemanticModel(initializer.SyntaxTree);
#pragma warning restore RS1030
        return ValueOf(model.GetOperation(initializer, cancellation)) is { } operation ? evaluate(operation, this) : null;
    }

    private static bool IsAutomatic(AccessorDeclarationSyntax accessor) => accessor is { Body: null, ExpressionBody: null };

    // With the conversion to the member's own type.
    private static IOperation? ValueOf(IOperation? initializer) =>
        initializer switch
        {
            ISymbolInitializerOperation symbol => symbol.Value,
            IBlockOperation block => block.Operations.OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue,
            _ => null,
        };

    /// <summary>Whether a field gets its value only after one whose initializer is being evaluated: that one finds it without.</summary>
    private static bool ComesLater(ISymbol member) =>
        beingEvaluated is not null
        && member is IFieldSymbol or IPropertySymbol
        && beingEvaluated.Any(other =>
            !SymbolEqualityComparer.Default.Equals(other, member)
            && SymbolEqualityComparer.Default.Equals(other.ContainingType, member.ContainingType)
            && other.DeclaringSyntaxReferences.FirstOrDefault() is { } first
            && member.DeclaringSyntaxReferences.FirstOrDefault() is { } second
            && (first.SyntaxTree != second.SyntaxTree || first.Span.Start < second.Span.Start)
            && second.GetSyntax() is not PropertyDeclarationSyntax { ExpressionBody: not null }
        );

    /// <summary>Whether anything in the compilation may write to the elements of a read-only table.</summary>
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
                name => MayBe(name, member),
                argument => OnlyReads(argument, MostHandedOn)
            )
        );
    }

    /// <summary>Whether a name may stand for a member: it does unless it is known to stand for another.</summary>
    private bool MayBe(IdentifierNameSyntax name, ISymbol member)
    {
#pragma warning disable RS1030 // Only where a file does something with a name that a read-only table has as well.
        SemanticModel model = compilation.GetSemanticModel(name.SyntaxTree);
#pragma warning restore RS1030
        return model.GetSymbolInfo(name, cancellation).Symbol is not { } symbol
            || SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, member.OriginalDefinition);
    }

    /// <summary>Whether an argument goes to a parameter through which nobody writes.</summary>
    private bool OnlyReads(ArgumentSyntax argument, int depth)
    {
#pragma warning disable RS1030 // Only where a read-only table that design code uses is handed to a call.
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

    // Back to the array or list that it is.
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

    /// <summary>Whether the code of a method only reads what one of its parameters brings.</summary>
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
