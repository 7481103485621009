namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A date is compared as the program compares it.</summary>
public class DatesTests
{
    [Theory]
    [InlineData("new DateOnly(2026, 3, 1) > new DateOnly(2026, 4, 1)")]
    [InlineData("new DateOnly(2026, 3, 1) == new DateOnly(2026, 3, 2)")]
    [InlineData("((object)new DateOnly(2026, 3, 1)).Equals(new DateTime(2026, 3, 1))")]
    [InlineData("(object)new DateTime(2026, 3, 1) is DateOnly")]
    [InlineData("new DateTime(2024, 2, 29).AddYears(1).Day != 28")]
    [InlineData("new DateTime(2026, 1, 31).AddMonths(1).Month != 2")]
    [InlineData("new DateTime(2026, 1, 2) - new DateTime(2026, 1, 1) != TimeSpan.FromDays(1)")]
    [InlineData("new DateTime(2026, 1, 1, 12, 0, 0).Date != new DateTime(2026, 1, 1)")]
    [InlineData("new DateTime(2026, 1, 1).ToString().Length == 4")]
    public Task A_condition_on_dates(string condition) => ProgramCheck.IsSound($"static int Contacts() => {condition} ? 18 : 24;");
}
