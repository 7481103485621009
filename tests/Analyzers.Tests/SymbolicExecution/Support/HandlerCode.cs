using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Support;

/// <summary>The code of a method named <c>M</c>, as operations for a single handler.</summary>
internal sealed class HandlerCode
{
    private readonly CSharpCompilation compilation;
    private readonly IOperation body;

    private HandlerCode(CSharpCompilation compilation, IOperation body)
    {
        this.compilation = compilation;
        this.body = body;
    }

    /// <summary>Reads members of a class, one of them the method <c>M</c>.</summary>
    public static HandlerCode Parse(string members)
    {
        CSharpCompilation compilation = Analysis.WithKeyway.WithCode($"{UserCode.Usings}class C\n{{\n{members}\n}}");
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error)];
        Assert.True(errors.Length == 0, string.Join('\n', errors.Select(error => error.ToString())));
        SyntaxTree tree = compilation.SyntaxTrees[^1];
        MethodDeclarationSyntax method = tree.GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .First(candidate => candidate.Identifier.ValueText == "M");
        return new HandlerCode(compilation, compilation.GetSemanticModel(tree).GetOperation(method)!);
    }

    /// <summary>The first operation of a kind, or the first with a text.</summary>
    public T Find<T>(string? text = null)
        where T : IOperation =>
        body.DescendantsAndSelf().OfType<T>().First(operation => text is null || operation.Syntax.ToString() == text);

    /// <summary>A parameter of the method.</summary>
    public IParameterSymbol Parameter(string name) =>
        body.SemanticModel!.GetDeclaredSymbol((MethodDeclarationSyntax)body.Syntax)!.Parameters.Single(parameter => parameter.Name == name);

    /// <summary>Creates the state at the beginning of the method.</summary>
    public ExecutionState CreateState(IInterpreter interpreter)
    {
        KeywaySymbols symbols = KeywaySymbols.TryCreate(compilation)!;
        var members = new MemberValues(
            compilation,
            new PolicyReader(EditorConfig.Parse("", []).AnalyzerConfigOptionsProvider),
            (initializer, _, _) => Value.Unknown(initializer.Syntax),
            CancellationToken.None
        );
        var context = new InterpreterContext(symbols, new LibraryCalls(symbols), members, new Budget(CancellationToken.None));
        return new ExecutionState(body, new Variables([.. body.DescendantsAndSelf()]), context, interpreter);
    }
}
