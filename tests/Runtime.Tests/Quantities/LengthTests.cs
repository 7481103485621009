namespace Keyway.Runtime.Tests.Quantities;

public class LengthTests()
    : QuantityContract<Length>(
        new QuantityUnit("Millimeters", "mm", 1m, typeof(LengthExtensions)),
        new QuantityUnit("Micrometers", "µm", 0.001m, typeof(LengthExtensions)),
        new QuantityUnit("Centimeters", "cm", 10m, typeof(LengthExtensions)),
        new QuantityUnit("Meters", "m", 1000m, typeof(LengthExtensions)),
        new QuantityUnit("Inches", "in", 25.4m, typeof(LengthExtensions)),
        new QuantityUnit("Mils", "mil", 0.0254m, typeof(LengthExtensions))
    );
