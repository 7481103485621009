using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Options that are flags: each may be set or not.</summary>
public class FlagsTests
{
    [Theory]
    [InlineData("order.Options.HasFlag(Options.Keypad)", "order.Options.HasFlag(Options.Buzzer)")]
    [InlineData("(order.Options & Options.Keypad) != 0", "(order.Options & Options.Buzzer) == Options.Buzzer")]
    [InlineData("order.Has(Options.Keypad)", "order.Has(Options.Buzzer)")]
    [InlineData("order.Has(Options.Keypad) && order.Count > 2", "order.Has(Options.Buzzer)")]
    public Task Two_options_that_do_not_go_together(string first, string second) =>
        Check.Members(
            $$"""
            [Flags]
            public enum Options { None = 0, Keypad = 1, Nfc = 2, Buzzer = 4 }

            public sealed record Order(Options Options, int Count)
            {
                public bool Has(Options option) => (Options & option) == option;
            }

            public static Interconnect Build(Order order)
            {
                Interconnect flex = Interconnect.Between(F4.Socket(20), F4.Socket(20).MatingHeader());
                if ({{first}})
                {
                    flex = flex.AddNet("KEY", 0.1.Amperes(), [1, 2]);
                }

                if ({{second}})
                {
                    flex = flex.AddNet("BUZZ", 0.1.Amperes(), [{|KEY3004:2|}, 3]);
                }

                return flex;
            }
            """
        );

    [Theory]
    [InlineData("Has(options, Options.Keypad)")]
    [InlineData("options.HasFlag(Options.Keypad)")]
    [InlineData("(options & Options.Keypad) == Options.Keypad")]
    public Task An_option_from_outside(string condition) =>
        Check.Members(
            $$"""
            [Flags]
            enum Options { None = 0, Keypad = 1, Nfc = 2 }

            static bool Has(Options options, Options option) => (options & option) != 0;

            static void Build(string[] args)
            {
                Options options = Enum.Parse<Options>(args[0]);
                int contacts = {{condition}} ? 18 : 20;
                F4.Socket({|KEY1001:contacts|});
            }
            """
        );
}
