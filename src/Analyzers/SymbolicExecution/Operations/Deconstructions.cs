using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets deconstruction.</summary>
internal static class Deconstructions
{
    public static Value EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction, ExecutionState state)
    {
        Value value = state.Evaluate(deconstruction.Value);
        if (!DeconstructInto(deconstruction.Target, value, deconstruction.Value.Type, state))
        {
            Escapes.Escape(value, state);
            Havoc.HavocWrites(deconstruction, state);
            Havoc.HavocTargets(deconstruction.Target, state);
            Termination.AfterCall(deconstruction, state);
        }

        return value;
    }

    // What else is written to is found out before the value, and in an order of its own.
    private static bool IsPlainTarget(IOperation target) =>
        target
            is ILocalReferenceOperation
                or IParameterReferenceOperation
                or IDeclarationExpressionOperation
                or IDiscardOperation
                or ITupleOperation
                or IFieldReferenceOperation { Instance: IInstanceReferenceOperation }
                or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Arguments.IsEmpty: true };

    public static bool DeconstructInto(IOperation target, Value value, ITypeSymbol? type, ExecutionState state)
    {
        IOperation inner = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (inner is not ITupleOperation tuple || !tuple.Elements.All(IsPlainTarget))
        {
            return false;
        }

        if (Deconstruct(value, type, tuple.Elements.Length, target.Syntax, state) is not { } parts)
        {
            return false;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            IOperation element = tuple.Elements[i];
            if (element is ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation })
            {
                // What derives from nothing is the type that is named.
                ITypeSymbol? part =
                    parts[i].TryGetContent(out UserObject held)
                    && held.Type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
                        ? held.Type
                        : element.Type;
                if (!DeconstructInto(element, parts[i], part, state))
                {
                    Escapes.Escape(parts[i], state);
                    Havoc.HavocTargets(element, state);
                }
            }
            else if (element is not IDiscardOperation)
            {
                Targets.WriteAny(element, parts[i], state);
            }
        }

        return true;
    }

    public static IReadOnlyList<Value>? Deconstruct(Value value, ITypeSymbol? type, int count, SyntaxNode syntax, ExecutionState state)
    {
        if (value.TryGetContent(out TupleValue tuple))
        {
            return tuple.Elements.Count == count ? tuple.Elements : null;
        }

        if (!value.TryGetContent(out UserObject held) || !SymbolEqualityComparer.Default.Equals(held.Type, type))
        {
            return null;
        }

        List<IMethodSymbol> written =
        [
            .. held
                .Type.GetMembers("Deconstruct")
                .OfType<IMethodSymbol>()
                .Where(method => !method.IsImplicitlyDeclared && !method.IsStatic),
        ];
        if (written.Count > 0 || !held.Type.IsRecord)
        {
            List<IMethodSymbol> fitting =
            [
                .. written.Where(method =>
                    method.Parameters.Length == count && method.Parameters.All(parameter => parameter.RefKind == RefKind.Out)
                ),
            ];
            List<Value>? given = null;
            return
                fitting.Count == 1
                && !fitting[0].IsVirtual
                && !fitting[0].IsOverride
                && SourceMethods.Invoke(
                    fitting[0],
                    value,
                    [.. fitting[0].Parameters.Select(_ => Value.Unknown(syntax))],
                    null,
                    syntax,
                    state,
                    (callee, code) => given = [.. code.Parameters.Select(parameter => callee.Read(parameter, syntax))]
                )
                    is not null
                ? given
                : null;
        }

        IMethodSymbol? primary = held.Type.OriginalDefinition.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax
        );
        ImmutableArray<IParameterSymbol> parameters = primary?.Parameters ?? [];
        List<Value> parts =
        [
            .. parameters
                .Select(parameter => Properties.FindProperty(held.Type, parameter.Name))
                .OfType<IPropertySymbol>()
                .Select(held.Get)
                .OfType<Value>(),
        ];
        return parts.Count == count && parameters.Length == count ? parts : null;
    }
}
