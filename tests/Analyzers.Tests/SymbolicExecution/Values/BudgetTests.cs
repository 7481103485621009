using Keyway.Analyzers.SymbolicExecution.Values;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values;

public class BudgetTests
{
    [Fact]
    public void A_budget_ends_after_its_steps()
    {
        var budget = new Budget(CancellationToken.None);
        for (int i = 0; i < Budget.MaximumSteps; i++)
        {
            budget.Spend();
        }

        Assert.Throws<BudgetExceededException>(budget.Spend);
    }

    [Fact]
    public void Cancellation_is_noticed_after_some_steps()
    {
        using var source = new CancellationTokenSource();
        var budget = new Budget(source.Token);
        budget.Spend();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
        {
            for (int i = 0; i < 1_000; i++)
            {
                budget.Spend();
            }
        });
    }
}
