using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class TimeSpanModelTests
{
    [Theory]
    [InlineData("TimeSpan.FromHours(2)", 120)]
    [InlineData("TimeSpan.FromMinutes(1.5)", 1.5)]
    [InlineData("TimeSpan.FromDays(1)", 1440)]
    public void Makes_time_spans_of_known_numbers(string text, double minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), ModelCall.Of("", text).Invoke(TimeSpanModel.TryInvoke)!.Content);

    [Theory]
    [InlineData("TimeSpan.FromHours(count)")]
    [InlineData("TimeSpan.FromMilliseconds(0.00001)")]
    [InlineData("TimeSpan.Parse(\"01:00\")")]
    [InlineData("Math.Max(18, 20)")]
    public void Leaves_unknown_numbers_fractions_of_a_tick_and_other_calls(string text) =>
        Assert.Null(ModelCall.Of("double count", text).Invoke(TimeSpanModel.TryInvoke));
}
