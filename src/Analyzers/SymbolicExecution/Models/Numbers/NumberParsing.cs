using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Models methods that parse numbers.</summary>
internal static class NumberParsing
{
    /// <summary>
    /// Parses a known string; returns null if the result may depend on the culture: only ASCII digits are the same in every culture, and a
    /// decimal point only in the invariant one.
    /// </summary>
    public static Value? Parse(IInvocationOperation invocation, string text, ExecutionState state)
    {
        IMethodSymbol method = invocation.TargetMethod;
        // A base or a number style changes which strings are numbers.
        if (method.Parameters.Skip(1).Any(parameter => parameter.RefKind != RefKind.Out && parameter.Type.Name != nameof(IFormatProvider)))
        {
            return null;
        }

        bool isWhole = text.Length is > 0 and <= 9 && text.All(character => character is >= '0' and <= '9');
        bool isInvariant =
            invocation.Arguments.Any(argument =>
                argument
                    .Value.DescendantsAndSelf()
                    .OfType<IPropertyReferenceOperation>()
                    .Any(property => property.Property.Name == nameof(CultureInfo.InvariantCulture))
            ) && text.All(character => character is (>= '0' and <= '9') or '.');
        if (
            method.Name == nameof(int.TryParse)
            && method.ContainingType.SpecialType == SpecialType.System_Int32
            && isWhole
            && invocation.Arguments.Length == 2
        )
        {
            Targets.WriteAny(
                invocation.Arguments[1].Value,
                Value.Known(int.Parse(text, CultureInfo.InvariantCulture), invocation.Syntax),
                state
            );
            return Value.Known(true, invocation.Syntax);
        }

        return (method.Name, method.ReturnType.SpecialType) switch
        {
            ("Parse" or nameof(Convert.ToInt32), SpecialType.System_Int32) when isWhole => Value.Known(
                int.Parse(text, CultureInfo.InvariantCulture),
                invocation.Syntax
            ),
            ("Parse", SpecialType.System_Double)
                when isInvariant && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) =>
                Value.Known(number, invocation.Syntax),
            ("Parse", SpecialType.System_Decimal)
                when isInvariant && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) =>
                Value.Known(number, invocation.Syntax),
            _ => null,
        };
    }
}
