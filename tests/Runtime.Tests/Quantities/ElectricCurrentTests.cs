namespace Keyway.Runtime.Tests.Quantities;

public class ElectricCurrentTests()
    : QuantityContract<ElectricCurrent>(
        new QuantityUnit("Amperes", "A", 1m, typeof(ElectricCurrentExtensions)),
        new QuantityUnit("Milliamperes", "mA", 0.001m, typeof(ElectricCurrentExtensions)),
        new QuantityUnit("Microamperes", "µA", 0.000001m, typeof(ElectricCurrentExtensions))
    );
