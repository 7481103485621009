using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

/// <summary>The body of a loop may leave it.</summary>
public class LoopBodiesTests
{
    [Theory]
    [InlineData("foreach (int n in new[] { 20, 18, 22 }) { if (n == 18) break; count = n; }")]
    [InlineData("foreach (int n in new[] { 18, 20 }) { if (n == 18) continue; count = n; }")]
    [InlineData("foreach (int n in new[] { 20, 18 }) { if (isOpen) break; count = n; }")]
    public Task A_jump(string loop) =>
        Check.Members($"static void Build(bool isOpen) {{ int count = 24; {loop} F4.Socket(isOpen ? 24 : count == 18 ? 24 : count); }}");
}
