using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Checks part numbers that are written as strings.</summary>
internal static class PartNumberChecks
{
    /// <summary>
    /// Reports an invalid part number in a string that is given to a member for part numbers; an empty one means none yet.
    /// </summary>
    /// <param name="target">The parameter, property or field that receives the value, or null.</param>
    /// <param name="value">The value.</param>
    /// <param name="expression">The expression of the value.</param>
    /// <param name="state">The state of the path.</param>
    public static void Check(ISymbol? target, Value value, IOperation expression, ExecutionState state)
    {
        if (target is not null && value.TryGetContent(out string number) && number.Length > 0 && IsPartNumber(target, state))
        {
            ValueOrigin origin = Origins.GetOrigin(expression, state) with { Source = value.Origin, Operands = value.Sources };
            state.Report(DesignRules.Check(new PartNumberRequest(new Traced<string>(number, origin), state.Context.Symbols.Series.All)));
        }
    }

    // The parameter of a record stands for the property of the same name, which its attribute may name.
    private static bool IsPartNumber(ISymbol target, ExecutionState state) =>
        state.Context.Symbols.IsPartNumber(target)
        || (
            target.ContainingType?.IsRecord == true
            && target is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
            && FindProperty(target) is { } property
            && state.Context.Symbols.IsPartNumber(property)
        );

    // Declared by the parameter itself.
    private static IPropertySymbol? FindProperty(ISymbol parameter) =>
        parameter
            .ContainingType.GetMembers(parameter.Name)
            .OfType<IPropertySymbol>()
            .FirstOrDefault(property =>
                property.DeclaringSyntaxReferences.FirstOrDefault()?.Span == parameter.DeclaringSyntaxReferences.FirstOrDefault()?.Span
            );
}
