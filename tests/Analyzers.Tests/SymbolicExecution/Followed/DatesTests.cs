using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Dates that code writes are compared, and select a row of a table.</summary>
public class DatesTests
{
    [Theory]
    [InlineData("DateOnly", "Revisions.OrderByDescending(revision => revision.On).First().Contacts")]
    [InlineData("DateTime", "Revisions.OrderBy(revision => revision.On).Last().Contacts")]
    [InlineData("DateOnly", "Revisions.MaxBy(revision => revision.On)!.Contacts")]
    [InlineData("DateTime", "Revisions.Single(revision => revision.On.Year == 2026).Contacts")]
    [InlineData("DateOnly", "Revisions.First(revision => revision.On > new DateOnly(2025, 6, 1)).Contacts")]
    [InlineData("DateTime", "Revisions.First(revision => revision.On.AddMonths(6) > new DateTime(2025, 12, 1)).Contacts")]
    public Task A_row_of_a_table(string type, string contacts) =>
        Check.Members(
            $$"""
                record Revision({{type}} On, int Contacts);

                private static readonly Revision[] Revisions = [new(new(2025, 3, 1), 20), new(new(2026, 3, 1), 18)];

                static void Build() => F4.Socket({|KEY1001:{{contacts}}|});
            """
        );
}
