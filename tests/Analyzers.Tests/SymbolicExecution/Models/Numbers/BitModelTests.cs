using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class BitModelTests
{
    [Theory]
    [InlineData("uint bits", "System.Numerics.BitOperations.PopCount(bits)", 0b1011u, 3)]
    [InlineData("ulong bits", "System.Numerics.BitOperations.PopCount(bits)", ulong.MaxValue, 64)]
    [InlineData("uint bits", "System.Numerics.BitOperations.Log2(bits)", 0b1011u, 3)]
    [InlineData("uint bits", "System.Numerics.BitOperations.LeadingZeroCount(bits)", 1u, 31)]
    [InlineData("int bits", "System.Numerics.BitOperations.TrailingZeroCount(bits)", 0, 32)]
    [InlineData("int bits", "System.Numerics.BitOperations.TrailingZeroCount(bits)", 24, 3)]
    [InlineData("uint bits", "System.Numerics.BitOperations.RoundUpToPowerOf2(bits)", 17u, 32u)]
    [InlineData("uint bits", "System.Numerics.BitOperations.RoundUpToPowerOf2(bits)", 0x8000_0001u, 0u)]
    [InlineData("int bits", "System.Numerics.BitOperations.IsPow2(bits)", 16, true)]
    [InlineData("int bits", "System.Numerics.BitOperations.IsPow2(bits)", int.MinValue, false)]
    [InlineData("int bits", "int.PopCount(bits)", -1, 32)]
    [InlineData("int bits", "int.IsEvenInteger(bits)", 3, false)]
    public void Computes_what_the_framework_computes(string parameter, string text, object bits, object result)
    {
        ModelCall call = ModelCall.Of(parameter, text);
        call.Interpreter["bits"] = bits;
        Assert.Equal(result, call.Invoke(BitModel.TryInvoke)!.Content);
    }

    [Fact]
    public void An_unknown_number_has_unknown_bits() =>
        Assert.Null(ModelCall.Of("uint bits", "System.Numerics.BitOperations.PopCount(bits)").Invoke(BitModel.TryInvoke));

    [Fact]
    public void The_logarithm_of_a_negative_number_is_left_open()
    {
        ModelCall call = ModelCall.Of("int bits", "int.Log2(bits)");
        call.Interpreter["bits"] = -1;
        Assert.Null(call.Invoke(BitModel.TryInvoke));
    }
}
