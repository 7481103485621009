using Keyway.Generator.Diagnostics;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Pipeline;
using Keyway.Generator.Pipeline.Boards;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Generator;

/// <summary>
/// Generates C# from catalog files and board files: a series for each catalog, a class for each board, in a source file of its own.
/// </summary>
/// <remarks>
/// A file is read once per change, and its code is written again only if the content of the catalog has changed. Findings have their own
/// pipeline, so a mistake elsewhere in the file never causes code to be written again.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText Text, AnalyzerConfigOptionsProvider Options)> texts =
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        IncrementalValuesProvider<MetadataReference> libraries = context.MetadataReferencesProvider.Where(static reference =>
            LibraryMetadata.MayHaveCatalogs(reference)
        );
        IncrementalValuesProvider<CatalogFile> files = ReadCatalogs(texts);
        IncrementalValueProvider<EquatableArray<SeriesName>> names = CollectNames(files);
        IncrementalValueProvider<EquatableArray<ReferencedSeries>> referenced = CollectReferencedSeries(libraries);
        IncrementalValueProvider<EquatableArray<SeriesName>> repeated = FindRepeatedNames(names, referenced);
        IncrementalValueProvider<bool> isNewEnough = context.ParseOptionsProvider.Select(
            static (options, _) => Target.IsNewEnough(options)
        );

        ReportFindings(context, files);
        ReportPassedOver(context, texts);

        WriteSeries(context, files, repeated, isNewEnough);
        WriteRegistration(context, names, repeated, isNewEnough);
        WriteReferences(context, referenced, isNewEnough);
        IncrementalValueProvider<EquatableArray<BoardName>> boards = BoardSteps.Register(context, texts, files, libraries, isNewEnough);
        ReportClashes(context, files, referenced, boards);
        ReportTarget(context, names, referenced, boards);
    }

    private static IncrementalValuesProvider<CatalogFile> ReadCatalogs(
        IncrementalValuesProvider<(AdditionalText Text, AnalyzerConfigOptionsProvider Options)> texts
    ) =>
        texts
            .SelectMany(static (pair, _) => StepResult.Only(CatalogFiles.IsCatalog(pair.Text, pair.Options) ? pair.Text : null))
            .Select(static (text, cancellation) => CatalogFile.Read(text, cancellation))
            .WithTrackingName(TrackingNames.Files);

    // No single file shows a clash with another, so some data of all files has to be collected. To keep edits cheap, it is only the names
    // and, in ReportClashes, what the files claim.
    private static IncrementalValueProvider<EquatableArray<SeriesName>> CollectNames(IncrementalValuesProvider<CatalogFile> files) =>
        files
            .SelectMany(static (file, _) => StepResult.Only(file.Name))
            .Collect()
            .Select(static (names, _) => names.ToEquatableArray())
            .WithTrackingName(TrackingNames.Names);

    private static IncrementalValueProvider<EquatableArray<ReferencedSeries>> CollectReferencedSeries(
        IncrementalValuesProvider<MetadataReference> libraries
    ) =>
        libraries
            .SelectMany(static (reference, cancellation) => ReferencedSeries.Read(reference, cancellation))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(TrackingNames.References);

    /// <summary>
    /// Finds the series that an earlier file or a library already declares. Their parts come from there and are not declared again.
    /// </summary>
    private static IncrementalValueProvider<EquatableArray<SeriesName>> FindRepeatedNames(
        IncrementalValueProvider<EquatableArray<SeriesName>> names,
        IncrementalValueProvider<EquatableArray<ReferencedSeries>> referenced
    ) => names.Combine(referenced).Select(static (pair, _) => SeriesName.FindRepeated(pair.Left, pair.Right).ToEquatableArray());

    private static void ReportFindings(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CatalogFile> files) =>
        Report(context, files.SelectMany(static (file, _) => file.Findings).WithTrackingName(TrackingNames.Findings));

    private static void ReportPassedOver(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(AdditionalText Text, AnalyzerConfigOptionsProvider Options)> texts
    ) =>
        Report(
            context,
            texts
                .SelectMany(static (pair, _) => StepResult.Only(PassedOverFile.Find(pair.Text, pair.Options)))
                .WithTrackingName(TrackingNames.PassedOver)
        );

    private static void ReportClashes(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CatalogFile> files,
        IncrementalValueProvider<EquatableArray<ReferencedSeries>> referenced,
        IncrementalValueProvider<EquatableArray<BoardName>> boards
    ) =>
        Report(
            context,
            files
                .SelectMany(static (file, _) => StepResult.Only(file.Claims))
                .Collect()
                .Combine(referenced.Combine(boards))
                .SelectMany(
                    static (all, _) => CatalogClaims.FindClashes(all.Left, all.Right.Left).Concat(BoardName.FindClashes(all.Right.Right))
                )
                .WithTrackingName(TrackingNames.Clashes)
        );

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CatalogFinding> findings) =>
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

    private static void ReportTarget(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<SeriesName>> names,
        IncrementalValueProvider<EquatableArray<ReferencedSeries>> referenced,
        IncrementalValueProvider<EquatableArray<BoardName>> boards
    )
    {
        IncrementalValueProvider<Target> target = context
            .AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Combine(names.Combine(referenced).Combine(boards))
            .Select(
                static (inputs, _) =>
                {
                    ((EquatableArray<SeriesName> own, EquatableArray<ReferencedSeries> others), EquatableArray<BoardName> boards) =
                        inputs.Right;
                    return Target.Create(
                        inputs.Left.Left,
                        inputs.Left.Right,
                        hasParts: own.Count > 0 || others.Count > 0,
                        hasBoards: boards.Count > 0
                    );
                }
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
                        $"generated code needs C# 10 or later, and this project is built with C# {language}; "
                        + "set <LangVersion>10</LangVersion>";
                    output.ReportDiagnostic(new CatalogFinding(CatalogRules.LanguageVersion, null, message).ToDiagnostic());
                }
            }
        );
    }

    // If the language version is too old, generated code would only bury KEY0011 under syntax errors, so none is written.
    private static void WriteSeries(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CatalogFile> files,
        IncrementalValueProvider<EquatableArray<SeriesName>> repeated,
        IncrementalValueProvider<bool> isNewEnough
    )
    {
        IncrementalValuesProvider<SeriesModel> series = files
            .Combine(repeated)
            .SelectMany(
                static (pair, _) => StepResult.Only(pair.Left.Name is { } name && !pair.Right.Contains(name) ? pair.Left.Series : null)
            )
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
    }

    private static void WriteRegistration(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<SeriesName>> names,
        IncrementalValueProvider<EquatableArray<SeriesName>> repeated,
        IncrementalValueProvider<bool> isNewEnough
    )
    {
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
    }

    private static void WriteReferences(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<ReferencedSeries>> referenced,
        IncrementalValueProvider<bool> isNewEnough
    ) =>
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
}
