namespace Keyway.Designs.Model.Statements;

/// <summary>What one call states of a design, with its values and where they come from.</summary>
internal abstract record Statement
{
    /// <summary>Whether a later statement of the same kind takes the place of this one; if not, both stand.</summary>
    public virtual bool ReplacesEarlier => true;
}
