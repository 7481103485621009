using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>
/// Recognizes code that a test expects to throw, as in <c>Assert.Throws&lt;DesignRuleException&gt;(() => …)</c>: its faults are intended.
/// </summary>
internal static class ExpectedFailures
{
    // Of xunit, NUnit, MSTest, FluentAssertions, Shouldly and the like, which all name what they do.
    private static readonly string[] Names =
    [
        "Throw",
        "ShouldThrow",
        "ThrowException",
        "Catch",
        "Exception",
        "Invoking",
        "Awaiting",
        "FailsWith",
    ];

    /// <summary>Determines whether a call expects the functions among its arguments, or its receiver, to throw.</summary>
    public static bool IsExpectation(IInvocationOperation call) =>
        !FrameworkSymbols.IsFrameworkSymbol(call.TargetMethod)
        && (
            (Names.Any(name => IsName(call.TargetMethod.Name, name)) && !call.TargetMethod.Name.StartsWith("Not", StringComparison.Ordinal))
            || (
                call.TargetMethod.Name == "That"
                && call.Arguments.Any(argument =>
                    argument
                        .Value.DescendantsAndSelf()
                        .Any(part => part is IPropertyReferenceOperation or IInvocationOperation && IsThrowsConstraint(part))
                )
            )
        );

    /// <summary>Determines whether a lambda or local function is passed to a call that expects it to throw, directly or by a variable.</summary>
    /// <param name="function">The lambda or local function.</param>
    public static bool IsExpected(IOperation function)
    {
        ISymbol? holder = function switch
        {
            ILocalFunctionOperation local => local.Symbol,
            _ => FindVariable(function),
        };
        return holder is not null
            && FindRoot(function).Descendants().OfType<IInvocationOperation>().Any(call => IsExpectation(call) && Mentions(call, holder));
    }

    private static bool Mentions(IInvocationOperation call, ISymbol holder) =>
        call
            .ChildOperations.SelectMany(part => part.DescendantsAndSelf())
            .Any(part =>
                part switch
                {
                    ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, holder),
                    IMethodReferenceOperation method => SymbolEqualityComparer.Default.Equals(method.Method, holder),
                    IInvocationOperation invocation => SymbolEqualityComparer.Default.Equals(invocation.TargetMethod, holder),
                    _ => false,
                }
            );

    private static bool IsThrowsConstraint(IOperation part) =>
        part switch
        {
            IPropertyReferenceOperation property => property.Property.ContainingType.Name == "Throws",
            IInvocationOperation invocation => invocation.TargetMethod.ContainingType.Name == "Throws",
            _ => false,
        };

    private static bool IsName(string method, string name) =>
        method.StartsWith(name, StringComparison.Ordinal)
        && method.Substring(name.Length)
            is ""
                or "s"
                or "Async"
                or "sAsync"
                or "Any"
                or "sAny"
                or "sAnyAsync"
                or "Exactly"
                or "sExactly"
                or "ExactlyAsync"
                or "sExactlyAsync"
                or "sException"
                or "sExceptionAsync";

    private static ISymbol? FindVariable(IOperation function)
    {
        IOperation? parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IVariableInitializerOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
            _ => null,
        };
    }

    private static IOperation FindRoot(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
