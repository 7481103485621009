using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Generator.Pipeline;

/// <summary>What the project's target lacks for generated code.</summary>
internal sealed record Target(bool LacksModuleInitializer, string? LanguageTooOld)
{
    private const string Framework = "build_property.TargetFrameworkIdentifier";

    public static Target Of(AnalyzerConfigOptionsProvider options, ParseOptions parseOptions, bool hasCode)
    {
        if (!hasCode)
        {
            return new Target(LacksModuleInitializer: false, LanguageTooOld: null);
        }

        bool known = options.GlobalOptions.TryGetValue(Framework, out string? framework) && !string.IsNullOrEmpty(framework);
        LanguageVersion language = (parseOptions as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp10;
        return new Target(
            known && framework is not ".NETCoreApp",
            language < LanguageVersion.CSharp10 ? language.ToDisplayString() : null);
    }
}
