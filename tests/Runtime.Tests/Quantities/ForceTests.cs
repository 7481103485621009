namespace Keyway.Runtime.Tests.Quantities;

public class ForceTests()
    : QuantityContract<Force>(
        new QuantityUnit("Newtons", "N", 1m, typeof(ForceExtensions)),
        new QuantityUnit("Millinewtons", "mN", 0.001m, typeof(ForceExtensions)),
        new QuantityUnit("GramsForce", "gf", 0.00980665m, typeof(ForceExtensions)),
        new QuantityUnit("KilogramsForce", "kgf", 9.80665m, typeof(ForceExtensions)),
        new QuantityUnit("PoundsForce", "lbf", 4.4482216152605m, typeof(ForceExtensions))
    );
