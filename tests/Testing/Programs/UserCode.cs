namespace Keyway.Testing;

/// <summary>What the programs of tests have in common.</summary>
public static class UserCode
{
    /// <summary>The usings at the beginning of a program, which end with an empty line.</summary>
    public const string Usings = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Keyway;
        using Panasonic;

        """;
}
