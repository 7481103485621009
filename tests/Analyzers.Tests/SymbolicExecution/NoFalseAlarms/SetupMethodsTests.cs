using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What a test itself sets, or a method that may not run as expected, is unknown to the tests of the class.</summary>
public class SetupMethodsTests
{
    [Theory]
    [InlineData("[SetUp] public void Prepare() => count = 18;", "count = 20;")]
    [InlineData("[SetUp] public async Task Prepare() { await Task.Yield(); count = 18; }", "")]
    [InlineData("[SetUp] public virtual void Prepare() => count = 18;", "")]
    [InlineData("[SetUp] public void Prepare() => count = Environment.TickCount;", "")]
    [InlineData("public void Prepare() => count = 18;", "")]
    [InlineData("[TearDown] public void Prepare() => count = 18;", "")]
    public Task A_field_that_is_not_as_the_method_leaves_it(string method, string other) =>
        Check.Marked(
            $$"""
            sealed class SetUpAttribute : Attribute;

            sealed class TearDownAttribute : Attribute;

            class BoardTests
            {
                private int count = 20;

                {{method}}

                public void Other()
                {
                    {{other}}
                }

                public void Mates() => F4.Socket(count);
            }
            """
        );

    [Fact]
    public Task The_method_itself_finds_what_an_earlier_run_left() =>
        Check.Marked(
            """
            sealed class OneTimeSetUpAttribute : Attribute;

            class BoardTests
            {
                private int count = 20;

                [OneTimeSetUp]
                public void Prepare()
                {
                    F4.Socket(count == 18 ? 18 : 20);
                    count = 24;
                    F4.Socket(count == 24 ? 20 : 18);
                }
            }
            """
        );
}
