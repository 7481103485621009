using Keyway.Generator.Diagnostics;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Pipeline;
using Keyway.Generator.Pipeline.Boards;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;

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
        IncrementalValuesProvider<CatalogFile> files = ReadCatalogs(context);
        IncrementalValueProvider<EquatableArray<SeriesName>> names = CollectNames(files);
        IncrementalValueProvider<EquatableArray<ReferencedSeries>> referenced = CollectReferencedSeries(context);
        IncrementalValueProvider<EquatableArray<SeriesName>> repeated = FindRepeatedNames(names, referenced);
        IncrementalValueProvider<bool> isNewEnough = context.ParseOptionsProvider.Select(
            static (options, _) => Target.IsNewEnough(options)
        );

        ReportFindings(context, files);
        ReportPassedOver(context);
        ReportClashes(context, files, names);
        ReportContradictions(context, files);
        ReportLibraryClashes(context, names, referenced);

        WriteSeries(context, files, repeated, isNewEnough);
        WriteRegistration(context, names, repeated, isNewEnough);
        WriteReferences(context, referenced, isNewEnough);
        ReportTarget(context, names, referenced, BoardSteps.Register(context, files, isNewEnough));
    }

    private static IncrementalValuesProvider<CatalogFile> ReadCatalogs(IncrementalGeneratorInitializationContext context) =>
        context
            .AdditionalTextsProvider.Where(static text => CatalogFiles.HasCatalogExtension(text.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new CatalogInput(pair.Left, CatalogFiles.IsCatalog(pair.Left, pair.Right)))
            .Where(static input => input.IsCatalog)
            .Select(static (input, cancellation) => CatalogFile.Read(input.Text, cancellation))
            .WithTrackingName(TrackingNames.Files);

    // No single file shows a clash with another, so some data of all files has to be collected. To keep edits cheap, it is only the names
    // and, in ReportClashes, the patterns and codes of part numbers.
    private static IncrementalValueProvider<EquatableArray<SeriesName>> CollectNames(IncrementalValuesProvider<CatalogFile> files) =>
        files
            .Select(static (file, _) => file.Name)
            .Where(static name => name is not null)
            .Collect()
            .Select(static (names, _) => names.Select(name => name!).ToEquatableArray())
            .WithTrackingName(TrackingNames.Names);

    private static IncrementalValueProvider<EquatableArray<ReferencedSeries>> CollectReferencedSeries(
        IncrementalGeneratorInitializationContext context
    ) =>
        context
            .MetadataReferencesProvider.Select(static (reference, cancellation) => ReferencedSeries.Read(reference, cancellation))
            .Where(static series => series.Count > 0)
            .Collect()
            .Select(static (all, _) => all.SelectMany(series => series).ToEquatableArray())
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

    private static void ReportPassedOver(IncrementalGeneratorInitializationContext context) =>
        Report(
            context,
            context
                .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
                .Select(static (pair, _) => PassedOverFile.Find(pair.Left, pair.Right))
                .Where(static finding => finding is not null)
                .Select(static (finding, _) => finding!)
                .WithTrackingName(TrackingNames.PassedOver)
        );

    private static void ReportClashes(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CatalogFile> files,
        IncrementalValueProvider<EquatableArray<SeriesName>> names
    ) =>
        Report(
            context,
            names
                .Combine(files.SelectMany(static (file, _) => file.Numbers).Collect())
                .SelectMany(
                    static (all, _) =>
                        SeriesName.FindClashes(all.Left).Concat(NumberFamily.FindClashes(all.Right).Take(CatalogReport.MostFindings))
                )
                .WithTrackingName(TrackingNames.Clashes)
        );

    private static void ReportContradictions(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CatalogFile> files
    ) =>
        Report(
            context,
            files
                .Select(static (file, _) => file.Figures)
                .Where(static figures => figures is not null)
                .Collect()
                .SelectMany(
                    static (all, _) => SeriesComparison.FindContradictions(all.Select(figures => figures!)).Take(CatalogReport.MostFindings)
                )
                .WithTrackingName(TrackingNames.Contradictions)
        );

    private static void ReportLibraryClashes(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<SeriesName>> names,
        IncrementalValueProvider<EquatableArray<ReferencedSeries>> referenced
    ) =>
        Report(
            context,
            referenced
                .Combine(names)
                .SelectMany(static (all, _) => ReferencedSeries.FindClashes(all.Left, all.Right))
                .WithTrackingName(TrackingNames.LibraryClashes)
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
            .Combine(names.Combine(referenced).Select(static (pair, _) => pair.Left.Count > 0 || pair.Right.Count > 0))
            .Combine(boards.Select(static (all, _) => all.Count > 0))
            .Select(
                static (inputs, _) =>
                    Target.Create(inputs.Left.Left.Left, inputs.Left.Left.Right, hasParts: inputs.Left.Right, hasBoards: inputs.Right)
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
