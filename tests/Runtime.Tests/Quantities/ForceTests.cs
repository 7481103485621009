namespace Keyway.Runtime.Tests.Quantities;

public class ForceTests : QuantityContract<Force>
{
    protected override Force Zero => Force.Zero;

    protected override IReadOnlyList<Func<double, Force>> FromDouble { get; } =
    [Force.FromNewtons, number => number.Newtons(), Force.FromMillinewtons, number => number.Millinewtons()];

    protected override Force Of(decimal value) => Force.FromNewtons(value);

    protected override Force Add(Force left, Force right) => left + right;

    protected override Force Subtract(Force left, Force right) => left - right;

    protected override Force Negate(Force operand) => -operand;

    protected override Force[] Multiples(Force quantity, int factor) =>
        [
            quantity * factor,
            quantity * (decimal)factor,
            quantity * (double)factor,
            factor * quantity,
            (decimal)factor * quantity,
            (double)factor * quantity,
        ];

    protected override Force[] Parts(Force quantity, int divisor) =>
        [quantity / divisor, quantity / (decimal)divisor, quantity / (double)divisor];

    protected override Force TimesDouble(Force quantity, double factor) => quantity * factor;

    protected override decimal Ratio(Force left, Force right) => left / right;

    protected override bool AreEqual(Force left, Force right) => left == right;

    protected override bool AreUnequal(Force left, Force right) => left != right;

    protected override (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(Force left, Force right) =>
        (left < right, left <= right, left > right, left >= right);

    protected override bool TryParse(string text, out Force result) => Force.TryParse(text, out result);
}
