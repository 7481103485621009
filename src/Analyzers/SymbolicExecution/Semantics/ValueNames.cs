using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Describes values in messages, as in "at i = 3".</summary>
internal static class ValueNames
{
    /// <summary>Describes a value as a person would write it; null if it is unknown, too long or of another type.</summary>
    public static string? Describe(Value value) =>
        value.Content switch
        {
            string text => text.Length <= 40 ? $"\"{text}\"" : null,
            Connector part => part.PartNumber.Value,
            TupleValue tuple => Describe("", tuple.Elements),
            UserObject { Type: { IsRecord: true } type } known => Describe(
                type.Name,
                type.GetMembers()
                    .OfType<IPropertySymbol>()
                    .Where(property => !property.IsImplicitlyDeclared)
                    .Select(known.Get)
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
        parts.Select(Describe).ToList() is var descriptions
        && descriptions.Any(part => part is not null)
        && $"{name}({string.Join(", ", descriptions.Select(part => part ?? "…"))})" is { Length: <= 60 } text
            ? text
            : null;

    /// <summary>Quotes the code that a value comes from; null if that is longer than 40 characters or one line.</summary>
    public static string? Quote(Value value) => value.Origin.ToString() is { Length: <= 40 } text && text.IndexOf('\n') < 0 ? text : null;
}
