namespace Keyway.Runtime.Tests.Quantities;

public class ElectricResistanceTests()
    : QuantityContract<ElectricResistance>(
        new QuantityUnit("Ohms", "Ω", 1m, typeof(ElectricResistanceExtensions)),
        new QuantityUnit("Milliohms", "mΩ", 0.001m, typeof(ElectricResistanceExtensions)),
        new QuantityUnit("Kiloohms", "kΩ", 1000m, typeof(ElectricResistanceExtensions)),
        new QuantityUnit("Megaohms", "MΩ", 1000000m, typeof(ElectricResistanceExtensions))
    );
