using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
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
    private ExecutionState? state;

    private HandlerCode(CSharpCompilation compilation, IOperation body)
    {
        this.compilation = compilation;
        this.body = body;
    }

    /// <summary>Stands in for the other handlers in <see cref="State"/>.</summary>
    public StubInterpreter Interpreter { get; } = new();

    /// <summary>The state that the handler changes; at first that at the beginning of the method.</summary>
    public ExecutionState State => state ??= CreateState(Interpreter);

    /// <summary>The method.</summary>
    public SyntaxNode Syntax => body.Syntax;

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

    /// <summary>A local of the method, wherever it is declared.</summary>
    public ILocalSymbol Local(string name) =>
        body.DescendantsAndSelf()
            .Select(operation =>
                operation switch
                {
                    IVariableDeclaratorOperation declarator => declarator.Symbol,
                    ILocalReferenceOperation reference => reference.Local,
                    IDeclarationPatternOperation pattern => pattern.DeclaredSymbol as ILocalSymbol,
                    _ => null,
                }
            )
            .First(local => local?.Name == name)!;

    /// <summary>A type that is declared among the members.</summary>
    public INamedTypeSymbol Type(string name) => compilation.GetTypeByMetadataName($"C+{name}")!;

    /// <summary>A method that is declared among the members.</summary>
    public IMethodSymbol Method(string name) => compilation.GetTypeByMetadataName("C")!.GetMembers(name).OfType<IMethodSymbol>().Single();

    /// <summary>A known value.</summary>
    public Value Known(object? content) => Value.Known(content, Syntax);

    /// <summary>A value of which nothing is known.</summary>
    public Value Unknown() => Value.Unknown(Syntax);

    /// <summary>The unknown argument of a parameter.</summary>
    public Value Input(string parameter) => Value.FromParameter(Parameter(parameter), Syntax);

    /// <summary>A sequence of known elements.</summary>
    public ListObject List(params object?[] items) => new(items.Select(Known));

    /// <summary>An object of a type that is declared among the members.</summary>
    public UserObject Object(string type, params (string Member, object? Content)[] members)
    {
        INamedTypeSymbol declared = Type(type);
        var made = new UserObject(declared, isImmutable: declared.IsValueType);
        foreach ((string member, object? content) in members)
        {
            made.Set(declared.GetMembers(member).Single(), Known(content));
        }

        return made;
    }

    /// <summary>The value of a local.</summary>
    public Value Read(string local) => State.Frame.Read(Local(local), Syntax);

    /// <summary>Gives a local a known value.</summary>
    public void Write(string local, object? content) => State.Frame.Write(Local(local), Known(content));

    /// <summary>Assumes something about a parameter on the path.</summary>
    public void Assume(string parameter) => Assert.True(State.Path.Decide(Input(parameter)));

    /// <summary>Whether the path may assume something about a parameter: not once it has escaped.</summary>
    public bool CanAssume(string parameter) => State.Path.Decide(Input(parameter)) is not null;

    /// <summary>Creates the state at the beginning of the method.</summary>
    public ExecutionState CreateState(IInterpreter interpreter)
    {
        KeywaySymbols symbols = KeywaySymbols.TryCreate(compilation)!;
        var members = new MemberValues(
            compilation,
            new CompilationEffects(compilation, symbols, CancellationToken.None),
            new PolicyReader(EditorConfig.Parse("", []).AnalyzerConfigOptionsProvider),
            (initializer, _, _) => Value.Unknown(initializer.Syntax),
            CancellationToken.None
        );
        var context = new InterpreterContext(symbols, new LibraryCalls(symbols), members, new Budget(CancellationToken.None));
        return new ExecutionState(body, new Variables([.. body.DescendantsAndSelf()]), context, interpreter);
    }
}
