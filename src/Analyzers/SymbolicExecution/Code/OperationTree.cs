using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Lists the operations of code.</summary>
internal static class OperationTree
{
    /// <summary>Lists an operation and all operations within it, in the order of the code.</summary>
    /// <remarks>Takes a fraction of the time of <c>DescendantsAndSelf</c>, which suspends its enumeration at each operation.</remarks>
    public static List<IOperation> Flatten(IOperation root)
    {
        List<IOperation> all = [];
        Stack<IOperation> pending = new();
        pending.Push(root);
        while (pending.Count > 0)
        {
            IOperation operation = pending.Pop();
            all.Add(operation);
            foreach (IOperation part in operation.ChildOperations.Reverse())
            {
                pending.Push(part);
            }
        }

        return all;
    }
}
