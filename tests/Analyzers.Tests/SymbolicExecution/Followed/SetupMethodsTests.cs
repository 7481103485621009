using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>A test is judged with its object as the test framework prepares it.</summary>
public class SetupMethodsTests
{
    [Theory]
    [InlineData("SetUp")]
    [InlineData("OneTimeSetUp")]
    [InlineData("TestInitialize")]
    public Task Fields_that_a_method_sets_before_each_test(string attribute) =>
        Check.Marked(
            $$"""
            sealed class {{attribute}}Attribute : Attribute;

            class BoardTests
            {
                private readonly List<int> contacts = [];
                private F4Socket socket = null!;
                private int count;

                [{{attribute}}]
                public void Prepare()
                {
                    socket = F4.AXK7L24223G;
                    count = 18;
                    contacts.Add(25);
                }

                public void Mates()
                {
                    Interconnect.Between(socket, F4.AXK8L26124BG); // KEY2003
                    F4.Socket(count); // KEY1001
                    Interconnect.Between(socket, F4.AXK8L24124BG).AddNet("V", 0.1.Amperes(), contacts); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task The_method_of_a_base_class_runs_first() =>
        Check.Marked(
            """
            sealed class SetUpAttribute : Attribute;

            abstract class Fixture
            {
                protected int Count { get; private set; }

                [SetUp]
                public void Begin() => Count = 9;
            }

            class BoardTests : Fixture
            {
                private int contacts;

                [SetUp]
                public void Prepare() => contacts = Count * 2;

                public void Mates() => F4.Socket(contacts); // KEY1001
            }
            """
        );

    [Fact]
    public Task A_field_that_a_constructor_sets() =>
        Check.Marked(
            """
            class BoardTests
            {
                private int count;

                public BoardTests() => count = 18;

                public void Mates() => F4.Socket(count); // KEY1001
            }
            """
        );
}
