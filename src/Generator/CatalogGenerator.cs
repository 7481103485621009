using Keyway.Generator.Diagnostics;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Pipeline;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator;

/// <summary>Catalog files to C#: each file becomes one series, each series one source file.</summary>
/// <remarks>
/// Text is read once for each change of a file, and the code is written again only if what the catalog says has changed. Findings take
/// a way of their own, so that a mistake elsewhere in the file never writes code anew.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<CatalogFile> files = context
            .AdditionalTextsProvider.Where(static text => CatalogFiles.HasCatalogExtension(text.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new CatalogInput(pair.Left, CatalogFiles.IsCatalog(pair.Left, pair.Right)))
            .Where(static input => input.IsCatalog)
            .Select(static (input, cancellation) => CatalogFile.Read(input.Text, cancellation))
            .WithTrackingName(TrackingNames.Files);

        // Only names go together here, and below the forms of part numbers: what two files have in common no file alone can tell.
        IncrementalValueProvider<EquatableArray<SeriesName>> names = files
            .Select(static (file, _) => file.Name)
            .Where(static name => name is not null)
            .Collect()
            .Select(static (names, _) => names.Select(name => name!).ToEquatableArray())
            .WithTrackingName(TrackingNames.Names);

        IncrementalValueProvider<EquatableArray<ReferencedSeries>> referenced = context
            .MetadataReferencesProvider.Select(static (reference, cancellation) => ReferencedSeries.Read(reference, cancellation))
            .Where(static series => series.Count > 0)
            .Collect()
            .Select(static (all, _) => all.SelectMany(series => series).ToEquatableArray())
            .WithTrackingName(TrackingNames.References);

        IncrementalValuesProvider<CatalogFinding> findings = files
            .SelectMany(static (file, _) => file.Findings)
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

        IncrementalValuesProvider<CatalogFinding> clashes = names
            .Combine(files.SelectMany(static (file, _) => file.Numbers).Collect())
            .SelectMany(static (all, _) => SeriesName.FindClashes(all.Left).Concat(NumberFamily.FindClashes(all.Right)))
            .WithTrackingName(TrackingNames.Clashes);
        context.RegisterSourceOutput(clashes, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

        IncrementalValuesProvider<CatalogFinding> libraryClashes = referenced
            .Combine(names)
            .SelectMany(static (all, _) => ReferencedSeries.FindClashes(all.Left, all.Right))
            .WithTrackingName(TrackingNames.LibraryClashes);
        context.RegisterSourceOutput(libraryClashes, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

        // Code that the language is too old for would hide the one error that says so.
        IncrementalValueProvider<bool> isNewEnough = context.ParseOptionsProvider.Select(
            static (options, _) => Target.IsNewEnough(options)
        );

        // What an earlier file or a library has already: parts come from there, and the compiler does not find each of them twice.
        IncrementalValueProvider<EquatableArray<SeriesName>> repeated = names
            .Combine(referenced)
            .Select(static (pair, _) => SeriesName.FindRepeated(pair.Left, pair.Right).ToEquatableArray());
        IncrementalValuesProvider<SeriesModel> series = files
            .Combine(repeated)
            .Where(static pair => pair.Left.Series is not null && !pair.Right.Contains(pair.Left.Name!))
            .Select(static (pair, _) => pair.Left.Series!)
            .WithTrackingName(TrackingNames.Series);
        context.RegisterSourceOutput(
            series.Combine(isNewEnough),
            static (output, pair) =>
            {
                if (pair.Right)
                {
                    output.AddSource(SeriesEmitter.HintName(pair.Left), SeriesEmitter.Write(pair.Left));
                }
            }
        );

        IncrementalValueProvider<EquatableArray<string>> registered = names
            .Combine(repeated)
            .Select(
                static (pair, _) =>
                    pair
                        .Left.Except(pair.Right)
                        .Select(name => name.FullName)
                        .OrderBy(name => name, StringComparer.Ordinal)
                        .ToEquatableArray()
            )
            .WithTrackingName(TrackingNames.Registered);
        context.RegisterSourceOutput(
            registered.Combine(isNewEnough),
            static (output, pair) =>
            {
                if (pair.Left.Count > 0 && pair.Right)
                {
                    output.AddSource(RegistrationEmitter.HintName("Registration"), RegistrationEmitter.WriteOwn(pair.Left));
                }
            }
        );

        context.RegisterSourceOutput(
            referenced.Combine(isNewEnough),
            static (output, pair) =>
            {
                if (pair.Left.Count > 0 && pair.Right)
                {
                    output.AddSource(
                        RegistrationEmitter.HintName("References"),
                        RegistrationEmitter.WriteReferenced(
                            ReferencedSeries.FindNameable(pair.Left),
                            ReferencedSeries.FindUnnameable(pair.Left)
                        )
                    );
                }
            }
        );

        IncrementalValueProvider<Target> target = context
            .AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Combine(names.Combine(referenced))
            .Select(
                static (inputs, _) =>
                    Target.Create(inputs.Left.Left, inputs.Left.Right, inputs.Right.Left.Count > 0 || inputs.Right.Right.Count > 0)
            )
            .WithTrackingName(TrackingNames.Target);
        context.RegisterSourceOutput(
            target,
            static (output, target) =>
            {
                if (target.LacksModuleInitializer)
                {
                    output.AddSource(ModuleInitializerEmitter.HintName, ModuleInitializerEmitter.Text);
                }

                if (target.LanguageTooOld is { } language)
                {
                    string message =
                        $"generated parts need C# 10 or later, and this project is built with C# {language}; set <LangVersion>10</LangVersion>";
                    output.ReportDiagnostic(new CatalogFinding(CatalogRules.LanguageVersion, null, message).ToDiagnostic());
                }
            }
        );
    }
}
