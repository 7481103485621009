namespace Keyway.Runtime.Tests.Quantities;

public class ElectricResistanceTests : QuantityContract<ElectricResistance>
{
    protected override ElectricResistance Zero => ElectricResistance.Zero;

    protected override IReadOnlyList<Func<double, ElectricResistance>> FromDouble { get; } =
    [
        ElectricResistance.FromOhms,
        number => number.Ohms(),
        ElectricResistance.FromMilliohms,
        number => number.Milliohms(),
        ElectricResistance.FromKiloohms,
        number => number.Kiloohms(),
        ElectricResistance.FromMegaohms,
        number => number.Megaohms(),
    ];

    protected override ElectricResistance Of(decimal value) => ElectricResistance.FromOhms(value);

    protected override ElectricResistance Add(ElectricResistance left, ElectricResistance right) => left + right;

    protected override ElectricResistance Subtract(ElectricResistance left, ElectricResistance right) => left - right;

    protected override ElectricResistance Negate(ElectricResistance operand) => -operand;

    protected override ElectricResistance[] Multiples(ElectricResistance quantity, int factor) =>
        [
            quantity * factor,
            quantity * (decimal)factor,
            quantity * (double)factor,
            factor * quantity,
            (decimal)factor * quantity,
            (double)factor * quantity,
        ];

    protected override ElectricResistance[] Parts(ElectricResistance quantity, int divisor) =>
        [quantity / divisor, quantity / (decimal)divisor, quantity / (double)divisor];

    protected override ElectricResistance TimesDouble(ElectricResistance quantity, double factor) => quantity * factor;

    protected override decimal Ratio(ElectricResistance left, ElectricResistance right) => left / right;

    protected override bool AreEqual(ElectricResistance left, ElectricResistance right) => left == right;

    protected override bool AreUnequal(ElectricResistance left, ElectricResistance right) => left != right;

    protected override (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(ElectricResistance left, ElectricResistance right) =>
        (left < right, left <= right, left > right, left >= right);

    protected override bool TryParse(string text, out ElectricResistance result) => ElectricResistance.TryParse(text, out result);
}
