using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Calls in loops that change the objects that they are given, or hand out what changes them.</summary>
public class HarmlessCallsTests
{
    private const string Members = """
        sealed record Box(List<int> Items);

        abstract class Job
        {
            public abstract List<int> Log();
        }

        sealed class Writer<T>(T name, List<int> items) : Job
        {
            public T Name { get; } = name;
            public override List<int> Log() => items;
        }

        class Logged
        {
            protected Logged(List<int> log) => log.Add(1);
        }

        sealed class Entry(List<int> log) : Logged(log)
        {
            public int Count => 3;
        }

        interface IRule
        {
            int Apply(List<int> list);
        }

        sealed class Reader : IRule
        {
            public int Apply(List<int> list) => list.Count;
        }

        sealed class Adder : IRule
        {
            public int Apply(List<int> list)
            {
                list.Add(1);
                return 1;
            }
        }

        sealed class Registry
        {
            private readonly Dictionary<string, Func<List<int>, int>> rules = [];

            public int Calls { get; private set; }

            public void Set(string name, Func<List<int>, int> rule) => rules[name] = rule;

            public int Apply(string name, List<int> list) => rules.TryGetValue(name, out Func<List<int>, int>? rule) ? rule(list) : 0;

            public int Count(string name, List<int> list)
            {
                Calls++;
                list.AddRange([1]);
                return Calls;
            }

            public void Install() =>
                Set(
                    "read",
                    list =>
                    {
                        list.Add(1);
                        return 1;
                    }
                );
        }

        static class Jobs
        {
            public static List<int> Same(List<int> list) => list;
            public static Box Pack(List<int> list) => new(list);
            public static void Out(List<int> list, out List<int> same) => same = list;
            public static Job Make(List<int> list) => new Writer<string>("a", list);
            public static Func<int> Wrap(Func<int> function) => function;
            public static int Enter(List<int> list) => new Entry(list).Count;
        }

        """;

    [Theory]
    [InlineData("Jobs.Same(list).Add(1);")]
    [InlineData("Jobs.Pack(list).Items.Add(1);")]
    [InlineData("Jobs.Out(list, out List<int> same); same.Add(1);")]
    [InlineData("Jobs.Make(list).Log().Add(1);")]
    [InlineData("Jobs.Wrap(() => { list.Add(1); return 1; })();")]
    [InlineData("Jobs.Enter(list);")]
    [InlineData("if (rules.TryGetValue(\"add\", out IRule? rule)) { rule.Apply(list); }")]
    [InlineData("if (functions.TryGetValue(\"add\", out Func<List<int>, int>? add)) { add(list); }")]
    [InlineData("registry.Apply(\"add\", list);")]
    [InlineData("registry.Count(\"add\", list);")]
    public Task The_first_turn_changes_a_list(string first) =>
        Check.Members(
            $$"""
            {{Members}}
            static void Build(string[] codes)
            {
                var list = new List<int>();
                var rules = new Dictionary<string, IRule> { ["read"] = new Reader(), ["add"] = new Adder() };
                var functions = new Dictionary<string, Func<List<int>, int>> { ["add"] = given => { given.Add(1); return 1; } };
                var registry = new Registry();
                registry.Set("read", given => given.Count);
                registry.Set("add", given => { given.Add(1); return 1; });
                bool isFirst = true;
                foreach (string code in codes)
                {
                    if (isFirst)
                    {
                        isFirst = false;
                        {{first}}
                    }
                    else
                    {
                        F4S.Socket(list.Count > 0 ? 34 : 36);
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_turn_replaces_a_function_that_an_earlier_line_calls() =>
        Check.Members(
            $$"""
            {{Members}}
            static void Build(string[] codes)
            {
                var list = new List<int>();
                var registry = new Registry();
                registry.Set("read", given => given.Count);
                int turn = 0;
                foreach (string code in codes)
                {
                    turn++;
                    if (turn == 2)
                    {
                        registry.Apply("read", list);
                    }
                    else if (turn == 1)
                    {
                        registry.Install();
                    }
                    else
                    {
                        F4S.Socket(list.Count > 0 ? 34 : 36);
                    }
                }
            }
            """
        );

    [Fact]
    public Task An_object_that_others_give_a_function() =>
        Check.Members(
            """
            public sealed class Host
            {
                private readonly List<int> log = [];

                public Func<int>? Handler { get; set; }

                public int Call() => Handler is { } handler ? handler() : 0;

                public void Log() => log.Add(1);

                public void Run(string[] codes)
                {
                    bool isFirst = true;
                    foreach (string code in codes)
                    {
                        if (isFirst)
                        {
                            isFirst = false;
                            Call();
                        }
                        else
                        {
                            F4S.Socket(log.Count > 0 ? 34 : 36);
                        }
                    }
                }
            }
            """
        );
}
