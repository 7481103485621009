using System.Collections.Concurrent;
using System.Collections.Immutable;
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
/// <param name="effects">The analyses of the compilation.</param>
/// <param name="policies">The limits that a team configures for designs.</param>
/// <param name="evaluate">Interprets an initializer.</param>
/// <param name="cancellation">Cancels the analysis.</param>
internal sealed class MemberValues(
    Compilation compilation,
    CompilationEffects effects,
    PolicyReader policies,
    InitializerEvaluator evaluate,
    CancellationToken cancellation
)
{
    private readonly ConcurrentDictionary<ISymbol, Value?> values = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the analyses of the compilation.</summary>
    public CompilationEffects Effects => effects;

    /// <summary>Gets the limits that a team configures for designs.</summary>
    public PolicyReader Policies => policies;

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

        return field is { IsStatic: true, IsReadOnly: true } ? GetInitialValue(field, origin, initializing) : Value.Unknown(origin);
    }

    /// <summary>Gets the value of a property; unknown unless it is static, has no setter and an initializer or expression body.</summary>
    /// <param name="property">The property.</param>
    /// <param name="origin">The syntax that reads it.</param>
    /// <param name="initializing">The members whose initializers are being interpreted.</param>
    public Value GetValue(IPropertySymbol property, SyntaxNode origin, ImmutableHashSet<ISymbol> initializing) =>
        property is { IsStatic: true, SetMethod: null, IsVirtual: false, IsAbstract: false }
            ? GetInitialValue(property, origin, initializing)
            : Value.Unknown(origin);

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

        return value is null || CanChange(value, member) ? Value.Unknown(origin) : Copy(value, origin);
    }

    private bool CanChange(Value value, ISymbol member) =>
        value.DescendantsAndSelf.Any(part =>
            part.Content is HeapObject held
            && (
                held.CanChange(isWritten: false)
                || (held.CanChange(isWritten: true) && effects.Aliases.MayWrite(member, UserObject.GetTypes(value)))
            )
        );

    // Each use gets new objects, because a change that one body of code makes to an object is not to be visible in another.
    private static Value Copy(Value value, SyntaxNode origin) =>
        value.Content switch
        {
            DesignObject design => Value.Known(new DesignObject(design.Model), origin),
            HeapObject { HasState: true } => CopyObjects(value, []).WithOrigin(origin),
            _ => value.WithOrigin(origin),
        };

    private static Value CopyObjects(Value value, Dictionary<HeapObject, Value> copies)
    {
        if (value.Content is not HeapObject { HasState: true } original)
        {
            return value;
        }

        if (!copies.TryGetValue(original, out Value? copied))
        {
            original.Copy(part => CopyObjects(part, copies), copy => copies[original] = Value.Known(copy, value.Origin));
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
        if (FindStaticConstructor(member.ContainingType) is { } constructor && initializer is not ArrowExpressionClauseSyntax)
        {
            List<ExpressionSyntax> targets = [.. effects.Construction.FindTargets(member, constructor)];
            if (targets.Count > 0)
            {
                // The initializers, which run before the constructor, read the default value of what it assigns.
                bool isReadBefore = initializing.Any(other =>
                    !SymbolEqualityComparer.Default.Equals(other, member)
                    && SymbolEqualityComparer.Default.Equals(other.ContainingType, member.ContainingType)
                );
                initializer = targets.Count == 1 && !isReadBefore ? FindAssignment(targets[0], constructor) : null;
            }
        }

        if (initializer is null || LargeTables.IsTooLarge(initializer) || !compilation.ContainsSyntaxTree(initializer.SyntaxTree))
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

    // An assignment that the constructor always runs: a statement of its own.
    private static AssignmentExpressionSyntax? FindAssignment(ExpressionSyntax target, ConstructorDeclarationSyntax constructor) =>
        target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
        && (assignment.Parent == constructor.ExpressionBody || assignment.Parent?.Parent == constructor.Body)
            ? assignment
            : null;

    private ConstructorDeclarationSyntax? FindStaticConstructor(INamedTypeSymbol type) =>
        type
            .StaticConstructors.SelectMany(constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<ConstructorDeclarationSyntax>()
            .FirstOrDefault();

    private static bool IsAutomatic(AccessorDeclarationSyntax accessor) => accessor is { Body: null, ExpressionBody: null };

    // Includes the conversion to the type of the member.
    private static IOperation? GetExpression(IOperation? initializer) =>
        initializer switch
        {
            ISymbolInitializerOperation symbol => symbol.Value,
            ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Value,
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
}
