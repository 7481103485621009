namespace Keyway.Runtime.Tests.Quantities;

public class ElectricPotentialTests : QuantityContract<ElectricPotential>
{
    protected override ElectricPotential Zero => ElectricPotential.Zero;

    protected override IReadOnlyList<Func<double, ElectricPotential>> FromDouble { get; } =
    [
        ElectricPotential.FromVolts,
        number => number.Volts(),
        ElectricPotential.FromMillivolts,
        number => number.Millivolts(),
        ElectricPotential.FromKilovolts,
        number => number.Kilovolts(),
    ];

    protected override ElectricPotential Of(decimal value) => ElectricPotential.FromVolts(value);

    protected override ElectricPotential Add(ElectricPotential left, ElectricPotential right) => left + right;

    protected override ElectricPotential Subtract(ElectricPotential left, ElectricPotential right) => left - right;

    protected override ElectricPotential Negate(ElectricPotential operand) => -operand;

    protected override ElectricPotential[] Multiples(ElectricPotential quantity, int factor) =>
        [
            quantity * factor,
            quantity * (decimal)factor,
            quantity * (double)factor,
            factor * quantity,
            (decimal)factor * quantity,
            (double)factor * quantity,
        ];

    protected override ElectricPotential[] Parts(ElectricPotential quantity, int divisor) =>
        [quantity / divisor, quantity / (decimal)divisor, quantity / (double)divisor];

    protected override ElectricPotential TimesDouble(ElectricPotential quantity, double factor) => quantity * factor;

    protected override decimal Ratio(ElectricPotential left, ElectricPotential right) => left / right;

    protected override bool AreEqual(ElectricPotential left, ElectricPotential right) => left == right;

    protected override bool AreUnequal(ElectricPotential left, ElectricPotential right) => left != right;

    protected override (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(ElectricPotential left, ElectricPotential right) =>
        (left < right, left <= right, left > right, left >= right);

    protected override bool TryParse(string text, out ElectricPotential result) => ElectricPotential.TryParse(text, out result);
}
