namespace Keyway.Runtime.Tests.Quantities;

public class ForceTests()
    : QuantityContract<Force>(
        new QuantityUnit("Newtons", "N", 1m, typeof(ForceExtensions)),
        new QuantityUnit("Millinewtons", "mN", 0.001m, typeof(ForceExtensions))
    );
