using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>What is known of a design: what rules check, and what a chain of calls builds up.</summary>
/// <remarks>
/// Immutable. Most of what a design states is one call with a few values; such a statement is kept under the name of the method, so that a
/// new one needs a method and the rule that reads it, and nothing between them. A value that was not stated is absent; one that was stated
/// but cannot be known yet is an unknown fact.
/// </remarks>
internal abstract class DesignModel
{
    private (string Method, IGiven Given)[] statements = [];

    /// <summary>The team's own limits, under which the design is checked.</summary>
    public DesignPolicy Policy { get; private set; } = DesignPolicy.None;

    /// <summary>The model after a further call.</summary>
    /// <param name="method">The method's name.</param>
    /// <param name="given">Its arguments.</param>
    public virtual DesignModel With(string method, IGiven given)
    {
        DesignModel copy = Copy();
        copy.statements = [.. statements, (method, given)];
        return copy;
    }

    /// <summary>The model under a team's limits.</summary>
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

    /// <summary>Whether a further call of the method puts its values in the place of others.</summary>
    public virtual bool Replaces(string method) => HasStated(method);

    /// <summary>Whether a call of the method has stated something already.</summary>
    public bool HasStated(string method) => LastStated(method) is not null;

    /// <summary>A value that was stated last; nothing if none was.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="method">The method that states it.</param>
    /// <param name="ordinal">Its place among the arguments.</param>
    protected Traced<T>? Stated<T>(string method, int ordinal = 0) => LastStated(method)?.Value<T>(ordinal);

    /// <summary>All calls of a method, in their order.</summary>
    protected IEnumerable<IGiven> AllStated(string method) =>
        HasStated(method) ? statements.Where(statement => statement.Method == method).Select(statement => statement.Given) : [];

    /// <summary>The last call of a method; nothing if there was none.</summary>
    protected IGiven? LastStated(string method)
    {
        // Every rule asks, and most for what was not stated.
        for (int i = statements.Length - 1; i >= 0; i--)
        {
            if (statements[i].Method == method)
            {
                return statements[i].Given;
            }
        }

        return null;
    }

    private DesignModel Copy() => (DesignModel)MemberwiseClone();
}
