namespace Keyway.Runtime.Tests.Quantities;

/// <summary>A unit of a quantity.</summary>
/// <param name="Name">The name that its members have in code.</param>
/// <param name="Symbol">The symbol that is written behind a number.</param>
/// <param name="InFirstUnit">How many of the quantity's first unit it is.</param>
/// <param name="Extensions">The class that lets numbers be taken in the unit; null where such a number is another quantity.</param>
public sealed record QuantityUnit(string Name, string Symbol, decimal InFirstUnit, Type? Extensions = null);
