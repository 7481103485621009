using Keyway.Designs.Model;
using Keyway.Rules.Choosing;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Choosing;

public class RatingNotGivenTests
{
    private const string Currents = "ratings currentPerContact=0.4 A | totalCurrent=4 A";

    private static readonly InterconnectModel Unrated = MadeUp.Pair("K2");

    private static readonly InterconnectModel Rated = SampleDesigns.Between("RA10", "RB10");

    /// <summary>Statements, each with the rating that the catalog would have to give.</summary>
    private static readonly (string Rating, Func<InterconnectModel, InterconnectModel> State)[] Statements =
    [
        ("rated voltage", design => Stating(design, nameof(Interconnect.WithVoltage), 5.Volts())),
        ("dielectric strength", design => Stating(design, nameof(Interconnect.RequireDielectricStrength), 5.Volts())),
        ("insulation resistance", design => Stating(design, nameof(Interconnect.RequireInsulationResistance), 5.Megaohms())),
        ("thermal shock test", design => Stating(design, nameof(Interconnect.RequireThermalShock), 3)),
        ("damp heat test", design => Stating(design, nameof(Interconnect.RequireDampHeat), TimeSpan.FromHours(3))),
        ("salt spray test", design => Stating(design, nameof(Interconnect.RequireSaltSpray), TimeSpan.FromHours(3))),
        ("hydrogen sulfide test", design => Stating(design, nameof(Interconnect.RequireHydrogenSulfide), TimeSpan.FromHours(3))),
        (
            "time limit for storage without humidity control",
            design => Stating(design, nameof(Interconnect.WithUncontrolledHumidityStorage), 3)
        ),
        ("number of mating cycles", design => Stating(design, nameof(Interconnect.WithMatingCycles), 3)),
        ("rule on mating under power", design => design.Stating(nameof(Interconnect.WithMatingUnderPower))),
        ("rule on use as a switch", design => design.Stating(nameof(Interconnect.WithSwitchingUse))),
    ];

    public static TheoryData<string> Ratings => [.. Statements.Select(statement => statement.Rating)];

    [Fact]
    public void A_voltage_without_a_rating_is_an_information()
    {
        Finding finding = Assert.Single(Judge.By<RatingNotGiven>(Unrated.WithVoltage(5)));
        Assert.Equal("info KEY1005: the catalog gives no rated voltage for K2 connectors; this is not checked", finding.ToString());
        Assert.Equal("voltage", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Theory]
    [MemberData(nameof(Ratings))]
    public void What_an_interconnect_states_is_named_where_the_catalog_is_silent(string rating)
    {
        Func<InterconnectModel, InterconnectModel> state = Statements.Single(statement => statement.Rating == rating).State;
        Finding finding = Assert.Single(Judge.By<RatingNotGiven>(state(Unrated)));
        Assert.Equal($"the catalog gives no {rating} for K2 connectors; this is not checked", finding.Message);
        Assert.Equal(rating.StartsWith("rule", StringComparison.Ordinal) || IsTest(rating) ? "call" : "value", finding.Origin);
        Assert.Empty(Judge.By<RatingNotGiven>(state(Rated)));
        Assert.Empty(Judge.By<RatingNotGiven>(state(SampleDesigns.NoneKnown())));
    }

    [Theory]
    [MemberData(nameof(Ratings))]
    public void The_half_that_lacks_it_is_named(string rating)
    {
        Func<InterconnectModel, InterconnectModel> state = Statements.Single(statement => statement.Rating == rating).State;
        foreach (InterconnectModel design in MadeUp.InEitherOrder(Rated.First.Value, MadeUp.Header("L3")))
        {
            Assert.Equal(
                $"the catalog gives no {rating} for L3 connectors; this is not checked",
                Assert.Single(Judge.By<RatingNotGiven>(state(design))).Message
            );
        }

        Assert.Equal(
            $"the catalog gives no {rating} for M4 connectors and L3 connectors; this is not checked",
            Assert.Single(Judge.By<RatingNotGiven>(state(SampleDesigns.Between(MadeUp.Socket("M4"), MadeUp.Header("L3"))))).Message
        );
        Assert.All(MadeUp.WithUnknown(MadeUp.Header("L3")), half => Assert.Single(Judge.By<RatingNotGiven>(state(half))));
        Assert.All(MadeUp.WithUnknown(Rated.First.Value), half => Assert.Empty(Judge.By<RatingNotGiven>(state(half))));
    }

    [Fact]
    public void Temperatures_are_named_at_their_hot_end()
    {
        Assert.Equal(["hot: ambient temperature"], Found(Temperatures(Unrated, nameof(Interconnect.WithAmbientTemperature))));
        Assert.Equal(["hot: storage temperature"], Found(Temperatures(Unrated, nameof(Interconnect.WithStorageTemperature))));
        Assert.Equal(["hot: packed storage temperature"], Found(Temperatures(Unrated, nameof(Interconnect.WithPackedStorageTemperature))));
        Assert.Empty(Judge.By<RatingNotGiven>(Temperatures(Rated, nameof(Interconnect.WithAmbientTemperature))));
        Assert.Empty(Judge.By<RatingNotGiven>(Temperatures(Rated, nameof(Interconnect.WithStorageTemperature))));
        Assert.Empty(Judge.By<RatingNotGiven>(Temperatures(Rated, nameof(Interconnect.WithPackedStorageTemperature))));
    }

    [Fact]
    public void A_rate_of_mating_is_compared_with_its_own_test()
    {
        InterconnectModel design = MadeUp.Pair("L3", "ratings matingCycles=40");
        Assert.Equal(["rate: mating rate"], Found(Mated(design)));
        Assert.Equal(["cycles: number of mating cycles", "rate: mating rate"], Found(Mated(Unrated)));
        Assert.Empty(Judge.By<RatingNotGiven>(Mated(Rated)));

        static InterconnectModel Mated(InterconnectModel design) =>
            design.Stating(nameof(Interconnect.WithMatingCycles), SampleDesigns.Known(3, "cycles"), SampleDesigns.Known(60, "rate"));
    }

    [Fact]
    public void A_current_needs_the_rating_of_a_contact_and_of_all_and_is_named_once()
    {
        Assert.Equal(
            ["B current: rated current per contact", "B current: total current"],
            Found(Unrated.AddNet("A", 0, 1).AddNetWithoutCurrent("X", 2).AddNet("B", 0.1m, 3).AddNet("C", 0.1m, 4))
        );
        Assert.Equal(["A current: total current"], Found(MadeUp.Pair("L3", "ratings currentPerContact=0.4 A").AddNet("A", 0.1m, 1)));
        Assert.Equal(["A current: rated current per contact"], Found(MadeUp.Pair("L3", "ratings totalCurrent=4 A").AddNet("A", 0.1m, 1)));
        Assert.Empty(Judge.By<RatingNotGiven>(Rated.AddNet("A", 0.1m, 1)));
    }

    [Fact]
    public void Nets_without_a_known_current_need_no_rating() =>
        Assert.Empty(Judge.By<RatingNotGiven>(Unrated.AddNet("A", 0, 1).AddNetWithoutCurrent("B", 2)));

    [Fact]
    public void Groups_of_contacts_that_are_rated_are_enough_where_all_loaded_nets_are_on_them()
    {
        InterconnectModel design = MadeUp.Pair(
            "L3",
            "ratings totalCurrent=4 A\ncontact-group name=power | first=1 | last=4 | currentPerContact=1 A\n"
                + "contact-group name=spare | first=5 | last=6\ncontact-group name=strong | first=9 | last=10 | currentPerContact=2 A"
        );
        Assert.Empty(Judge.By<RatingNotGiven>(design.AddNet("A", 1, 1, 4).AddNet("B", 1, 9, 3)));
        Assert.Equal(["A current: rated current per spare contact"], Found(design.AddNet("A", 1, 4, 5)));
        Assert.Equal(["B current: rated current per contact"], Found(design.AddNet("A", 1, 4).AddNet("B", 1, 7)));
        Assert.Empty(Judge.By<RatingNotGiven>(design.AddNet("A", 1, 4).AddNet("B", 0, 7)));

        // A net whose contacts are unknown or do not exist may belong to the group.
        Assert.Empty(Judge.By<RatingNotGiven>(design.AddNetWithUnknownContact("A", 1, 7)));
        Assert.Empty(Judge.By<RatingNotGiven>(design.AddNet("A", 1, 7, 11)));
    }

    [Fact]
    public void A_voltage_drop_needs_a_contact_resistance()
    {
        Assert.Equal(["drop: contact resistance"], Found(Dropping(WithCurrents(Unrated))));
        Assert.Empty(Judge.By<RatingNotGiven>(Dropping(WithCurrents(Rated))));
        Assert.Empty(Judge.By<RatingNotGiven>(Dropping(Unrated.AddNet("A", 0, 1).AddNetWithoutCurrent("B", 2))));
        Assert.Equal(
            ["own: contact resistance"],
            Found(
                WithCurrents(Unrated)
                    .Stating(
                        nameof(Interconnect.LimitVoltageDrop),
                        SampleDesigns.Known("B", "net"),
                        SampleDesigns.Known(5.Millivolts(), "own")
                    )
            )
        );
        Assert.Empty(
            Judge.By<RatingNotGiven>(
                WithTotals(MadeUp.Pair("L3", Currents))
                    .Stating(
                        nameof(Interconnect.LimitVoltageDrop),
                        SampleDesigns.Known("Z", "net"),
                        SampleDesigns.Known(5.Millivolts(), "own")
                    )
            )
        );
        Assert.Empty(Judge.By<RatingNotGiven>(WithTotals(MadeUp.Pair("L3", Currents))));
    }

    [Fact]
    public void A_voltage_drop_is_checked_by_groups_of_contacts_too()
    {
        InterconnectModel design = MadeUp.Pair("L3", Currents + "\ncontact-group name=power | first=1 | last=2 | contactResistance=20 mΩ");
        Assert.Empty(Judge.By<RatingNotGiven>(Dropping(design.AddNet("A", 0.1m, 1, 2))));
        Assert.Equal(["drop: contact resistance"], Found(Dropping(design.AddNet("A", 0.1m, 1, 2).AddNet("B", 0.1m, 3))));
    }

    [Fact]
    public void Forces_are_those_of_a_pair()
    {
        InterconnectModel inserted = Stating(Unrated, nameof(Interconnect.LimitInsertionForce), 5.Newtons());
        Finding finding = Assert.Single(Judge.By<RatingNotGiven>(inserted));
        Assert.Equal("the catalog gives no insertion force for K2A10; this is not checked", finding.Message);
        Assert.Equal("value", finding.Origin);
        Assert.Equal(
            "the catalog gives no removal force for K2A10; this is not checked",
            Assert.Single(Judge.By<RatingNotGiven>(Stating(Unrated, nameof(Interconnect.RequireRemovalForce), 5.Newtons()))).Message
        );
        Assert.Equal(2, Judge.By<RatingNotGiven>(Stating(inserted, nameof(Interconnect.RequireRemovalForce), 5.Newtons())).Count);
        Assert.Empty(Judge.By<RatingNotGiven>(Stating(Rated, nameof(Interconnect.LimitInsertionForce), 5.Newtons())));
        Assert.Empty(Judge.By<RatingNotGiven>(Stating(Rated, nameof(Interconnect.RequireRemovalForce), 5.Newtons())));
    }

    [Fact]
    public void Each_force_is_given_for_itself()
    {
        InterconnectModel insertion = MadeUp.Pair("L3", "forces insertionForce=5 N");
        InterconnectModel removal = MadeUp.Pair("L3", "forces removalForce=5 N");
        Assert.Empty(Judge.By<RatingNotGiven>(Stating(insertion, nameof(Interconnect.LimitInsertionForce), 5.Newtons())));
        Assert.Single(Judge.By<RatingNotGiven>(Stating(insertion, nameof(Interconnect.RequireRemovalForce), 5.Newtons())));
        Assert.Single(Judge.By<RatingNotGiven>(Stating(removal, nameof(Interconnect.LimitInsertionForce), 5.Newtons())));
        Assert.Empty(Judge.By<RatingNotGiven>(Stating(removal, nameof(Interconnect.RequireRemovalForce), 5.Newtons())));
    }

    [Fact]
    public void A_force_at_one_of_several_heights_is_enough()
    {
        Series series = TestSeries.Create(
            "series L3\nforces@heights=1.5mm insertionForce=8 N | removalForce=2 N\nsocket 10: LA{}\nheader 10: LB{}\n"
                + "pair 1.2 mm: 0 1\npair 1.5 mm: 0 1\n"
        );
        InterconnectModel pair = SampleDesigns.Between(series.Find("LA10")!, series.Find("LB10")!);
        Assert.Empty(Judge.By<RatingNotGiven>(Stating(pair, nameof(Interconnect.LimitInsertionForce), 5.Newtons())));
        Assert.Empty(Judge.By<RatingNotGiven>(Stating(pair, nameof(Interconnect.RequireRemovalForce), 5.Newtons())));
        Assert.Single(Judge.By<RatingNotGiven>(Stating(pair.WithMatedHeight(1.2m), nameof(Interconnect.LimitInsertionForce), 5.Newtons())));
    }

    [Fact]
    public void Halves_that_are_not_a_pair_have_no_force() =>
        Assert.Empty(
            Judge.By<RatingNotGiven>(
                Stating(
                    Stating(
                        SampleDesigns.Between(MadeUp.Socket("M4"), MadeUp.Header("L3")),
                        nameof(Interconnect.LimitInsertionForce),
                        5.Newtons()
                    ),
                    nameof(Interconnect.RequireRemovalForce),
                    5.Newtons()
                )
            )
        );

    [Fact]
    public void What_is_stated_but_not_known_yet_is_named_all_the_same() =>
        Assert.Equal(["unknown: rated voltage"], Found(Unrated.WithVoltage(SampleDesigns.Unknown<ElectricPotential>())));

    [Fact]
    public void A_design_that_states_nothing_needs_nothing()
    {
        Assert.Empty(Judge.By<RatingNotGiven>(Unrated));
        Assert.Empty(Judge.By<RatingNotGiven>(SampleDesigns.Mounting(MadeUp.Socket("K2"))));
        Assert.Empty(Judge.By<RatingNotGiven>(new OrderModel()));
    }

    [Fact]
    public void What_a_mounting_states_is_named_with_the_part()
    {
        MountingModel unrated = Mount(MadeUp.Socket("K2"));
        Assert.Equal(
            [
                ("warp", "the catalog gives no board warp limit for K2A10; this is not checked"),
                ("material", "the catalog gives no reinforcing plate recommendation for K2A10; this is not checked"),
                ("peak", "the catalog gives no reflow peak for K2A10; this is not checked"),
                ("tip", "the catalog gives no soldering iron limit for K2A10; this is not checked"),
                ("thickness", "the catalog gives no stencil recommendation for K2A10; this is not checked"),
                ("humidity", "the catalog gives no handling humidity for K2A10; this is not checked"),
            ],
            Judge.By<RatingNotGiven>(unrated).Select(finding => ((string)finding.Origin!, finding.Message))
        );
        Assert.Empty(Judge.By<RatingNotGiven>(Mount(Rated.First.Value)));
        Assert.Empty(Judge.By<RatingNotGiven>(Mount(SampleDesigns.Unknown<Connector>())));
    }

    [Fact]
    public void A_line_of_an_order_is_named_with_the_part()
    {
        Finding finding = Assert.Single(Judge.By<RatingNotGiven>(SampleDesigns.Order(nameof(PurchaseOrder.Add), MadeUp.Socket("K2"), 7)));
        Assert.Equal("the catalog gives no order unit for K2A10; this is not checked", finding.Message);
        Assert.Equal("pieces", finding.Origin);
        Assert.Equal(
            "the catalog gives no sample unit for K2A10; this is not checked",
            Assert.Single(Judge.By<RatingNotGiven>(SampleDesigns.Order(nameof(PurchaseOrder.AddSamples), MadeUp.Socket("K2"), 7))).Message
        );
    }

    [Theory]
    [InlineData("packing orderUnit=innerCarton | innerCarton=300")]
    [InlineData("packing minimumOrder=300")]
    [InlineData("packing-choice name=reel | pieces=300")]
    public void One_figure_on_packing_is_enough_for_an_order(string packing)
    {
        Connector part = MadeUp.Socket("K2", packing);
        Assert.Empty(Judge.By<RatingNotGiven>(SampleDesigns.Order(nameof(PurchaseOrder.Add), part, 7)));
        Assert.Single(Judge.By<RatingNotGiven>(SampleDesigns.Order(nameof(PurchaseOrder.AddSamples), part, 7)));
    }

    [Fact]
    public void Samples_have_a_unit_of_their_own()
    {
        Connector part = MadeUp.Socket("K2", "packing sampleUnit=25");
        Assert.Empty(Judge.By<RatingNotGiven>(SampleDesigns.Order(nameof(PurchaseOrder.AddSamples), part, 7)));
        Assert.Single(Judge.By<RatingNotGiven>(SampleDesigns.Order(nameof(PurchaseOrder.Add), part, 7)));
    }

    private static bool IsTest(string rating) => rating.EndsWith(" test", StringComparison.Ordinal);

    /// <summary>Returns the findings as <c>origin: rating</c>.</summary>
    private static IEnumerable<string> Found(InterconnectModel design) =>
        Judge
            .By<RatingNotGiven>(design)
            .Select(finding =>
                $"{finding.Origin}: "
                + $"{finding.Message["the catalog gives no ".Length..finding.Message.IndexOf(" for ", StringComparison.Ordinal)]}"
            );

    private static InterconnectModel Stating<T>(InterconnectModel design, string method, T value) =>
        design.Stating(method, SampleDesigns.Known(value, "value"));

    private static InterconnectModel Temperatures(InterconnectModel design, string method) =>
        design.Stating(method, SampleDesigns.Known(10.DegreesCelsius(), "cold"), SampleDesigns.Known(30.DegreesCelsius(), "hot"));

    /// <summary>Returns the pair with its current ratings, so that only the rating for the voltage drop is missing.</summary>
    private static InterconnectModel WithCurrents(InterconnectModel design) =>
        WithTotals(design.First.Value.Series.Name == "K2" ? MadeUp.Pair("L3", Currents) : design);

    private static InterconnectModel WithTotals(InterconnectModel design) => design.AddNet("A", 0.1m, 1).AddNet("B", 0.1m, 2);

    private static InterconnectModel Dropping(InterconnectModel design) =>
        design.Stating(nameof(Interconnect.LimitVoltageDrop), SampleDesigns.Known(5.Millivolts(), "drop"));

    private static MountingModel Mount(Connector part) => Mount(SampleDesigns.Known(part, "part"));

    private static MountingModel Mount(Traced<Connector> part) =>
        new MountingModel(part)
            .Stating(nameof(Mounting.WithReflowPeak), SampleDesigns.Known(200.DegreesCelsius(), "peak"))
            .Stating(
                nameof(Mounting.WithHandSoldering),
                SampleDesigns.Known(200.DegreesCelsius(), "tip"),
                SampleDesigns.Known(TimeSpan.FromSeconds(1), "duration")
            )
            .Stating(
                nameof(Mounting.WithStencil),
                SampleDesigns.Known(120.Micrometers(), "thickness"),
                SampleDesigns.Known(20.Percent(), "opening")
            )
            .Stating(nameof(Mounting.WithBoardWarp), SampleDesigns.Known(0.01m.Millimeters(), "warp"))
            .Stating(nameof(Mounting.AtRelativeHumidity), SampleDesigns.Known(50.Percent(), "humidity"))
            .Stating(
                nameof(Mounting.WithReinforcingPlate),
                SampleDesigns.Known("SUS", "material"),
                SampleDesigns.Known(0.1m.Millimeters(), "plate"),
                SampleDesigns.Known(1.Millimeters(), "margin")
            );
}
