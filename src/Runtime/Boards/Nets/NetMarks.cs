namespace Keyway.Boards.Nets;

/// <summary>What is kept of a net once the components on it are gone.</summary>
/// <param name="Role">Its role by its name and by what is connected to it, unless it is open.</param>
/// <param name="ReachesGround">Whether it is ground, or connected to ground through resistors, inductors, beads and jumpers alone.</param>
/// <param name="HasOthers">Whether components that are not kept have pads on it.</param>
internal readonly record struct NetMarks(NetRole Role, bool ReachesGround, bool HasOthers);
