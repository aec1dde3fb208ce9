using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class A_list_to_order
{
    private const string Item = """
        ## Four steps {#four-steps kind=order enough=3}

        Put the steps in order, the earliest first.

        1. Clay

           Nothing is formed yet.
        2. A **wet** jar

           It is formed.
        3. A dry jar

           Water has left it.
        4. A [fired](../content/basics/clues.md) jar

           Fire has made it hard.
        """;

    private readonly PracticeTexts _texts = new(Item);

    [Fact]
    public void is_read_with_a_place_for_each_entry()
    {
        var item = _texts.Read<PartsQuestion>();

        Assert.Equal(("four-steps", "order", 3), (item.Id, item.Kind, item.Enough));
        Assert.Equal(["a", "b", "c", "d"], item.Parts.Select(part => part.Id));
        Assert.Equal(["A dry jar: 3", "A fired jar: 4", "A wet jar: 2", "Clay: 1"], item.Parts.Select(part => $"{part.Words}: {part.Key.Words}").Order(StringComparer.Ordinal));
        Assert.All(item.Parts, part => Assert.Equal(["1", "2", "3", "4"], part.Options.Select(option => option.Words)));
        Assert.All(item.Parts, part => Assert.Equal([$"{part.Id}-a", $"{part.Id}-b", $"{part.Id}-c", $"{part.Id}-d"], part.Options.Select(option => option.Id)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    public void is_never_shown_in_the_right_order(int count)
    {
        var orders = Enumerable.Range(0, 60).Select(number => ShownOrder($"steps-{number}", count)).ToList();

        Assert.DoesNotContain(orders, order => order.SequenceEqual(order.Order()));
        Assert.True(orders.Select(order => string.Join(',', order)).Distinct().Count() > 3);
    }

    [Fact]
    public void is_shown_in_the_same_order_whatever_its_words()
    {
        var before = PlacesOf(new PracticeTexts(Item).Read<PartsQuestion>());

        var after = PlacesOf(_texts.Replace("A dry jar", "A jar that has dried").Replace("Put the steps", "Put these steps").Read<PartsQuestion>());

        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("A dry jar", "A jar that is dry")]
    [InlineData("Water has left it.", "The water has left it.")]
    [InlineData("Put the steps", "Bring the steps")]
    [InlineData("Four steps {", "Four stages {")]
    public void means_the_same_after_a_typo(string words, string by)
    {
        var (before, after) = (new PracticeTexts(Item).Read<PartsQuestion>(), _texts.Replace(words, by).Read<PartsQuestion>());

        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.Equal(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("enough=3", "enough=4")]
    [InlineData("enough=3", "")]
    [InlineData("Fire has made it hard.", "Fire has made it hard.\n5. A sold jar\n\n   It is gone.")]
    public void means_something_else_after_another_key(string words, string by)
    {
        var (before, after) = (new PracticeTexts(Item).Read<PartsQuestion>(), _texts.Replace(words, by).Read<PartsQuestion>());

        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Fact]
    public void that_is_put_in_another_order_gives_an_old_answer_other_marks_and_not_another_meaning()
    {
        var before = new PracticeTexts(Item).Read<PartsQuestion>();

        var after = _texts.Replace("Clay", "PLACE").Replace("A dry jar", "Clay").Replace("PLACE", "A dry jar").Read<PartsQuestion>();

        var old = before.Parts.Single(part => part.Words == "Clay").Key;
        var found = after.Choices.Single(choice => choice.TextHash == old.TextHash);
        Assert.True(old.IsKey);
        Assert.False(found.IsKey);
    }

    [Fact]
    public void is_the_same_with_other_line_ends()
    {
        var before = new PracticeTexts(Item).Read<PartsQuestion>();

        var after = _texts.WithLineEnds("\r\n").Read<PartsQuestion>();

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
        Assert.Equal(before.Choices.Select(choice => (choice.Id, choice.TextHash)), after.Choices.Select(choice => (choice.Id, choice.TextHash)));
    }

    [Theory]
    [InlineData("“Quoted” | ~ = \\# {braces} &amp; 😀", "“Quoted” | ~ = # {braces} & 😀")]
    [InlineData("אב ‏ג", "אב ‏ג")]
    [InlineData("a\u00a0b", "a\u00a0b")]
    [InlineData("\\[x\\] `- [x] one`", "[x] - [x] one")]
    public void takes_signs_in_an_entry_as_text(string entry, string words)
    {
        Assert.Contains(words, _texts.Replace("A dry jar", entry).Read<PartsQuestion>().Parts.Select(part => part.Words));
    }

    [Theory]
    [InlineData("Fire has made it hard.", "Fire has made it hard.\n\nOne more sentence.", "quiz/order-without-list")]
    [InlineData("   Water has left it.\n", "", "quiz/part-without-reason")]
    [InlineData("A dry jar", "A wet jar", "quiz/same-part-twice")]
    [InlineData("A dry jar", "clay", "quiz/same-part-twice")]
    [InlineData("1. Clay", "1. [x] Clay", "quiz/choices-unasked")]
    [InlineData("A dry jar", "A [dry](decoy:channel/any \"No.\") jar", "quiz/mark-outside-text")]
    [InlineData("enough=3", "enough=5", "yaml/wrong-type")]
    [InlineData("enough=3", "enogh=3", "yaml/unknown-key")]
    public void is_refused_where_it_could_be_misread(string words, string by, string code)
    {
        Assert.Equal([code], _texts.Replace(words, by).Findings().Select(finding => finding.Split(':')[0]).Distinct());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void has_three_to_eight_entries(int count)
    {
        Assert.Equal(["quiz/order-without-list"], new PracticeTexts(ListOf("steps", count)).Findings().Select(finding => finding.Split(':')[0]));
    }

    [Fact]
    public void has_numbers_before_its_entries()
    {
        var text = ListOf("steps", 3).Replace("1. ", "-  ", StringComparison.Ordinal).Replace("2. ", "-  ", StringComparison.Ordinal).Replace("3. ", "-  ", StringComparison.Ordinal);

        Assert.Equal(["quiz/order-without-list"], new PracticeTexts(text).Findings().Select(finding => finding.Split(':')[0]));
    }

    private static List<int> ShownOrder(string id, int count) => PlacesOf(new PracticeTexts(ListOf(id, count)).Read<PartsQuestion>());

    private static List<int> PlacesOf(PartsQuestion item) => [.. item.Parts.Select(part => int.Parse(part.Key.Words, System.Globalization.CultureInfo.InvariantCulture))];

    private static string ListOf(string id, int count) =>
        $"## Steps {{#{id} kind=order}}\n\nPut them in order.\n\n{string.Join('\n', Enumerable.Range(1, count).Select(number => $"{number}. Step {number}\n\n   It is so."))}";
}
