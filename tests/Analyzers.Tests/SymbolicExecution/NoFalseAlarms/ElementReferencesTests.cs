using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Snippets;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Elements can be written by reference, span, pointer or delegate: contact 25 is overwritten before it is used.</summary>
public class ElementReferencesTests
{
    [Fact]
    public Task By_reference() =>
        Check.Members(
            $$"""
                static void Mend(ref int contact) => contact = 2;

                static void Build()
                {
                    int[] contacts = [1, 25];
                    Mend(ref contacts[1]);
                    {{Use}}
                }

                static void BuildOther()
                {
                    int[] contacts = [1, 25];
                    ref int last = ref contacts[1];
                    last = 2;
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_a_reference_that_a_callee_returns() =>
        Check.Members(
            $$"""
                static ref int Last(int[] table) => ref table[^1];

                static void Build()
                {
                    int[] contacts = [1, 25];
                    Last(contacts) = 2;
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_a_reference_that_is_reassigned() =>
        Check.Statements(
            """
            Header first = F4.AXK8L26124BG;
            Header second = F4.AXK8L26124BG;
            ref Header which = ref first;
            which = ref second;
            which = F4.AXK8L24124BG;
            Interconnect.Between(F4.AXK7L24223G, second);
            """
        );

    [Theory]
    [InlineData("int[] counts = [18]; int[] others = counts; ref int[] same = ref others; same[0] = 20;")]
    [InlineData("int[] counts = [18]; int[] others = [18]; ref int[] same = ref others; same = counts; others[0] = 20;")]
    [InlineData("int[] counts = [18]; int[] others = [18]; ref int[] same = ref others; others = counts; same[0] = 20;")]
    [InlineData("int[] counts = [18]; int other = 0; ref int same = ref other; same = ref counts[0]; same = 20;")]
    [InlineData("int[] counts = [18]; ref int[] same = ref counts; ref int first = ref same[0]; first = 20;")]
    public Task By_another_name_of_a_local_variable(string code) => Check.Statements($"{code} F4.Socket(counts[0]);");

    [Fact]
    public Task By_a_span() =>
        Check.Statements(
            $$"""
            {
                int[] contacts = [1, 25];
                Span<int> span = contacts;
                span[1] = 2;
                {{Use}}
            }
            {
                int[] contacts = [1, 25];
                Span<int> span = contacts.AsSpan(1);
                span[0] = 2;
                {{Use}}
            }
            {
                int[] contacts = [1, 25];
                Span<int> span = contacts;
                span.Slice(1).Fill(3);
                {{Use}}
            }
            """
        );

    [Fact]
    public Task By_a_part_of_a_span() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            Span<int> span = contacts;
            Span<int> rest = span[1..];
            rest[0] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task By_a_foreach_over_a_span() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            Span<int> span = contacts;
            foreach (ref int contact in span)
            {
                contact = 2;
            }

            {{Use}}
            """
        );

    [Fact]
    public Task By_memory() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            Memory<int> memory = contacts;
            memory.Span[1] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task By_a_segment() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            ArraySegment<int> segment = new(contacts, 1, 1);
            segment[0] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task By_a_pointer() =>
        Check.Members(
            $$"""
                static unsafe void Build()
                {
                    int[] contacts = [1, 25];
                    fixed (int* first = contacts)
                    {
                        first[1] = 2;
                    }

                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_the_address_of_a_variable() =>
        Check.Members(
            """
                static unsafe void Build()
                {
                    int contacts = 18;
                    int* address = &contacts;
                    *address = 24;
                    F4.Socket(contacts);
                }
            """
        );

    [Fact]
    public Task By_a_function_pointer() =>
        Check.Members(
            $$"""
                static void Mend(int[] contacts) => contacts[1] = 2;

                static unsafe void Build()
                {
                    int[] contacts = [1, 25];
                    delegate*<int[], void> mend = &Mend;
                    mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_a_delegate() =>
        Check.Members(
            $$"""
                static void Build(Action<int[]> mend)
                {
                    int[] contacts = [1, 25];
                    mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_a_dynamic_call() =>
        Check.Members(
            $$"""
                static void Build(dynamic renumbering)
                {
                    int[] contacts = [1, 25];
                    renumbering.Mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_a_lambda_through_an_alias() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            int[] same = contacts;
            Action mend = () => same[1] = 2;
            mend();
            {{Use}}
            """
        );

    [Fact]
    public Task By_a_local_function_through_an_alias() =>
        Check.Members(
            $$"""
                static void Build()
                {
                    int[] contacts = [1, 25];
                    int[] same = contacts;
                    Mend();
                    {{Use}}

                    void Mend() => same[1] = 2;
                }
            """
        );

    [Fact]
    public Task By_a_task() =>
        Check.Members(
            $$"""
                static async Task Build(Func<int[], Task> mend)
                {
                    int[] contacts = [1, 25];
                    await mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_an_exchange() =>
        Check.Statements(
            $$"""
            int[] contacts = [25, 1];
            int[] others = [2, 3];
            (contacts, others) = (others, contacts);
            {{Use}}
            (contacts[0], contacts[1]) = (contacts[1], contacts[0]);
            {{Use}}
            """
        );

    [Theory]
    [InlineData("foreach (List<int> one in new[] { contacts }) one.Add(24);")]
    [InlineData("List<int>[] lists = [contacts]; lists[0].Add(24);")]
    [InlineData("List<int>[] lists = [contacts]; List<int> first = lists[0]; first.Add(24);")]
    public Task Of_a_list_in_code_that_has_a_reference(string code) =>
        Check.Members(
            $$"""
                static void Grow(List<int> contacts, string? text, Header header)
                {
                    if (text != null)
                    {
                        ref Header other = ref header;
                        other = F4.Header(24);
                    }

                    {{code}}
                }

                static void Build(string? text)
                {
                    List<int> contacts = [3];
                    Grow(contacts, text, F4.Header(24));
                    Interconnect.Between(F4.Socket(24), F4.Header(24)).AddNet("A", 0.6.Amperes(), contacts);
                }
            """
        );
}
