using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Names values in messages, as in "when 'i' is 3".</summary>
internal static class ValueNames
{
    /// <summary>A value as a person would name it; nothing if it is too long to be named.</summary>
    public static string? Describe(Value value) =>
        value.Content switch
        {
            string text => text.Length <= 40 ? $"\"{text}\"" : null,
            Connector part => part.PartNumber.Value,
            TupleValue tuple => Describe("", tuple.Elements),
            UserObject { Type: { IsRecord: true } type } held => Describe(
                type.Name,
                type.GetMembers()
                    .OfType<IPropertySymbol>()
                    .Where(property => !property.IsImplicitlyDeclared)
                    .Select(held.Get)
                    .OfType<Value>()
            ),
            int or long or decimal or double or bool => Convert.ToString(value.Content, System.Globalization.CultureInfo.InvariantCulture),
            IFormattable quantity when quantity.GetType().Assembly == typeof(Interconnect).Assembly => quantity.ToString(
                null,
                System.Globalization.CultureInfo.InvariantCulture
            ),
            _ => null,
        };

    private static string? Describe(string name, IEnumerable<Value> parts) =>
        parts.Select(Describe).ToList() is var shown
        && shown.Any(part => part is not null)
        && $"{name}({string.Join(", ", shown.Select(part => part ?? "…"))})" is { Length: <= 60 } text
            ? text
            : null;

    /// <summary>A value as the code writes it; nothing if that is too long.</summary>
    public static string? Quote(Value value) => value.Origin.ToString() is { Length: <= 40 } text && text.IndexOf('\n') < 0 ? text : null;
}
