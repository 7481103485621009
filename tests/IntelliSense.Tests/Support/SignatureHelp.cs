using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace Keyway.IntelliSense.Tests.Support;

/// <summary>Gets the editor's signature help.</summary>
/// <remarks>
/// The service is internal to Roslyn, so it is accessed by reflection. If a Roslyn version renames its members, the tests fail here, in one
/// place.
/// </remarks>
internal static class SignatureHelp
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly Features = typeof(CompletionService).Assembly;

    // Loads single providers, because one of the exported ones is for IntelliCode, which only Visual Studio completes, and makes the
    // composition fail.
    private static readonly object Providers = Load([
        "InvocationExpressionSignatureHelpProvider",
        "ObjectCreationExpressionSignatureHelpProvider",
    ]);

    /// <summary>Gets the signatures at a place, each with the documentation of its parameters.</summary>
    public static async Task<IReadOnlyList<Signature>> AtAsync(Document document, int caret)
    {
        object reason = Enum.Parse(Internal("SignatureHelpTriggerReason"), "InvokeSignatureHelpCommand");
        object trigger = Activator.CreateInstance(Internal("SignatureHelpTriggerInfo"), Any, null, [reason, null], null)!;
        Type service = Internal("SignatureHelpService");
        MethodInfo method = service.GetMethod(
            "GetSignatureHelpAsync",
            Any,
            [Providers.GetType(), typeof(Document), typeof(int), trigger.GetType(), typeof(CancellationToken)]
        )!;
        var task = (Task)method.Invoke(null, [Providers, document, caret, trigger, CancellationToken.None])!;
        await task;
        object? found = ((ITuple)Get(task, "Result"))[1];
        return found is null ? [] : [.. ((IEnumerable)Get(found, "Items")).Cast<object>().Select(Read)];
    }

    private static Signature Read(object item)
    {
        List<object> parameters = [.. ((IEnumerable)Get(item, "Parameters")).Cast<object>()];
        string separator = Text(Get(item, "SeparatorDisplayParts"));
        string head =
            Text(Get(item, "PrefixDisplayParts"))
            + string.Join(separator, parameters.Select(parameter => Text(Get(parameter, "DisplayParts"))))
            + Text(Get(item, "SuffixDisplayParts"));
        return new Signature(
            head,
            Documentation(item),
            parameters.ToDictionary(parameter => (string)Get(parameter, "Name"), Documentation)
        );
    }

    private static string Documentation(object described)
    {
        var factory = (Delegate)Get(described, "DocumentationFactory");
        return Text(factory.DynamicInvoke(CancellationToken.None)!);
    }

    private static string Text(object parts) => string.Concat(((IEnumerable)parts).Cast<TaggedText>().Select(part => part.Text));

    private static object Load(string[] names)
    {
        Assembly csharp = Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features");
        Type provider = Internal("ISignatureHelpProvider");
        var list = Array.CreateInstance(provider, names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            list.SetValue(
                Activator.CreateInstance(csharp.GetType($"Microsoft.CodeAnalysis.CSharp.SignatureHelp.{names[i]}", throwOnError: true)!),
                i
            );
        }

        return typeof(ImmutableArray)
            .GetMethods()
            .Single(create => create.Name == nameof(ImmutableArray.Create) && create.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(provider)
            .Invoke(null, [list])!;
    }

    private static Type Internal(string name) => Features.GetType($"Microsoft.CodeAnalysis.SignatureHelp.{name}", throwOnError: true)!;

    private static object Get(object owner, string property) => owner.GetType().GetProperty(property, Any)!.GetValue(owner)!;
}
