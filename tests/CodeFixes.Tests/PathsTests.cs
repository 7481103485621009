using Keyway.CodeFixes.Tests.Support;

namespace Keyway.CodeFixes.Tests;

/// <summary>
/// A fix changes only the value at fault, not the values on other paths; if the value is in a helper, it changes the caller's argument.
/// </summary>
public class PathsTests
{
    [Fact]
    public Task The_wrong_branch_alone() =>
        Fix.File(
            """
            using Panasonic;

            static class Boards
            {
                static object Build(bool wide) => F4.Socket({|KEY1001:wide ? 24 : 18|});
            }
            """,
            """
            using Panasonic;

            static class Boards
            {
                static object Build(bool wide) => F4.Socket(wide ? 24 : 20);
            }
            """
        );

    [Fact]
    public Task The_wrong_arm_of_a_switch() =>
        Fix.File(
            """
            using Panasonic;

            static class Boards
            {
                static object Build(string board) => F4.Socket({|KEY1001:board switch { "camera" => 24, "display" => 18, _ => 30 }|});
            }
            """,
            """
            using Panasonic;

            static class Boards
            {
                static object Build(string board) => F4.Socket(board switch { "camera" => 24, "display" => 20, _ => 30 });
            }
            """
        );

    [Fact]
    public Task What_the_caller_wrote() =>
        Fix.File(
            """
            using Panasonic;

            static class Boards
            {
                static object Camera() => Socket({|KEY1001:18|});

                static object Socket(int contacts) => F4.Socket(contacts);
            }
            """,
            """
            using Panasonic;

            static class Boards
            {
                static object Camera() => Socket(20);

                static object Socket(int contacts) => F4.Socket(contacts);
            }
            """
        );
}
