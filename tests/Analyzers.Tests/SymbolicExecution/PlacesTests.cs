using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>Design code is analyzed in every kind of member and expression.</summary>
public class PlacesTests
{
    private const string Wrong = "Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|})";

    [Theory]
    [InlineData("static Interconnect Flex => @;")]
    [InlineData("static Interconnect Flex { get; } = @;")]
    [InlineData("static Interconnect Flex { get => @; set => @.Check(); }")]
    [InlineData("static Interconnect Flex { get { return @; } set { @.Check(); } }")]
    [InlineData("static readonly Interconnect Flex = @;")]
    [InlineData("static Interconnect First = @, Second = @;")]
    [InlineData("static readonly Lazy<Interconnect> Flex = new(() => @);")]
    [InlineData("static Interconnect Build() => @;")]
    [InlineData("static Interconnect Build() { return @; }")]
    [InlineData("static Interconnect Build<T>(T wish) where T : class { return @; }")]
    [InlineData("static async Task<Interconnect> Build() { await Task.Yield(); return @; }")]
    [InlineData("static async Task<Interconnect> Build() => await Task.FromResult(@);")]
    [InlineData("static IEnumerable<Interconnect> Build() { yield return @; }")]
    [InlineData("static async IAsyncEnumerable<Interconnect> Build() { await Task.Yield(); yield return @; }")]
    [InlineData("static void Build() { Func<Interconnect> flex = () => @; }")]
    [InlineData("static void Build() { Func<Interconnect> flex = delegate { return @; }; }")]
    [InlineData("static void Build() { Func<Func<Interconnect>> flex = () => () => @; }")]
    [InlineData("static void Build() { Interconnect Local() => @; }")]
    [InlineData("static void Build() { static Interconnect Local() { return @; } }")]
    [InlineData("static Interconnect Build() { return Local(); Interconnect Local() => @; }")]
    [InlineData("static Interconnect Build() { return Local(); static Interconnect Local() { return @; } }")]
    [InlineData("static int Build(int n) { throw new Exception(Local().ToString()); Interconnect Local() => @; }")]
    [InlineData("static Boards() { @.Check(); }")]
    [InlineData("static object Build() => new { Flex = @ };")]
    [InlineData("static object Build() => new object[] { @, @ };")]
    [InlineData("static object Build() => (@, 2);")]
    [InlineData("static object Build() => new List<Interconnect> { @ };")]
    [InlineData("static object Build() => new Dictionary<string, Interconnect> { [\"camera\"] = @, [\"display\"] = @ };")]
    [InlineData("static string Build() => $\"flex: {@}\";")]
    [InlineData("static bool Build() => @ is { Nets.Count: > 0 };")]
    [InlineData("static bool Build(bool other) => other && @ != null;")]
    [InlineData("static int Build(int n) => n switch { 1 => @.Nets.Count, _ => @.Nets.Count };")]
    [InlineData("static object? Build(object? flex) => flex ?? @;")]
    [InlineData("static object? Build(object? flex) { flex ??= @; return flex; }")]
    [InlineData("static void Build(List<Interconnect>? all) { all?.Add(@); }")]
    [InlineData("static void Build(Action<Interconnect> use) { use(@); }")]
    [InlineData("static void Build(dynamic use) { use.It(@); }")]
    [InlineData("static object Build() => from n in new[] { 1, 2 } select @;")]
    [InlineData("static object Build() => Enumerable.Range(1, 3).Select(n => @).ToList();")]
    [InlineData("static object Build() => throw new Exception(@.ToString());")]
    [InlineData("static void Build() { using IDisposable? use = (object)@ as IDisposable; }")]
    [InlineData("static void Build() { foreach (Net net in @.Nets) { } }")]
    [InlineData("static void Build() { for (Interconnect i = @; i != null; i = @) { } }")]
    [InlineData("static void Build() { while (@ == null) { } }")]
    [InlineData("static void Build() { switch (@) { case null: break; } }")]
    [InlineData("static void Build() { lock (@) { } }")]
    [InlineData("static void Build() { if (@ == null) { } }")]
    [InlineData("static void Build() { do { } while (@ == null); }")]
    [InlineData("class Board { Interconnect flex = @; ~Board() => @.Check(); }")]
    [InlineData("class Board { Board(Interconnect flex) { } Board() : this(@) { } }")]
    [InlineData("class Board { public Interconnect this[int n] => @; public static Interconnect operator +(Board board) => @; }")]
    [InlineData("class Board { event Action Changed { add { @.Check(); } remove { } } }")]
    [InlineData("class Base(Interconnect flex) { } class Board() : Base(@);")]
    [InlineData("record Board(Interconnect Flex) { public Board() : this(@) { } Interconnect Other => @; }")]
    [InlineData("struct Board { public readonly Interconnect Flex() => @; }")]
    [InlineData("interface IBoard { Interconnect Flex() => @; }")]
    [InlineData("static unsafe void Build() { fixed (char* text = @.ToString()) { } }")]
    public Task In_a_member(string member) => Check.Members(member.Replace("@", Wrong, StringComparison.Ordinal));

    [Fact]
    public Task In_top_level_statements() =>
        Check.Program(
            $$"""
            Interconnect flex = Local();
            flex = {{Wrong}};
            flex = flex.AddNet("VCAM", 0.1.Amperes(), contacts: [{|KEY1003:27|}]);
            return args.Length;

            static Interconnect Local() => {{Wrong}};
            """
        );

    [Fact]
    public Task In_partial_classes_and_methods() =>
        Check.Files(
            $$"""
            static partial class Boards
            {
                private static readonly int[] Supply = [1, 25];

                internal static partial Interconnect Build();

                static partial int Contacts { get; }
            }
            """,
            """
            using Keyway;
            using Panasonic;

            static partial class Boards
            {
                internal static partial Interconnect Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: {|KEY1003:Supply|});

                static partial int Contacts => F4.Socket({|KEY1001:18|}).Contacts;
            }
            """
        );

    [Fact]
    public Task In_extensions() =>
        Check.File(
            $$"""
            static class Extensions
            {
                public static Interconnect Flex(this F4Socket socket) => {{Wrong}};

                extension(F4Socket socket)
                {
                    public Interconnect Other() => {{Wrong}};

                    public Interconnect Third => {{Wrong}};
                }

                extension(F4Socket)
                {
                    public static Interconnect Fourth() => {{Wrong}};
                }
            }
            """
        );

    [Fact]
    public Task With_using_static_and_aliases() =>
        Check.Files(
            """
            static class Boards
            {
                static void Build()
                {
                    Between(AXK7L24223G, {|KEY2003:AXK8L26124BG|});
                    Flex.Between(Narrow.AXK7L24223G, {|KEY2002:F4S.AXT624124|});
                    Socket({|KEY1001:18|});
                    Narrow.Header({|KEY1001:18|});
                    WithMatedHeight(9);
                }

                static void WithMatedHeight(int height) =>
                    Between(AXK7L24223G, AXK8L24124BG).WithMatedHeight({|KEY2005:FromMillimeters(height = 9)|});
            }
            """,
            """
            global using static Keyway.Interconnect;
            global using static Keyway.Length;
            global using static Panasonic.F4;
            global using Flex = Keyway.Interconnect;
            global using Narrow = Panasonic.F4;
            """
        );

    [Fact]
    public Task With_names_in_full() =>
        new DesignTest
        {
            TestCode = """
                static class Boards
                {
                    static void Build() => Keyway.Interconnect
                        .Between(global::Panasonic.F4.AXK7L24223G, Panasonic.F4.AXK8L24124BG)
                        .WithMatedHeight({|KEY2005:Keyway.LengthExtensions.Millimeters(3)|});
                }
                """,
        }.RunAsync();

    [Fact]
    public Task In_a_lambda_with_what_was_known_before() =>
        Check.Statements(
            """
            Socket socket = F4.AXK7L24223G;
            Header header;
            header = F4.AXK8L26124BG;
            header = F4.AXK8L24124BG;
            int contacts = 18;
            Func<bool, F4Socket> build = wide =>
            {
                int more = contacts;
                Interconnect.Between(socket, header);
                Interconnect.Between(socket, {|KEY2002:F4S.AXT624124|});
                return F4.Socket({|KEY1001:more|});
            };
            """
        );
}
