using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Each question about the arguments of a program tells something of its own: one does not guard what another selects.</summary>
public class ArgumentsOfProgramsTests
{
    [Theory]
    [InlineData("string[] args", "args.Length", "args.Contains(\"--home\")")]
    [InlineData("string[] args", "args.Length", "args.Contains(\"--home\", StringComparer.OrdinalIgnoreCase)")]
    [InlineData("IReadOnlyList<string> args", "args.Count", "args.Contains(\"--home\", StringComparer.OrdinalIgnoreCase)")]
    public Task A_line_that_is_parsed_and_a_switch(string parameter, string count, string question) =>
        Check.Program(
            $$"""
            Options options = Options.Read(args);
            Console.WriteLine(options.Line);
            F4.Socket({|KEY1001:options.Contacts|});

            enum Line { Bedside, Ambulatory }

            sealed record Options(Line Line, int Contacts)
            {
                public static Options Read({{parameter}})
                {
                    Line line = {{count}} > 0 && Enum.TryParse(args[0], ignoreCase: true, out Line parsed) ? parsed : Line.Bedside;
                    bool isHome = {{question}} || line == Line.Ambulatory;
                    return new Options(line, isHome ? 18 : 20);
                }
            }
            """
        );
}
