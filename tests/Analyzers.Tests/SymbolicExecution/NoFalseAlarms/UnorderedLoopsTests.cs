using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Loops over entries in an unknown order: an entry may end the loop before another one.</summary>
public class UnorderedLoopsTests
{
    [Theory]
    [InlineData("if (contacts == 20) { throw new InvalidOperationException(name); } F4.Socket(contacts);")]
    [InlineData("if (contacts == 20) { return; } F4.Socket(contacts);")]
    [InlineData("if (contacts == 20) { break; } F4.Socket(contacts);")]
    [InlineData("Refuse(contacts); F4.Socket(contacts);")]
    [InlineData("numbers[contacts] = F4.Socket(new[] { 0, 20 }.First(each => each == contacts || contacts == 18 && each == 20));")]
    [InlineData("total += contacts; F4.Socket(total);")]
    [InlineData("F4.Socket(contacts == 18 && numbers.Count > 0 ? 18 : 20); numbers.Clear();")]
    public Task What_another_entry_decides(string statements) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static readonly SortedDictionary<string, int> Table = new() { ["tray"] = 20, ["arm"] = 18 };

                private static void Refuse(int contacts)
                {
                    if (contacts == 20)
                    {
                        throw new InvalidOperationException();
                    }
                }

                static void Build()
                {
                    int total = 0;
                    var numbers = new Dictionary<int, Socket>();
                    foreach (var (name, contacts) in Table)
                    {
                        {{statements}}
                    }
                }
            }
            """
        );

    [Theory]
    [InlineData("case \"a\" when Console.Read() > 0: contacts = 20; break; default: contacts = 22; break;")]
    [InlineData("case \"a\" when Console.Read() > 0: goto case \"b\"; case \"b\": contacts = 20; break; default: contacts = 22; break;")]
    [InlineData("case \"a\" when Console.Read() > 0: while (true) { contacts = 20; break; } break; default: contacts = 22; break;")]
    public Task A_section_that_may_have_run(string sections) =>
        Check.Members(
            $$"""
                static int Count(string line)
                {
                    int contacts = 18;
                    switch (line)
                    {
                        {{sections}}
                    }

                    return contacts;
                }

                static void Build()
                {
                    F4.Socket(Count(Console.ReadLine()));
                    F4.Socket(Count(Console.ReadLine()));
                }
            """
        );
}
