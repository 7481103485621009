using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Copies variables together with the objects that they hold, so that code can run without changing the originals.</summary>
internal sealed class StateCopy
{
    // A larger list is unknown in the copy: copying it for each condition in a loop over it would take too long.
    private const int MaximumItems = 256;

    private readonly Dictionary<Frame, Frame> frames = [];
    private readonly Dictionary<object, Value> objects = [];

    /// <summary>Copies a frame and those of the code around it.</summary>
    public Frame Copy(Frame frame) => frame.Copy(Copy, frames);

    /// <summary>Copies a value; one that no code can change is itself.</summary>
    public Value Copy(Value value)
    {
        if (value.Content is not HeapObject original)
        {
            return value;
        }

        if (objects.TryGetValue(original, out Value? existing))
        {
            return Value.Known(existing.Content, value.Origin).AddSources(value.Sources);
        }

        switch (original)
        {
            case DesignObject design:
                Add(
                    new DesignObject(design.Model)
                    {
                        IsContinued = design.IsContinued,
                        IsOverridden = design.IsOverridden,
                        IsUsed = design.IsUsed,
                        IsExpectedToFail = design.IsExpectedToFail,
                        Circumstances = design.Circumstances,
                    }
                );
                break;
            case Closure closure:
                if (closure.Surroundings is null && closure.Instance is null)
                {
                    return value;
                }

                // The frame may hold the function in turn.
                Add(closure);
                Add(
                    closure.Copy(
                        closure.Surroundings is { } surroundings ? Copy(surroundings) : null,
                        closure.Instance is { } instance ? Copy(instance) : null,
                        Copy
                    )
                );
                break;
            case IteratorObject iterator:
                // So may it hold the iterator.
                Add(iterator);
                Add(iterator.Copy(Copy(iterator.Arguments)));
                break;
            case ListObject { Items.Count: > MaximumItems }:
                objects[original] = Value.Unknown(value.Origin);
                break;
            default:
                if (Constancy.IsConstant(value))
                {
                    return value;
                }

                original.Copy(Copy, Add);
                break;
        }

        return objects.TryGetValue(original, out Value? copied) && copied.IsKnown
            ? Value.Known(copied.Content, value.Origin).AddSources(value.Sources)
            : Value.Unknown(value.Origin).AddSources(value.Sources);

        void Add(HeapObject copy)
        {
            copy.Received = original.Received;
            copy.Identity = original.Identity;
            copy.Pending = original.Pending;
            objects[original] = Value.Known(copy, value.Origin);
        }
    }
}
