using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Recognizes methods that run a function and answer the exception of a rule by a result, as <c>Refuses(() => …)</c> does: what such a
/// function does wrong is asked for.
/// </summary>
internal static class AnsweringMethods
{
    /// <summary>Determines whether a call passes a function to such a method.</summary>
    public static bool IsCalled(IInvocationOperation call, Bodies bodies) =>
        call.Arguments.Any(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate)
        && bodies.GetBody(call.TargetMethod) is { } body
        && body.Operation.Descendants()
            .OfType<ITryOperation>()
            .Any(statement => RunsFunction(statement.Body) && statement.Catches.Any(Answers));

    private static bool RunsFunction(IOperation code) =>
        code.Descendants()
            .Any(part =>
                part is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: IParameterReferenceOperation }
            );

    // A number is an exit code, which reports the exception rather than answer it.
    private static bool Answers(ICatchClauseOperation clause) =>
        clause.ExceptionType?.Name == nameof(DesignRuleException)
        && clause
            .Handler.Descendants()
            .OfType<IReturnOperation>()
            .Any(part => part.ReturnedValue is { ConstantValue: { HasValue: false } or { Value: null or bool } });
}
