using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

/// <summary>What a program does with parts again and again allocates nothing.</summary>
public class AllocationTests
{
    [Fact]
    public void Looking_a_part_up_by_its_number_allocates_nothing()
    {
        Series series = TestSeries.Create("series A1\nsocket 10 20 100=00: ALC{}X\nheader 10 20: ALD{}X\npair 1.5 mm: 0 1\n");
        Catalog.Register(() => series);
        string[] numbers = ["ALC10X", "ALC00X", "ALD20X"];
        Assert.Equal(0, Allocated(() =>
        {
            foreach (string number in numbers)
            {
                _ = PartNumber.Parse(number).Connector.Contacts;
            }
        }));
    }

    [Fact]
    public void Reading_a_part_allocates_nothing()
    {
        Series series = TestSeries.Create("series A2\nratings voltage=60 V\nsocket 10: ALE{}X\nheader 10: ALF{}X\npair 1.5 mm: 0 1\n");
        Connector part = series.Find("ALE10X")!;
        Assert.Equal(0, Allocated(() => _ = (part.Contacts, part.MatedHeights.Count, part.Mates.Count, part.Ratings, part.PartNumber.Value)));
    }

    private static long Allocated(Action action)
    {
        // What is decoded at first use stays.
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
