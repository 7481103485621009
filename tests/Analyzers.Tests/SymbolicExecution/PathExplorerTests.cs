using Keyway.Analyzers.SymbolicExecution;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

public class PathExplorerTests
{
    [Fact]
    public void Every_path_is_taken_and_its_findings_have_its_conditions()
    {
        List<(string Id, string? Condition)> findings = Explore(
            "static void M(bool a) { if (a) { F4.Socket(17); } else { F4.Socket(24); } }"
        );

        Assert.Equal([("KEY1001", "when 'a' is true")], findings);
    }

    [Fact]
    public void A_finding_of_all_paths_has_no_condition()
    {
        List<(string Id, string? Condition)> findings = Explore("static void M(bool a) { if (a) { } F4.Socket(17); }");

        Assert.Equal([("KEY1001", null)], findings);
    }

    [Fact]
    public void What_one_path_knows_is_not_known_on_the_next()
    {
        List<(string Id, string? Condition)> findings = Explore(
            "static void M(bool a) { int count = 24; if (a) { count = 17; } F4.Socket(count); }"
        );

        Assert.Equal([("KEY1001", "when 'a' is true")], findings);
    }

    [Fact]
    public void A_design_on_a_path_that_ends_is_judged()
    {
        HandlerCode code = HandlerCode.Parse(
            "static int M() { Interconnect.Between(F4S.AXT524124, F4S.AXT626124); return Fail(); }"
                + " static int Fail() => throw new Exception();"
        );

        Assert.Equal([("KEY2003", null)], Explore(code));
    }

    [Fact]
    public void Findings_are_reported_when_the_budget_ends()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M() { F4.Socket(17); while (true) { for (int i = 0; i < 1000; i++) { for (int j = 0; j < 1000; j++) { } } } }"
        );
        List<string> ids = [];

        Assert.Throws<BudgetExceededException>(() => Create(code, code.State.Body).Explore((finding, _) => ids.Add(finding.Id)));

        Assert.Equal(["KEY1001"], ids);
    }

    [Theory]
    [InlineData("Math.Max(18, 24)", 24)]
    [InlineData("IsOpen() ? 18 : 24", null)]
    [InlineData("throw new Exception()", null)]
    public void An_initializer_is_known_if_it_depends_on_no_condition(string initializer, object? content)
    {
        HandlerCode code = HandlerCode.Parse($"static int M() => {initializer}; static bool IsOpen() => Environment.HasShutdownStarted;");

        Assert.Equal(content, Create(code, code.Find<IReturnOperation>().ReturnedValue!).Evaluate().Content);
    }

    [Fact]
    public void An_initializer_that_takes_an_assumption_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static int M(bool a) => a ? 18 : 24;");

        Assert.False(Create(code, code.Find<IConditionalOperation>()).Evaluate().IsKnown);
    }

    private static List<(string Id, string? Condition)> Explore(string member) => Explore(HandlerCode.Parse(member));

    private static List<(string Id, string? Condition)> Explore(HandlerCode code)
    {
        List<(string, string?)> findings = [];
        Create(code, code.State.Body).Explore((finding, condition) => findings.Add((finding.Id, condition)));
        return findings;
    }

    private static PathExplorer Create(HandlerCode code, IOperation body) => new(body, code.State.Frame.Variables, code.State.Context);
}
