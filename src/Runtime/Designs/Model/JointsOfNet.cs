using Keyway.Quantities;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>The joints of an assembly over which a net of a board runs to other boards.</summary>
internal sealed class JointsOfNet
{
    private JointsOfNet(IReadOnlyList<NetCarrier> sharing, IReadOnlyList<PlacedPair> joined, decimal? stated, bool isStated)
    {
        Sharing = sharing;
        Joined = joined;
        StatedAmperes = stated;
        IsCarried = isStated || sharing.Count > 0;
    }

    /// <summary>The joints that carry the net without stating how much.</summary>
    public IReadOnlyList<NetCarrier> Sharing { get; }

    /// <summary>The halves of all joints of the board, whether or not they carry the net.</summary>
    public IReadOnlyList<PlacedPair> Joined { get; }

    /// <summary>What joints state themselves, in amperes; null if it is unknown.</summary>
    public decimal? StatedAmperes { get; }

    /// <summary>Whether any joint carries the net.</summary>
    public bool IsCarried { get; }

    /// <summary>Finds the joints; null if the board, the net or how contacts meet is unknown.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="statedBoard">The board.</param>
    /// <param name="statedNet">The name of the net.</param>
    /// <param name="isReturn">Whether joints that state the net as a return carry it themselves.</param>
    public static JointsOfNet? Find(AssemblyModel assembly, Traced<Board> statedBoard, Traced<string> statedNet, bool isReturn)
    {
        if (
            !statedBoard.TryGetValue(out Board board)
            || !board.IsKnownUnit
            || !statedNet.TryGetValue(out string name)
            || BoardNetSearch.Find(board, name) is not { } net
            || assembly.FindPlacedJoints() is not { } all
        )
        {
            return null;
        }

        var sharing = new List<NetCarrier>();
        var joined = new List<PlacedPair>();
        decimal? stated = 0;
        bool isStated = false;
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Placed is not { } pair || FindHalf(pair, board) is not { } isFirst)
            {
                continue;
            }

            joined.Add(pair);
            if (BoardNetSearch.FindContacts(all[i], pair, new FoundBoardNet(isFirst, net)) is not { } contacts)
            {
                return null;
            }

            if (all[i].Nets.FirstOrDefault(own => IsNet(own, pair, net, isReturn)) is { } itself)
            {
                isStated = true;
                stated = itself.Current.TryGetValue(out ElectricCurrent taken) ? Add(stated, taken.Amperes) : null;
            }
            else if (contacts.Count > 0)
            {
                sharing.Add(new NetCarrier(i, isFirst ? pair.First : pair.Second, contacts));
            }
        }

        return new JointsOfNet(sharing, joined, stated, isStated);
    }

    private static decimal? Add(decimal? sum, decimal amperes) => sum is { } known ? Saturating.Add(known, amperes) : null;

    private static bool? FindHalf(PlacedPair pair, Board board) =>
        ReferenceEquals(pair.First.Board, board) ? true
        : ReferenceEquals(pair.Second.Board, board) ? false
        : null;

    private static bool IsNet(NetModel carried, PlacedPair pair, BoardNet net, bool isReturn) =>
        carried.IsFromBoards
        && (isReturn || carried.ReturnOf is null)
        && carried.Name.TryGetValue(out string name)
        && BoardNetSearch.Find(pair, name)?.Net == net;
}

/// <summary>A joint that carries a net of a board.</summary>
/// <param name="Joint">The index of the joint.</param>
/// <param name="At">The connector on the board.</param>
/// <param name="Contacts">The contacts over which the net runs.</param>
internal sealed record NetCarrier(int Joint, PlacedConnector At, IReadOnlyList<int> Contacts);
