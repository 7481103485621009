using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Benchmarks.Generation;

/// <summary>Hands out finished code: what the compiler needs to take and parse it costs every generator that writes it.</summary>
#pragma warning disable RS1036, RS1041, RS1042 // It is never loaded by a compiler, only by the benchmarks.
internal sealed class ReadyMadeGenerator(IReadOnlyList<KeyValuePair<string, SourceText>> sources) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) =>
        {
            foreach (KeyValuePair<string, SourceText> source in sources)
            {
                output.AddSource(source.Key, source.Value);
            }
        });
}
#pragma warning restore RS1036, RS1041, RS1042
