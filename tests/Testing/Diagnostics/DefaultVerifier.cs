using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails a test with an <see cref="InvalidOperationException"/>, which every test framework understands.</summary>
public class DefaultVerifier : IVerifier
{
    private readonly ImmutableStack<string> context;

    /// <summary>Creates a verifier without context.</summary>
    public DefaultVerifier()
        : this([]) { }

    private DefaultVerifier(ImmutableStack<string> context)
    {
        this.context = context;
    }

    /// <inheritdoc />
    [DoesNotReturn]
    public void Fail(string? message = null) =>
        throw new InvalidOperationException(string.Concat(context.Reverse().Select(step => $"{step}: ")) + message);

    /// <inheritdoc />
    public IVerifier PushContext(string context) => new DefaultVerifier(this.context.Push(context));
}
