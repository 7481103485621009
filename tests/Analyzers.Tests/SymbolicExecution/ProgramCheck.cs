using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>Checks the findings of the build in programs that compute a number.</summary>
internal static class ProgramCheck
{
    /// <summary>
    /// Checks members with a method Contacts that returns a valid number of contacts: the build reports nothing for a socket with it.
    /// </summary>
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

    /// <summary>
    /// Checks members with a method Result that returns a number at run time: the build computes the same number, or none.
    /// </summary>
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
