using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Keyway.Benchmarks.Measuring;

/// <summary>Processor time, which other work on the machine changes less than it changes the clock's.</summary>
internal static partial class Cpu
{
    private const int ResourceUsageOfChildren = -1;

    /// <summary>User and system time of this process until now, all threads together.</summary>
    public static TimeSpan OfThisProcess
    {
        get
        {
            using var current = Process.GetCurrentProcess();
            return current.TotalProcessorTime;
        }
    }

    /// <summary>User and system time of the processes that this one started and that have ended, with all that those started.</summary>
    public static TimeSpan OfEndedChildren
    {
        get
        {
            if (!OperatingSystem.IsLinux() || GetResourceUsage(ResourceUsageOfChildren, out ResourceUsage usage) != 0)
            {
                throw new PlatformNotSupportedException("Whole builds are measured on Linux, which counts the processor time of a process with all that it starts.");
            }

            return usage.User.ToTimeSpan() + usage.System.ToTimeSpan();
        }
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
