using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets deconstruction.</summary>
internal static class Deconstructions
{
    /// <summary>Evaluates a deconstructing assignment; its variables are unknown if the value cannot be deconstructed.</summary>
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

    // C# evaluates the receivers and indices of other targets before the value; that order is not modeled.
    private static bool IsPlainTarget(IOperation target) =>
        target
            is ILocalReferenceOperation
                or IParameterReferenceOperation
                or IDeclarationExpressionOperation
                or IDiscardOperation
                or ITupleOperation
                or IFieldReferenceOperation { Instance: IInstanceReferenceOperation }
                or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Arguments.IsEmpty: true };

    /// <summary>
    /// Deconstructs a value into the variables of a tuple expression; returns false, without writing, if that is not possible.
    /// </summary>
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

        if (!value.IsKnown)
        {
            Termination.Dereference(value, state);
        }

        for (int i = 0; i < parts.Count; i++)
        {
            IOperation element = tuple.Elements[i];
            if (element is ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation })
            {
                // Deconstruct is chosen by the static type of the part. A class without a base class of its own is taken to be that type.
                ITypeSymbol? part =
                    parts[i].TryGetContent(out UserObject instance)
                    && instance.Type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
                        ? instance.Type
                        : element.Type;
                if (!DeconstructInto(element, parts[i], part, state))
                {
                    Escapes.Escape(parts[i], state);
                    Havoc.HavocTargets(element, state);
                }
            }
            else if (element is not IDiscardOperation)
            {
                Value part = parts[i].IsKnown ? parts[i] : parts[i].WithOrigin(element.Syntax);
                Targets.WriteAny(element, part.AddSources(value.Sources), state);
            }
        }

        return true;
    }

    /// <summary>
    /// Gets the parts of a tuple, or of an object by its Deconstruct method or record parameters; returns null if they are unknown.
    /// </summary>
    public static IReadOnlyList<Value>? Deconstruct(Value value, ITypeSymbol? type, int count, SyntaxNode syntax, ExecutionState state)
    {
        if (value.TryGetContent(out TupleValue tuple))
        {
            return tuple.Elements.Count == count ? tuple.Elements : null;
        }

        if (FindType(value, type, state) is not { } owner)
        {
            return null;
        }

        if (owner.IsTupleType)
        {
            return owner.TupleElements.Length == count ? ReadAll(value, owner.TupleElements, count, syntax, state) : null;
        }

        List<IMethodSymbol> declared =
        [
            .. owner.GetMembers("Deconstruct").OfType<IMethodSymbol>().Where(method => !method.IsImplicitlyDeclared && !method.IsStatic),
        ];
        if (declared.Count > 0 || !owner.IsRecord)
        {
            List<IMethodSymbol> candidates =
            [
                .. declared.Where(method =>
                    method.Parameters.Length == count && method.Parameters.All(parameter => parameter.RefKind == RefKind.Out)
                ),
            ];
            List<Value>? results = null;
            return
                candidates.Count == 1
                && !candidates[0].IsVirtual
                && !candidates[0].IsOverride
                && SourceMethods.Invoke(
                    candidates[0],
                    value,
                    [.. candidates[0].Parameters.Select(_ => Value.Unknown(syntax))],
                    null,
                    syntax,
                    state,
                    (callee, code) => results = [.. code.Parameters.Select(parameter => callee.Read(parameter, syntax))]
                )
                    is not null
                ? results
                : null;
        }

        IMethodSymbol? primary = owner.OriginalDefinition.InstanceConstructors.FirstOrDefault(PrimaryConstructors.IsPrimary);
        return primary?.Parameters.Length == count
            ? ReadAll(
                value,
                primary.Parameters.Select(parameter => Properties.FindProperty(owner, parameter.Name)).OfType<IPropertySymbol>(),
                count,
                syntax,
                state
            )
            : null;
    }

    // An object of exactly that type, or an unknown one: Deconstruct is chosen by the static type.
    private static INamedTypeSymbol? FindType(Value value, ITypeSymbol? type, ExecutionState state) =>
        type is null || state.Frame.ResolveAll(type) is not INamedTypeSymbol resolved ? null
        : value.IsKnown
            ? value.TryGetContent(out UserObject instance) && SymbolEqualityComparer.Default.Equals(instance.Type, resolved) ? resolved
                : null
        : value.IsSymbolic || OpenValues.IsOpen(value) ? resolved
        : null;

    private static List<Value>? ReadAll(Value value, IEnumerable<ISymbol> members, int count, SyntaxNode syntax, ExecutionState state)
    {
        List<Value> parts =
        [
            .. members
                .Select(member => value.IsKnown ? Members.ReadMember(value, member) : OpenMembers.Read(value, member, syntax, state))
                .OfType<Value>(),
        ];
        return parts.Count == count ? parts : null;
    }
}
