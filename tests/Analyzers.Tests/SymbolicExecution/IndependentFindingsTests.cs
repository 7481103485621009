using Keyway.Analyzers.SymbolicExecution;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Keyway.Rules.Choosing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

public class IndependentFindingsTests
{
    private readonly HandlerCode code = HandlerCode.Parse("int contacts = 17; static int M() => 24; extern static int Foreign();");
    private readonly List<Body> explored = [];

    [Fact]
    public void A_method_is_explored_once()
    {
        IndependentFindings findings = Create();
        IMethodSymbol method = code.Method("M");

        Assert.Equal(findings.Get(method), findings.Get(method));

        Assert.Equal([("KEY1002", code.Syntax, "No such part.")], findings.Get(method));
        Assert.Same(code.Syntax, explored.Single().Operation.Syntax);
    }

    [Fact]
    public void An_initializer_is_explored_by_itself()
    {
        EqualsValueClauseSyntax initializer = code.Syntax.SyntaxTree.GetRoot().DescendantNodes().OfType<EqualsValueClauseSyntax>().Single();
        IndependentFindings findings = Create();

        Assert.Single(findings.Get(initializer));

        Assert.Same(initializer, explored.Single().Operation.Syntax);
    }

    [Fact]
    public void A_method_without_code_has_none()
    {
        Assert.Empty(Create().Get(code.Method("Foreign")));
        Assert.Empty(explored);
    }

    private IndependentFindings Create() =>
        new(
            code.State.Context.Bodies,
            (body, _, report, _) =>
            {
                explored.Add(body);
                var origin = new ValueOrigin(body.Operation.Syntax, null, null, null, null, null);
                var finding = new Finding(new UnknownPartNumber(), "No such part.", origin, [], [], FindingSeverity.Error);
                report(finding, "when 'a' is true");
                report(finding, "when 'a' is false");
            }
        );
}
