using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>A page of the path that asks something, or leads to an exam.</summary>
/// <param name="Page">The lesson, or another page of the path.</param>
/// <param name="Embeds">Everything that it embeds.</param>
internal sealed record AskingLesson(Page Page, IReadOnlyList<EmbedTarget> Embeds)
{
    /// <summary>From which it asks something itself.</summary>
    public IEnumerable<Bank> Banks => Asked.Select(embed => embed.Bank).Distinct();

    /// <summary>What it asks itself, each once; not what an exam draws.</summary>
    public IEnumerable<Item> Items => Asked.SelectMany(embed => embed.Item is null ? embed.Bank.Items : [embed.Item]).DistinctBy(item => item.Id);

    /// <summary>The exam that it leads to; null for none.</summary>
    public Bank? Exam => Embeds.FirstOrDefault(IsExam)?.Bank;

    private IEnumerable<EmbedTarget> Asked => Embeds.Where(embed => !IsExam(embed));

    private static bool IsExam(EmbedTarget embed) => embed is { Item: null, Bank.Head.Exam: not null };
}
