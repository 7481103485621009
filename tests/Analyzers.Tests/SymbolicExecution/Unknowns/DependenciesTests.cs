using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class DependenciesTests
{
    [Theory]
    [InlineData("a > b", "a b")]
    [InlineData("Ask(a)", "a")]
    [InlineData("new[] { 1 }.Any(x => x > a)", "a")]
    [InlineData("1 > 2", "")]
    public void Finds_the_sources_of_all_variables_that_code_reads(string condition, string variables)
    {
        HandlerCode code = HandlerCode.Parse($"static bool M() {{ int a = 1, b = 2; return {condition}; }} static extern bool Ask(int n);");
        foreach (string name in new[] { "a", "b" })
        {
            code.State.Frame.Write(code.Local(name), code.Known(1).AddSources(SourceSet.Of(name)));
        }

        SourceSet found = Dependencies.Find(code.Find<IReturnOperation>().ReturnedValue!, code.State);

        Assert.Equal(variables, string.Join(' ', found.Items.OfType<string>()));
    }

    [Theory]
    [InlineData("F4.Series.Parts.Any()", true)]
    [InlineData("Ask(1)", false)]
    public void Tells_whether_code_asks_the_catalog(string condition, bool asks)
    {
        HandlerCode code = HandlerCode.Parse($"static bool M() {{ return {condition}; }} static extern bool Ask(int n);");

        Assert.Equal(asks, Dependencies.AsksCatalog(code.Find<IReturnOperation>().ReturnedValue!, code.State));
    }
}
