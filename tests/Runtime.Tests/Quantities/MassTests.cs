namespace Keyway.Runtime.Tests.Quantities;

public class MassTests()
    : QuantityContract<Mass>(
        new QuantityUnit("Grams", "g", 1m, typeof(MassExtensions)),
        new QuantityUnit("Milligrams", "mg", 0.001m, typeof(MassExtensions)),
        new QuantityUnit("Kilograms", "kg", 1000m, typeof(MassExtensions))
    );
