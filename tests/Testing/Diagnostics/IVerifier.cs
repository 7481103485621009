using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How a test fails.</summary>
public interface IVerifier
{
    /// <summary>Fails the test.</summary>
    [DoesNotReturn]
    void Fail(string? message = null);

    /// <summary>A verifier whose failures also say what was being done.</summary>
    IVerifier PushContext(string context);
}
