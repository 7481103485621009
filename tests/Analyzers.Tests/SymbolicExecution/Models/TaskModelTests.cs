using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class TaskModelTests
{
    [Fact]
    public void A_task_from_a_result_has_the_result()
    {
        ModelCall call = ModelCall.Of("int count", "Task.FromResult(count)");
        call.Interpreter["count"] = 18;
        Assert.Equal(18, ((TaskObject)call.Invoke(TaskModel.TryInvoke)!.Content!).Result!.Content);
    }

    [Fact]
    public void Waiting_for_all_tasks_gives_their_results()
    {
        ModelCall call = ModelCall.Of("Task<int>[] tasks", "Task.WhenAll(tasks)");
        call.Interpreter["tasks"] = ListOf(new TaskObject(Known(18)), new TaskObject(Known(20)));
        Assert.Equal([18, 20], Contents(((TaskObject)call.Invoke(TaskModel.TryInvoke)!.Content!).Result));
    }

    [Fact]
    public void One_unknown_task_makes_all_results_unknown()
    {
        ModelCall call = ModelCall.Of("Task<int>[] tasks", "Task.WhenAll(tasks)");
        call.Interpreter["tasks"] = ListOf(new TaskObject(Known(18)), null);
        Assert.Null(call.Invoke(TaskModel.TryInvoke));
    }

    [Theory]
    [InlineData("task.ConfigureAwait(false)")]
    [InlineData("task.GetAwaiter()")]
    public void A_complete_task_is_passed_on(string text)
    {
        ModelCall call = ModelCall.Of("Task<int> task", text);
        var task = new TaskObject(Known(18));
        call.Interpreter["task"] = task;
        Assert.Same(task, call.Invoke(TaskModel.TryInvoke)!.Content);
    }

    [Fact]
    public void Any_other_task_is_unknown() =>
        Assert.Null(ModelCall.Of("Task<int> task", "task.ConfigureAwait(false)").Invoke(TaskModel.TryInvoke));
}
