namespace Keyway.Runtime.Tests.Quantities;

public class RatioTests : QuantityContract<Keyway.Ratio>
{
    protected override Keyway.Ratio Zero => Keyway.Ratio.Zero;

    protected override IReadOnlyList<Func<double, Keyway.Ratio>> FromDouble { get; } =
    [Keyway.Ratio.FromPercent, number => number.Percent(), Keyway.Ratio.FromPartsPerMillion, number => number.PartsPerMillion()];

    protected override Keyway.Ratio Of(decimal value) => Keyway.Ratio.FromPercent(value);

    protected override Keyway.Ratio Add(Keyway.Ratio left, Keyway.Ratio right) => left + right;

    protected override Keyway.Ratio Subtract(Keyway.Ratio left, Keyway.Ratio right) => left - right;

    protected override Keyway.Ratio Negate(Keyway.Ratio operand) => -operand;

    protected override Keyway.Ratio[] Multiples(Keyway.Ratio quantity, int factor) =>
        [
            quantity * factor,
            quantity * (decimal)factor,
            quantity * (double)factor,
            factor * quantity,
            (decimal)factor * quantity,
            (double)factor * quantity,
        ];

    protected override Keyway.Ratio[] Parts(Keyway.Ratio quantity, int divisor) =>
        [quantity / divisor, quantity / (decimal)divisor, quantity / (double)divisor];

    protected override Keyway.Ratio TimesDouble(Keyway.Ratio quantity, double factor) => quantity * factor;

    protected override decimal Ratio(Keyway.Ratio left, Keyway.Ratio right) => left / right;

    protected override bool AreEqual(Keyway.Ratio left, Keyway.Ratio right) => left == right;

    protected override bool AreUnequal(Keyway.Ratio left, Keyway.Ratio right) => left != right;

    protected override (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(Keyway.Ratio left, Keyway.Ratio right) =>
        (left < right, left <= right, left > right, left >= right);

    protected override bool TryParse(string text, out Keyway.Ratio result) => Keyway.Ratio.TryParse(text, out result);
}
