using Keyway.Analyzers.Relevance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Relevance;

/// <summary>The index finds each member that uses a name, and leaves out what only a comment before it says.</summary>
public class IdentifierIndexTests
{
    private const string Code = """
        using static Plan;

        namespace Boards;

        /// <summary>Uses a Socket, as <see cref="Header"/> does.</summary>
        class Camera(Part part) : Base(part)
        {
            private readonly Part first = Socket(20), second = Header(20);

            // A Socket of its own.
            Part Find(int contacts)
            {
                return Socket(contacts); // and no Board
            }

            Part Other => Find("Header");

            class Inner
            {
                Camera() => Header(18);
            }
        }
        """;

    [Theory]
    [InlineData("Socket", "private readonly", "Part Find")]
    [InlineData("Header", "private readonly", "Part Other", "Camera")]
    [InlineData("Base", "class Camera")]
    [InlineData("Board", "Part Find")]
    [InlineData("Find", "Part Find", "Part Other")]
    [InlineData("Mount")]
    public void Finds_the_members_that_use_a_name(string name, params string[] members) => Assert.Equal(members, Find(Code, name));

    [Theory]
    [InlineData(@"Part Find() => S\u006Fcket(18);")]
    [InlineData("Part Find() => So\u200Dcket(18);")]
    [InlineData("Part Find() => @Socket(18);")]
    [InlineData("Part Find() =>\u00A0Socket\u3000(18);")]
    public void Finds_a_name_however_it_is_written(string member) =>
        Assert.Equal(
            ["Part Find("],
            Find($"class Camera {{ int a; {member} string b = \"Header\"; }}", "Socket").Select(found => found + "(")
        );

    [Fact]
    public void Every_member_may_use_the_members_that_a_file_imports() =>
        Assert.Equal(["using static", "namespace Boards;", "class Camera", "private readonly"], Find(Code, "Plan").Take(4));

    [Theory]
    [InlineData("void Connect() { }", "Connect", "")]
    [InlineData("int Count { get; } = 20;", "Count", "C")]
    [InlineData("static int Count { get; } = 20;", "Count", "")]
    [InlineData("int Count => 20;", "Count", "")]
    [InlineData("int count = 20;", "count", "C")]
    [InlineData("int first, second;", "", "C")]
    [InlineData("C() { }", "C", "")]
    [InlineData("class Inner { }", "Inner", "")]
    [InlineData("public static C operator +(C a, C b) => a;", "", "")]
    public void A_member_is_used_by_its_name_or_by_creating_an_object(string declaration, string name, string type)
    {
        NamedMember member = NamedMember.FindAll(CSharpSyntaxTree.ParseText($"class C {{ {declaration} }}").GetRoot()).Last();
        Assert.Equal((name, type), (member.Name, member.InitializedType));
    }

    private static IEnumerable<string> Find(string code, string name) =>
        new IdentifierIndex(CSharpSyntaxTree.ParseText(code), default)
            .FindMembers(IdentifierScanner.ComputeHash(name), default)
            .Distinct()
            .Select(member =>
                string.Join(' ', member.Syntax.ToString().Split(' ', '(', '\n')[..2])
                    .Replace("Camera )", "Camera", StringComparison.Ordinal)
            );
}
