using Keyway.Generator.Diagnostics;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>The steps from board files to the classes of boards.</summary>
/// <remarks>Only references to files are collected, to group them by board; a board is read again if one of its files changes.</remarks>
internal static class BoardSteps
{
    /// <summary>Registers the steps, and returns the names of the classes.</summary>
    public static IncrementalValueProvider<EquatableArray<BoardName>> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CatalogFile> catalogs,
        IncrementalValueProvider<bool> isNewEnough
    )
    {
        IncrementalValuesProvider<BoardInput> inputs = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => BoardFileInput.Find(pair.Left, pair.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.BoardFiles)
            .Collect()
            .SelectMany(static (files, _) => BoardInput.Group(files))
            .WithTrackingName(TrackingNames.BoardInputs);
        IncrementalValuesProvider<ReadBoard> boards = inputs
            .Combine(CollectNumbers(context, catalogs, inputs.Collect().Select(static (all, _) => all.Length > 0)))
            .Select(static (pair, cancellation) => ReadBoard.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Boards);
        IncrementalValueProvider<EquatableArray<BoardName>> names = boards
            .Select(static (board, _) => board.Name)
            .Where(static name => name is not null)
            .Collect()
            .Select(static (all, _) => all.Select(name => name!).ToEquatableArray())
            .WithTrackingName(TrackingNames.BoardNames);
        Report(context, boards.SelectMany(static (board, _) => board.Findings).WithTrackingName(TrackingNames.BoardFindings));
        Report(context, names.SelectMany(static (all, _) => BoardName.FindClashes(all)).WithTrackingName(TrackingNames.BoardClashes));
        Write(context, boards, names, isNewEnough);
        return names;
    }

    /// <summary>Collects the part numbers of all catalogs, but those of the project only if it has boards.</summary>
    private static IncrementalValueProvider<CatalogNumbers> CollectNumbers(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CatalogFile> catalogs,
        IncrementalValueProvider<bool> hasBoards
    )
    {
        IncrementalValuesProvider<string> own = catalogs
            .Combine(hasBoards)
            .Select(static (pair, _) => pair.Right && pair.Left.Series is { } series ? CatalogNumbers.ReadSeries(series) : "");
        IncrementalValuesProvider<EquatableArray<string>> ofLibraries = context.MetadataReferencesProvider.Select(
            static (reference, cancellation) => CatalogNumbers.ReadLibrary(reference, cancellation)
        );
        return own.Where(static lines => lines.Length > 0)
            .Collect()
            .Combine(ofLibraries.Where(static all => all.Count > 0).Collect())
            .Select(static (pair, _) => new CatalogNumbers(pair.Left.Concat(pair.Right.SelectMany(all => all)).ToEquatableArray()))
            .WithTrackingName(TrackingNames.CatalogNumbers);
    }

    private static void Write(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadBoard> boards,
        IncrementalValueProvider<EquatableArray<BoardName>> names,
        IncrementalValueProvider<bool> isNewEnough
    )
    {
        IncrementalValueProvider<EquatableArray<BoardName>> repeated = names.Select(
            static (all, _) => BoardName.FindRepeated(all).ToEquatableArray()
        );
        IncrementalValuesProvider<BoardModel> models = boards
            .Combine(repeated)
            .Where(static pair => pair.Left.Model is not null && !pair.Right.Contains(pair.Left.Name!))
            .Select(static (pair, _) => pair.Left.Model!)
            .WithTrackingName(TrackingNames.BoardModels);
        context.RegisterSourceOutput(
            models.Combine(isNewEnough),
            static (output, pair) =>
            {
                if (pair.Right)
                {
                    output.AddSource(BoardEmitter.HintName(pair.Left), BoardEmitter.Write(pair.Left));
                }
            }
        );
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CatalogFinding> findings) =>
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
}
