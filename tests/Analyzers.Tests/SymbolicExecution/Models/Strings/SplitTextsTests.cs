using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Strings;

public class SplitTextsTests
{
    [Theory]
    [InlineData("\"GND=1 = 2\".Split('=', 2)", "GND|1 = 2")]
    [InlineData("\"GND = 1 = 2\".Split(\"=\", 2, StringSplitOptions.TrimEntries)", "GND|1 = 2")]
    [InlineData("\"A,,B,C\".Split(',', 2, StringSplitOptions.RemoveEmptyEntries)", "A|B,C")]
    [InlineData("\"A, ,B\".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)", "A|B")]
    [InlineData("\"A \\t B\".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)", "A|B")]
    public void Splits_text(string call, string parts) =>
        Assert.Equal(parts, string.Join("|", Contents(ModelCall.Of("", call).Invoke(StringModel.TryInvoke))!));

    [Theory]
    [InlineData("\"A B\".Split(\"\")")]
    [InlineData("\"A B\".Split(' ', 0)")]
    [InlineData("\"A B\".Split(' ', count)")]
    [InlineData("\"A B\".Split(separator)")]
    [InlineData("\"A , B\".Split(',', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)")]
    public void Leaves_what_is_unknown(string call) =>
        Assert.Null(ModelCall.Of("int count, char separator", call).Invoke(StringModel.TryInvoke));
}
