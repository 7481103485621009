using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation;

/// <summary>Checks what the build makes of programs that reckon one number.</summary>
internal static class ProgramCheck
{
    /// <summary>Members with a method Contacts: a program that asks for a socket with its result is sound, and nothing is found.</summary>
    public static Task IsSound(string members) =>
        Check.Members(
            $$"""
            {{members}}

                static void Build()
                {
                    F4.Socket(Contacts());
                }
            """
        );

    /// <summary>Members with a method Result that gives a number in the program: the build finds that one, or none.</summary>
    public static Task Gives(string members, int result) =>
        Check.Marked(
            $$"""
            static class Boards
            {
            {{members}}

                static void Build() => F4.Socket(Result() == {{result}} ? 24 : 18);
            }
            """
        );
}
