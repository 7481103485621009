using Keyway.Analyzers.SymbolicExecution;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.Symbols;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

public class CompilationInterpreterTests
{
    [Fact]
    public void The_values_of_static_members_are_known() =>
        Assert.Equal(["KEY1001"], Explore("static readonly int Contacts = Math.Max(3, 17); static void M() => F4.Socket(Contacts);"));

    [Fact]
    public void Code_that_costs_too_much_keeps_what_was_found() =>
        Assert.Equal(
            ["KEY1001"],
            Explore(
                "static void M() { F4.Socket(17); while (true) { for (int i = 0; i < 1000; i++) { for (int j = 0; j < 1000; j++) { } } } }"
            )
        );

    [Fact]
    public void Methods_are_interpreted_by_themselves()
    {
        HandlerCode code = HandlerCode.Parse("static void Build() => F4.Socket(17); static void M() => Build();");

        (string Id, SyntaxNode Node, string Message) finding = Create(code).IndependentFindings.Get(code.Method("Build")).Single();

        Assert.Equal("KEY1001", finding.Id);
        Assert.Equal("17", finding.Node.ToString());
    }

    [Fact]
    public void A_cancellation_ends_the_analysis()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { for (int i = 0; i < 1000; i++) { for (int j = 0; j < 1000; j++) { } } }");

        Assert.Throws<OperationCanceledException>(() =>
            Create(code).Explore(code.State.Body, code.State.Frame.Variables, (_, _) => { }, new CancellationToken(canceled: true))
        );
    }

    private static List<string> Explore(string members)
    {
        HandlerCode code = HandlerCode.Parse(members);
        List<string> ids = [];
        Create(code).Explore(code.State.Body, code.State.Frame.Variables, (finding, _) => ids.Add(finding.Id), CancellationToken.None);
        return ids;
    }

    private static CompilationInterpreter Create(HandlerCode code)
    {
        Compilation compilation = code.State.Body.SemanticModel!.Compilation;
        return new CompilationInterpreter(
            compilation,
            KeywaySymbols.TryCreate(compilation)!,
            new PolicyReader(EditorConfig.Parse("", []).AnalyzerConfigOptionsProvider),
            CancellationToken.None
        );
    }
}
