using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class DateModelTests
{
    [Fact]
    public void A_date_has_its_numbers()
    {
        Assert.Equal(new DateTime(2026, 3, 1), Create("new DateTime(0, 0, 0)", 2026, 3, 1)!.Content);
        Assert.Equal(new CalendarDay(new DateTime(2026, 3, 1)), Create("new DateOnly(0, 0, 0)", 2026, 3, 1)!.Content);
        Assert.Equal(new DateTime(2026, 3, 1, 12, 30, 0), Create("new DateTime(0, 0, 0, 0, 0, 0)", 2026, 3, 1, 12, 30, 0)!.Content);
    }

    [Fact]
    public void A_date_that_does_not_exist_ends_the_path() =>
        Assert.Throws<PathTerminatedException>(() => Create("new DateOnly(0, 0, 0)", 2026, 2, 30));

    [Fact]
    public void Other_types_and_other_arguments_are_unknown()
    {
        Assert.Null(Create("new TimeSpan(0, 0, 0)", 2026, 3, 1));
        Assert.Null(Create("new DateTime(0L)", 5L));
    }

    [Fact]
    public void An_unknown_date_has_no_answer() =>
        Assert.Null(ModelCall.Of("DateTime date, int days", "date.AddDays(days)").Invoke(DateModel.TryInvoke));

    private static Value? Create(string creation, params object[] arguments)
    {
        HandlerCode code = HandlerCode.Parse($"object M() => {creation};");
        return DateModel.TryCreate(code.Find<IObjectCreationOperation>(), [.. arguments.Select(argument => Known(argument))]);
    }
}
