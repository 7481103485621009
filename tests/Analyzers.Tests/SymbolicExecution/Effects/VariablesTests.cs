using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class VariablesTests
{
    [Theory]
    [InlineData("count = 20;", "count")]
    [InlineData("count++;", "count")]
    [InlineData("int.TryParse(\"20\", out count);", "count")]
    [InlineData("int other = count;")]
    public void A_variable_is_rewritten_after_its_declaration(string code, params string[] names) =>
        Assert.Equal(names, Names(Read(code).Rewritten));

    [Theory]
    [InlineData("ref int same = ref count;", "count", "same")]
    [InlineData("Action write = () => count = 20; Task.Run(write);", "count")]
    [InlineData("Action write = () => count = 20; write();")]
    [InlineData("Func<int> read = () => count;")]
    public void A_variable_has_an_alias_where_a_reference_or_a_function_writes_to_it(string code, params string[] names) =>
        Assert.Equal(names, Names(Read(code).Aliased));

    [Fact]
    public void A_function_captures_the_variables_around_it()
    {
        Variables variables = Read("Func<int, int> add = other => count + other; IEnumerable<int> Later() { yield return limit; }");
        Assert.Equal(["count", "limit"], Names(variables.Captured));
        Assert.Equal(["limit"], Names(variables.Escaping));
        Assert.Equal(["Later"], Names(variables.LocalFunctions.Keys));
    }

    [Fact]
    public void Each_iteration_has_variables_of_its_own() =>
        Assert.Equal(
            ["item", "twice"],
            Names(Read("int before = 1; foreach (int item in new[] { 18 }) { int twice = 2 * item; }").PerIteration)
        );

    [Theory]
    [InlineData("ref int same = ref count;", true)]
    [InlineData("int same = count;", false)]
    [InlineData("int own = 1; ref int same = ref own;", false)]
    [InlineData("ref int same = ref count; ref int other = ref same;", true)]
    [InlineData("int own = 1; ref int same = ref own; same = ref count;", true)]
    public void References_reach_elements(string code, bool reachesElements) => Assert.Equal(reachesElements, Read(code).ReachesElements);

    [Fact]
    public void A_parameter_that_a_function_writes_does_not_bring_its_argument_alone()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int count, int limit) { Task.Run(() => count++ + limit); }");
        Variables variables = Create(code);
        Assert.False(variables.IsOwn(code.Parameter("count")));
        Assert.True(variables.IsOwn(code.Parameter("limit")));
        Assert.Contains(code.Parameter("limit"), variables.Captured);
    }

    private static Variables Read(string code) => Create(HandlerCode.Parse($"static void M(int count, int limit) {{ {code} }}"));

    private static Variables Create(HandlerCode code) => new([.. code.Find<IMethodBodyOperation>().DescendantsAndSelf()]);

    private static string[] Names(IEnumerable<ISymbol> symbols) => [.. symbols.Select(symbol => symbol.Name).Order(StringComparer.Ordinal)];
}
