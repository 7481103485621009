using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

/// <summary>Operators return a default value where there is no element.</summary>
public class MissingElementsTests
{
    [Theory]
    [InlineData("counts.FirstOrDefault(count => count > 30, 18)")]
    [InlineData("counts.Where(count => count > 30).FirstOrDefault(18)")]
    [InlineData("counts.Where(count => count > 30).LastOrDefault() + 18")]
    [InlineData("counts.Where(count => count > 30).DefaultIfEmpty(18).First()")]
    [InlineData("counts.ElementAtOrDefault(5) + 18")]
    [InlineData("counts.SingleOrDefault(count => count == 24) - 6")]
    public Task A_number_that_is_no_number_of_contacts(string expression) =>
        Check.Statements($"var counts = new[] {{ 20, 24, 26 }};\nF4.Socket({{|KEY1001:{expression}|}});");

    [Theory]
    [InlineData("counts.FirstOrDefault(18)")]
    [InlineData("counts.LastOrDefault(count => count > 20, 18)")]
    [InlineData("counts.ElementAtOrDefault(1)")]
    [InlineData("counts.DefaultIfEmpty(18).Last()")]
    [InlineData("counts.FirstOrDefault(count => count > limit, 18)")]
    public Task Elements_that_are_there(string expression) =>
        Check.Members($"static void Build(int limit) {{ var counts = new[] {{ 20, 24, 26 }}; F4.Socket({expression}); }}");
}
