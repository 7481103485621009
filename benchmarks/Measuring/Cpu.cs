using System.Runtime.InteropServices;

namespace Keyway.Benchmarks.Measuring;

/// <summary>Measures processor time, which other work on the machine affects less than elapsed time.</summary>
internal static partial class Cpu
{
    private const int OneProcess = 0;
    private const int EndedChildren = -1;

    /// <summary>Gets the user and system time of all threads of this process so far.</summary>
    public static TimeSpan OfThisProcess => Of(OneProcess);

    /// <summary>Gets the user and system time of the child processes that have exited, including their own child processes.</summary>
    public static TimeSpan OfEndedChildren => Of(EndedChildren);

    /// <summary>Measures the processor time of an action, in milliseconds.</summary>
    public static double MillisecondsOf(Action action)
    {
        TimeSpan before = OfThisProcess;
        action();
        return (OfThisProcess - before).TotalMilliseconds;
    }

    // Process.TotalProcessorTime has a resolution of 10 ms and does not include child processes.
    private static TimeSpan Of(int who)
    {
        if (!OperatingSystem.IsLinux() || GetResourceUsage(who, out ResourceUsage usage) != 0)
        {
            throw new PlatformNotSupportedException(
                "Processor time can be measured on Linux only, where the time of a process includes its child processes."
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
