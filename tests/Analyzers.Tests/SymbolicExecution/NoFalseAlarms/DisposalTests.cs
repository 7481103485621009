namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Dispose runs at the end of the scope of a using statement.</summary>
public class DisposalTests
{
    [Fact]
    public Task Dispose_that_writes_to_another_object() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;
                }

                class Closer(Box box) : IDisposable
                {
                    public void Dispose() => box.Value = 24;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 18 };
                    using (new Closer(box)) { }
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task A_using_statement_disposes_at_its_end() =>
        ProgramCheck.IsSound(
            """
                class Closer : IDisposable
                {
                    public int Value = 18;

                    public void Dispose() => Value = 24;
                }

                static int Contacts()
                {
                    var closer = new Closer();
                    using (closer) { }
                    return closer.Value;
                }
            """
        );

    [Fact]
    public Task A_using_declaration_disposes_at_the_end_of_its_block() =>
        ProgramCheck.IsSound(
            """
                class Closer : IDisposable
                {
                    public int Value = 18;

                    public void Dispose() => Value = 24;
                }

                static int Contacts()
                {
                    var closer = new Closer();
                    {
                        using var scoped = closer;
                    }
                    return closer.Value;
                }
            """
        );

    [Fact]
    public Task A_using_declaration_disposes_at_the_end_of_a_callee() =>
        ProgramCheck.IsSound(
            """
                class Closer : IDisposable
                {
                    public int Value = 18;

                    public void Dispose() => Value = 24;
                }

                static void Use(Closer closer)
                {
                    using var scoped = closer;
                }

                static int Contacts()
                {
                    var closer = new Closer();
                    Use(closer);
                    return closer.Value;
                }
            """
        );
}
