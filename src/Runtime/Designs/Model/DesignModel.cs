using Keyway.Designs.Model.Statements;

namespace Keyway.Designs.Model;

/// <summary>The known facts of a design: built up by a chain of calls, checked by the rules.</summary>
/// <remarks>
/// Immutable: each call adds its statement to a copy. A value that was not stated is null; a value that was stated but cannot be determined
/// at build time is unknown (<see cref="Keyway.Tracing.Traced{T}"/>).
/// </remarks>
internal abstract class DesignModel
{
    private Statement[] statements = [];

    /// <summary>The team's own limits that the design is checked against.</summary>
    public DesignPolicy Policy { get; private set; } = DesignPolicy.None;

    /// <summary>Returns a copy of the model with one more statement.</summary>
    public virtual DesignModel With(Statement statement)
    {
        DesignModel copy = Copy();
        copy.statements = [.. statements, statement];
        return copy;
    }

    /// <summary>Returns the model with a team's limits.</summary>
    public DesignModel WithPolicy(DesignPolicy policy)
    {
        if (policy == Policy)
        {
            return this;
        }

        DesignModel copy = Copy();
        copy.Policy = policy;
        return copy;
    }

    /// <summary>Determines whether a statement would replace an earlier one.</summary>
    public bool Replaces(Statement statement) =>
        statement.ReplacesEarlier && Array.Exists(statements, earlier => earlier.GetType() == statement.GetType());

    /// <summary>Determines whether the design has a statement of a kind.</summary>
    public bool Has<TStatement>()
        where TStatement : Statement => FindLast<TStatement>() is not null;

    /// <summary>Finds the most recent statement of a kind, or null.</summary>
    public TStatement? FindLast<TStatement>()
        where TStatement : Statement
    {
        // A plain loop, because every rule calls this and most look for statements that were not made.
        for (int i = statements.Length - 1; i >= 0; i--)
        {
            if (statements[i] is TStatement found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Finds all statements of a kind, in the order they were made.</summary>
    public IEnumerable<TStatement> FindAll<TStatement>()
        where TStatement : Statement => Has<TStatement>() ? statements.OfType<TStatement>() : [];

    private DesignModel Copy() => (DesignModel)MemberwiseClone();
}
