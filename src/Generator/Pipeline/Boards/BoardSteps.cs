using System.Collections.Immutable;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>The steps from board files to the classes of boards.</summary>
/// <remarks>Only references to files are collected, to group them by board; a board is read again if one of its files changes.</remarks>
internal static class BoardSteps
{
    /// <summary>Registers the steps, and returns the names of the classes.</summary>
    public static IncrementalValueProvider<EquatableArray<BoardName>> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(AdditionalText Text, AnalyzerConfigOptionsProvider Options)> texts,
        IncrementalValuesProvider<CatalogFile> catalogs,
        IncrementalValuesProvider<MetadataReference> libraries,
        IncrementalValueProvider<bool> isNewEnough
    )
    {
        IncrementalValueProvider<ImmutableArray<BoardFileInput>> all = texts
            .SelectMany(static (pair, _) => StepResult.Only(BoardFileInput.Find(pair.Text, pair.Options)))
            .WithTrackingName(TrackingNames.BoardFiles)
            .Collect();
        IncrementalValuesProvider<BoardInput> inputs = all.SelectMany(static (files, _) => BoardInput.Group(files))
            .WithTrackingName(TrackingNames.BoardInputs);
        IncrementalValuesProvider<ReadBoard> boards = inputs
            .Combine(CollectNumbers(catalogs, libraries, all.Select(static (files, _) => files.Length > 0)))
            .Select(static (pair, cancellation) => ReadBoard.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Boards);
        IncrementalValueProvider<EquatableArray<BoardName>> names = boards
            .SelectMany(static (board, _) => StepResult.Only(board.Name))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(TrackingNames.BoardNames);
        context.RegisterSourceOutput(
            boards.SelectMany(static (board, _) => board.Findings).WithTrackingName(TrackingNames.BoardFindings),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic())
        );
        Write(context, boards, names, isNewEnough);
        return names;
    }

    /// <summary>Collects the part numbers of all catalogs, but those of the project only if it has boards.</summary>
    private static IncrementalValueProvider<CatalogNumbers> CollectNumbers(
        IncrementalValuesProvider<CatalogFile> catalogs,
        IncrementalValuesProvider<MetadataReference> libraries,
        IncrementalValueProvider<bool> hasBoards
    )
    {
        IncrementalValuesProvider<string> own = catalogs
            .Combine(hasBoards)
            .SelectMany(
                static (pair, _) =>
                    StepResult.Only(
                        pair.Right && pair.Left.Series is { Families.Count: > 0 } series ? CatalogNumbers.ReadSeries(series) : null
                    )
            );
        IncrementalValuesProvider<string> ofLibraries = libraries.SelectMany(
            static (reference, cancellation) => CatalogNumbers.ReadLibrary(reference, cancellation)
        );
        return own.Collect()
            .Combine(ofLibraries.Collect())
            .Select(static (pair, _) => new CatalogNumbers(pair.Left.Concat(pair.Right).ToEquatableArray()))
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
            .SelectMany(
                static (pair, _) => StepResult.Only(pair.Left.Name is { } name && !pair.Right.Contains(name) ? pair.Left.Model : null)
            )
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
}
