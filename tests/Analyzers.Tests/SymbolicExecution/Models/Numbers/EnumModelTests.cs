using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class EnumModelTests
{
    private const string Types = "[Flags] enum Sides { None = 0, Top = 1, Bottom = 2 } enum Signed { Low = -1, Zero = 0, High = 1 }";

    [Theory]
    [InlineData(3, true)]
    [InlineData(1, false)]
    public void Reads_flags(int sides, bool hasFlag)
    {
        ModelCall call = ModelCall.Of("Sides sides", "sides.HasFlag(Sides.Bottom)", Types);
        call.Interpreter["sides"] = sides;
        Assert.Equal(hasFlag, call.Invoke(EnumModel.TryInvoke)!.Content);
    }

    [Fact]
    public void Unknown_flags_have_no_answer() =>
        Assert.False(ModelCall.Of("Sides sides", "sides.HasFlag(Sides.Bottom)", Types).Invoke(EnumModel.TryInvoke)!.IsKnown);

    [Fact]
    public void No_flag_is_always_set() =>
        Assert.Equal(true, ModelCall.Of("Sides sides", "sides.HasFlag((Sides)0)", Types).Invoke(EnumModel.TryInvoke)!.Content);

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, false)]
    public void Knows_the_members(int number, bool isDefined)
    {
        ModelCall call = ModelCall.Of("Signed signed", "Enum.IsDefined(signed)", Types);
        call.Interpreter["signed"] = number;
        Assert.Equal(isDefined, call.Invoke(EnumModel.TryInvoke)!.Content);
    }

    [Fact]
    public void The_members_come_in_the_order_of_their_numbers_without_sign() =>
        Assert.Equal([0, 1, -1], Contents(ModelCall.Of("", "Enum.GetValues<Signed>()", Types).Invoke(EnumModel.TryInvoke)));

    [Theory]
    [InlineData("Enum.Parse<Sides>(\"Top, Bottom\")")]
    [InlineData("Math.Max(18, 20)")]
    public void Leaves_other_calls_to_other_models(string call) => Assert.Null(ModelCall.Of("", call, Types).Invoke(EnumModel.TryInvoke));

    [Theory]
    [InlineData("Enum.Parse<Sides>(text)", "Bottom", true)]
    [InlineData("Enum.Parse<Sides>(text, true)", "bottom", true)]
    [InlineData("Enum.Parse<Sides>(text)", "bottom", false)]
    public void The_name_of_a_member_is_its_value(string expression, string text, bool isKnown)
    {
        ModelCall call = ModelCall.Of("string text", expression, Types);
        call.Interpreter["text"] = text;
        call.Interpreter["true"] = true;
        Assert.Equal(isKnown, call.Invoke(EnumModel.TryInvoke) is not null);
    }
}
