namespace Keyway.Runtime.Tests.Quantities;

public class TemperatureDeltaTests : QuantityContract<TemperatureDelta>
{
    protected override TemperatureDelta Zero => TemperatureDelta.Zero;

    protected override IReadOnlyList<Func<double, TemperatureDelta>> FromDouble { get; } = [TemperatureDelta.FromKelvins];

    protected override TemperatureDelta Of(decimal value) => TemperatureDelta.FromKelvins(value);

    protected override TemperatureDelta Add(TemperatureDelta left, TemperatureDelta right) => left + right;

    protected override TemperatureDelta Subtract(TemperatureDelta left, TemperatureDelta right) => left - right;

    protected override TemperatureDelta Negate(TemperatureDelta operand) => -operand;

    protected override TemperatureDelta[] Multiples(TemperatureDelta quantity, int factor) =>
        [
            quantity * factor,
            quantity * (decimal)factor,
            quantity * (double)factor,
            factor * quantity,
            (decimal)factor * quantity,
            (double)factor * quantity,
        ];

    protected override TemperatureDelta[] Parts(TemperatureDelta quantity, int divisor) =>
        [quantity / divisor, quantity / (decimal)divisor, quantity / (double)divisor];

    protected override TemperatureDelta TimesDouble(TemperatureDelta quantity, double factor) => quantity * factor;

    protected override decimal Ratio(TemperatureDelta left, TemperatureDelta right) => left / right;

    protected override bool AreEqual(TemperatureDelta left, TemperatureDelta right) => left == right;

    protected override bool AreUnequal(TemperatureDelta left, TemperatureDelta right) => left != right;

    protected override (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(TemperatureDelta left, TemperatureDelta right) =>
        (left < right, left <= right, left > right, left >= right);

    protected override bool TryParse(string text, out TemperatureDelta result) => TemperatureDelta.TryParse(text, out result);
}
