using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Objects that change by the functions which others hold, as the subscribers of a stream of events.</summary>
public class EventStreamsTests
{
    private const string Stream = """
        abstract record Event;

        sealed record Routed(string Rail, double Amperes, int Contact) : Event;

        sealed record Closed(double Height) : Event;

        sealed class EventStream
        {
            private readonly List<Action<Event>> handlers = [];

            public void Subscribe<T>(Action<T> handler)
                where T : Event =>
                handlers.Add(e =>
                {
                    if (e is T match)
                    {
                        handler(match);
                    }
                });

            public void Publish(Event e)
            {
                foreach (Action<Event> handler in handlers)
                {
                    handler(e);
                }
            }
        }

        sealed class Projection
        {
            public Projection(EventStream events)
            {
                events.Subscribe<Routed>(e => Link = Link.AddNet(e.Rail, e.Amperes.Amperes(), [e.Contact]));
                events.Subscribe<Closed>(OnClosed);
            }

            public Interconnect Link { get; private set; } = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);

            private void OnClosed(Closed e) => Link = Link.WithMatedHeight(e.Height.Millimeters());
        }

        """;

    [Fact]
    public Task Events_that_are_always_published() =>
        Check.Marked(
            $$"""
            {{Stream}}
            static class Start
            {
                public static void Run()
                {
                    EventStream events = new();
                    Projection projection = new(events);
                    events.Publish(new Routed("VIO", 0.2, 1));
                    events.Publish(new Routed("VCAM", 0.4, 2)); // KEY3001
                    events.Publish(new Closed(1.0));
                    projection.Link.EnsureValid();
                }
            }
            """
        );

    [Theory]
    [InlineData("if (variant == \"camera\") { PUBLISH }")]
    [InlineData("if (variant == \"none\") { return; } else if (variant == \"camera\") { PUBLISH }")]
    [InlineData("switch (variant) { case \"camera\": PUBLISH break; case \"bench\": break; default: return; }")]
    public Task Events_that_some_variants_publish(string choice) =>
        Check.Marked(
            $$"""
            {{Stream}}
            static class Start
            {
                public static void Run()
                {
                    string variant = Environment.GetEnvironmentVariable("VARIANT") ?? "bench";
                    EventStream events = new();
                    Projection projection = new(events);
                    events.Publish(new Routed("VIO", 0.2, 1));
                    {{choice.Replace("PUBLISH", "\nevents.Publish(new Routed(\"VCAM\", 0.4, 2)); // KEY3001\n", StringComparison.Ordinal)}}
                    projection.Link.EnsureValid();
                }
            }
            """
        );
}
