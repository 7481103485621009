using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Sorted sets and lists, concurrent queues and stacks, and what they hold.</summary>
public class SortedAndConcurrentCollectionsTests
{
    [Theory]
    [InlineData("SortedSet<int>", "new() { 20, 18, 20 }", "all.Min")]
    [InlineData("SortedSet<int>", "new(new[] { 16, 12, 18 })", "all.Max")]
    [InlineData("SortedSet<int>", "new() { 20, 18 }", "all.First()")]
    [InlineData("SortedSet<int>", "new() { 18, 20 }", "all.Add(18) ? 20 : 18")]
    [InlineData("SortedList<string, int>", "new() { [\"J2\"] = 18, [\"J1\"] = 20 }", "all.GetValueAtIndex(1)")]
    [InlineData("SortedList<string, int>", "new() { [\"J2\"] = 18, [\"J1\"] = 20 }", "all[all.GetKeyAtIndex(1)]")]
    [InlineData("ConcurrentQueue<int>", "new(new[] { 18, 20 })", "all.TryDequeue(out int first) ? first : 20")]
    [InlineData("ConcurrentStack<int>", "new(new[] { 20, 18 })", "all.TryPop(out int last) ? last : 20")]
    [InlineData("ConcurrentQueue<int>", "new()", "all.IsEmpty ? 18 : 20")]
    [InlineData("Collection<int>", "new() { 20, 18 }", "all[1]")]
    [InlineData("KeyValuePair<string, int>", "new(\"J1\", 18)", "all.Value")]
    public Task An_element(string type, string collection, string element) =>
        Check.Marked(
            $$"""
            using System.Collections.Concurrent;
            using System.Collections.ObjectModel;

            static class Boards
            {
                static void Build()
                {
                    {{type}} all = {{collection}};
                    F4.Socket({{element}}); // KEY1001
                }
            }
            """
        );
}
