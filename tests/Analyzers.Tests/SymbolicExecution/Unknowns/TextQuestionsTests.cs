using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class TextQuestionsTests
{
    [Theory]
    [InlineData("args[0]", "[0]")]
    [InlineData("args.First()", "[0]")]
    [InlineData("args.ElementAtOrDefault(0)", "[0]")]
    [InlineData("args.Length", "Length")]
    [InlineData("args.Any()", "Length")]
    [InlineData("args.Contains(\"-v\")", "Contains(\"-v\")")]
    [InlineData("args.FirstOrDefault(arg => arg != \"-v\")", "FirstOrDefault(arg => arg != \"-v\")")]
    [InlineData("args[n]", null)]
    [InlineData("args.Contains(name)", null)]
    [InlineData("counts[0]", null)]
    [InlineData("string.Join(' ', args)", null)]
    public void A_question_is_about_the_sequence_alone(string expression, string? question)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(string[] args, int[] counts, int n, string name) {{ var x = {expression}; }}");
        IOperation asked = code.Find<IOperation>(expression);

        Assert.Equal(question, TextQuestions.Find(asked)?.Question);
    }

    [Fact]
    public void Answers_to_different_questions_are_not_related()
    {
        HandlerCode code = HandlerCode.Parse("static object M(string[] args) => args[0];");
        SourceSet whole = code.Input("args").Sources;
        object first = TextQuestions.Narrow(whole, "[0]", code.Find<IArrayElementReferenceOperation>().Syntax).Items[0];
        object length = TextQuestions.Narrow(whole, "Length", code.Find<IArrayElementReferenceOperation>().Syntax).Items[0];

        Assert.False(PartOfSource.AreRelated(first, length));
        Assert.True(PartOfSource.AreRelated(first, whole.Items[0]));
        Assert.True(PartOfSource.AreRelated(whole.Items[0], length));
    }

    [Theory]
    [InlineData("args.Length > 1", "GreaterThan 1")]
    [InlineData("1 < args.Length", "GreaterThan 1")]
    [InlineData("args.Length == 0", "Equals 0")]
    [InlineData("args.Length > n", null)]
    [InlineData("names.Count > 1", null)]
    public void A_comparison_of_a_length_is_a_question_of_its_own(string expression, string? question)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(string[] args, List<string> names, int n) {{ var x = {expression}; }}");

        Assert.Equal(question, TextQuestions.Find(code.Find<IBinaryOperation>(), code.State)?.Question);
    }
}
