namespace Keyway.Designs.Model.Statements;

/// <summary>A statement that one call makes about a design, with its values and their origins.</summary>
internal abstract record Statement
{
    /// <summary>Whether a later statement of the same kind replaces this one; if not, both apply.</summary>
    public virtual bool ReplacesEarlier => true;
}
