using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>Code that does not involve a parameter does not stop the analysis of the paths that depend on it.</summary>
public class AnalyzedPathsTests
{
    [Fact]
    public Task After_a_line_to_the_console() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    Console.WriteLine("building");
                    return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task After_a_line_to_a_log_of_the_user() =>
        Check.File(
            """
            interface ILog { void Info(string text); }

            static class Boards
            {
                static Interconnect Build(bool wide, ILog log)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    log.Info("building");
                    return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );

    [Fact]
    public Task A_get_only_property() =>
        Check.File(
            """
            class Options(bool wide)
            {
                public bool Wide { get; } = wide;
            }

            static class Boards
            {
                static Interconnect Build(Options options) =>
                    Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
            }
            """
        );

    [Fact]
    public Task After_a_null_check_of_options() =>
        Check.File(
            """
            record Options(bool Wide);

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    ArgumentNullException.ThrowIfNull(options);
                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );

    [Fact]
    public Task After_a_null_check_of_another_parameter() =>
        Check.Members(
            """
                static Interconnect Build(bool wide, string name)
                {
                    ArgumentNullException.ThrowIfNull(name);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task After_a_null_check_by_if() =>
        Check.File(
            """
            record Options(bool Wide);

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    if (options is null)
                    {
                        throw new ArgumentNullException();
                    }

                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );

    [Fact]
    public Task After_a_progress_report() =>
        Check.Members(
            """
                static Interconnect Build(bool wide, Action<string>? report)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    report?.Invoke("building");
                    return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task A_nullable_number_that_is_neither() =>
        Check.Members(
            """
                static Interconnect Build(int? n)
                {
                    if (n > 3)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    if (n <= 3)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task A_design_method_on_a_class_with_a_check() =>
        Check.File(
            """
            class Options(bool wide)
            {
                public bool Wide { get; set; } = wide;

                public void Unused() => throw new NotSupportedException();
            }

            static class Boards
            {
                static Interconnect Build(bool wide)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    var options = new Options(true);
                    return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );
}
