namespace GenGuide.Tests.Unit.Verification;

/// <summary>Pages of questions that are sorted, ordered, computed, marked, filled in or written, as the program draws them.</summary>
public sealed class A_quiz_of_another_kind
{
    [Fact]
    public void is_sound_as_it_is_drawn()
    {
        Assert.Empty(new DrawnKinds().FindCodes());
    }

    [Theory]
    [InlineData("<label class=\"option\"><input type=\"radio\" name=\"b\" value=\"b-b\" /><span>Names</span></label>", "")]
    [InlineData("name=\"b\" value=\"b-b\"", "name=\"b\" value=\"b-c\"")]
    [InlineData("type=\"radio\" name=\"b\" value=\"b-b\"", "type=\"checkbox\" name=\"b\" value=\"b-b\"")]
    [InlineData("<span class=\"place \">Names</span>", "<span class=\"place \">Demand generation</span>")]
    [InlineData("<li data-part=\"b\"><b>Calls", "<li data-part=\"a\"><b>Calls")]
    [InlineData("<li data-part=\"b\"><b>Calls", "<li><b>Calls")]
    [InlineData("\"key\":[\"a-a\",\"b-b\",\"c-a\"]", "\"key\":[\"a-a\",\"b-a\",\"c-a\"]")]
    [InlineData("data-kind=\"sort\"", "data-kind=\"order\"")]
    public void shows_what_is_sorted(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/item-differs"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("<option value=\"c-c\">3</option></select><span>Clay", "</select><span>Clay")]
    [InlineData("<option value=\"c-c\">3</option></select><span>Clay", "<option value=\"c-d\">3</option></select><span>Clay")]
    [InlineData("<option value=\"c-a\">1</option>", "<option value=\"c-a\">2</option>")]
    [InlineData("<span class=\"vh\">: place</span></b> <span class=\"place\">1</span>", "<span class=\"vh\">: place</span></b> <span class=\"place\">2</span>")]
    [InlineData("\"key\":[\"a-b\",\"b-c\",\"c-a\"]", "\"key\":[\"a-b\",\"b-a\",\"c-c\"]")]
    public void shows_what_is_ordered(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/item-differs"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("<b>4,500 EUR</b>", "<b>4,501 EUR</b>")]
    [InlineData("<b>4,500 EUR</b>", "<b>4.500 EUR</b>")]
    [InlineData("<b>4,500 EUR</b>", "<b>EUR</b>")]
    [InlineData("<b>4,500 EUR</b>", "<b>−4,500 EUR</b>")]
    [InlineData("\"value\":4500", "\"value\":4502")]
    [InlineData("\"key\":[\"a\"],\"tolerance\"", "\"key\":[\"b\"],\"tolerance\"")]
    [InlineData("name=\"typed\" inputmode", "name=\"result\" inputmode")]
    [InlineData("<div data-choice=\"b\"><h3>Why not 179,960", "<div data-choice=\"c\"><h3>Why not 179,960")]
    public void shows_what_number_is_asked_for(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/item-differs"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("<label class=\"phrase\"><input type=\"checkbox\" name=\"mark\" value=\"1\" disabled>its stand</label>", "its stand")]
    [InlineData("name=\"mark\" value=\"1\"", "name=\"mark\" value=\"3\"")]
    [InlineData("<li data-mark=\"1\" class=\"decoy\">", "<li data-mark=\"1\">")]
    [InlineData("<li data-mark=\"2\">", "<li data-mark=\"2\" class=\"decoy\">")]
    [InlineData(">its stand</label>", ">its stand</label> <label><input type=\"radio\" name=\"choice\" value=\"a\">or</label>")]
    public void shows_what_is_marked(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/item-differs"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("<option value=\"c-b\">White</option>", "")]
    [InlineData("<option value=\"c-b\">White</option>", "<option value=\"c-b\">Grey</option>")]
    [InlineData("data-part=\"c\">White", "data-part=\"c\">Red")]
    [InlineData("<span class=\"filled\" data-part=\"c\">White</span>", "White")]
    [InlineData("\"key\":[\"a-a\",\"b-a\",\"c-b\",", "\"key\":[\"a-a\",\"b-a\",\"c-a\",")]
    public void shows_what_is_filled_in(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/item-differs"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("<label class=\"choice\"><input type=\"checkbox\" name=\"choice\" value=\"b\" /><span>Somebody else could apply it</span></label>", "")]
    [InlineData("type=\"checkbox\" name=\"choice\" value=\"b\"", "type=\"radio\" name=\"choice\" value=\"b\"")]
    [InlineData("type=\"checkbox\" name=\"choice\" value=\"b\"", "type=\"checkbox\" name=\"choice\" value=\"c\"")]
    public void shows_what_is_written(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/item-differs"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("\"enough\":2}", "\"enough\":4}")]
    [InlineData("\"enough\":2}", "\"enough\":0}")]
    [InlineData(",\"enough\":3}", "}")]
    [InlineData(",\"enough\":5}", "}")]
    [InlineData("\"value\":179960,", "")]
    [InlineData("\"value\":179960,", "\"value\":4500.25,")]
    [InlineData("\"tolerance\":0.5", "\"tolerance\":1000000")]
    [InlineData("\"tolerance\":0.5", "\"tolerance\":-1")]
    [InlineData("\"key\":[]}]", "\"key\":[\"a\"]}]")]
    [InlineData("\"key\":[],\"marks\"", "\"key\":[\"a\"],\"marks\"")]
    public void is_proved_like_any_other(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/not-proved"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("\"key\":[\"a\"],\"tolerance\"", "\"key\":[\"a\"],\"enough\":1,\"tolerance\"")]
    [InlineData("\"key\":[],\"marks\"", "\"key\":[],\"enough\":1,\"marks\"")]
    [InlineData("\"key\":[]}]", "\"key\":[],\"enough\":1}]")]
    [InlineData("\"enough\":2}", "\"enough\":2,\"tolerance\":1}")]
    [InlineData("\"key\":[]}]", "\"key\":[],\"marks\":[]}]")]
    [InlineData("\"enough\":3}", "\"enough\":3,\"level\":1}")]
    [InlineData("\"enough\":5}", "\"enough\":5,\"table\":\"jars\"}")]
    [InlineData("\"enough\":2}", "\"enough\":2,\"unit\":\"EUR\"}")]
    [InlineData("\"tolerance\":0.5", "\"tolerance\":0.5,\"unit\":\"EUR\"")]
    [InlineData("{\"id\":\"a-c\",", "{\"id\":\"a-c\",\"value\":3,")]
    public void has_nothing_in_its_payload_that_belongs_to_another(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/payload-foreign"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("\"enough\":2}", "\"enough\":\"2\"}")]
    [InlineData("\"enough\":2}", "\"enough\":1.5}")]
    [InlineData("\"tolerance\":0.5", "\"tolerance\":\"0.5\"")]
    [InlineData("\"value\":4500", "\"value\":\"4,500\"")]
    public void has_numbers_for_numbers(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/payload-unreadable"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("name=\"b\" value=\"b-b\"", "name=\"b\" value=\"b-b\" checked")]
    [InlineData("name=\"b\" value=\"b-b\"", "name=\"b\" value=\"b-b\" data-key")]
    [InlineData("<fieldset class=\"part\"><legend>Calls", "<fieldset class=\"part\" data-key=\"b\"><legend>Calls")]
    [InlineData("<legend>Calls", "<legend title=\"Names\">Calls")]
    [InlineData("<label class=\"option\"><input type=\"radio\" name=\"b\" value=\"b-b\"", "<label class=\"option right\"><input type=\"radio\" name=\"b\" value=\"b-b\"")]
    [InlineData("<option value=\"c-a\">1", "<option value=\"c-a\" selected>1")]
    [InlineData("<option value=\"c-a\">1", "<option value=\"c-a\" title=\"right\">1")]
    [InlineData("<select name=\"c\"><option value>Place", "<select name=\"c\" data-place=\"1\"><option value>Place")]
    [InlineData("<select name=\"c\"><option value>Place</option><option value=\"c-a\">1</option><option value=\"c-b\">2</option><option value=\"c-c\">3</option></select><span>", "<select name=\"c\"><option value>Place</option><option value=\"c-a\">1</option><option value=\"c-b\">2</option><option value=\"c-c\">3</option></select><span data-place=\"1\">")]
    [InlineData("<option value=\"c-b\">White", "<option value=\"c-b\" selected>White")]
    [InlineData("aria-label=\"Flat, Clay\"", "aria-label=\"Flat, Clay\" data-key=\"c-b\"")]
    [InlineData("name=\"typed\" inputmode", "name=\"typed\" value=\"4500\" inputmode")]
    [InlineData("name=\"typed\" inputmode", "name=\"typed\" placeholder=\"4500\" inputmode")]
    [InlineData("name=\"typed\" inputmode", "name=\"typed\" data-value=\"4500\" inputmode")]
    [InlineData("<label class=\"phrase\"><input type=\"checkbox\" name=\"mark\" value=\"2\"", "<label class=\"phrase clue\"><input type=\"checkbox\" name=\"mark\" value=\"2\"")]
    [InlineData("name=\"mark\" value=\"2\"", "name=\"mark\" value=\"2\" checked")]
    [InlineData("type=\"checkbox\" name=\"choice\" value=\"b\"", "type=\"checkbox\" name=\"choice\" value=\"b\" checked")]
    [InlineData("<details class=\"answer\"><summary>Show the table", "<details class=\"answer\" open><summary>Show the table")]
    [InlineData("<details class=\"answer\"><summary>Show one good", "<details class=\"answer\" open><summary>Show one good")]
    [InlineData("<details class=\"answer\"><summary>Show the words", "<details class=\"answer\" open><summary>Show the words")]
    public void does_not_give_its_answer_away(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/answer-leaked"], new DrawnKinds().Plant(passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("“a” ~ = {b} \\# &amp; 😀", "“a” ~ = {b} # &amp; 😀")]
    [InlineData("אב ‏ג", "אב ‏ג")]
    [InlineData("`</script>`", "<code>&lt;/script&gt;</code>")]
    [InlineData("a \\| b's \"c\"", "a | b's &quot;c&quot;")]
    public void is_sound_with_any_sign(string written, string drawn)
    {
        var site = DrawnKinds.Of($"""
            ## Signs {"{#signs kind=sort}"}

            Which is it?

            | Sign | {written} one | Two | Why |
            | --- | :-: | :-: | --- |
            | {written} | x |  | {written} |
            | Calls |  | x | A call needs a number. |
            | Visits | x |  | A visit leaves no name. |

            ## In order {"{#in-order kind=order}"}

            Put them in order.

            1. {written}

               {written}
            2. A wet jar

               It is formed.
            3. A fired jar

               Fire has made it hard.

            ## What it costs {"{#costs kind=number unit=\"😀 & אב\"}"}

            What does one call cost?

            - [x] 5

              Five.
            """);

        Assert.Empty(site.FindCodes());
        Assert.Contains(drawn, site.Page, StringComparison.Ordinal);
    }
}
