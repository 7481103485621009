namespace Keyway.Runtime.Tests.Quantities;

public class MassTests : QuantityContract<Mass>
{
    protected override Mass Zero => Mass.Zero;

    protected override IReadOnlyList<Func<double, Mass>> FromDouble { get; } =
    [
        Mass.FromGrams,
        number => number.Grams(),
        Mass.FromMilligrams,
        number => number.Milligrams(),
        Mass.FromKilograms,
        number => number.Kilograms(),
    ];

    protected override Mass Of(decimal value) => Mass.FromGrams(value);

    protected override Mass Add(Mass left, Mass right) => left + right;

    protected override Mass Subtract(Mass left, Mass right) => left - right;

    protected override Mass Negate(Mass operand) => -operand;

    protected override Mass[] Multiples(Mass quantity, int factor) =>
        [
            quantity * factor,
            quantity * (decimal)factor,
            quantity * (double)factor,
            factor * quantity,
            (decimal)factor * quantity,
            (double)factor * quantity,
        ];

    protected override Mass[] Parts(Mass quantity, int divisor) =>
        [quantity / divisor, quantity / (decimal)divisor, quantity / (double)divisor];

    protected override Mass TimesDouble(Mass quantity, double factor) => quantity * factor;

    protected override decimal Ratio(Mass left, Mass right) => left / right;

    protected override bool AreEqual(Mass left, Mass right) => left == right;

    protected override bool AreUnequal(Mass left, Mass right) => left != right;

    protected override (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(Mass left, Mass right) =>
        (left < right, left <= right, left > right, left >= right);

    protected override bool TryParse(string text, out Mass result) => Mass.TryParse(text, out result);
}
