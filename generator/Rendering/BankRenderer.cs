using GenGuide.Model;
using GenGuide.Rendering.Exams;
using GenGuide.Rendering.Paper;
using GenGuide.Rendering.Presenting;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>A bank as a quiz, as an exam where it is one, on paper, and for a workshop.</summary>
public sealed class BankRenderer(TracedSite site, DrawingTools tools)
{
    private const int ItemLevel = 2;

    private readonly QuizRenderer _quizzes = new(site, tools);

    public IEnumerable<OutputFile> Render(Bank bank)
    {
        var workshop = new PresentRenderer(site, _quizzes).Render(bank);
        return
        [
            .. bank.Pages.Select(page => Render(bank, page)),
            .. new ExamRenderer(site).Render(bank),
            .. new PaperRenderer(site, tools, _quizzes).Render(bank),
            .. workshop is null ? [] : new[] { workshop },
        ];
    }

    private OutputFile Render(Bank bank, BankPage page)
    {
        var whole = bank.Head.Exam is null ? bank.Head.Title : ViewWords.OneByOneTitle(bank.Head.Title);
        var title = page.Number == 1 ? whole : ViewWords.BankPart(whole, page.Number, bank.Pages.Count);
        var quiz = _quizzes.Render(bank, page, page.Route, ItemLevel);
        var frame = new PageFrame(site, page.Route, ViewWords.QuizTitle(title), bank.Head.Description, null, QuizDrawing.KindsOf([quiz])) { Styles = [.. PageStyles.Of(quiz.Items)] };

        return new OutputFile(page.Route.OutputPath, ViewRenderer.Render<BankView, BankDrawing>(new BankDrawing(frame, bank, title, quiz)), bank.Source.Path);
    }
}
