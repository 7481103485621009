using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A write affects only the paths on which it runs.</summary>
public class SkippedWritesTests
{
    [Fact]
    public Task A_write_in_a_condition_that_leaves() =>
        Check.Members(
            """
                static Interconnect? Build(bool wide)
                {
                    Header header = F4.AXK8L24124BG;
                    if (wide && (header = F4.AXK8L26124BG) != null)
                    {
                        return null;
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task A_write_behind_a_question_mark() =>
        Check.Members(
            """
                static Interconnect Build(List<Header>? log)
                {
                    Header header = F4.AXK8L24124BG;
                    log?.Add(header = F4.AXK8L26124BG);
                    return log is null ? Interconnect.Between(F4.AXK7L24223G, header) : Interconnect.Between(F4.AXK7L26223G, header);
                }
            """
        );

    [Fact]
    public Task A_write_in_a_coalescing_assignment() =>
        Check.Members(
            """
                static Interconnect Build(Header? wish)
                {
                    Header header = F4.AXK8L24124BG;
                    bool asked = wish is not null;
                    wish ??= header = F4.AXK8L26124BG;
                    return asked ? Interconnect.Between(F4.AXK7L24223G, header) : Interconnect.Between(F4.AXK7L26223G, header);
                }
            """
        );

    [Fact]
    public Task A_write_in_a_call_that_is_left_out() =>
        Check.Members(
            """
                [System.Diagnostics.Conditional("NEVER")]
                static void Trace(object header)
                {
                }

                static partial void Log(object header);

                static void Build()
                {
                    Header header = F4.AXK8L24124BG;
                    Trace(header = F4.AXK8L26124BG);
                    Log(header = F4.AXK8L26124BG);
                    Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );
}
