using BenchmarkDotNet.Running;
using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Targets;

switch (args)
{
    case [TargetsCommand.Word, .. string[] rest]:
        TargetsCommand.Run(rest);
        break;
    case [Probe.Word, string name, .. string[] rest]:
        Probe.RunHere(name, rest);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
