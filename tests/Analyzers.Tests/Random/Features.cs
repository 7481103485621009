namespace Keyway.Analyzers.Tests.Random;

/// <summary>What a random program may use besides straight-line code.</summary>
[Flags]
public enum Features
{
    /// <summary>Assignments and calls, one after the other.</summary>
    None = 0,

    /// <summary>Conditions on the parameters of the method.</summary>
    Parameters = 1,

    /// <summary>Conditions on values that the code itself makes.</summary>
    Conditions = 2,

    /// <summary>Loops.</summary>
    Loops = 4,

    /// <summary>Switch statements and expressions.</summary>
    Switches = 8,

    /// <summary>Exceptions.</summary>
    Exceptions = 16,

    /// <summary>Lambdas and local functions.</summary>
    Functions = 32,

    /// <summary>Lists that are written to and share elements.</summary>
    Lists = 64,

    /// <summary>Return, break, continue, goto.</summary>
    Jumps = 128,

    /// <summary>Assignments within expressions.</summary>
    Effects = 256,

    /// <summary>Methods of the program's own that take and give back what it works with.</summary>
    Helpers = 512,

    /// <summary>Nothing that only the run knows: every value can be known in the build.</summary>
    Known = 1024,

    /// <summary>Queries, sets and iterators over lists that are kept while the lists change.</summary>
    Queries = 2048,

    /// <summary>Everything that a program may use.</summary>
    All = 1023 | Queries,
}
