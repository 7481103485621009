namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The user's own records deconstruct, match and copy as in the program.</summary>
public class RecordsTests
{
    [Fact]
    public Task A_base_record_deconstructs_into_its_own_properties() =>
        ProgramCheck.IsSound(
            """
                record Base(int First, int Second);

                record Derived(int Third, int Fourth) : Base(Fourth, Third);

                static int Contacts()
                {
                    Base value = new Derived(18, 24);
                    var (x, y) = value;
                    return x;
                }
            """
        );

    [Fact]
    public Task A_positional_pattern_of_a_base_record() =>
        ProgramCheck.IsSound(
            """
                record Base(int First, int Second);

                record Derived(int Third, int Fourth) : Base(Fourth, Third);

                static int Contacts()
                {
                    Base value = new Derived(18, 24);
                    return value is Base(24, _) ? 24 : 18;
                }
            """
        );

    [Fact]
    public Task A_positional_pattern_without_a_type_on_a_base_record() =>
        ProgramCheck.IsSound(
            """
                record Base(int First, int Second);

                record Derived(int Third, int Fourth) : Base(Fourth, Third);

                static int Contacts()
                {
                    Base value = new Derived(18, 24);
                    return value switch
                    {
                        (18, _) => 18,
                        _ => 24,
                    };
                }
            """
        );

    [Fact]
    public Task A_with_expression_runs_the_copy_constructor() =>
        ProgramCheck.IsSound(
            """
                record Cell
                {
                    public int Value;

                    public Cell() { }

                    protected Cell(Cell original)
                    {
                        Value = 24;
                    }
                }

                static int Contacts()
                {
                    var first = new Cell { Value = 18 };
                    var copy = first with { };
                    return copy.Value;
                }
            """
        );
}
