using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A static member that other code may set, or that is read at another time, is unknown.</summary>
public class StaticMembersTests
{
    [Theory]
    [InlineData("static int count = 18;", "")]
    [InlineData("static int count; static void Other() => count = 20;", "count = 18;")]
    [InlineData("static int count; static void Set(int value) => count = value;", "Set(18); Read(() => Set(20));")]
    [InlineData("static int count;", "count = 18; Read(() => count = 20);")]
    [InlineData("static int count;", "count = 18; foreach (string line in File.ReadLines(\"\")) { count = 20; }")]
    [InlineData("static int count; static void Set(int value) => count = value;", "Set(18); if (File.Exists(\"\")) { Set(20); }")]
    [InlineData("static int count;", "count = 18; if (File.Exists(\"\")) { count = 20; }")]
    [InlineData("[ThreadStatic] static int count;", "count = 18; Read(() => { });")]
    [InlineData("static int count;", "count = 18; try { Read(() => { }); count = 20; } catch (IOException) { }")]
    public Task A_member_that_may_hold_another_value(string member, string statements) =>
        Check.Members(
            $$"""
            {{member}}

            static extern void Read(Action action);

            static void Build()
            {
                {{statements}}
                F4.Socket(count);
            }
            """
        );

    [Fact]
    public Task A_function_that_runs_later() =>
        Check.Members(
            """
            static int count;

            static void Build(Action<Action> post)
            {
                count = 18;
                post(() => F4.Socket(count));
            }
            """
        );

    [Fact]
    public Task A_list_that_other_code_fills() =>
        Check.Members(
            """
            static List<int> counts = [];

            static extern void Read();

            static void Other() => counts.Add(24);

            static void Build()
            {
                counts = [18];
                Other();
                F4.Socket(counts[counts.Count - 1]);
                counts = [18];
                Read();
                F4.Socket(counts[0]);
            }
            """
        );
}
