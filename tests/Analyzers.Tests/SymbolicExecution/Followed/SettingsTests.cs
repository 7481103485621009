using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Settings and defaults: what layers of sources, filters and patterns of members leave known.</summary>
public class SettingsTests
{
    [Theory]
    [InlineData("if (text is { Length: > 3 }) F4.Socket({|KEY1001:18|});")]
    [InlineData("int n = text is { Length: > 3 } ? 18 : 20; F4.Socket({|KEY1001:n|});")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"SIZE\") is { Length: > 0 } value) F4.Socket({|KEY1001:18|});")]
    [InlineData("int n = new Options(text, false) is { Kind: \"a\", IsTest: false } ? 18 : 20; F4.Socket({|KEY1001:n|});")]
    [InlineData("bool isWide = new Options(text, true) is { Kind: \"a\", IsTest: true }; F4.Socket({|KEY1001:isWide ? 18 : 20|});")]
    public Task Patterns_of_members(string statements) =>
        Check.Members(
            $$"""
            sealed record Options(string Kind, bool IsTest);

            static void Build(string path)
            {
                string text = File.ReadAllText(path);
                {{statements}}
            }
            """
        );

    [Fact]
    public Task A_variable_of_the_environment_guards_nothing() =>
        Check.Marked(
            """
            static class Boards
            {
                static void Build(string name)
                {
                    int contacts = 18;
                    Console.WriteLine(Environment.GetEnvironmentVariable($"CONTACTS_{contacts}"));
                    F4.Socket(contacts); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task The_last_of_several_sources() =>
        Check.Marked(
            """
            interface ISource
            {
                int? Find(string key);
            }

            sealed class Defaults : ISource
            {
                public int? Find(string key) => 18;
            }

            sealed class FileSource(string path) : ISource
            {
                private readonly Lazy<string> text = new(() => File.ReadAllText(path));

                public int? Find(string key) => text.Value.Contains(key) ? 20 : null;
            }

            sealed class Settings(params IReadOnlyList<ISource> sources)
            {
                public int Get(string key)
                {
                    foreach (ISource source in sources.Reverse())
                    {
                        if (source.Find(key) is { } found)
                        {
                            return found;
                        }
                    }

                    throw new KeyNotFoundException(key);
                }
            }

            static class Boards
            {
                static void Build() => F4.Socket(new Settings(new Defaults(), new FileSource("sizes.txt")).Get("size")); // KEY1001
            }
            """
        );

    [Fact]
    public Task Rows_that_a_filter_takes_and_a_try_statement_counts() =>
        Check.Marked(
            """
            sealed record Rail(string Name, double Amperes, int First, int Count)
            {
                public IEnumerable<int> Pins => Enumerable.Range(First, Count);
            }

            sealed record Link(string Board, int Contacts, params Rail[] Rails);

            static class Boards
            {
                private static readonly Link[] Links =
                [
                    new("esc", 20, new Rail("VBAT", 0.6, 1, 2)),
                    new("odd", 18, new Rail("VBAT", 0.6, 1, 2)), // KEY1001
                ];

                private static Interconnect Connect(Link link)
                {
                    F4Socket socket = F4.Socket(link.Contacts);
                    Interconnect made = Interconnect.Between(socket, socket.MatingHeader());
                    foreach (Rail rail in link.Rails)
                    {
                        made = made.AddNet(rail.Name, rail.Amperes.Amperes(), rail.Pins);
                    }

                    return made;
                }

                private static int Count(Link link, Interconnect made) => made.Check().Count + link.Rails.Length;

                static void Build(string[] args)
                {
                    string? only = args.FirstOrDefault();
                    int faults = 0;
                    foreach (Link link in Links.Where(link => only is null || link.Board == only))
                    {
                        try
                        {
                            faults += Count(link, Connect(link));
                        }
                        catch (DesignRuleException)
                        {
                            Console.WriteLine(link.Board);
                            faults++;
                        }
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_query_over_an_array_that_calls_virtual_methods() =>
        Check.Marked(
            """
            abstract class Module
            {
                public abstract F4Socket Pick();
            }

            sealed class Camera : Module
            {
                public override F4Socket Pick() => F4.Socket(20);
            }

            sealed class Display(int contacts) : Module
            {
                public override F4Socket Pick() => F4.Socket(contacts);
            }

            sealed class Report
            {
                private readonly List<F4Socket> sockets;

                public Report(IEnumerable<Module> modules) => sockets = [.. modules.Select(Describe)];

                private static F4Socket Describe(Module module) => module.Pick();
            }

            static class Boards
            {
                static void Build()
                {
                    Module[] modules = [new Camera(), new Display(18)]; // KEY1001
                    Console.WriteLine(new Report(modules));
                }
            }
            """
        );
}
