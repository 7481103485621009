using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>
/// Recognizes code that is expected to throw, so that its faults are intended: in a test, as in
/// <c>Assert.Throws&lt;DesignRuleException&gt;(() => …)</c>, and in a method that answers the exception, as <c>TrySelect</c> does.
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
            NamesException(call)
            || (IsNamedAsExpectation(call.TargetMethod.Name) && !call.TargetMethod.Name.StartsWith("Not", StringComparison.Ordinal))
            || (
                call.TargetMethod.Name == "That"
                && call.Arguments.Any(argument =>
                    argument
                        .Value.DescendantsAndSelf()
                        .Any(part => part is IPropertyReferenceOperation or IInvocationOperation && IsThrowsConstraint(part))
                )
            )
        );

    /// <summary>
    /// Determines whether a statement catches the exception of a rule and answers it, by a result or by another attempt: it asks whether a
    /// choice is possible. A handler that only reports the exception, or returns an exit code, does not answer it. A test that fails
    /// without the exception expects it, too.
    /// </summary>
    public static bool IsAnswered(ITryOperation statement) =>
        statement.Catches.Any(clause =>
            clause.ExceptionType?.Name switch
            {
                nameof(DesignRuleException) => ReturnsResult(clause.Handler, isCheck: IsCheck(statement.Body))
                    || IsRetried(statement)
                    || IsRequired(statement, clause),
                nameof(ArgumentException) => IsRequired(statement, clause),
                _ => CatchesAll(clause) && ReturnsNone(clause.Handler),
            }
        );

    // As in: try { Build(); } catch (DesignRuleException) { return; } throw new AssertionException(…);
    private static bool IsRequired(ITryOperation statement, ICatchClauseOperation clause) =>
        Fails(statement.Body.Operations.LastOrDefault())
        || (clause.Handler.Operations.LastOrDefault() is IReturnOperation && Fails(FindNext(statement)));

    private static IOperation? FindNext(ITryOperation statement) =>
        statement.Parent is IBlockOperation block ? block.Operations.ElementAtOrDefault(block.Operations.IndexOf(statement) + 1) : null;

    private static bool Fails(IOperation? statement) =>
        statement is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation }
        || (
            statement is IExpressionStatementOperation { Operation: IInvocationOperation call }
            && call.TargetMethod.Name == "Fail"
            && !FrameworkSymbols.IsFrameworkSymbol(call.TargetMethod)
        );

    private static bool CatchesAll(ICatchClauseOperation clause) =>
        clause.ExceptionType?.Name
            is null
                or nameof(InvalidOperationException)
                or nameof(SystemException)
                or nameof(Exception)
                or nameof(Object);

    private static bool ReturnsNone(IBlockOperation handler) =>
        FindResults(handler).Any(result => result.ConstantValue is { HasValue: true, Value: null or false });

    private static bool ReturnsResult(IBlockOperation handler, bool isCheck) =>
        FindResults(handler)
            .Any(result =>
                result.ConstantValue is not { HasValue: true, Value: not (null or bool) } && !(isCheck && CollectsFindings(result))
            );

    private static bool IsCheck(IBlockOperation body) =>
        body.Descendants().Any(part => part is IInvocationOperation { TargetMethod.Name: nameof(Interconnect.Check) });

    // Where the code returns the findings of a check, those of the exception are a report too.
    private static bool CollectsFindings(IOperation result) =>
        result
            .DescendantsAndSelf()
            .OfType<IPropertyReferenceOperation>()
            .Any(part => part.Property is { Name: nameof(DesignRuleException.Findings), ContainingType.Name: nameof(DesignRuleException) });

    private static IEnumerable<IOperation> FindResults(IBlockOperation handler) =>
        handler
            .Descendants()
            .OfType<IReturnOperation>()
            .Where(part => Returns.IsOf(part, handler))
            .Select(part => part.ReturnedValue)
            .OfType<IOperation>();

    private static bool IsRetried(ITryOperation statement)
    {
        IOperation? parent = statement.Parent;
        while (parent is IBlockOperation or IConditionalOperation)
        {
            parent = parent.Parent;
        }

        return parent is ILoopOperation
            && statement
                .Body.Descendants()
                .Any(part => Returns.IsOf(part, statement.Body) || part is IBranchOperation { BranchKind: BranchKind.Break });
    }

    // The helper of a test, such as Expect<DesignRuleException>(() => …), whatever its name.
    private static bool NamesException(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments.Any(type => type.Name == nameof(DesignRuleException))
        && call.Arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate);

    private static bool IsThrowsConstraint(IOperation part) =>
        part switch
        {
            IPropertyReferenceOperation property => property.Property.ContainingType.Name == "Throws",
            IInvocationOperation invocation => invocation.TargetMethod.ContainingType.Name == "Throws",
            _ => false,
        };

    // A loop instead of LINQ: every call of a method outside .NET is asked.
    private static bool IsNamedAsExpectation(string method)
    {
        foreach (string name in Names)
        {
            if (IsName(method, name))
            {
                return true;
            }
        }

        return false;
    }

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
}
