using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Loops over entries in an unknown order, whose code may throw, and what runs after them.</summary>
public class UnorderedLoopsTests
{
    [Theory]
    [InlineData("foreach (var (name, contacts) in Table) { sockets[name] = F4.Socket(contacts); }")]
    [InlineData("foreach (var entry in Table) { sockets.Add(entry.Key, F4.Socket(entry.Value)); }")]
    [InlineData("foreach (var name in Table.Keys) { sockets.Add(name, F4.Socket(Table[name])); }")]
    public Task A_call_that_may_throw(string loop) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static readonly SortedDictionary<string, int> Table = new()
                {
                    ["tray"] = 20,
                    ["arm"] = 18, // KEY1001
                };

                static void Build()
                {
                    var sockets = new Dictionary<string, Socket>();
                    {{loop}}
                }
            }
            """
        );

    [Fact]
    public Task Commands_that_are_replayed() =>
        Check.Marked(
            """
            abstract record Command
            {
                public sealed record Put(string Board) : Command;

                public sealed record Feed(string Board, params int[] Contacts) : Command;

                public sealed record Link(string Board) : Command;
            }

            sealed class Wiring
            {
                private readonly Dictionary<string, (string From, Interconnect Joint)> open = [];

                public BoardAssembly Assembly { get; private set; } = new("robot");

                public static Wiring Replay(IEnumerable<Command> commands)
                {
                    var wiring = new Wiring();
                    foreach (var command in commands)
                    {
                        wiring.Apply(command);
                    }

                    wiring.LinkRest();
                    return wiring;
                }

                private void Apply(Command command)
                {
                    switch (command)
                    {
                        case Command.Put put:
                            open[put.Board] = ("chassis", Interconnect.Between(F4S.AXT516124, F4S.AXT616124));
                            break;
                        case Command.Feed feed:
                            Change(feed.Board, joint => joint.AddNet("V5", 0.1.Amperes(), feed.Contacts));
                            break;
                        case Command.Link link when open.Remove(link.Board, out var done):
                            Assembly = Assembly.Join(done.From, link.Board, done.Joint);
                            break;
                    }
                }

                private void Change(string board, Func<Interconnect, Interconnect> change)
                {
                    var (from, joint) = open[board];
                    open[board] = (from, change(joint));
                }

                private void LinkRest()
                {
                    foreach (var board in open.Keys.Order().ToList())
                    {
                        Apply(new Command.Link(board));
                    }
                }
            }

            static class Robots
            {
                static IEnumerable<Command> Arm()
                {
                    yield return new Command.Put("arm");
                    yield return new Command.Put("grip");
                    yield return new Command.Feed("arm", 17); // KEY1003
                }

                static IEnumerable<Command> Lift()
                {
                    yield return new Command.Put("lift");
                    yield return new Command.Put("tray");
                    yield return new Command.Feed("tray", 18); // KEY1003
                }

                static void Build()
                {
                    var fleet = new SortedDictionary<string, Func<IEnumerable<Command>>> { ["lift"] = Lift, ["arm"] = Arm };
                    foreach (var (robot, commands) in fleet)
                    {
                        if (Console.ReadLine() is "all" or "robots")
                        {
                            Wiring.Replay(commands());
                        }
                    }
                }
            }
            """
        );
}
