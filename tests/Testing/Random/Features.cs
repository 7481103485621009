namespace Keyway.Testing;

/// <summary>The features that a random program can use in addition to straight-line code.</summary>
[Flags]
public enum Features
{
    /// <summary>Consecutive assignments and calls.</summary>
    None = 0,

    /// <summary>Conditions on the parameters of the method.</summary>
    Parameters = 1,

    /// <summary>Conditions on values that the code itself computes.</summary>
    Conditions = 2,

    /// <summary>Loops.</summary>
    Loops = 4,

    /// <summary>Switch statements and expressions.</summary>
    Switches = 8,

    /// <summary>Exceptions.</summary>
    Exceptions = 16,

    /// <summary>Lambdas and local functions.</summary>
    Functions = 32,

    /// <summary>Lists that are modified and share elements.</summary>
    Lists = 64,

    /// <summary>Return, break, continue and goto.</summary>
    Jumps = 128,

    /// <summary>Assignments within expressions.</summary>
    Effects = 256,

    /// <summary>Methods of the program that take and return its values.</summary>
    Helpers = 512,

    /// <summary>No values that are known only at run time, so that the build can compute every value.</summary>
    Known = 1024,

    /// <summary>Queries, sets and iterators over lists that change while the queries are kept.</summary>
    Queries = 2048,

    /// <summary>Conditions and values that only the caller of the program knows: settings, words, lookups of them.</summary>
    Open = 4096,

    /// <summary>All features except <see cref="Known"/>.</summary>
    All = 1023 | Queries,
}
