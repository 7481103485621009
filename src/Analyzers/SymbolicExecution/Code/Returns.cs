using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Tells the returns of code from those of the lambdas and local functions in it.</summary>
internal static class Returns
{
    /// <summary>Determines whether an operation is a return from code that contains it, rather than from a function within that.</summary>
    public static bool IsOf(IOperation part, IOperation code)
    {
        if (part is not IReturnOperation)
        {
            return false;
        }

        for (IOperation? outer = part; outer is not null; outer = outer.Parent)
        {
            if (outer == code)
            {
                return true;
            }

            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }
}
