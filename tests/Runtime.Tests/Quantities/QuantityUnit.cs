namespace Keyway.Runtime.Tests.Quantities;

/// <summary>A unit of a quantity.</summary>
/// <param name="Name">The name of the unit in the names of members.</param>
/// <param name="Symbol">The symbol after a number.</param>
/// <param name="InFirstUnit">The size of the unit in the first unit of the quantity.</param>
/// <param name="Extensions">The class with the extension methods for numbers, or null if such a number is another quantity.</param>
public sealed record QuantityUnit(string Name, string Symbol, decimal InFirstUnit, Type? Extensions = null);
