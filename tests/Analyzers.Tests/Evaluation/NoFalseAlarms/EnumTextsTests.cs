namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>The text of an enum is its name, however the enum comes to it.</summary>
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
