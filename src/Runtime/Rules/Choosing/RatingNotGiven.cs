using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1005: the catalog gives no rating for something that the design states, so it cannot be checked.</summary>
/// <param name="rules">Gets all rules, which say the ratings that they need.</param>
internal sealed class RatingNotGiven(Func<IReadOnlyList<Rule>> rules)
    : Rule("KEY1005", FindingSeverity.Information, "Whatever a design states should have a catalog rating to check it against"),
        IRuleFor<InterconnectModel>,
        IRuleFor<MountingModel>,
        IRuleFor<OrderModel>
{
    private readonly Lazy<RuleLists> lists = new(() => new RuleLists(rules()));

    public void Check(InterconnectModel subject, FindingList findings) =>
        Check(subject, lists.Value.Interconnects, subject.Halves, findings);

    public void Check(MountingModel subject, FindingList findings) => Check(subject, lists.Value.Mountings, [subject.Part], findings);

    public void Check(OrderModel subject, FindingList findings) => Check(subject, lists.Value.Orders, [], findings);

    private void Check<TSubject>(
        TSubject subject,
        Action<TSubject, RequiredRatings>[] needing,
        IReadOnlyList<Traced<Connector>> parts,
        FindingList findings
    )
    {
        var required = new RequiredRatings(parts);
        foreach (Action<TSubject, RequiredRatings> add in needing)
        {
            add(subject, required);
        }

        foreach (RequiredRating rating in required.All)
        {
            Check(rating, findings);
        }
    }

    private void Check(RequiredRating required, FindingList findings)
    {
        List<Connector>? unrated = null;
        foreach (Traced<Connector> part in required.Parts)
        {
            if (part.TryGetValue(out Connector connector) && !required.IsGiven(connector))
            {
                (unrated ??= []).Add(connector);
            }
        }

        if (unrated is null)
        {
            return;
        }

        string names = Wording.JoinWithAnd([
            .. unrated.Select(part => required.Parts.Count > 1 ? part.Series.Name + " connectors" : part.Number).Distinct(),
        ]);
        findings.Add(this, required.Origin, $"the catalog gives no {required.Name} for {names}; this is not checked");
    }

    private sealed class RuleLists(IReadOnlyList<Rule> all)
    {
        public Action<InterconnectModel, RequiredRatings>[] Interconnects { get; } = Find<InterconnectModel>(all);

        public Action<MountingModel, RequiredRatings>[] Mountings { get; } = Find<MountingModel>(all);

        public Action<OrderModel, RequiredRatings>[] Orders { get; } = Find<OrderModel>(all);

        private static Action<TSubject, RequiredRatings>[] Find<TSubject>(IReadOnlyList<Rule> all) =>
            [.. all.OfType<IRequiresRatings<TSubject>>().Select(static rule => (Action<TSubject, RequiredRatings>)rule.AddRequiredRatings)];
    }
}
