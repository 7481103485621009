namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The text of an enum value is its name, no matter how the value was obtained.</summary>
public class EnumTextsTests
{
    [Fact]
    public Task ToString_behind_a_type_parameter() =>
        ProgramCheck.IsSound(
            """
                enum Kind
                {
                    Only,
                }

                static string Text<T>(T value) => value!.ToString()!;

                static int Contacts() => Text(Kind.Only) == "0" ? 18 : 24;
            """
        );

    [Fact]
    public Task An_interpolation_behind_a_type_parameter() =>
        ProgramCheck.IsSound(
            """
                enum Kind
                {
                    Only,
                }

                static string Text<T>(T value) => $"{value}";

                static int Contacts() => Text(Kind.Only) == "0" ? 18 : 24;
            """
        );

    [Fact]
    public Task ToString_of_a_boxed_enum() =>
        ProgramCheck.IsSound(
            """
                enum Kind
                {
                    Only,
                }

                static int Contacts()
                {
                    object boxed = Kind.Only;
                    return boxed.ToString() == "0" ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task A_concatenation_of_a_boxed_enum() =>
        ProgramCheck.IsSound(
            """
                enum Kind
                {
                    Only,
                }

                static int Contacts()
                {
                    object boxed = Kind.Only;
                    return ("x" + boxed) == "x0" ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task An_interpolation_of_a_nullable_enum() =>
        ProgramCheck.IsSound(
            """
                enum Kind
                {
                    Only,
                }

                static int Contacts()
                {
                    Kind? kind = Kind.Only;
                    return $"{kind}" == "0" ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task ToString_of_a_nullable_enum() =>
        ProgramCheck.IsSound(
            """
                enum Kind
                {
                    Only,
                }

                static int Contacts()
                {
                    Kind? kind = Kind.Only;
                    return kind.ToString() == "0" ? 18 : 24;
                }
            """
        );
}
