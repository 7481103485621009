namespace Keyway.Designs.Model;

/// <summary>The calls that state something of a mounting, by the names of the methods of <c>Mounting</c>.</summary>
internal static class MountingWords
{
    public const string AtRelativeHumidity = "AtRelativeHumidity";
    public const string WithBoardWarp = "WithBoardWarp";
    public const string WithHandSoldering = "WithHandSoldering";
    public const string WithReflowPeak = "WithReflowPeak";
    public const string WithReinforcingPlate = "WithReinforcingPlate";
    public const string WithStencil = "WithStencil";
}
