namespace Keyway.Runtime.Tests.Quantities;

public class ElectricPotentialTests()
    : QuantityContract<ElectricPotential>(
        new QuantityUnit("Volts", "V", 1m, typeof(ElectricPotentialExtensions)),
        new QuantityUnit("Millivolts", "mV", 0.001m, typeof(ElectricPotentialExtensions)),
        new QuantityUnit("Kilovolts", "kV", 1000m, typeof(ElectricPotentialExtensions))
    );
