namespace Keyway.Runtime.Tests.Quantities;

public class RatioTests()
    : QuantityContract<Ratio>(
        new QuantityUnit("Percent", "%", 1m, typeof(RatioExtensions)),
        new QuantityUnit("PartsPerMillion", "ppm", 0.0001m, typeof(RatioExtensions))
    );
