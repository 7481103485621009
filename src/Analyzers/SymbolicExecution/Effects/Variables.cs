using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>How a body of code treats its variables.</summary>
internal sealed class Variables
{
    private Variables() { }

    /// <param name="parts">The operations of the code, from top to bottom.</param>
    public Variables(IReadOnlyList<IOperation> parts)
    {
        foreach (IOperation part in parts)
        {
            ReachesElements |= IsReach(part);
            if (part is ILocalFunctionOperation { Body: { } code } function)
            {
                LocalFunctions[function.Symbol] = code;
            }

            switch (part)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    Captured.UnionWith(
                        part.Descendants().SelectMany(WriteAnalysis.Targets).Where(variable => !IsDeclaredIn(variable, part))
                    );
                    if (RunsLater(part))
                    {
                        Escaping.UnionWith(
                            part.Descendants().SelectMany(WriteAnalysis.Targets).Where(variable => !IsDeclaredIn(variable, part))
                        );
                    }

                    Aliased.UnionWith(WriteAnalysis.FindAll(part).Where(variable => !IsDeclaredIn(variable, part)));
                    break;
                case ILoopOperation loop:
                    PerIteration.UnionWith(
                        loop.Body.Descendants().OfType<IVariableDeclaratorOperation>().Select(declarator => declarator.Symbol)
                    );
                    PerIteration.UnionWith(
                        loop.Body.Descendants()
                            .OfType<IDeclarationPatternOperation>()
                            .Select(pattern => pattern.DeclaredSymbol)
                            .OfType<ISymbol>()
                    );
                    PerIteration.UnionWith(
                        loop.Body.Descendants()
                            .OfType<IDeclarationExpressionOperation>()
                            .SelectMany(expression => WriteAnalysis.Targets(expression))
                    );
                    PerIteration.UnionWith(loop is IForEachLoopOperation ? loop.Locals : []);
                    break;
                case IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } declarator:
                    Aliased.Add(declarator.Symbol);
                    Aliased.UnionWith(declarator.Descendants().SelectMany(WriteAnalysis.Targets));
                    break;
                case IAddressOfOperation address:
                    Aliased.UnionWith(WriteAnalysis.Targets(address.Reference));
                    break;
                case ISimpleAssignmentOperation { IsRef: true } redirection:
                    Aliased.UnionWith(redirection.Descendants().SelectMany(WriteAnalysis.Targets));
                    break;
                case IAssignmentOperation
                or IIncrementOrDecrementOperation
                or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                    Rewritten.UnionWith(WriteAnalysis.FindWritten(part));
                    break;
            }
        }
    }

    /// <summary>Variables of which each turn of a loop has its own, so that functions which use them differ.</summary>
    public HashSet<ISymbol> PerIteration { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Code that has no variables.</summary>
    public static Variables None { get; } = new();

    /// <summary>Variables that code can write to which is not followed: by reference, or in a lambda or local function.</summary>
    public HashSet<ISymbol> Aliased { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Variables of the surroundings that a lambda or local function uses.</summary>
    public HashSet<ISymbol> Captured { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the code reaches elements of arrays in ways that are not followed: by reference, pointer or dynamic call.</summary>
    public bool ReachesElements { get; }

    /// <summary>The local functions in the code.</summary>
    public Dictionary<ISymbol, IOperation> LocalFunctions { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Variables that are written to again after their declaration.</summary>
    public HashSet<ISymbol> Rewritten { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Variables of the surroundings that a function uses whose code runs piecemeal, after its call.</summary>
    public HashSet<ISymbol> Escaping { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a parameter brings what the caller gives, and nothing but the code that is followed has it.</summary>
    public bool IsOwn(IParameterSymbol parameter) =>
        !Aliased.Contains(parameter)
        && !Captured.Contains(parameter)
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method
        && !method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);

    private static bool RunsLater(IOperation function) =>
        function is IAnonymousFunctionOperation { Symbol.IsAsync: true } or ILocalFunctionOperation { Symbol.IsAsync: true }
        || function.Descendants().Any(part => part is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak });

    private static bool IsReach(IOperation part) =>
        part switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol.RefKind != RefKind.None,
            ISimpleAssignmentOperation assignment => assignment.IsRef,
            IInvocationOperation invocation => invocation.TargetMethod.RefKind != RefKind.None,
            IAddressOfOperation
            or IDynamicInvocationOperation
            or IDynamicIndexerAccessOperation
            or IDynamicMemberReferenceOperation
            or IFunctionPointerInvocationOperation => true,
            _ => false,
        };

    private static bool IsDeclaredIn(ISymbol variable, IOperation function) =>
        variable.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == function.Syntax.SyntaxTree && function.Syntax.Span.Contains(reference.Span)
        );
}
