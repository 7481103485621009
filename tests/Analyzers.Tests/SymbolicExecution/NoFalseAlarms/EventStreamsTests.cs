using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Objects that change by the functions which others hold, before or between the uses of their values.</summary>
public class EventStreamsTests
{
    private const string Box = """
        sealed class Stream
        {
            private readonly List<Action<int>> handlers = [];

            public void Subscribe(Action<int> handler) => handlers.Add(number => { if (number > 0) { handler(number); } });

            public void Publish(int number)
            {
                foreach (Action<int> handler in handlers)
                {
                    handler(number);
                }
            }
        }

        sealed class Box
        {
            public Box(Stream stream) => stream.Subscribe(number => Size = number);

            public int Size { get; private set; } = 18;
        }

        """;

    [Theory]
    [InlineData("stream.Publish(24);")]
    [InlineData("if (File.Exists(\"wide\")) { stream.Publish(24); } else { stream.Publish(20); }")]
    [InlineData("switch (Console.ReadLine()) { case \"a\": stream.Publish(24); break; default: stream.Publish(20); break; }")]
    [InlineData("foreach (string line in File.ReadLines(\"numbers\")) { stream.Publish(int.Parse(line)); }")]
    [InlineData("Stream other = stream; if (File.Exists(\"wide\")) { other.Publish(24); } else { other.Publish(20); }")]
    public Task A_value_that_was_replaced(string publish) =>
        Check.Members(
            $$"""
            {{Box}}
            static void Build()
            {
                var stream = new Stream();
                var box = new Box(stream);
                {{publish}}
                F4.Socket(box.Size);
            }
            """
        );

    [Fact]
    public Task What_a_function_that_runs_later_would_do() =>
        Check.Members(
            $$"""
            {{Box}}
            static List<Action> Build()
            {
                var stream = new Stream();
                var box = new Box(stream);
                Action<int> publish = stream.Publish;
                List<Action> later = [() => { publish(24); F4.Socket(box.Size); }];
                F4.Socket(box.Size == 18 ? 24 : 18);
                return later;
            }
            """
        );
}
