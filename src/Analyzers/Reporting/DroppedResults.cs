using Keyway.Analyzers.Symbols;
using Keyway.Rules.Choosing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Reporting;

/// <summary>Reports calls that return a new design if the code ignores the result: the original design is unchanged (KEY1006).</summary>
internal static class DroppedResults
{
    public static void Report(IEnumerable<IOperation> parts, KeywaySymbols symbols, Action<Diagnostic> report)
    {
        foreach (IOperation part in parts)
        {
            if (
                part.Kind == OperationKind.ExpressionStatement
                && part is IExpressionStatementOperation { Operation: var statement }
                && Called(statement) is { TargetMethod: var method } call
                && ReturnsNewDesign(method, symbols)
                && method.Name != nameof(Interconnect.EnsureValid)
            )
            {
                string noun = GetNoun(method.ReturnType);
                report(
                    Diagnostic.Create(
                        Descriptors.Get(ResultDropped.RuleId),
                        CallSyntax.GetName(call.Syntax).GetLocation(),
                        $"{method.Name}() does not change the {noun} but returns a new one, which is discarded; assign it"
                    )
                );
            }
        }
    }

    private static bool ReturnsNewDesign(IMethodSymbol method, KeywaySymbols symbols) =>
        symbols.IsStatementExtension(method)
        || (
            !method.IsStatic
            && symbols.IsDesign(method.ContainingType)
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
        );

    /// <summary>Gets the call whose result a statement ignores, also behind <c>?.</c>, or null if there is none.</summary>
    private static IInvocationOperation? Called(IOperation statement) =>
        statement switch
        {
            IInvocationOperation call => call,
            IConditionalAccessOperation access => Called(access.WhenNotNull),
            _ => null,
        };

    private static string GetNoun(ITypeSymbol type) =>
        type.Name switch
        {
            nameof(BoardAssembly) => "assembly",
            nameof(PurchaseOrder) => "order",
            nameof(Mounting) => "mounting",
            _ => "interconnect",
        };
}
