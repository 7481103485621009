namespace Keyway.Runtime.Tests.Quantities;

public class TemperatureDeltaTests() : QuantityContract<TemperatureDelta>(new QuantityUnit("Kelvins", "K", 1m));
