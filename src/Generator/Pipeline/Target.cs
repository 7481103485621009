using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Generator.Pipeline;

/// <summary>What the project lacks for generated code to compile.</summary>
internal sealed record Target(bool LacksModuleInitializer, string? LanguageTooOld)
{
    /// <summary>The framework of the project; the props file of the package makes it visible to the compiler.</summary>
    public const string Framework = "build_property.TargetFrameworkIdentifier";

    public static Target Create(AnalyzerConfigOptionsProvider options, ParseOptions parseOptions, bool hasParts, bool hasBoards)
    {
        if (!hasParts && !hasBoards)
        {
            return new Target(LacksModuleInitializer: false, LanguageTooOld: null);
        }

        if (!IsNewEnough(parseOptions))
        {
            return new Target(LacksModuleInitializer: false, ((CSharpParseOptions)parseOptions).LanguageVersion.ToDisplayString());
        }

        bool known = options.GlobalOptions.TryGetValue(Framework, out string? framework) && !string.IsNullOrEmpty(framework);
        return new Target(hasParts && known && framework is not ".NETCoreApp", LanguageTooOld: null);
    }

    /// <summary>Determines whether the C# version of the project supports the features that generated code uses.</summary>
    public static bool IsNewEnough(ParseOptions options) =>
        options is not CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp10 };
}
