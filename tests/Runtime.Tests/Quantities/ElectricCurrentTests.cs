namespace Keyway.Runtime.Tests.Quantities;

public class ElectricCurrentTests : QuantityContract<ElectricCurrent>
{
    protected override ElectricCurrent Zero => ElectricCurrent.Zero;

    protected override IReadOnlyList<Func<double, ElectricCurrent>> FromDouble { get; } =
    [
        ElectricCurrent.FromAmperes,
        number => number.Amperes(),
        ElectricCurrent.FromMilliamperes,
        number => number.Milliamperes(),
        ElectricCurrent.FromMicroamperes,
        number => number.Microamperes(),
    ];

    protected override ElectricCurrent Of(decimal value) => ElectricCurrent.FromAmperes(value);

    protected override ElectricCurrent Add(ElectricCurrent left, ElectricCurrent right) => left + right;

    protected override ElectricCurrent Subtract(ElectricCurrent left, ElectricCurrent right) => left - right;

    protected override ElectricCurrent Negate(ElectricCurrent operand) => -operand;

    protected override ElectricCurrent[] Multiples(ElectricCurrent quantity, int factor) =>
        [
            quantity * factor,
            quantity * (decimal)factor,
            quantity * (double)factor,
            factor * quantity,
            (decimal)factor * quantity,
            (double)factor * quantity,
        ];

    protected override ElectricCurrent[] Parts(ElectricCurrent quantity, int divisor) =>
        [quantity / divisor, quantity / (decimal)divisor, quantity / (double)divisor];

    protected override ElectricCurrent TimesDouble(ElectricCurrent quantity, double factor) => quantity * factor;

    protected override decimal Ratio(ElectricCurrent left, ElectricCurrent right) => left / right;

    protected override bool AreEqual(ElectricCurrent left, ElectricCurrent right) => left == right;

    protected override bool AreUnequal(ElectricCurrent left, ElectricCurrent right) => left != right;

    protected override (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(ElectricCurrent left, ElectricCurrent right) =>
        (left < right, left <= right, left > right, left >= right);

    protected override bool TryParse(string text, out ElectricCurrent result) => ElectricCurrent.TryParse(text, out result);
}
