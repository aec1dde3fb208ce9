using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

/// <summary>The sample site with many lessons in its one section, or with many sections or banks.</summary>
internal static class LargeSite
{
    public const int Many = 300;

    public static SampleTexts WithLessons(int count = Many)
    {
        var texts = new SampleTexts();
        for (var number = 1; number <= count; number++)
        {
            texts.With($"content/basics/lesson-{number:000}.md", Lesson(number));
        }

        return texts;
    }

    public static SampleTexts WithSections(int count)
    {
        var texts = new SampleTexts();
        var folders = Enumerable.Range(1, count - 1).Select(number => $"folder-{number}").ToList();
        foreach (var folder in folders)
        {
            texts.With($"content/{folder}/index.md", $"---\nTitle: All of {folder}\nDescription: What {folder} is for.\n---\n");
        }

        return texts.Replace(SampleTexts.Settings, "[basics]", $"[basics, {string.Join(", ", folders)}]");
    }

    public static SampleTexts WithBanks(int count = Many)
    {
        var texts = new SampleTexts();
        for (var number = 1; number <= count; number++)
        {
            texts.With($"quizzes/bank-{number:000}.md", Bank(number));
        }

        return texts;
    }

    private static string Lesson(int number) => $$"""
        ---
        Title: Jar {{number}}
        Description: What jar {{number}} is.
        Order: {{number + 1}}
        Minutes: 5
        Objectives:
          - "Say what jar {{number}} is."
        ---

        A jar.

        ## Its lid

        A lid.
        """;

    private static string Bank(int number) => $$"""
        ---
        Title: Lids {{number}}
        Description: Questions on lid {{number}}.
        Order: {{number + 1}}
        Pass: 80
        ---

        ## Lid {{number}} {#lid-{{number}}}

        Which of these is lid {{number}} of the kiln?

        - [ ] The open one

          It lies beside the jar, and covers nothing at all.

        - [x] The closed one

          It stands on the jar and covers it, as a lid does.
        """;
}
