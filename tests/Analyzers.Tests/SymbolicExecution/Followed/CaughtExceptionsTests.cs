using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Code that checks designs one after the other, and goes on where one of them fails.</summary>
public class CaughtExceptionsTests
{
    private const string Rows = """
            sealed record Rail(string Name, double Amperes, int[] Contacts);

            sealed record Link(string Board, int Contacts, params Rail[] Rails);

            sealed class Builder(TextWriter log)
            {
                public Interconnect Build(Link link)
                {
                    F4Socket socket = F4.Socket(link.Contacts);
                    log.WriteLine($"{link.Board}: {link.Rails.Length} rails");
                    Interconnect result = Interconnect.Between(socket, socket.MatingHeader());
                    foreach (Rail rail in link.Rails)
                    {
                        result = result.AddNet(rail.Name, rail.Amperes.Amperes(), rail.Contacts);
                    }

                    return result;
                }
            }
        """;

    [Theory]
    [InlineData("Links")]
    [InlineData("Links.Where(link => only is null || link.Board == only)")]
    [InlineData("Links.Where(link => args.Length == 0 || args.Contains(link.Board)).OrderBy(link => link.Contacts)")]
    public Task Rows_after_one_that_may_fail(string links) =>
        Check.Members(
            $$"""
            {{Rows}}

            static readonly Link[] Links =
            [
                new("gps", 20, new Rail("VCC", 0.5, [1, 2])),
                new("camera", 24, {|KEY3001:new Rail("VCAM", 0.7, [1, 2])|}, new Rail("VIO", 0.2, [3])),
                new("keys", {|KEY1001:18|}, new Rail("VIO", 0.2, [3])),
            ];

            static int Main(string[] args)
            {
                string? only = args.FirstOrDefault();
                var builder = new Builder(Console.Out);
                int faults = 0;
                foreach (Link link in {{links}})
                {
                    try
                    {
                        faults += Report(link, builder.Build(link));
                    }
                    catch (DesignRuleException e)
                    {
                        Console.WriteLine($"{link.Board}: {e.Message}");
                        faults++;
                    }
                }

                return faults;
            }

            static int Report(Link link, Interconnect design)
            {
                int errors = 0;
                foreach (Finding finding in design.Check().Where(finding => finding.Severity == FindingSeverity.Error))
                {
                    Console.WriteLine($"{link.Board}: {finding}");
                    errors++;
                }

                return errors;
            }
            """
        );

    [Fact]
    public Task Services_after_one_whose_findings_are_logged() =>
        Check.Members(
            """
            interface ILog
            {
                void Info(string text);
            }

            sealed class ConsoleLog : ILog
            {
                public void Info(string text) => Console.WriteLine(text);
            }

            interface IModule
            {
                string Name { get; }

                Interconnect Build();
            }

            sealed class Options
            {
                public int Hottest { get; set; } = 70;

                public int Margin { get; set; } = 20;
            }

            sealed class Camera(Options options, ILog log) : IModule
            {
                public string Name => "camera";

                public Interconnect Build()
                {
                    log.Info($"{Name}: {options.Hottest}");
                    return Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG).WithAmbientTemperature((-20).DegreesCelsius(), options.Hottest.DegreesCelsius());
                }
            }

            sealed class Remote(Options options) : IModule
            {
                public string Name => "remote";

                public Interconnect Build() =>
                    Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG).WithAmbientTemperature((-20).DegreesCelsius(), {|KEY4001:(options.Hottest + options.Margin).DegreesCelsius()|});
            }

            sealed class Checker(IEnumerable<IModule> modules, ILog log)
            {
                public int Run()
                {
                    int errors = 0;
                    foreach (IModule module in modules)
                    {
                        foreach (Finding finding in module.Build().Check().Where(one => one.Severity != FindingSeverity.Information))
                        {
                            log.Info($"{module.Name}: {finding}");
                            errors += finding.Severity == FindingSeverity.Error ? 1 : 0;
                        }
                    }

                    return errors;
                }
            }

            static int Main()
            {
                var options = new Options();
                var log = new ConsoleLog();
                IModule[] modules = [new Camera(options, log), new Remote(options)];
                return new Checker(modules, log).Run();
            }
            """
        );
}
