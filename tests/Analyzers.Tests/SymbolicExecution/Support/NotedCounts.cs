namespace Keyway.Analyzers.Tests.SymbolicExecution.Support;

/// <summary>A class for tests of code whose side effects count: its method notes a number and returns a result.</summary>
internal static class NotedCounts
{
    /// <summary>The class, of which the tests create an object <c>log</c>.</summary>
    public const string Log = """
            sealed class Log
            {
                public List<int> Counts = [];

                public T Note<T>(int count, T result)
                {
                    Counts.Add(count);
                    return result;
                }
            }
        """;
}
