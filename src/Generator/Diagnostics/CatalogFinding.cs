using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Diagnostics;

/// <summary>A problem in a catalog file, with value equality.</summary>
internal sealed record CatalogFinding(
    DiagnosticDescriptor Descriptor,
    CatalogLocation? Location,
    string Message,
    EquatableArray<CatalogLocation>? Related = null
)
{
    /// <summary>Gets the message, on one line and without invisible characters.</summary>
    public string Message { get; } = MessageText.FormatMessage(Message);

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Descriptor,
            Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None,
            Related?.Select(related => related.ToLocation()),
            Message
        );
}
