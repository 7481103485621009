using System.Runtime.InteropServices;

namespace Keyway.Benchmarks.Measuring;

/// <summary>Processor time, which other work on the machine changes less than it changes the clock's.</summary>
internal static partial class Cpu
{
    private const int OneProcess = 0;
    private const int EndedChildren = -1;

    /// <summary>User and system time of this process until now, all threads together.</summary>
    public static TimeSpan OfThisProcess => Of(OneProcess);

    /// <summary>User and system time of the processes that this one started and that have ended, with all that those started.</summary>
    public static TimeSpan OfEndedChildren => Of(EndedChildren);

    /// <summary>What an action takes, in milliseconds.</summary>
    public static double MillisecondsOf(Action action)
    {
        TimeSpan before = OfThisProcess;
        action();
        return (OfThisProcess - before).TotalMilliseconds;
    }

    // Process.TotalProcessorTime counts in hundredths of a second, and knows nothing of children.
    private static TimeSpan Of(int who)
    {
        if (!OperatingSystem.IsLinux() || GetResourceUsage(who, out ResourceUsage usage) != 0)
        {
            throw new PlatformNotSupportedException(
                "Processor time is measured on Linux, which counts that of a process with all that it starts."
            );
        }

        return usage.User.ToTimeSpan() + usage.System.ToTimeSpan();
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public TimeValue User;
        public TimeValue System;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeValue
    {
        private readonly nint seconds;
        private readonly nint microseconds;

        public readonly TimeSpan ToTimeSpan() => TimeSpan.FromSeconds((long)seconds) + TimeSpan.FromMicroseconds((double)microseconds);
    }
}
