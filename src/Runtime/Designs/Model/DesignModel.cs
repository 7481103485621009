using Keyway.Designs.Model.Statements;

namespace Keyway.Designs.Model;

/// <summary>What is known of a design: what rules check, and what a chain of calls builds up.</summary>
/// <remarks>
/// Immutable: each call adds its statement to a copy. What was not stated is null; a value that was stated but cannot be known yet is
/// unknown (<see cref="Keyway.Tracing.Traced{T}"/>).
/// </remarks>
internal abstract class DesignModel
{
    private Statement[] statements = [];

    /// <summary>The team's own limits, under which the design is checked.</summary>
    public DesignPolicy Policy { get; private set; } = DesignPolicy.None;

    /// <summary>Returns the model after a further call.</summary>
    public virtual DesignModel With(Statement statement)
    {
        DesignModel copy = Copy();
        copy.statements = [.. statements, statement];
        return copy;
    }

    /// <summary>Returns the model under a team's limits.</summary>
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

    /// <summary>Whether a statement would take the place of an earlier one.</summary>
    public bool Replaces(Statement statement) =>
        statement.ReplacesEarlier && Array.Exists(statements, earlier => earlier.GetType() == statement.GetType());

    /// <summary>Whether the design states something of a kind.</summary>
    public bool Has<TStatement>()
        where TStatement : Statement => FindLast<TStatement>() is not null;

    /// <summary>Finds the most recent statement of a kind, or null.</summary>
    public TStatement? FindLast<TStatement>()
        where TStatement : Statement
    {
        // Every rule asks, and most for what was not stated.
        for (int i = statements.Length - 1; i >= 0; i--)
        {
            if (statements[i] is TStatement found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Finds all statements of a kind, in their order.</summary>
    public IEnumerable<TStatement> FindAll<TStatement>()
        where TStatement : Statement => Has<TStatement>() ? statements.OfType<TStatement>() : [];

    private DesignModel Copy() => (DesignModel)MemberwiseClone();
}
