using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Fields that lie over each other change together.</summary>
public class OverlappingFieldsTests
{
    [Fact]
    public Task Are_not_followed() =>
        Check.Members(
            """
                [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)]
                private struct Both
                {
                    [System.Runtime.InteropServices.FieldOffset(0)] public int Contacts;
                    [System.Runtime.InteropServices.FieldOffset(0)] public int Pins;
                }

                static F4Socket Build()
                {
                    Both both = new() { Contacts = 18 };
                    both.Pins = 20;
                    return F4.Socket(both.Contacts);
                }
            """
        );
}
